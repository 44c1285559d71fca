// SPDX-License-Identifier: MIT
import { fileSystemError } from '../probes/failed-read.ts'
import { folderOf, nameOf } from '../probes/follow-links.ts'
import type { EntryKind, HostTree } from '../probes/host-tree.ts'

/** What a tree in memory holds at a path. */
export type MemoryNode =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly owner?: MemoryOwner }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'directory'; readonly owner?: MemoryOwner }

/** Permissions and owner as an archive has them; a node without them is as one that root made. */
export interface MemoryOwner {
  readonly mode: number
  readonly userId: number
  readonly groupId: number
}

/** A tree of files in memory; nothing of it is on disk, so nothing on disk can be reached through it. */
export interface MemoryTree extends HostTree {
  /** Everything in it by path, folders before what is in them. */
  readonly nodes: ReadonlyMap<string, MemoryNode>
  /**
   * Puts a node at a real path, with the folders that lead there. False, and nothing is changed, where something stands
   * there already, or where a part of the way is no folder. A folder may be put where one stands.
   */
  add(path: string, node: MemoryNode): boolean
  /** The same tree with the folder at `path` as its root; null where that is no folder. */
  enter(path: string): MemoryTree | null
}

/** An empty tree. */
export function createMemoryTree(): MemoryTree {
  const nodes = new Map<string, MemoryNode>()
  const children = new Map<string, Map<string, EntryKind>>([['/', new Map()]])

  function isFree(path: string, kind: EntryKind): boolean {
    const here = nodes.get(path)
    if (here !== undefined) return here.kind === 'directory' && kind === 'directory'
    for (let folder = folderOf(path); folder !== '/'; folder = folderOf(folder)) {
      const above = nodes.get(folder)
      if (above !== undefined) return above.kind === 'directory'
    }
    return true
  }

  function put(path: string, node: MemoryNode): void {
    const folder = folderOf(path)
    if (!children.has(folder)) put(folder, { kind: 'directory' })
    children.get(folder)?.set(nameOf(path), node.kind)
    if (node.kind === 'directory' && !children.has(path)) children.set(path, new Map())
    nodes.set(path, node)
  }

  const tree: MemoryTree = {
    nodes,
    add: (path, node) => {
      const isAddable = path !== '/' && isFree(path, node.kind)
      if (isAddable) put(path, node)
      return isAddable
    },
    enter: (path) => {
      if (!children.has(path)) return null
      const inner = createMemoryTree()
      for (const [place, node] of nodes) if (place.startsWith(`${path}/`)) inner.add(place.slice(path.length), node)
      return inner
    },
    readKind: (folder, name) => children.get(folder)?.get(name) ?? null,
    listNames: (folder) => children.get(folder)?.keys() ?? [],
    readLink: (path) => {
      const node = nodes.get(path)
      if (node?.kind !== 'link') throw fileSystemError('EINVAL', 'invalid argument')
      return node.target
    },
    readFile: (path, decode) => {
      const node = nodes.get(path)
      if (node?.kind !== 'file') throw fileSystemError('ENOENT', 'no such file or directory')
      return decode(Buffer.from(node.bytes.buffer, node.bytes.byteOffset, node.bytes.byteLength))
    },
    readStatus: (path) => {
      const node = nodes.get(path) ?? { kind: 'directory' }
      if (node.kind === 'link') throw fileSystemError('ELOOP', 'a link')
      const owner = node.owner ?? { mode: node.kind === 'file' ? 0o644 : 0o755, userId: 0, groupId: 0 }
      return { kind: node.kind, ...owner, sizeBytes: node.kind === 'file' ? node.bytes.length : 0, isAccessible: null }
    },
  }
  return tree
}
