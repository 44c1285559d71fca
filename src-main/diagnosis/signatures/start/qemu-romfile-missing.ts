// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuRomfileMissing: Signature = {
  id: 'qemu-romfile-missing',
  stage: 'start',
  title: 'The card’s ROM file is missing or cannot be read',
  matchers: [
    {
      phrases: [
        "failed to find romfile '<path>'",
        "romfile '<path>' … <EACCES>",
        "Could not open option rom '<path>': <ENOENT>",
        "Could not open option rom '<path>': <EACCES>",
        "Could not open '<path>.rom': <EACCES>",
        "Could not open '<path>.rom': <ENOENT>",
        'failed to load romfile',
        'failed to find romfile',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.',
  confirm: ['`sudo -u libvirt-qemu test -r PATH`.'],
  ruleOut: ['QEMU’s user can read it.'],
  fix: ['Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://gitlab.com/qemu-project/qemu/-/blob/master/hw/pci/pci.c'],
}
