// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import type { GuestBuild } from './guest-build.ts'
import { sources } from './sources.ts'

/** `<filesystem>` elements: folders of the host by virtiofs. */
export function sharedFolderElements({ spec }: GuestBuild): XmlElement[] {
  return spec.sharedFolders.map((folder) =>
    because(
      element(
        'filesystem',
        { type: 'mount', accessmode: 'passthrough' },
        element('driver', { type: 'virtiofs', queue: 1024 }),
        element('source', { dir: folder.path }),
        element('target', { dir: folder.tag }),
        folder.isReadOnly && element('readonly'),
      ),
      'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.',
      { source: sources.virtiofs, part: 'sharedFolders' },
    ),
  )
}
