// SPDX-License-Identifier: MIT
import { findForeigners } from '../../devices/candidate-traits.ts'
import { joinWords } from '../../devices/device-words.ts'
import type { MappedDevice } from '../../model/device-report.ts'
import type { Evidence, Remedy } from '../../model/finding.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { hypervisorName } from '../hypervisor-words.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { fail, type Judgement, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { type CandidateSubject, judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateIsolated: Rule = {
  id: 'pci.candidate-isolated',
  title: 'The card is alone in its IOMMU group',
  why: 'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.',
  sources: [pciSources.vfio, 'https://docs.kernel.org/PCI/acs.html', pciSources.archPassthrough],
  blocking: true,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { groups } = subject.facts.iommu
    if (subject.mapped.iommuGroup !== null) return judgeGroups(subject)
    if (!subject.device.iommuGroup.known) return unknownBecause(subject.device.iommuGroup)
    if (subject.context.devices.groups.length === 0) {
      if (!groups.known) return unknownBecause(groups)
      return notApplicable('There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.', [
        { source: groups.source, text: 'no groups' },
      ])
    }
    return outsideGroups(subject)
  }),
}

function judgeGroups({ candidate, functions, groups, name, facts }: CandidateSubject): Judgement {
  const foreign = findForeigners(groups, new Set(candidate.functions))
  const numbers = groups.map((group) => group.id)
  const where = numbers.length === 1 ? `IOMMU group ${numbers[0]}` : `IOMMU groups ${joinWords(numbers.map(String))}`
  const evidence = groups.map((group) => ({
    source: `/sys/kernel/iommu_groups/${group.id}/devices`,
    text: group.devices.map((device) => `${device.address}${device.isBridge ? ' (bridge)' : ''}`).join(', '),
  }))
  if (foreign.length === 0) {
    const what = functions.length === 1 ? name : `${name} with its ${functions.length} functions`
    return pass(`${what} is alone in ${where}${numbers.length === 1 ? '' : ', one function each or more'}.`, evidence)
  }
  const names = joinWords(foreign.map(nameMapped))
  const costs = foreign.flatMap((device) =>
    device.hostCost
      .filter((cost) => cost.severity !== 'warn')
      .map((cost) => ({ device, cost, source: `/sys/bus/pci/devices/${device.address}`, text: cost.text })),
  )
  const needed = [...new Set(costs.filter(({ cost }) => cost.severity === 'refuse').map(({ device }) => device))]
  const proof = [...evidence, ...costs.map(({ source, text }) => ({ source, text })), ...blockingReasons(groups)]
  if (needed.length > 0 || groups.some((group) => !group.assignable)) {
    const why =
      needed.length === 0
        ? `${names}, and the host cannot spare what they hold together`
        : needed.length === foreign.length
          ? `${names}, which the host needs`
          : `${names}; of these the host needs ${joinWords(needed.map(nameMapped))}`
    return fail(`${name} shares ${where} with ${why}.`, proof, slotRemedies(facts))
  }
  const them = foreign.length > 1 ? 'them' : 'it'
  const spare = costs.length > 0 ? `whether the host can spare ${them} could not be told` : `the host can spare ${them}`
  const held = foreign.filter((device) => !isReleased(device))
  if (held.length === 0) {
    return warn(
      `${name} shares ${where} with ${names}; ${spare}, and all go to the guest together.`,
      proof,
      slotRemedies(facts),
    )
  }
  const statement = `${name} shares ${where} with ${names}; ${spare}, but VFIO refuses the card while a host driver holds any of them.`
  return fail(statement, proof, [
    {
      kind: 'setting',
      text: `Give ${joinWords(held.map(nameMapped))} to vfio-pci too, if the host can do without.`,
    },
    ...slotRemedies(facts),
  ])
}

/** True for a device that leaves its group viable: without a driver, or held for guests. */
function isReleased(device: MappedDevice): boolean {
  return (
    device.isDriverKnown && (device.driver === null || device.driver === 'vfio-pci' || device.driver === 'pci-stub')
  )
}

function blockingReasons(groups: CandidateSubject['groups']): Evidence[] {
  return groups
    .filter((group) => !group.assignable)
    .flatMap((group) =>
      group.reasons
        .filter((reason) => reason.startsWith('The group holds'))
        .map((text) => ({ source: `/sys/kernel/iommu_groups/${group.id}/devices`, text })),
    )
}

function outsideGroups({ name, device, facts }: CandidateSubject): Judgement {
  const remedies: [Remedy, ...Remedy[]] =
    device.vendorId === '8086'
      ? [addParameterRemedy('intel_iommu=on', facts)]
      : [
          firmwareRemedy(
            facts.cpu.vendor.known && facts.cpu.vendor.value === 'intel' ? 'vt-d' : 'amd-iommu',
            facts.system.machine,
          ),
        ]
  return fail(
    `The kernel put ${name} in no IOMMU group, so VFIO refuses it.`,
    [
      { source: `${device.source}/iommu_group`, text: 'not there' },
      { source: '/sys/kernel/iommu_groups', text: 'other devices have groups' },
    ],
    remedies,
  )
}

function slotRemedies(facts: CandidateSubject['facts']): [Remedy, ...Remedy[]] {
  if (hypervisorName(facts) !== null) {
    return [
      {
        kind: 'setting',
        text: 'On the machine that runs this guest, put each device behind a PCI Express root port of its own.',
      },
    ]
  }
  const { chassis } = facts.system.machine
  const isLaptop = chassis.known && chassis.value === 'laptop'
  const isAmd = facts.cpu.vendor.known && facts.cpu.vendor.value === 'amd'
  const override: Remedy = {
    kind: 'information',
    text: 'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.',
  }
  const acs = isAmd ? [firmwareRemedy('acs', facts.system.machine)] : []
  if (!isLaptop) return [otherSlot, ...acs, override]
  return [acs[0] ?? override, ...(isAmd ? [override] : [])]
}

const otherSlot = {
  kind: 'hardware',
  text: 'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.',
} as const

function nameMapped(device: MappedDevice): string {
  return `${device.name} (${device.address})`
}
