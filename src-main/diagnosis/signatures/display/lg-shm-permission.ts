// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgShmPermission: Signature = {
  id: 'lg-shm-permission',
  stage: 'display',
  title: 'Looking Glass may not open the shared memory',
  matchers: [
    {
      phrases: [
        'Failed to map the shared memory file',
        'Failed to open the shared memory device',
        'Failed to map the shared memory device',
        'Failed to open the shared memory file',
        'Failed to open: /dev/shm/<word>',
        'Failed to open: /dev/kvmfr<n>',
        "can't open backing store /dev/shm/<word> for guest RAM: <EACCES>",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The file was made by QEMU’s user, or the device node is not the group’s.',
  confirm: ['`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?'],
  ruleOut: ['You may read and write it.'],
  fix: ['A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/gnif/LookingGlass/issues/265', 'https://looking-glass.io/docs'],
}
