// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const sriovMmioResources: Signature = {
  id: 'sriov-mmio-resources',
  stage: 'firmware',
  title: 'There is no room for the memory of virtual functions',
  matchers: [
    { phrases: ['not enough MMIO resources for SR-IOV', 'SR-IOV: bus number out of range'], confidence: 'high' },
    {
      phrases: [
        'Failed to enable <n> VFs (-ENOMEM)',
        'Failed to enable VFs: -12',
        'can not enable SR-IOV … not enough MMIO',
      ],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause: 'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.',
  confirm: ['`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.'],
  ruleOut: ['`sriov_numvfs` takes the number.'],
  fix: [
    'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.',
    'Else try `pci=realloc`, or fewer functions.',
  ],
  risk: 'pci=realloc can move other devices’ regions: keep an entry without it.',
  remedy: null,
  sources: ['https://docs.kernel.org/PCI/pci-iov-howto.html', 'https://github.com/strongtz/i915-sriov-dkms/issues/129'],
}
