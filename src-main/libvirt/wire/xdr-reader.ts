// SPDX-License-Identifier: MIT
import { type TypedValue, typedParameterTypes } from '../protocol/typed-value.ts'
import { XdrFault } from './xdr-fault.ts'

/** Two hexadecimal digits for each byte. */
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * Reads XDR values, one after the other, from a part of a buffer.
 *
 * What is returned is copied: the buffer may be used again. A length or a count is believed only as far as the limit
 * that the protocol gives it and the bytes that are there, so no message makes the reader take more memory than it has.
 * Throws XdrFault. Source: RFC 4506.
 */
export class XdrReader {
  #buffer: Buffer
  #position: number
  #end: number

  constructor(buffer: Buffer, start: number, end: number) {
    this.#buffer = buffer
    this.#position = start
    this.#end = end
  }

  get remaining(): number {
    return this.#end - this.#position
  }

  #take(bytes: number): number {
    const start = this.#position
    if (bytes > this.#end - start) {
      throw new XdrFault(`ends ${bytes - (this.#end - start)} bytes too early`)
    }
    this.#position = start + bytes
    return start
  }

  int(): number {
    return this.#buffer.readInt32BE(this.#take(4))
  }

  uint(): number {
    return this.#buffer.readUInt32BE(this.#take(4))
  }

  hyper(): bigint {
    return this.#buffer.readBigInt64BE(this.#take(8))
  }

  uhyper(): bigint {
    return this.#buffer.readBigUInt64BE(this.#take(8))
  }

  double(): number {
    return this.#buffer.readDoubleBE(this.#take(8))
  }

  /** Text in UTF-8; `max` in bytes. */
  string(max: number): string {
    const length = this.#length(max)
    const start = this.#take((length + 3) & ~3)
    return this.#buffer.toString('utf8', start, start + length)
  }

  opaque(max: number): Buffer {
    const length = this.#length(max)
    const start = this.#take((length + 3) & ~3)
    return Buffer.from(this.#buffer.subarray(start, start + length))
  }

  fixedOpaque(length: number): Buffer {
    const start = this.#take((length + 3) & ~3)
    return Buffer.from(this.#buffer.subarray(start, start + length))
  }

  /** Sixteen bytes in their usual form, `8-4-4-4-12` hexadecimal digits. */
  uuid(): string {
    const start = this.#take(16)
    let text = ''
    for (let index = 0; index < 16; index++) {
      if (index === 4 || index === 6 || index === 8 || index === 10) text += '-'
      text += hexOfByte[this.#buffer[start + index] ?? 0]
    }
    return text
  }

  optional<T>(readOne: (reader: XdrReader) => T): T | null {
    const present = this.uint()
    if (present > 1) throw new XdrFault(`has ${present} where an optional value says whether it is there`)
    return present === 1 ? readOne(this) : null
  }

  /** `leastBytes`: what one item takes at least; a count that cannot fit is refused before anything is made for it. */
  array<T>(max: number, leastBytes: number, readOne: (reader: XdrReader) => T): T[] {
    const count = this.#length(max)
    if (count * leastBytes > this.remaining) throw new XdrFault(`counts ${count} items in ${this.remaining} bytes`)
    const items: T[] = []
    for (let index = 0; index < count; index++) items.push(readOne(this))
    return items
  }

  fixedArray<T>(length: number, readOne: (reader: XdrReader) => T): T[] {
    return Array.from({ length }, () => readOne(this))
  }

  /** A value with its type before it; the types are virTypedParameterType. */
  typedValue(): TypedValue {
    const type = this.int()
    switch (type) {
      case typedParameterTypes.int:
        return { type: 'int', value: this.int() }
      case typedParameterTypes.uint:
        return { type: 'uint', value: this.uint() }
      case typedParameterTypes.llong:
        return { type: 'llong', value: this.hyper() }
      case typedParameterTypes.ullong:
        return { type: 'ullong', value: this.uhyper() }
      case typedParameterTypes.double:
        return { type: 'double', value: this.double() }
      case typedParameterTypes.boolean:
        return { type: 'boolean', value: this.int() !== 0 }
      case typedParameterTypes.string:
        return { type: 'string', value: this.string(4_194_304) }
      default:
        throw new XdrFault(`has a typed parameter of the unknown type ${type}`)
    }
  }

  #length(max: number): number {
    const length = this.uint()
    if (length > max) throw new XdrFault(`has a length of ${length} where ${max} is the most`)
    return length
  }
}
