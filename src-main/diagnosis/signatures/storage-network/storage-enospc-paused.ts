// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const storageEnospcPaused: Signature = {
  id: 'storage-enospc-paused',
  stage: 'storage-network',
  title: 'The guest was paused: the host’s disk is full',
  matchers: [
    {
      phrases: [
        'paused (I/O error)',
        'BLOCK_IO_ERROR … nospace',
        "block I/O error in device '<word>': No space left on device",
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'reason: nospace',
        'nospace: true',
        'error while writing at byte <n>: No space left on device',
        'error while writing sector <n>: No space left on device',
      ],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause: 'The file system of the disk’s image has no room left, and the guest was stopped at its next write.',
  confirm: ['`df` on the image’s path.'],
  ruleOut: ['There is room: then it is a fault of the disk.'],
  fix: ['Make room, then `virsh resume NAME`.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html'],
}
