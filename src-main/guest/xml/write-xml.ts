// SPDX-License-Identifier: MIT
import { escapeXml } from './escape-xml.ts'
import type { Why, XmlElement } from './xml-element.ts'

/** A reason, and the place of what it explains. */
export interface PlacedWhy {
  readonly path: string
  /** Line of the text, from 1. */
  readonly line: number
  readonly why: Why
}

/** The text of an element as libvirt lays it out (two spaces, single quotes, one element a line), and the places of all reasons. */
export function writeXml(root: XmlElement): { readonly text: string; readonly reasons: readonly PlacedWhy[] } {
  const lines: string[] = []
  const reasons: PlacedWhy[] = []
  write(root, { path: `/${root.name}`, indent: '' }, { lines, reasons })
  return { text: `${lines.join('\n')}\n`, reasons }
}

/** The text of one element without reasons, each line behind `indent`. */
export function writeElement(of: XmlElement, indent: string): string {
  const lines: string[] = []
  write(of, { path: '', indent }, { lines, reasons: [] })
  return lines.join('\n')
}

function write(
  of: XmlElement,
  place: { readonly path: string; readonly indent: string },
  out: { readonly lines: string[]; readonly reasons: PlacedWhy[] },
): void {
  const line = out.lines.length + 1
  if (of.why !== null) out.reasons.push({ path: place.path, line, why: of.why })
  for (const [name, why] of Object.entries(of.attributeWhys)) {
    out.reasons.push({ path: `${place.path}/@${name}`, line, why })
  }
  const open = `${place.indent}<${of.name}${of.attributes.map(([name, value]) => ` ${name}='${escapeXml(value)}'`).join('')}`
  if (of.children.length === 0) {
    out.lines.push(of.text === null ? `${open}/>` : `${open}>${escapeXml(of.text)}</${of.name}>`)
    return
  }
  out.lines.push(`${open}>`)
  for (const [index, child] of of.children.entries()) {
    const path = `${place.path}/${child.name}${predicate(of.children, index)}`
    write(child, { path, indent: `${place.indent}  ` }, out)
  }
  out.lines.push(`${place.indent}</${of.name}>`)
}

const tellingAttributes = ['name', 'id', 'vcpu', 'iothread', 'index', 'type']

/** What tells an element from its namesakes: an attribute that only it has, else its number. Empty for an only one. */
function predicate(siblings: readonly XmlElement[], index: number): string {
  const of = siblings[index]
  const namesakes = siblings.filter((sibling) => sibling.name === of?.name)
  if (of === undefined || namesakes.length === 1) return ''
  for (const name of tellingAttributes) {
    const value = attribute(of, name)
    const isTelling = namesakes.every((sibling) => sibling === of || attribute(sibling, name) !== value)
    if (value !== null && !/['"]/.test(value) && isTelling) return `[@${name}='${value}']`
  }
  return `[${namesakes.indexOf(of) + 1}]`
}

function attribute(of: XmlElement, name: string): string | null {
  return of.attributes.find(([key]) => key === name)?.[1] ?? null
}
