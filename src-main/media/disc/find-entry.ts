// SPDX-License-Identifier: MIT
import type { DiscEntry, DiscVolume } from './disc-volume.ts'

/**
 * The file or folder at a path (`sources/install.wim`), whatever the case of its letters, as Windows and most boot loaders see
 * it. Null where there is none.
 */
export async function findEntry(volume: DiscVolume, path: string): Promise<DiscEntry | null> {
  let entry: DiscEntry = volume.root
  for (const part of path.split('/')) {
    if (!entry.isFolder) return null
    const entries: readonly DiscEntry[] = (await volume.list(entry)) ?? []
    const next = entries.find(({ name }) => name === part) ?? entries.find(({ name }) => equalsAnyCase(name, part))
    if (next === undefined) return null
    entry = next
  }
  return entry
}

function equalsAnyCase(left: string, right: string): boolean {
  return left.length === right.length && left.toLowerCase() === right.toLowerCase()
}
