// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const pcieLinkDegraded: Signature = {
  id: 'pcie-link-degraded',
  stage: 'reset',
  title: 'The card’s link is slower than both ends can',
  matchers: [
    {
      phrases: [
        'amdgpu <bdf>: … available PCIe bandwidth, limited by 2.5 GT/s',
        'nouveau <bdf>: … available PCIe bandwidth, limited by 2.5 GT/s',
        'vfio-pci <bdf>: … available PCIe bandwidth, limited by 2.5 GT/s',
        'nvidia <bdf>: … available PCIe bandwidth, limited by 2.5 GT/s',
        'i915 <bdf>: … available PCIe bandwidth, limited by 2.5 GT/s',
      ],
      confidence: 'low',
    },
    {
      phrases: ['LnkSta: Speed 2.5GT/s (downgraded)'],
      confidence: 'low',
      with: ['nvidia-smi … P0', 'under load', 'GPU-Util'],
    },
  ],
  explains: [],
  cause: 'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.',
  confirm: ['`current_link_speed` and `current_link_width` against their maxima while the card works.'],
  ruleOut: ['The speed rises under load.'],
  fix: ['Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.'],
  risk: 'Idle cards slow down on purpose.',
  remedy: null,
  sources: ['https://docs.kernel.org/PCI/index.html'],
}
