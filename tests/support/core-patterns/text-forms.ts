// SPDX-License-Identifier: MIT
import { childrenOf, isFunction, nameOf, resolveName, type SourceModule, type SyntaxNode } from './read-module.ts'

/** A place in a sentence, filled when it is said. */
export const place = Symbol('place')

/** Words and places in order. */
export type Parts = readonly (string | typeof place)[]

/** A text as it can come out. */
export interface Form {
  readonly parts: Parts
  /** What has to hold for that, by the source text of the condition: a text is not said for one thing and for many at once. */
  readonly given: ReadonlyMap<string, boolean>
}

/** Forms of one text; more than this become a place, whose content is a text of its own. */
const mostForms = 8

/** What a node of the tree can come out as. */
export interface FormReader {
  /** Where the node stands. */
  readonly module: SourceModule
  /** Told of every literal that became part of a larger text through a name, so that it is no text of its own. */
  readonly onInlined: (node: SyntaxNode) => void
  /** Told of a text that became the content of a place. */
  readonly onPiece: (form: Form) => void
}

const never: ReadonlyMap<string, boolean> = new Map()
const aPlace: readonly Form[] = [{ parts: [place], given: never }]

/** The forms in which the text of `node` can come out; a single place where it is no text that stands in the source. */
export function readForms(node: SyntaxNode, reader: FormReader, depth = 0): readonly Form[] {
  if (depth > 8) return aPlace
  const read = (part: unknown) => readForms(part as SyntaxNode, reader, depth + 1)
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [words(node['value'])] : aPlace
    case 'TemplateLiteral': {
      const texts = childrenOf(node['quasis']).map((quasi) => (quasi['value'] as { cooked: string }).cooked)
      const fillings = childrenOf(node['expressions']).map(read)
      return join(
        [[words(texts[0] ?? '')], ...fillings.flatMap((forms, index) => [forms, [words(texts[index + 1] ?? '')]])],
        reader,
      )
    }
    case 'BinaryExpression':
      return node['operator'] === '+' ? join([read(node['left']), read(node['right'])], reader) : aPlace
    case 'ConditionalExpression':
      return unite(...readBranches(node, reader.module, read))
    case 'LogicalExpression':
      // What stands in for a missing value is not said in earnest where it is empty.
      if (node['operator'] === '&&') return aPlace
      return unite(
        read(node['left']),
        read(node['right']).filter(({ parts }) => parts.length > 0 && parts[0] !== ''),
      )
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return read(node['expression'])
    case 'Identifier':
      return readName(node, reader, depth)
    case 'CallExpression':
      return readCall(node, reader, depth)
    default:
      return aPlace
  }
}

function readName(node: SyntaxNode, reader: FormReader, depth: number): readonly Form[] {
  const found = resolveName(reader.module, String(node['name']), node.start)
  if (found === null || !isTextual(found.value)) return aPlace
  const forms = readForms(found.value, { ...reader, module: found.module }, depth + 1)
  if (forms.every(isPlace)) return aPlace
  reader.onInlined(found.value)
  return forms
}

/** Calls that are known by name, and functions of a word or two; what others return is a text of its own. */
function readCall(node: SyntaxNode, reader: FormReader, depth: number): readonly Form[] {
  const name = nameOf(node['callee'])
  const given = childrenOf(node['arguments'])
  if (name === null) return aPlace
  if (name === 'formatCount' && given[1] !== undefined) return readCount(given, reader, depth)
  if (name === 'capitalise' && given[0] !== undefined) {
    return readForms(given[0], reader, depth + 1).map(({ parts: [first = '', ...rest], given: holds }) => ({
      parts: [first === place ? place : first.charAt(0).toUpperCase() + first.slice(1), ...rest],
      given: holds,
    }))
  }
  const found = resolveName(reader.module, name, node.start)
  if (found === null || !isFunction(found.value)) return aPlace
  const returned = returnedBy(found.value)
  const silent: FormReader = { module: found.module, onInlined: () => undefined, onPiece: () => undefined }
  const forms = returned.flatMap((value) => readForms(value, silent, depth + 1))
  const isWord = ({ parts }: Form) => parts.every((part) => part !== place && part.trim().split(/\s+/).length <= 2)
  if (forms.length === 0 || forms.length > 3 || !forms.every(isWord)) return aPlace
  for (const value of returned) reader.onInlined(value)
  return unite(forms, [])
}

/** `formatCount(n, 'thing')`: one of it, or a number of them. */
function readCount([count, one, many]: readonly SyntaxNode[], reader: FormReader, depth: number): readonly Form[] {
  const ones = one === undefined ? aPlace : readNoun(one, reader, depth + 1)
  const manies =
    many === undefined
      ? ones.map(({ parts, given }) => ({ parts: [...parts, 's'], given }))
      : readForms(many, reader, depth + 1)
  const condition = `${count === undefined ? '' : sourceOf(count, reader.module)} === 1`
  return [
    ...ones.map(({ parts }) => ({ parts: merge(['one ', ...parts]), given: new Map([[condition, true]]) })),
    ...manies.map(({ parts }) => ({ parts: merge([place, ' ', ...parts]), given: new Map([[condition, false]]) })),
  ]
}

/** A noun, or any of a table of nouns. */
function readNoun(node: SyntaxNode, reader: FormReader, depth: number): readonly Form[] {
  const table = node.type === 'MemberExpression' ? nameOf(node['object']) : null
  const found = table === null ? null : resolveName(reader.module, table, node.start)
  if (found?.value.type !== 'ObjectExpression') return readForms(node, reader, depth)
  return childrenOf(found.value['properties']).flatMap((property) =>
    readForms(property['value'] as SyntaxNode, { ...reader, module: found.module }, depth),
  )
}

/** Both branches of a choice, each with what has to hold for it. */
function readBranches(
  node: SyntaxNode,
  module: SourceModule,
  read: (part: unknown) => readonly Form[],
): readonly [readonly Form[], readonly Form[]] {
  const { condition, isNegated } = readCondition(sourceOf(node['test'] as SyntaxNode, module))
  const under = (forms: readonly Form[], holds: boolean) =>
    forms.flatMap((form) =>
      form.given.get(condition) === !holds ? [] : [{ ...form, given: new Map([...form.given, [condition, holds]]) }],
    )
  return [under(read(node['consequent']), !isNegated), under(read(node['alternate']), isNegated)]
}

/** `x > 1` and `x !== 1` are the contrary of `x === 1` wherever a text is made of it. */
function readCondition(test: string): { readonly condition: string; readonly isNegated: boolean } {
  const plural = /^(.+?) (?:> 1|!== 1|>= 2)$/.exec(test)
  if (plural !== null) return { condition: `${plural[1]} === 1`, isNegated: true }
  return { condition: test, isNegated: false }
}

function sourceOf(node: SyntaxNode, module: SourceModule): string {
  return module.text.slice(node.start, node.end)
}

function words(text: string): Form {
  return { parts: [text], given: never }
}

/** The expressions a function returns, those of functions inside it apart. */
function returnedBy(callable: SyntaxNode): SyntaxNode[] {
  const body = callable['body'] as SyntaxNode
  if (body.type !== 'BlockStatement') return [body]
  const found: SyntaxNode[] = []
  const look = (node: SyntaxNode) => {
    if (node.type === 'ReturnStatement') found.push(...childrenOf(node['argument']))
    else if (!isFunction(node))
      for (const value of Object.values(node)) for (const child of childrenOf(value)) look(child)
  }
  look(body)
  return found
}

function isTextual(node: SyntaxNode): boolean {
  return [
    'Literal',
    'TemplateLiteral',
    'ConditionalExpression',
    'LogicalExpression',
    'BinaryExpression',
    'CallExpression',
  ].includes(node.type)
}

/** All ways to say the parts one after the other; the part with the most forms becomes a place where they are too many. */
function join(parts: readonly (readonly Form[])[], reader: FormReader): readonly Form[] {
  const kept = [...parts]
  const size = () => kept.reduce((product, forms) => product * forms.length, 1)
  while (size() > mostForms) {
    const most = kept.reduce((best, forms, index) => (forms.length > (kept[best]?.length ?? 0) ? index : best), 0)
    for (const form of kept[most] ?? []) if (!isPlace(form)) reader.onPiece(form)
    kept[most] = aPlace
  }
  return kept
    .reduce<readonly Form[]>(
      (heads, forms) => heads.flatMap((head) => forms.flatMap((form) => together(head, form))),
      [{ parts: [], given: never }],
    )
    .map(({ parts, given }) => ({ parts: merge(parts), given }))
}

/** One form and then the other; none where what has to hold for them cannot be at once. */
function together(head: Form, tail: Form): readonly Form[] {
  for (const [condition, holds] of tail.given) if (head.given.get(condition) === !holds) return []
  return [{ parts: [...head.parts, ...tail.parts], given: new Map([...head.given, ...tail.given]) }]
}

function unite(one: readonly Form[], other: readonly Form[]): readonly Form[] {
  const seen = new Set<string>()
  return [...one, ...other].filter(({ parts, given }) => {
    const key = JSON.stringify([parts.map((part) => (part === place ? 0 : part)), [...given]])
    return seen.has(key) ? false : seen.add(key)
  })
}

function merge(parts: Parts): Parts {
  const merged: (string | typeof place)[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part
    else if (part !== place || last !== place) merged.push(part)
  }
  return merged
}

function isPlace({ parts }: Form): boolean {
  return parts.length === 1 && parts[0] === place
}
