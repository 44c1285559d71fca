// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const iommuPageFaultAmd: Signature = {
  id: 'iommu-page-fault-amd',
  stage: 'kernel',
  title: 'AMD’s IOMMU stopped a device that reached for memory not its own',
  matchers: [{ phrases: ['Event logged [IO_PAGE_FAULT', 'AMD-Vi: Event logged [IO_PAGE_FAULT'], confidence: 'medium' }],
  explains: [],
  cause:
    'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.',
  confirm: [
    'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.',
  ],
  ruleOut: ['The lines stop when the host’s driver has initialised the device.'],
  fix: ['Start the kernel from before.', 'Try `kvm_amd.avic=0`.', 'Restart the host so that the device is reset.'],
  risk: 'None in reading; `avic=0` costs some speed.',
  remedy: 'boot-parameters.set',
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/amd/iommu.c'],
}
