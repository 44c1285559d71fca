// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const romNoUefiGop: Signature = {
  id: 'rom-no-uefi-gop',
  stage: 'rom',
  title: 'The card’s ROM cannot show a picture under UEFI',
  matchers: [
    {
      phrases: ['type 0 (x86 PC-AT), vendor:', 'PCIR: type 0 (x86 PC-AT)'],
      confidence: 'medium',
      without: ['EFI: Signature Valid', 'PCIR: type 3 (EFI)'],
    },
  ],
  explains: ['display-no-output'],
  cause:
    'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.',
  confirm: ['`rom-parser FILE` lists no “type 3 (EFI)”.'],
  ruleOut: ['It does.'],
  fix: ['Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.'],
  risk: 'Flashing a card can break it.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF', 'https://github.com/awilliam/rom-parser'],
}
