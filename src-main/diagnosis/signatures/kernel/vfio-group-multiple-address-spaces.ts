// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioGroupMultipleAddressSpaces: Signature = {
  id: 'vfio-group-multiple-address-spaces',
  stage: 'kernel',
  title: 'Devices of one group are to live in different address spaces',
  matchers: [{ phrases: ['group <n> used in multiple address spaces'], confidence: 'high' }],
  explains: [],
  cause:
    'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.',
  confirm: ['The definition has a virtual IOMMU, and functions of the group on different buses.'],
  ruleOut: ['There is no virtual IOMMU in the definition.'],
  fix: ['Put all functions into one slot of the guest with multifunction on.', 'Take the virtual IOMMU out.'],
  risk: 'The guest sees other hardware.',
  remedy: 'guest.drop-pci-addresses',
  sources: ['https://github.com/kata-containers/kata-containers/issues/10622'],
}
