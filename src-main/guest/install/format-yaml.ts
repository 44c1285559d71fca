// SPDX-License-Identifier: MIT

/** What YAML can say that answer files need. Keys are the caller's own constants, values may be anything. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/**
 * YAML in block style, every text quoted, so that no value is anything but a text to YAML 1.1 and 1.2 readers.
 * Ends with a line break.
 */
export function formatYaml(value: { readonly [key: string]: YamlValue }): string {
  return `${formatMapping(value, 0).join('\n')}\n`
}

function formatMapping(value: { readonly [key: string]: YamlValue }, depth: number): string[] {
  return Object.entries(value).flatMap(([key, item]) => formatItem(`${'  '.repeat(depth)}${key}:`, item, depth))
}

function formatItem(head: string, item: YamlValue, depth: number): string[] {
  if (typeof item === 'string') return [`${head} ${quoteYaml(item)}`]
  if (typeof item === 'number' || typeof item === 'boolean') return [`${head} ${item}`]
  if (isList(item)) {
    return item.length === 0
      ? [`${head} []`]
      : [head, ...item.flatMap((entry) => formatItem(`${'  '.repeat(depth + 1)}-`, entry, depth + 1))]
  }
  const lines = formatMapping(item, depth + 1)
  if (lines.length === 0) return [`${head} {}`]
  // The first pair of a mapping in a list stands on the line of its dash.
  return head.endsWith('-') ? [`${head} ${lines[0]?.trimStart()}`, ...lines.slice(1)] : [head, ...lines]
}

function isList(item: YamlValue): item is readonly YamlValue[] {
  return Array.isArray(item)
}

/** A double-quoted scalar: JSON's, with what YAML calls a line break or cannot print escaped too. */
function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
