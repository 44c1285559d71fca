// SPDX-License-Identifier: MIT

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Whether XML 1.0 can hold `text` at all, by reference or not.
 *
 * Source: https://www.w3.org/TR/xml/#charsets
 */
export function isXmlText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ones that XML refuses are what is looked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)
}

/** The text as it stands in an attribute or between tags. Text that `isXmlText` refuses is a bug of the caller. */
export function escapeXml(text: string): string {
  if (!isXmlText(text)) throw new Error(`not representable in XML: ${JSON.stringify(text)}`)
  return text.replace(/[&<>'"\t\n\r]/g, (character) => entities[character] ?? character)
}
