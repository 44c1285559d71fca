// SPDX-License-Identifier: MIT

/**
 * Bytes from lines of hexadecimal digits, each with what it is after two spaces and a dash.
 *
 * `00 00 00 1c  - length of the frame: 28`
 */
export function annotatedBytes(text: string): Buffer {
  const digits = text
    .split('\n')
    .map((line) => line.replace(/\s+- .*$/, '').replaceAll(' ', ''))
    .join('')
  if (!/^([\da-f]{2})*$/.test(digits)) throw new Error(`not bytes: ${digits}`)
  return Buffer.from(digits, 'hex')
}
