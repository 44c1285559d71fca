// SPDX-License-Identifier: MIT

/** A text as one word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** A text as a comment of one line: what could end the line is a space. */
export function comment(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return `# ${text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')}`
}

/**
 * The lines of a here-document that a quoted delimiter keeps as they are, ending in a newline.
 *
 * The delimiter is one that no line of the text is. A text without a newline at its end gets one: whoever reads it
 * knows how long it is.
 */
export function hereDocument(text: string): { readonly operator: string; readonly body: string } {
  const lines = new Set(text.split('\n'))
  let delimiter = 'END_OF_FILE'
  for (let number = 1; lines.has(delimiter); number += 1) delimiter = `END_OF_FILE_${number}`
  return {
    operator: `<<'${delimiter}'`,
    body: `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${delimiter}\n`,
  }
}
