// SPDX-License-Identifier: MIT

import type { InspectedFile, InspectedFolder } from '../contract/helper-protocol.ts'
import { inspectedEntryFolders, inspectedFiles, inspectedFolders } from '../host-config/inspected-places.ts'
import { createLiveHostFiles } from './live-host-files.ts'
import type { Tree } from './tree.ts'

const totalBytes = 3 * 1024 * 1024

/** What only root can read of the boot configuration: a fixed list of texts and folder names, at most 3 MiB. */
export function inspectHost(tree: Tree): { readonly files: InspectedFile[]; readonly folders: InspectedFolder[] } {
  const host = createLiveHostFiles(tree)
  const listed = [...inspectedFolders, ...inspectedEntryFolders].flatMap((path): InspectedFolder[] => {
    const names = host.list(path)
    if (names.state === 'absent') return [{ path, names: null }]
    return names.state === 'names' ? [{ path, names: names.names }] : []
  })
  const entries = listed
    .filter(({ path }) => inspectedEntryFolders.includes(path))
    .flatMap(({ path, names }) =>
      (names ?? []).filter((name) => /\.(conf|cfg)$/.test(name)).map((name) => `${path}/${name}`),
    )
  let left = totalBytes
  const read = [...inspectedFiles, ...entries].flatMap((path): InspectedFile[] => {
    const file = host.read(path)
    if (file.state === 'absent') return [{ path, text: null }]
    if (file.state !== 'text' || file.text.length > left) return []
    left -= file.text.length
    return [{ path, text: file.text }]
  })
  return { files: read, folders: listed }
}
