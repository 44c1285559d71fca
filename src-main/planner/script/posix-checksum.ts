// SPDX-License-Identifier: MIT

/** The bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ 0x04c11db7 : rest << 1
  return rest
})

/** What `cksum` prints for these bytes on standard input: the checksum and their number. Source: POSIX.1-2024, cksum. */
export function posixChecksum(bytes: readonly number[]): string {
  let sum = 0
  const take = (byte: number) => {
    sum = (sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)
  }
  for (const byte of bytes) take(byte)
  for (let length = bytes.length; length > 0; length = Math.floor(length / 256)) take(length & 0xff)
  return `${~sum >>> 0} ${bytes.length}`
}
