// SPDX-License-Identifier: MIT

/** Quotes of all kinds become `'`: people, forums and languages change them. */
export const anyQuote = /["`´‘’‚‛“”„‟«»′″]/g

/** A message's words as they are compared: lower case, one kind of quotes, no white space. */
export function squeezeWords(text: string): string {
  return lowerLetters(text.replace(anyQuote, "'").replace(/\s+/g, ''))
}

/** Lower case for Latin and Cyrillic letters: the length never changes, so places in it are places in the text. */
export function lowerLetters(text: string): string {
  return text.replace(/[A-Z\u00c0-\u00d6\u00d8-\u00de\u0400-\u042f]+/g, (letters) => letters.toLowerCase())
}
