// SPDX-License-Identifier: MIT

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * A password as answer files carry it where `PlainText` is false: the element's name is appended, and the whole is
 * base64 of UTF-16LE. That hides it from a glance and from nobody who looks; the file has to be kept private.
 *
 * Source: what Windows System Image Manager writes with “Hide Sensitive Data”;
 * https://learn.microsoft.com/windows-hardware/customize/desktop/wsim/hide-sensitive-data-in-an-answer-file
 */
export function encodeWindowsPassword(password: string, element: 'Password' | 'AdministratorPassword'): string {
  const text = password + element
  const bytes = Array.from(
    { length: text.length * 2 },
    (_, index) => (text.charCodeAt(index >> 1) >> (index & 1 ? 8 : 0)) & 255,
  )
  return Array.from({ length: Math.ceil(bytes.length / 3) }, (_, group) =>
    encodeGroup(bytes.slice(group * 3, group * 3 + 3)),
  ).join('')
}

function encodeGroup([first = 0, second, third]: readonly number[]): string {
  const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
  const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63])
  return `${letters[0]}${letters[1]}${second === undefined ? '=' : letters[2]}${third === undefined ? '=' : letters[3]}`
}
