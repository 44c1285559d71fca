// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const winNoDiskVirtio: Signature = {
  id: 'win-no-disk-virtio',
  stage: 'windows',
  title: 'Windows’ installer sees no disk',
  matchers: [
    {
      phrases: [
        'A media driver your computer needs is missing',
        "We couldn't find any drives",
        "couldn't find any drives. To get a storage driver",
        'Es wurden keine Laufwerke gefunden',
        'No drives were found. Click Load Driver',
        'No device drivers were found',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The disk is on virtio, and Windows brings no driver for it.',
  confirm: ['The disk’s bus; is virtio-win’s ISO attached?'],
  ruleOut: ['The bus is SATA.'],
  fix: ['Attach virtio-win.iso and load viostor or vioscsi from it.', 'Or use SATA for the installation.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://github.com/virtio-win/virtio-win-pkg-scripts',
  ],
}
