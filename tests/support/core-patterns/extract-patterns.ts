// SPDX-License-Identifier: MIT
import { children, childrenOf, nameOf, readModule, type SyntaxNode } from './read-module.ts'
import { type Form, place, readForms } from './text-forms.ts'

/** A sentence as it can come out of the core, its places numbered: `{0} has no IOMMU group.` */
export interface CorePattern {
  readonly pattern: string
  /** The file that says it, from the project's root. */
  readonly file: string
}

/** Parts of objects that hold no text for a person, or text of somebody else (a log's words, a path, a command). */
const silentParts = new Set([
  'id',
  'code',
  'kind',
  'source',
  'sources',
  'phrases',
  'with',
  'without',
  'unlessFollowedBy',
  'looksFor',
  'explains',
  'evidence',
  'verdicts',
  'stage',
  'key',
  'path',
  'area',
  'severity',
  'level',
  'field',
  'commands',
  'command',
  'program',
  'args',
  'pattern',
  'names',
  'link',
  'url',
  'describe',
  'where',
  'purpose',
  'details',
  'packages',
])

/** Calls whose arguments are no text for a person. */
const silentCalls = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'has',
  'get',
  'split',
  'join',
  'replace',
  'replaceAll',
  'test',
  'match',
  'evidenceOf',
  'known',
  'Error',
  'TypeError',
  'RegExp',
  'Set',
  'one',
  'all',
  'attribute',
  'setAttribute',
  'matchAll',
  'readText',
  'readFile',
  'list',
  'exists',
  'run',
  'slice',
  'localeCompare',
  'regex',
  'describe',
  'refine',
])

/** Functions that join texts and say nothing of their own. */
const joiners = new Set(['formatList', 'joinWords', 'formatCount', 'formatKiB', 'nameWithAddress', 'pciDeviceName'])

/** What can hold calls, and no text of its own. */
const holdsCalls = new Set([
  'CallExpression',
  'ArrayExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SpreadElement',
])

const texts = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression'])

/** Every sentence, and every part of one, that a source file can say, in the order of the file. */
export function extractPatterns(file: string): CorePattern[] {
  const module = readModule(file)
  const found: { readonly node: SyntaxNode | null; readonly forms: readonly Form[] }[] = []
  const inlined = new Set<SyntaxNode>()
  visit(module.tree)
  const own = found.filter(({ node, forms }) => node === null || !inlined.has(node) || forms.some(isSentence))
  const patterns = own.flatMap(({ node, forms }) =>
    forms.filter((form) => (node === null ? hasWord(form) : isText(form))).map(writePattern),
  )
  return [...new Set(patterns)].map((pattern) => ({ pattern, file }))

  function visit(node: SyntaxNode): void {
    if (isSilent(node)) return
    if (texts.has(node.type)) noteText(node)
    else if (node.type === 'ObjectExpression') visitObject(node)
    else if (node.type === 'Property') visit(node['value'] as SyntaxNode)
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') visitCall(node)
    else for (const child of children(node)) visit(child)
  }

  function noteText(node: SyntaxNode): void {
    if (node.type === 'BinaryExpression' && node['operator'] !== '+') {
      for (const child of children(node)) if (child.type !== 'Literal') visit(child)
      return
    }
    const forms = readForms(node, {
      module,
      onInlined: (part) => markInlined(part),
      onPiece: (form) => found.push({ node: null, forms: [form] }),
    })
    found.push({ node, forms })
    for (const part of childrenOf(node['expressions'])) visitFilling(part)
  }

  /** What fills a place is looked through for texts of its own, but not where it already was read as a form. */
  function visitFilling(node: SyntaxNode): void {
    if (texts.has(node.type) || node.type === 'ConditionalExpression') return
    visit(node)
  }

  /** What was seen is quoted as it is. What stands beside a text is a command or a path to it; alone it is a reason. */
  function visitObject(node: SyntaxNode): void {
    const properties = childrenOf(node['properties'])
    const names = properties.map((property) => nameOf(property['key']))
    const isEvidence =
      names.includes('source') && names.every((name) => ['source', 'text', 'line'].includes(name ?? ''))
    for (const [index, property] of properties.entries()) {
      const isBeside = names[index] === 'detail' && names.includes('text')
      if (!isEvidence && !isBeside) visit(property)
    }
  }

  function visitCall(node: SyntaxNode): void {
    const callee = node['callee'] as SyntaxNode
    const name = nameOf(callee) ?? nameOf(callee['property'])
    if (name === 'formatCount') {
      noteText(node)
      return
    }
    if (callee.type === 'MemberExpression') visit(callee['object'] as SyntaxNode)
    // Markup says nothing; what stands within it may have its reason beside it.
    if (name === 'element') {
      for (const argument of childrenOf(node['arguments'])) if (holdsCalls.has(argument.type)) visit(argument)
      return
    }
    if (name !== null && silentCalls.has(name)) return
    for (const argument of childrenOf(node['arguments'])) visit(argument)
  }

  function markInlined(node: SyntaxNode): void {
    inlined.add(node)
    for (const child of children(node)) markInlined(child)
  }
}

function isSilent(node: SyntaxNode): boolean {
  if (/^(TS|Import|Export(All|Named)Declaration$)/.test(node.type)) {
    return (
      !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node.type) &&
      !(node.type === 'ExportNamedDeclaration' && node['declaration'] !== null)
    )
  }
  if (node.type === 'ThrowStatement') return true
  if (node.type === 'FunctionDeclaration') return joiners.has(nameOf(node['id']) ?? '')
  if (node.type !== 'Property') return false
  const key = node['key'] as SyntaxNode
  return silentParts.has(nameOf(key) ?? String(key['value']))
}

/** What is written for a machine: commands, markup, assignments, several lines. */
const isCode =
  /\n|^\s*`[^`]*`$|^(sudo|echo|cat|printf|virsh|journalctl|nixos-rebuild|mount|rpm-ostree) [^A-Z]*$|^\s*[<#]|["'{}<>]\s*=|;$|^ {2}/

/** More than a word of English in one line. */
function isText(form: Form): boolean {
  const text = form.parts.map((part) => (part === place ? 'x' : part)).join('')
  return hasWord(form) && isRecognised(form) && /\S\s+\S|^ \S|^\p{Lu}\p{Ll}+\.$/u.test(text) && !isCode.test(text)
}

/** With places, so many letters that it is not found by chance: `{0} on {1}` stays as it is. */
function isRecognised({ parts }: Form): boolean {
  if (!parts.includes(place)) return true
  const letters = parts
    .filter((part) => part !== place)
    .join('')
    .replace(/\P{L}/gu, '').length
  return letters >= (parts[0] === place && parts.at(-1) === place ? 10 : 6)
}

/** What may also be said on its own where it is a part of something else. */
function isSentence({ parts }: Form): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  return typeof first === 'string' && typeof last === 'string' && /^\p{Lu}/u.test(first) && last.endsWith('.')
}

/** Says something in English: places and signs alone need no translation. */
function hasWord({ parts }: Form): boolean {
  return parts.some((part) => part !== place && /\p{L}{2}/u.test(part))
}

function writePattern({ parts }: Form): string {
  let count = 0
  return parts.map((part) => (part === place ? `{${count++}}` : part)).join('')
}
