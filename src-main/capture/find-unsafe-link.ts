// SPDX-License-Identifier: MIT
import { folderOf } from '../probes/follow-links.ts'
import type { MemoryTree } from './memory-tree.ts'

const maxLinks = 40

// A tree of a hundred thousand parts takes a tenth of it; links woven to keep us busy take more.
const maxSteps = 2_000_000

/**
 * The first link that leads out of the tree, or null. That is an absolute one, one whose `..` go above the root, on the
 * way through other links too, and one that takes too long to tell.
 *
 * A reader keeps inside its tree anyway; but nobody makes such a capture by accident, and a person may unpack it by hand.
 */
export function findUnsafeLink(tree: MemoryTree): string | null {
  let steps = 0

  function leadsOutside(link: string, target: string): boolean {
    const real = folderOf(link)
      .split('/')
      .filter((part) => part !== '')
    const pending = target.split('/').reverse()
    let links = 0
    if (target.startsWith('/')) return true
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      steps += 1
      if (steps > maxSteps) return true
      if (part === '' || part === '.') continue
      if (part === '..') {
        if (real.pop() === undefined) return true
        continue
      }
      const node = tree.nodes.get(`/${[...real, part].join('/')}`)
      if (node?.kind !== 'link') {
        real.push(part)
        continue
      }
      links += 1
      // Links in a circle lead nowhere, outside included.
      if (links > maxLinks) return false
      if (node.target.startsWith('/')) return true
      pending.push(...node.target.split('/').reverse())
    }
    return false
  }

  for (const [path, node] of tree.nodes) {
    if (node.kind === 'link' && leadsOutside(path, node.target)) return path
  }
  return null
}
