// SPDX-License-Identifier: MIT

/** Bytes as the contract carries them. */
export function toBase64(bytes: Uint8Array): string {
  // `fromCharCode` takes its bytes as arguments, of which engines allow a limited number.
  const chunkBytes = 0x8000
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + chunkBytes)))
  }
  return btoa(chunks.join(''))
}
