// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwCsmLegacyBoot: Signature = {
  id: 'fw-csm-legacy-boot',
  stage: 'firmware',
  title: 'The host started in legacy (CSM) mode',
  matchers: [
    {
      phrases: ['vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=none:owns=io+mem'],
      confidence: 'low',
      with: ['vesafb: mode is', 'fb0: VESA VGA frame buffer device'],
      without: ['efi: EFI v', 'fb0: EFI VGA frame buffer device'],
    },
    { phrases: ["ls: cannot access '/sys/firmware/efi'"], confidence: 'medium' },
  ],
  explains: ['rom-shadowed-invalid'],
  cause:
    'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.',
  confirm: ['`[ -d /sys/firmware/efi ]` fails.'],
  ruleOut: ['/sys/firmware/efi is there.'],
  fix: ['Start the host in UEFI mode with CSM off.'],
  risk: 'A system installed in legacy mode does not start in the other: convert it first. Never done for you.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://www.jackiewu.top/article/unraid-gpu-passthrough-ultimate-guide',
  ],
}
