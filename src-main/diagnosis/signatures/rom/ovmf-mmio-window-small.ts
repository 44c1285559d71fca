// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfMmioWindowSmall: Signature = {
  id: 'ovmf-mmio-window-small',
  stage: 'rom',
  title: 'The guest’s firmware leaves too little room for the card’s memory',
  matchers: [
    {
      phrases: [
        'BAR <n>: no space for [mem size <hex><]|64bit>',
        "BAR <n> [mem size <hex> 64bit pref]: can't assign; no space",
        'BAR <n>: failed to assign [mem size <hex><]|64bit>',
      ],
      confidence: 'high',
      where: ({ hex }) => isLarge(hex),
      with: ['DMI: QEMU', 'BXPCFACP', 'NVRM: BAR<n> is 0M @ 0x0'],
    },
    { phrases: ['This device cannot find enough free resources that it can use. (Code 12)'], confidence: 'low' },
  ],
  explains: ['guest-code12-resources', 'guest-nvrm-bar-zero'],
  cause: 'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.',
  confirm: ['In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.'],
  ruleOut: ['The line is from the host’s log: see fw-above-4g-off.'],
  fix: [
    '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.',
    'A newer OVMF with host-passthrough, which sizes the window by the processor.',
  ],
  risk: 'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).',
  remedy: null,
  sources: ['https://github.com/tianocore/edk2/blob/master/OvmfPkg/README'],
}

/** Half a gigabyte and more: the card’s memory, not a port’s small window. */
function isLarge(size: string | undefined): boolean {
  return Number.parseInt(size ?? '0', 16) >= 0x1000_0000
}
