// SPDX-License-Identifier: MIT

const replacement = 0xfffd

/** Text of bytes in UTF-8; what is none becomes U+FFFD, byte by byte, so that the text never throws and never grows. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  let runStart = from
  let at = from
  while (at < to) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      at += 1
      continue
    }
    if (at > runStart) text += asciiText(bytes, runStart, at)
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1
    const code = length === 1 || at + length > to ? null : decodeSequence(bytes, at, length)
    text += String.fromCodePoint(code ?? replacement)
    at += code === null ? 1 : length
    runStart = at
  }
  return at > runStart ? text + asciiText(bytes, runStart, at) : text
}

function decodeSequence(bytes: Uint8Array, at: number, length: number): number | null {
  let code = (bytes[at] as number) & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index] as number
    if ((next & 0xc0) !== 0x80) return null
    code = (code << 6) | (next & 0x3f)
  }
  return code > 0x10ffff ? null : code
}

/** In pieces: a call takes only so many arguments. */
function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let start = from; start < to; start += 4096) {
    const piece = bytes.subarray(start, Math.min(to, start + 4096))
    // `apply` reads the bytes where they lie; spreading them would make a list first.
    text += String.fromCharCode.apply(null, piece as unknown as number[])
  }
  return text
}
