// SPDX-License-Identifier: MIT
import { hypervisorName, isXenHost, startWithoutXen } from '../hypervisor-words.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const physicalMachine: Rule = {
  id: 'virtualization.physical-machine',
  title: 'This is a physical machine',
  why: 'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.',
  sources: [
    'https://docs.kernel.org/virt/kvm/x86/nested-vmx.html',
    'https://www.qemu.org/docs/master/system/introduction.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { hypervisor } = facts.system
    if (!hypervisor.known) return unknownBecause(hypervisor)
    if (hypervisor.value === null) {
      return pass('No hypervisor runs below this system.', [evidenceOf(hypervisor, () => 'no hypervisor')])
    }
    if (isXenHost(facts)) {
      return warn(
        'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.',
        [evidenceOf(hypervisor)],
        [startWithoutXen],
      )
    }
    return warn(
      `This system is itself a guest of ${hypervisorName(facts)}.`,
      [evidenceOf(hypervisor)],
      [
        {
          kind: 'information',
          text: 'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.',
        },
      ],
    )
  },
}
