// SPDX-License-Identifier: MIT
import { DOMParser, type Element } from '@xmldom/xmldom'

/**
 * Every element of a document as one line: its path, its attributes in the order of their names and its text. Sizes are in KiB, so that
 * `1 GiB` and `1024 MiB` are the same; order, comments and white space are not told.
 */
export function flattenXml(xml: string): string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement
  return root === null ? [] : flatten(root, '').sort()
}

const factors: Readonly<Record<string, number>> = { KiB: 1, M: 1024, MiB: 1024, G: 1024 ** 2, GiB: 1024 ** 2 }

function flatten(of: Element, above: string): string[] {
  const place = `${above}/${of.nodeName}`
  const inner = [...of.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[]
  const factor = factors[of.getAttribute('unit') ?? '']
  const size = (value: string) =>
    factor === undefined || !/^\d+$/.test(value) ? value : `${Number(value) * factor} KiB`
  const attributes = [...of.attributes]
    .filter(({ name }) => name !== 'unit' && !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}=${name === 'size' || name === 'memory' ? size(value) : value}`)
    .sort()
  const text = inner.length === 0 ? size((of.textContent ?? '').trim()) : ''
  const own = `${place}${attributes.join('')}${text === '' ? '' : `: ${text}`}`
  // What tells namesakes apart goes into the path of what they hold.
  const key = ['index', 'dev', 'type'].map((name) => of.getAttribute(name)).find((value) => value !== null)
  const named = inner.length > 0 && key != null ? `${place}[${key}]` : place
  return [own, ...inner.flatMap((child) => flatten(child, named))]
}
