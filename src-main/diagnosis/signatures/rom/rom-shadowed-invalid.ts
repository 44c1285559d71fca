// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const romShadowedInvalid: Signature = {
  id: 'rom-shadowed-invalid',
  stage: 'rom',
  title: 'The card’s option ROM cannot be read',
  matchers: [
    {
      phrases: [
        'Cannot read device rom at <bdf>',
        'Device option ROM contents are probably invalid',
        'Skip option ROM probe with rombar=0',
        'did not find valid ROM signature',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'vfio-pci <bdf>: Invalid PCI ROM header signature: expecting 0xaa55, got <hex>',
        'vfio-pci <bdf>: Invalid PCI ROM data signature',
        'vfio-pci <bdf>: Invalid ROM contents',
      ],
      confidence: 'medium',
      // Intel’s integrated graphics has no ROM of its own: there it says nothing.
      where: ({ bdf }) => bdf?.endsWith('00:02.0') !== true,
    },
    {
      phrases: ['vfio-pci <bdf>: No more image in the PCI ROM'],
      confidence: 'medium',
      where: ({ bdf }) => bdf?.endsWith('00:02.0') !== true,
      // vendor-reset reads the ROM for itself, and makes do.
      without: ['AMD_<chip:word>: performing pre-reset', 'AMD_<chip:word>: performing post-reset'],
    },
    {
      // The guest's driver, where the guest has no ROM to give it.
      phrases: ['Unable to locate a BIOS ROM'],
      confidence: 'medium',
    },
  ],
  explains: ['rom-needed-segv'],
  cause:
    'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.',
  confirm: ['`boot_vga` of the card; reading its `rom` file gives an I/O error.'],
  ruleOut: ['It is integrated graphics: those have no ROM, and it is no harm.'],
  fix: [
    'Let firmware start on another card.',
    'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.',
  ],
  risk: 'A ROM of another card can hang it until the power is off; nothing is flashed.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
