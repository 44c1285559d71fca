// SPDX-License-Identifier: MIT

/** What a boot entry of firmware says; `filePath` null: it starts something that is no file. */
export interface LoadOptionWords {
  readonly description: string
  readonly filePath: string | null
  readonly optionalText: string
}

/** Bytes of an EFI_LOAD_OPTION (UEFI 2.10, 3.1.3), with a hard drive node before the file as firmware writes it. */
export function buildLoadOption({ description, filePath, optionalText }: LoadOptionWords): Uint8Array {
  const drive = node(0x04, 0x01, Buffer.alloc(38))
  const nodes = filePath === null ? [] : [drive, node(0x04, 0x04, Buffer.from(`${filePath}\0`, 'utf16le'))]
  const path = Buffer.concat([...nodes, node(0x7f, 0xff, Buffer.alloc(0))])
  const head = Buffer.alloc(6)
  head.writeUInt32LE(1, 0)
  head.writeUInt16LE(path.length, 4)
  const optional = optionalText === '' ? Buffer.alloc(0) : Buffer.from(`${optionalText}\0`, 'utf16le')
  return Buffer.concat([head, Buffer.from(`${description}\0`, 'utf16le'), path, optional])
}

/** A variable as efivarfs shows it: attributes, then the value. */
export function buildEfiVariable(payload: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([6, 0, 0, 0]), payload])
}

/** A variable that holds text. */
export function buildEfiText(text: string): Uint8Array {
  return buildEfiVariable(Buffer.from(`${text}\0`, 'utf16le'))
}

function node(type: number, subtype: number, data: Buffer): Buffer {
  const head = Buffer.from([type, subtype, 0, 0])
  head.writeUInt16LE(4 + data.length, 2)
  return Buffer.concat([head, data])
}
