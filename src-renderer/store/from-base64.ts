// SPDX-License-Identifier: MIT

/** The bytes that the contract carries as text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
