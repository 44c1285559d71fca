// SPDX-License-Identifier: MIT
import { type TypedValue, typedParameterTypes } from '../protocol/typed-value.ts'
import { XdrFault } from './xdr-fault.ts'

const slabBytes = 16_384
const uuidPattern = /^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}$/i

/**
 * Writes XDR values, one after the other, and hands out what was written.
 *
 * Messages that are written before `takeWritten` lie side by side and leave in one piece. Throws XdrFault, naming the
 * field, for what the protocol cannot carry; `position` and `rewind` take back a message that was begun. Source: RFC 4506.
 */
export class XdrWriter {
  #buffer = Buffer.allocUnsafeSlow(slabBytes)
  #start = 0
  #position = 0

  /** Bytes written and not yet taken. */
  get position(): number {
    return this.#position - this.#start
  }

  /** Forgets what was written after a position. */
  rewind(position: number): void {
    this.#position = this.#start + position
  }

  /** What was written since the last time. The writer never touches those bytes again. */
  takeWritten(): Buffer {
    const written = this.#buffer.subarray(this.#start, this.#position)
    this.#start = this.#position
    return written
  }

  /** Puts a number where four bytes were left for it. */
  patchUint(position: number, value: number): void {
    this.#buffer.writeUInt32BE(value, this.#start + position)
  }

  #reserve(bytes: number): number {
    if (this.#position + bytes > this.#buffer.length) this.#grow(bytes)
    const at = this.#position
    this.#position = at + bytes
    return at
  }

  #grow(bytes: number): void {
    const pending = this.#buffer.subarray(this.#start, this.#position)
    const next = Buffer.allocUnsafeSlow(Math.max(slabBytes, (pending.length + bytes) * 2))
    pending.copy(next)
    this.#buffer = next
    this.#position = pending.length
    this.#start = 0
  }

  int(value: number, field: string): void {
    if ((value | 0) !== value) throw outOfRange(field, value, 'a whole number of 32 bits')
    const at = this.#reserve(4)
    this.#buffer.writeInt32BE(value, at)
  }

  uint(value: number, field: string): void {
    if (value >>> 0 !== value) throw outOfRange(field, value, 'a whole number from 0 to 4294967295')
    const at = this.#reserve(4)
    this.#buffer.writeUInt32BE(value, at)
  }

  hyper(value: bigint, field: string): void {
    if (BigInt.asIntN(64, value) !== value) throw outOfRange(field, value, 'a whole number of 64 bits')
    const at = this.#reserve(8)
    this.#buffer.writeBigInt64BE(value, at)
  }

  uhyper(value: bigint, field: string): void {
    if (BigInt.asUintN(64, value) !== value) throw outOfRange(field, value, 'a whole number from 0 to 2^64 - 1')
    const at = this.#reserve(8)
    this.#buffer.writeBigUInt64BE(value, at)
  }

  double(value: number, _field: string): void {
    const at = this.#reserve(8)
    this.#buffer.writeDoubleBE(value, at)
  }

  /** Text in UTF-8; `max` in bytes. A zero byte would end it early on the other side, so none may be in it. */
  string(value: string, max: number, field: string): void {
    if (value.includes('\0')) throw new XdrFault(`${field} has a zero byte in it`)
    const length = Buffer.byteLength(value)
    if (length > max) throw new XdrFault(`${field} is ${length} bytes long; ${max} is the most`)
    this.uint(length, field)
    const padded = (length + 3) & ~3
    const at = this.#reserve(padded)
    this.#buffer.write(value, at, 'utf8')
    this.#buffer.fill(0, at + length, at + padded)
  }

  opaque(value: Uint8Array, max: number, field: string): void {
    if (value.length > max) throw new XdrFault(`${field} is ${value.length} bytes long; ${max} is the most`)
    this.uint(value.length, field)
    this.raw(value)
  }

  fixedOpaque(value: Uint8Array, length: number, field: string): void {
    if (value.length !== length) throw new XdrFault(`${field} is ${value.length} bytes long; it takes ${length}`)
    this.raw(value)
  }

  /** Bytes as they are, filled up to four. */
  raw(value: Uint8Array): void {
    const padded = (value.length + 3) & ~3
    const at = this.#reserve(padded)
    this.#buffer.set(value, at)
    this.#buffer.fill(0, at + value.length, at + padded)
  }

  /** Bytes as they are, with nothing after them: only a stream has such, at the end of its frame. */
  unpadded(value: Uint8Array): void {
    const at = this.#reserve(value.length)
    this.#buffer.set(value, at)
  }

  uuid(value: string, field: string): void {
    if (!uuidPattern.test(value)) throw new XdrFault(`${field} is “${value}”; a UUID has 32 hexadecimal digits`)
    const at = this.#reserve(16)
    this.#buffer.write(value.replaceAll('-', ''), at, 16, 'hex')
  }

  optional<T>(value: T | null, writeOne: (writer: XdrWriter, value: T) => void): void {
    this.uint(value === null ? 0 : 1, 'optional')
    if (value !== null) writeOne(this, value)
  }

  array<T>(values: readonly T[], max: number, field: string, writeOne: (writer: XdrWriter, value: T) => void): void {
    if (values.length > max) throw new XdrFault(`${field} has ${values.length} items; ${max} is the most`)
    this.uint(values.length, field)
    for (const value of values) writeOne(this, value)
  }

  /** A value with its type before it; the types are virTypedParameterType. */
  typedValue(parameter: TypedValue, field: string): void {
    this.int(typedParameterTypes[parameter.type], field)
    switch (parameter.type) {
      case 'int':
        this.int(parameter.value, field)
        break
      case 'uint':
        this.uint(parameter.value, field)
        break
      case 'llong':
        this.hyper(parameter.value, field)
        break
      case 'ullong':
        this.uhyper(parameter.value, field)
        break
      case 'double':
        this.double(parameter.value, field)
        break
      case 'boolean':
        this.int(parameter.value ? 1 : 0, field)
        break
      case 'string':
        this.string(parameter.value, 4_194_304, field)
        break
    }
  }
}

function outOfRange(field: string, value: number | bigint, wanted: string): XdrFault {
  return new XdrFault(`${field} is ${value}; it takes ${wanted}`)
}
