// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { kernelArgName } from '../../model/kernel-args.ts'
import { hypervisorName } from '../hypervisor-words.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { formatKernelArg } from '../passthrough-parameters.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const interruptRemapping: Rule = {
  id: 'iommu.interrupt-remapping',
  title: 'The IOMMU checks interrupts as well',
  why: 'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.',
  sources: [
    'https://docs.kernel.org/driver-api/vfio.html',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { interruptRemapping: remapping, units } = facts.iommu
    if (remapping.known && remapping.value)
      return pass('The kernel has switched interrupt remapping on.', [evidenceOf(remapping)])
    if (units.known && units.value.length === 0) {
      return notApplicable('The kernel drives no IOMMU.', [evidenceOf(units, () => 'empty')])
    }
    if (!remapping.known) return unknownBecause(remapping)
    // Without an IOMMU nothing remaps either, so nothing follows while it is not known whether there is one.
    if (!units.known) return unknownBecause(units)
    const { log } = facts.kernel
    const lines = log.known
      ? log.value.filter((line) => /remap|not in IVRS|southbridge IOAPIC|x2apic/i.test(line)).slice(0, 3)
      : []
    return fail(
      'The IOMMU works, but does not remap interrupts.',
      [evidenceOf(remapping, () => 'off'), ...lines.map((text) => ({ source: log.known ? log.source : '', text }))],
      [remedyFor(facts)],
    )
  },
}

function remedyFor(facts: HostFacts): Remedy {
  const { commandLineArgs } = facts.kernel
  const off = commandLineArgs.known
    ? commandLineArgs.value.find(
        ({ key, value }) =>
          kernelArgName(key) === 'nointremap' || (kernelArgName(key) === 'intremap' && value === 'off'),
      )
    : undefined
  if (off) return removeParameterRemedy(formatKernelArg(off), facts)
  if (hypervisorName(facts) !== null) {
    return {
      kind: 'setting',
      text: 'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.',
      detail: '-machine q35,kernel-irqchip=split -device intel-iommu,intremap=on',
    }
  }
  return {
    kind: 'firmware',
    text: 'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.',
  }
}
