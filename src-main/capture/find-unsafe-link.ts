// SPDX-License-Identifier: MIT
import { folderOf } from '../probes/follow-links.ts'
import type { MemoryTree } from './memory-tree.ts'

const maxLinks = 40

// In characters looked at. Fifty thousand links of a host take half of it; links woven to keep us busy take more.
const maxWork = 40_000_000

/**
 * The first link that leads out of the tree, or null. That is an absolute one, one whose `..` go above the root, on the
 * way through other links too, and one that takes too long to tell.
 *
 * A reader keeps inside its tree anyway; but nobody makes such a capture by accident, and a person may unpack it by hand.
 */
export function findUnsafeLink(tree: MemoryTree): string | null {
  let work = 0

  function leadsOutside(link: string, target: string): boolean {
    let real = folderOf(link) === '/' ? '' : folderOf(link)
    const pending = target.split('/').reverse()
    let links = 0
    work += target.length
    if (target.startsWith('/')) return true
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part === '' || part === '.') continue
      if (part === '..') {
        if (real === '') return true
        real = real.slice(0, real.lastIndexOf('/'))
        continue
      }
      const here = `${real}/${part}`
      work += here.length
      if (work > maxWork) return true
      const node = tree.nodes.get(here)
      if (node?.kind !== 'link') {
        real = here
        continue
      }
      links += 1
      // Links in a circle lead nowhere, outside included.
      if (links > maxLinks) return false
      if (node.target.startsWith('/')) return true
      // Counted where it is not gone through as well: of `././.` nothing is looked up, and it takes its time.
      work += node.target.length
      pending.push(...node.target.split('/').reverse())
    }
    return false
  }

  for (const [path, node] of tree.nodes) {
    if (node.kind === 'link' && leadsOutside(path, node.target)) return path
  }
  return null
}
