// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const given = ["\\<source dev='<path>'"]
const mounts = [
  'type ext4 (rw',
  'type btrfs (rw',
  'type xfs (rw',
  'type ntfs3 (rw',
  'type fuseblk (rw',
  'type vfat (rw',
]

export const storageRawDiskMounted: Signature = {
  id: 'storage-raw-disk-mounted',
  stage: 'storage-network',
  title: 'The passed disk is mounted on the host',
  matchers: [],
  looksFor: [...given, ...mounts],
  assess: ({ sightings }: Scene): Assessment | null => {
    for (const each of sightings(given)) {
      const disk = /^\/dev\/(?:sd[a-z]+|nvme\d+n\d+|vd[a-z]+)/i.exec(each.captures['path'] ?? '')?.[0]
      const mounted = sightings(mounts).find(({ evidence }) => disk !== undefined && evidence.text.includes(disk))
      if (mounted === undefined) continue
      const { source, text } = mounted.evidence
      return { confidence: 'high', evidence: [{ source, text, line: mounted.line }], details: { path: disk ?? '' } }
    }
    return null
  },
  explains: ['qemu-disk-write-lock'],
  cause: 'Host and guest both write to one file system.',
  confirm: ['`findmnt` against the definition’s `<source dev>`.'],
  ruleOut: ['Nothing of the disk is mounted.'],
  fix: ['Unmount it, and keep it from being mounted by itself.'],
  risk: 'The file system is damaged beyond repair before long.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
