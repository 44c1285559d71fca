// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuDiskWriteLock: Signature = {
  id: 'qemu-disk-write-lock',
  stage: 'start',
  title: 'Another program has the disk image open',
  matchers: [
    {
      phrases: [
        "Failed to get 'write' lock",
        "Failed to get shared 'write' lock",
        "Failed to get 'consistent read' lock",
        'Is another process using the image',
        'Failed to lock byte <n>',
        'Setting different DAC user or group on',
        'Setting different SELinux label on',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'Another guest, a backup, a QEMU left behind or a mount uses the same image.',
  confirm: ['`lsof PATH`, `pgrep -a qemu`.'],
  ruleOut: ['Nothing has the file open.'],
  fix: ['End the other user of the image.'],
  risk: 'Forcing the lock corrupts the image.',
  remedy: null,
  sources: ['https://www.qemu.org/docs/master/system/images.html'],
}
