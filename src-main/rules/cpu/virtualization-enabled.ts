// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { hypervisorName, isXenHost, startWithoutXen } from '../hypervisor-words.ts'
import { evidenceOf, fail, type Judgement, pass, type Rule, unknownBecause } from '../rule.ts'

export const virtualizationEnabled: Rule = {
  id: 'cpu.virtualization-enabled',
  title: 'The CPU’s virtualization is switched on',
  why: 'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.',
  sources: [
    'https://docs.kernel.org/virt/kvm/x86/index.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kernel/cpu/feat_ctl.c',
  ],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { virtualization, modelName } = facts.cpu
    if (!virtualization.known) return unknownBecause(virtualization)
    if (virtualization.value === 'enabled') {
      return pass(`${technology(facts)} is there and switched on.`, [evidenceOf(virtualization), evidenceOf(modelName)])
    }
    if (hypervisorName(facts) !== null) return failInGuest(facts)
    const evidence = [evidenceOf(virtualization), evidenceOf(modelName)]
    if (virtualization.value === 'absent') {
      return fail('This CPU has no virtualization.', evidence, [
        { kind: 'hardware', text: 'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.' },
      ])
    }
    return fail(
      `The CPU has ${technology(facts)}, but the firmware has switched it off.`,
      [evidenceOf(virtualization, () => kernelLine(facts) ?? virtualization.value), evidenceOf(modelName)],
      firmwareRemedies(facts),
    )
  },
}

/** The line in which the kernel says that firmware keeps the extension back; null where something else told. */
function kernelLine({ cpu, kernel }: HostFacts): string | null {
  if (!kernel.log.known || !cpu.virtualization.known || kernel.log.source !== cpu.virtualization.source) return null
  return kernel.log.value.find((line) => /disabled.*\bby bios/i.test(line)) ?? null
}

function failInGuest(facts: HostFacts): Judgement {
  const evidence = [evidenceOf(facts.cpu.virtualization), evidenceOf(facts.system.hypervisor)]
  if (isXenHost(facts)) return fail('Xen keeps the CPU’s virtualization to itself.', evidence, [startWithoutXen])
  const module = facts.cpu.vendor.known && facts.cpu.vendor.value === 'amd' ? 'kvm_amd' : 'kvm_intel'
  const isKvm = facts.system.hypervisor.known && ['kvm', 'qemu'].includes(facts.system.hypervisor.value ?? '')
  return fail(`${hypervisorName(facts)}, whose guest this is, does not pass the CPU’s virtualization on.`, evidence, [
    isKvm
      ? {
          kind: 'setting',
          text: `On the machine that runs this guest, allow nesting (${module} nested=1) and give the guest the host’s CPU.`,
          detail: "<cpu mode='host-passthrough'/>",
        }
      : { kind: 'setting', text: 'Switch nested virtualization on for this guest, in its hypervisor’s settings.' },
  ])
}

function technology({ cpu }: HostFacts): string {
  if (!cpu.vendor.known) return 'virtualization'
  if (cpu.vendor.value === 'intel' || cpu.vendor.value === 'zhaoxin') return 'Intel VT-x'
  return cpu.vendor.value === 'amd' || cpu.vendor.value === 'hygon' ? 'AMD-V' : 'virtualization'
}

function firmwareRemedies(facts: HostFacts): readonly [Remedy, ...Remedy[]] {
  const { system } = facts
  const name = technology(facts)
  if (name === 'Intel VT-x') return [firmwareRemedy('vt-x', system.machine)]
  if (name === 'AMD-V') return [firmwareRemedy('svm', system.machine)]
  return [firmwareRemedy('vt-x', system.machine), firmwareRemedy('svm', system.machine)]
}
