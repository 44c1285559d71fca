// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindIdsCatchHostDevice: Signature = {
  id: 'bind-ids-catch-host-device',
  stage: 'binding',
  title: 'The reserved ids also fit a device the host starts from',
  matchers: [
    {
      phrases: [
        'does not exist. Dropping to a shell',
        'Gave up waiting for root <file system|> device',
        'device … not found. Skipping fsck',
        "ERROR: device '<path>' not found",
        'Warning: /dev/disk/by-<path> does not exist',
      ],
      confidence: 'medium',
      with: ['vfio_pci: add [<word>[ffff', 'vfio-pci.ids=<word>'],
    },
  ],
  explains: [],
  cause: 'The drive, network or USB controller of the host has the same model as the one that was reserved.',
  confirm: ['Compare the ids with every device in `lspci -nn`.'],
  ruleOut: ['The ids only fit the guest’s devices.'],
  fix: ['Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.'],
  risk: 'The machine does not start until the word is deleted.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci.c',
  ],
}
