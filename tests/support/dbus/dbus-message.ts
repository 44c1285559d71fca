// SPDX-License-Identifier: MIT

/** As much of a message of the D-Bus wire protocol as a small service needs. Little-endian only. */
export interface DbusMessage {
  /** 1 a call, 2 its return, 3 an error, 4 a signal. */
  readonly type: number
  readonly flags: number
  readonly serial: number
  /** Values of the header by their code. */
  readonly fields: ReadonlyMap<number, string | number>
  readonly body: Buffer
}

/** Codes of the header's fields. */
export const headerField = {
  path: 1,
  interface: 2,
  member: 3,
  errorName: 4,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
} as const

const types: Readonly<Record<number, string>> = { 1: 'o', 5: 'u', 8: 'g', 9: 'u' }

/** Writes values one after another, each where its alignment wants it. */
export class DbusWriter {
  #bytes: number[] = []

  align(size: number): void {
    while (this.#bytes.length % size !== 0) this.#bytes.push(0)
  }

  uint32(value: number): void {
    this.align(4)
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    this.#bytes.push(...bytes)
  }

  string(text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    this.uint32(bytes.length)
    this.#bytes.push(...bytes, 0)
  }

  signature(text: string): void {
    this.#bytes.push(text.length, ...Buffer.from(text, 'latin1'), 0)
  }

  byte(value: number): void {
    this.#bytes.push(value)
  }

  /** An array of structures; `write` writes the one of an item. */
  structures<T>(items: readonly T[], write: (item: T) => void): void {
    this.uint32(0)
    const lengthAt = this.#bytes.length - 4
    this.align(8)
    const from = this.#bytes.length
    for (const item of items) {
      this.align(8)
      write(item)
    }
    const length = Buffer.alloc(4)
    length.writeUInt32LE(this.#bytes.length - from)
    this.#bytes.splice(lengthAt, 4, ...length)
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes)
  }
}

/** A whole message. */
export function writeMessage(message: DbusMessage): Buffer {
  const writer = new DbusWriter()
  for (const byte of ['l'.charCodeAt(0), message.type, message.flags, 1]) writer.byte(byte)
  writer.uint32(message.body.length)
  writer.uint32(message.serial)
  writer.structures([...message.fields], ([code, value]) => {
    const type = types[code] ?? 's'
    writer.byte(code)
    writer.signature(type)
    if (typeof value === 'number') writer.uint32(value)
    else if (type === 'g') writer.signature(value)
    else writer.string(value)
  })
  writer.align(8)
  return Buffer.concat([writer.bytes(), message.body])
}

/** The first message in `bytes` and how long it is, or null where it is not whole yet. */
export function readMessage(bytes: Buffer): { readonly message: DbusMessage; readonly length: number } | null {
  if (bytes.length < 16) return null
  const fieldsEnd = 16 + bytes.readUInt32LE(12)
  const bodyAt = Math.ceil(fieldsEnd / 8) * 8
  const length = bodyAt + bytes.readUInt32LE(4)
  if (bytes.length < length) return null
  const fields = new Map<number, string | number>()
  for (let at = 16; at < fieldsEnd; at = Math.ceil(at / 8) * 8) {
    const code = bytes.readUInt8(at)
    const type = bytes.toString('latin1', at + 2, at + 3)
    at += 4
    if (type === 'g') {
      const size = bytes.readUInt8(at)
      fields.set(code, bytes.toString('latin1', at + 1, at + 1 + size))
      at += size + 2
      continue
    }
    at = Math.ceil(at / 4) * 4
    const value = bytes.readUInt32LE(at)
    fields.set(code, type === 'u' ? value : bytes.toString('utf8', at + 4, at + 4 + value))
    at += type === 'u' ? 4 : value + 5
  }
  const message = {
    type: bytes.readUInt8(1),
    flags: bytes.readUInt8(2),
    serial: bytes.readUInt32LE(8),
    fields,
    body: bytes.subarray(bodyAt, length),
  }
  return { message, length }
}
