// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const romFileBad: Signature = {
  id: 'rom-file-bad',
  stage: 'rom',
  title: 'The ROM file is not one, or another card’s',
  matchers: [
    {
      phrases: [
        "romfile '<path>' is empty",
        'No valid ROM signature found',
        'Error, ran off the end',
        'ROM does not begin with',
        'Vendor ID does not match',
        'romfile … is too large',
        'Invalid ROM signature',
      ],
      confidence: 'high',
    },
  ],
  explains: ['rom-needed-segv'],
  cause:
    'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.',
  confirm: ['The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.'],
  ruleOut: ['Both are so.'],
  fix: ['Cut off everything before 55 aa.', 'Dump the ROM of this card itself, when nothing uses it.'],
  risk: 'See rom-shadowed-invalid.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF', 'https://github.com/awilliam/rom-parser'],
}
