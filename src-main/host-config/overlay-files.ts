// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { FileText, HostFiles } from '../model/host-files.ts'

/**
 * `files` as they will be after `actions`, so that the next operation can be derived before this one is done.
 * What a program will make is unreadable until it has made it.
 */
export function overlayFiles(files: HostFiles, actions: readonly HostAction[]): HostFiles {
  const changed = new Map<string, FileText>()
  for (const action of actions) {
    if (action.kind === 'write') {
      changed.set(action.path, action.after === null ? { state: 'absent' } : { state: 'text', text: action.after })
    } else if (action.kind === 'generate') {
      changed.set(action.path, { state: 'unreadable', reason: 'not made yet', needsHelper: false })
    }
  }
  return {
    read: (path) => changed.get(path) ?? files.read(path),
    list: (folder) => {
      const below = files.list(folder)
      if (below.state === 'unreadable') return below
      const names = new Set(below.state === 'names' ? below.names : [])
      for (const [path, file] of changed) {
        const slash = path.lastIndexOf('/')
        if (path.slice(0, slash) !== folder) continue
        if (file.state === 'absent') names.delete(path.slice(slash + 1))
        else names.add(path.slice(slash + 1))
      }
      return names.size === 0 && below.state === 'absent' ? below : { state: 'names', names: [...names].sort() }
    },
  }
}
