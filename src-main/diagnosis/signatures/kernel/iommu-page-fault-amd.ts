// SPDX-License-Identifier: MIT
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'
import { areHostsOwn, handover, hostDriverGreetings } from '../host-own-devices.ts'

const faults = { phrases: ['Event logged [IO_PAGE_FAULT', 'AMD-Vi: Event logged [IO_PAGE_FAULT'] } as const

export const iommuPageFaultAmd: Signature = {
  id: 'iommu-page-fault-amd',
  stage: 'kernel',
  title: 'AMD’s IOMMU stopped a device that reached for memory not its own',
  matchers: [{ ...faults, confidence: 'medium' }],
  looksFor: [...handover.phrases, ...hostDriverGreetings.phrases],
  assess: (scene: Scene, seen: Assessment | null): Assessment | null =>
    areHostsOwn(scene, scene.sightings(faults.phrases), (text) => /device=(\S{7,16})/i.exec(text)?.[1]) ? null : seen,
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
