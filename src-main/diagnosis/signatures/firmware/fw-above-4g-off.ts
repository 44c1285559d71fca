// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwAbove4gOff: Signature = {
  id: 'fw-above-4g-off',
  stage: 'firmware',
  title: 'There is no room for the card’s large memory regions',
  matchers: [
    {
      phrases: [
        'BAR <n>: no space for [mem size <hex><]|64bit>',
        "BAR <n> [mem size <hex> 64bit pref]: can't assign; no space",
        "BAR <n>: can't assign mem <text>(size <hex>)",
        "BAR <n> [mem size <hex>]: can't assign; no space",
        'BAR <n>: failed to assign [mem size <hex> 64bit pref]',
        'BAR <n> [mem size <hex> 64bit pref]: failed to assign',
      ],
      confidence: 'high',
      where: ({ hex }) => isLarge(hex),
      without: ['NVRM: BAR<n> is 0M @ 0x0', 'BXPCFACP', 'DMI: QEMU'],
    },
  ],
  explains: ['guest-nvrm-bar-zero', 'amdgpu-mailbox-stuck'],
  cause:
    'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.',
  confirm: ['`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.'],
  ruleOut: ['The address belongs to a bridge, and the card’s own regions are assigned.'],
  fix: [
    'Switch Above 4G Decoding on and CSM off in the firmware.',
    'Else try `pci=realloc` (on some boards `pci=realloc=off`).',
  ],
  risk: 'pci=realloc can move other devices’ regions: keep an entry without it.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://github.com/xCuri0/ReBarUEFI/issues/1',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
}

/** Half a gigabyte and more: smaller regions that find no place belong to bridges nobody uses. */
function isLarge(size: string | undefined): boolean {
  return Number.parseInt(size ?? '0', 16) >= 0x1000_0000
}
