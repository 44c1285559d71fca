// SPDX-License-Identifier: MIT
import { type ElementSpan, scanXml } from '../xml/scan-xml.ts'
import { type SchemaPart, schemaParts } from './schema-parts.ts'

/** A pattern of the schema: its tag without prefix, its `name`, and what it holds. */
interface Pattern {
  readonly tag: string
  readonly name: string
  /** Of `<value>` only. */
  readonly text: string
  readonly children: readonly Pattern[]
}

interface Schema {
  readonly elements: readonly Pattern[]
  readonly definitions: ReadonlyMap<string, readonly Pattern[]>
}

/**
 * Which of `schemaParts` the installed libvirt's schema has.
 *
 * @param texts RELAX NG files: all of /usr/share/libvirt/schemas whose names begin with domain, cpu, basic or storage. A text
 *   that is not XML counts as empty.
 */
export function parseSchemaParts(texts: readonly string[]): SchemaPart[] {
  const schema = readSchema(texts)
  return schemaParts.filter((part) => hasPart(schema, part))
}

function readSchema(texts: readonly string[]): Schema {
  const elements: Pattern[] = []
  const definitions = new Map<string, Pattern[]>()
  const collect = (pattern: Pattern) => {
    if (pattern.tag === 'element') elements.push(pattern)
    if (pattern.tag === 'define') definitions.set(pattern.name, [...(definitions.get(pattern.name) ?? []), pattern])
    for (const child of pattern.children) collect(child)
  }
  for (const text of texts) {
    const scanned = scanXml(text)
    if (scanned.ok) collect(patternOf(text, scanned.value))
  }
  return { elements, definitions }
}

function patternOf(text: string, span: ElementSpan): Pattern {
  const name = span.attributes.find((attribute) => attribute.name === 'name')
  return {
    tag: span.name.slice(span.name.indexOf(':') + 1),
    name: name === undefined ? '' : text.slice(name.valueStart, name.valueEnd),
    text: span.children.length === 0 ? text.slice(span.openEnd, span.closeStart).trim() : '',
    children: span.children.map((child) => patternOf(text, child)),
  }
}

function hasPart(schema: Schema, part: SchemaPart): boolean {
  const [steps = '', attribute = null] = part.split('@')
  const [first, ...rest] = steps.split('/')
  let at = schema.elements.filter((candidate) => candidate.name === first)
  for (const step of rest) {
    at = at.flatMap((parent) => contentOf(schema, parent, 'element').filter((child) => child.name === step))
  }
  if (attribute === null) return at.length > 0
  const [name, value = null] = attribute.split('=')
  const found = at.flatMap((of) => contentOf(schema, of, 'attribute').filter((child) => child.name === name))
  if (value === null) return found.length > 0
  return found.some((of) => contentOf(schema, of, 'value').some((child) => child.text === value))
}

/** Patterns of this kind that belong to `parent` itself: through groups, choices and references, not inside other elements. */
function contentOf(schema: Schema, parent: Pattern, kind: 'element' | 'attribute' | 'value'): Pattern[] {
  const found: Pattern[] = []
  const seen = new Set<string>()
  const visit = (pattern: Pattern) => {
    for (const child of pattern.children) {
      if (child.tag === kind) found.push(child)
      if (child.tag === 'element' || child.tag === 'attribute') continue
      if (child.tag === 'ref' && !seen.has(child.name)) {
        seen.add(child.name)
        for (const definition of schema.definitions.get(child.name) ?? []) visit(definition)
      }
      visit(child)
    }
  }
  visit(parent)
  return found
}
