// SPDX-License-Identifier: MIT

/** An entry of the firmware's boot menu. */
export interface EfiLoadOption {
  readonly description: string
  readonly isActive: boolean
  /** Path on its partition with `\` between parts, or null where the entry starts no file. */
  readonly filePath: string | null
  /** What is handed to the program, as text; `''` for none. */
  readonly optionalText: string
}

/** The value of a variable as efivarfs shows it: four bytes of attributes come first. Null where it is too short. */
export function readEfiPayload(bytes: Uint8Array): Uint8Array | null {
  return bytes.length < 4 ? null : bytes.subarray(4)
}

/** Text of a variable in UTF-16, up to its first NUL. */
export function parseEfiText(payload: Uint8Array): string {
  const end = findTextEnd(payload, 0)
  return decodeText(payload.subarray(0, end))
}

/** A 16-bit number such as BootCurrent. Null for a payload of any other length. */
export function parseEfiNumber(payload: Uint8Array): number | null {
  return payload.length === 2 ? view(payload).getUint16(0, true) : null
}

/** A one-byte flag such as SecureBoot. Null for a payload of any other length. */
export function parseEfiFlag(payload: Uint8Array): boolean | null {
  return payload.length === 1 ? payload[0] === 1 : null
}

/**
 * A load option, as `Boot####` variables hold it; null where it is cut short.
 *
 * Source: UEFI Specification 2.10, 3.1.3 (EFI_LOAD_OPTION), 10.3 (device path: type 4 subtype 4 is a file).
 */
export function parseEfiLoadOption(payload: Uint8Array): EfiLoadOption | null {
  if (payload.length < 8) return null
  const data = view(payload)
  const isActive = (data.getUint32(0, true) & 1) === 1
  const pathBytes = data.getUint16(4, true)
  const textEnd = findTextEnd(payload, 6)
  const pathStart = textEnd + 2
  if (pathStart + pathBytes > payload.length) return null
  const optional = payload.subarray(pathStart + pathBytes)
  return {
    description: decodeText(payload.subarray(6, textEnd)),
    isActive,
    filePath: readFilePath(payload.subarray(pathStart, pathStart + pathBytes)),
    optionalText: decodeText(optional.subarray(0, findTextEnd(optional, 0))),
  }
}

function readFilePath(path: Uint8Array): string | null {
  const data = view(path)
  let file: string | null = null
  for (let at = 0; at + 4 <= path.length; ) {
    const length = data.getUint16(at + 2, true)
    if (length < 4 || at + length > path.length) return file
    if (path[at] === 0x04 && path[at + 1] === 0x04) {
      const part = parseEfiText(path.subarray(at + 4, at + length))
      file = file === null ? part : `${file.replace(/\\$/, '')}\\${part.replace(/^\\/, '')}`
    }
    // The end of the first path of the list.
    if (path[at] === 0x7f) return file
    at += length
  }
  return file
}

function findTextEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return at
  return bytes.length - ((bytes.length - from) % 2)
}

function decodeText(bytes: Uint8Array): string {
  const data = view(bytes)
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(data.getUint16(at, true))
  return text
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
