// SPDX-License-Identifier: MIT

/** `text` with a capital first letter, to begin a sentence with. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
