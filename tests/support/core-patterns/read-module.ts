// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'

/** A node of a syntax tree, as ESTree names its parts. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** A name that is declared, and where it can be seen. */
interface Declaration {
  readonly name: string
  /** What a constant is set to, or the function; null for parameters and whatever may change. */
  readonly value: SyntaxNode | null
  readonly scope: { readonly start: number; readonly end: number }
}

/** A source file: its tree, its names, and where the names it imports come from. */
export interface SourceModule {
  readonly path: string
  readonly text: string
  readonly tree: SyntaxNode
  readonly declarations: readonly Declaration[]
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>
}

const root = path.join(import.meta.dirname, '..', '..', '..')
const modules = new Map<string, SourceModule>()

/** A source file by its path from the project's root; read once. */
export function readModule(file: string): SourceModule {
  const known = modules.get(file)
  if (known !== undefined) return known
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const tree = parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode
  const declarations: Declaration[] = []
  const imports = new Map<string, { path: string; name: string }>()
  collect(tree, { start: tree.start, end: text.length })
  const module: SourceModule = { path: file, text, tree, declarations, imports }
  modules.set(file, module)
  return module

  function collect(node: SyntaxNode, scope: { start: number; end: number }): void {
    if (node.type === 'ImportDeclaration') noteImports(node)
    if (node.type === 'VariableDeclarator') noteVariable(node, scope)
    if (node.type === 'FunctionDeclaration') {
      declarations.push({ name: nameOf(node['id']) ?? '', value: node, scope })
    }
    const isScope = isFunction(node) || node.type === 'BlockStatement'
    const inner = isScope ? { start: node.start, end: node.end } : scope
    if (isFunction(node)) for (const parameter of childrenOf(node['params'])) noteNames(parameter, inner)
    for (const child of children(node)) collect(child, inner)
  }

  function noteImports(node: SyntaxNode): void {
    const from = (node['source'] as { value: string }).value
    if (!from.startsWith('.')) return
    const target = path.posix.join(path.posix.dirname(file), from)
    for (const specifier of childrenOf(node['specifiers'])) {
      const local = nameOf(specifier['local'])
      const name = nameOf(specifier['imported'])
      if (local !== null && name !== null) imports.set(local, { path: target, name })
    }
  }

  function noteVariable(node: SyntaxNode, scope: { start: number; end: number }): void {
    const name = nameOf(node['id'])
    if (name === null) noteNames(node['id'] as SyntaxNode, scope)
    else declarations.push({ name, value: (node['init'] as SyntaxNode | null) ?? null, scope })
  }

  function noteNames(node: SyntaxNode, scope: { start: number; end: number }): void {
    if (node.type === 'Identifier') declarations.push({ name: String(node['name']), value: null, scope })
    else if (node.type === 'Property') noteNames(node['value'] as SyntaxNode, scope)
    else if (node.type !== 'AssignmentPattern') for (const child of children(node)) noteNames(child, scope)
    else noteNames(node['left'] as SyntaxNode, scope)
  }
}

/** What a name stands for where it is used, with the file that says so; null where that is no constant. */
export function resolveName(
  module: SourceModule,
  name: string,
  at: number,
): { readonly module: SourceModule; readonly value: SyntaxNode } | null {
  const seen = module.declarations.filter(
    (declaration) => declaration.name === name && declaration.scope.start <= at && at < declaration.scope.end,
  )
  const [nearest] = seen.toSorted((a, b) => b.scope.start - a.scope.start)
  if (nearest !== undefined) return nearest.value === null ? null : { module, value: nearest.value }
  const imported = module.imports.get(name)
  if (imported === undefined) return null
  const source = readModule(imported.path)
  return resolveName(source, imported.name, source.tree.end - 1)
}

/** The name that an identifier is, or null for other nodes. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null
}

/** True for what can be called and has a body. */
export function isFunction(node: SyntaxNode): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type)
}

/** The nodes directly below a node, types apart. */
export function children(node: SyntaxNode): SyntaxNode[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'typeAnnotation' ? [] : childrenOf(value)))
}

/** The nodes in a part of a node: one, several or none. */
export function childrenOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
