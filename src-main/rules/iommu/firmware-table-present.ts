// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { formatList } from '../format-list.ts'
import { hypervisorName, isXenHost, startWithoutXen } from '../hypervisor-words.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const firmwareTablePresent: Rule = {
  id: 'iommu.firmware-table-present',
  title: 'The firmware describes an IOMMU',
  why: 'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.',
  sources: ['https://docs.kernel.org/arch/x86/iommu.html', 'https://uefi.org/specifications'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { tables, units } = facts.iommu
    if (units.known && units.value.length > 0) {
      return pass('The firmware describes an IOMMU that the kernel drives.', [evidenceOf(tables), evidenceOf(units)])
    }
    if (!tables.known) return unknownBecause(tables)
    if (tables.value.length > 0) {
      return pass(`The firmware has the table ${formatList(tables.value)}.`, [evidenceOf(tables)])
    }
    const evidence = [evidenceOf(tables, () => 'neither DMAR nor IVRS')]
    const hypervisor = hypervisorName(facts)
    if (isXenHost(facts)) return fail('Xen keeps the IOMMU to itself.', evidence, [startWithoutXen])
    if (hypervisor !== null) {
      return fail(`${hypervisor} gives this guest no IOMMU.`, evidence, [guestRemedy(facts)])
    }
    return fail(
      'The firmware describes no IOMMU: it is switched off there, or the machine has none.',
      evidence,
      machineRemedies(facts),
    )
  },
}

function guestRemedy({ system }: HostFacts): Remedy {
  if (system.hypervisor.known && (system.hypervisor.value === 'kvm' || system.hypervisor.value === 'qemu')) {
    return {
      kind: 'setting',
      text: 'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).',
      detail: '-machine q35,kernel-irqchip=split -device intel-iommu,intremap=on,caching-mode=on',
    }
  }
  return {
    kind: 'setting',
    text: 'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.',
  }
}

function machineRemedies({ cpu, system }: HostFacts): readonly [Remedy, ...Remedy[]] {
  const intel = firmwareRemedy('vt-d', system.machine)
  const amd = firmwareRemedy('amd-iommu', system.machine)
  if (!cpu.vendor.known) return [intel, amd]
  if (cpu.vendor.value === 'amd' || cpu.vendor.value === 'hygon') return [amd]
  if (cpu.vendor.value === 'intel' || cpu.vendor.value === 'zhaoxin') return [intel]
  return [{ kind: 'firmware', text: 'Look in the firmware for an IOMMU or SMMU and switch it on.' }]
}
