// SPDX-License-Identifier: MIT
import { findForeigners } from '../../devices/candidate-traits.ts'
import { joinWords } from '../../devices/device-words.ts'
import type { MappedDevice } from '../../model/device-report.ts'
import type { Evidence, Remedy } from '../../model/finding.ts'
import { firmwareRemedy } from '../firmware-words.ts'
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
    if (subject.groups.length > 0) return judgeGroups(subject)
    if (!groups.known) return unknownBecause(groups)
    if (groups.value.length === 0) {
      return notApplicable('There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.', [
        { source: groups.source, text: 'no groups' },
      ])
    }
    return outsideGroups(subject, groups.source)
  }),
}

function judgeGroups({ context, candidate, functions, groups, name, facts }: CandidateSubject): Judgement {
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
  const needed = foreign.filter((device) => device.hostCost.some((cost) => cost.severity === 'refuse'))
  const groupBlocks = groups.some((group) => !group.assignable)
  if (needed.length === 0 && !groupBlocks) {
    const statement = `${name} shares ${where} with ${names}; the host can spare ${foreign.length > 1 ? 'them' : 'it'}, but all must go to the guest together.`
    return warn(statement, evidence, slotRemedies(facts))
  }
  const costs: Evidence[] = needed.flatMap((device) =>
    device.hostCost
      .filter((cost) => cost.severity === 'refuse')
      .map((cost) => ({ source: `/sys/bus/pci/devices/${device.address}`, text: cost.text })),
  )
  const why =
    needed.length > 0
      ? `which the host needs: ${joinWords(needed.map(nameMapped))}`
      : 'and the host cannot spare what they hold together'
  const statement = `${name} shares ${where} with ${needed.length === foreign.length ? `devices ${why}` : `${names}, ${why}`}.`
  return fail(
    statement,
    [...evidence, ...costs, ...blockingReasons(context.devices.groups, groups)],
    slotRemedies(facts),
  )
}

function blockingReasons(all: CandidateSubject['groups'], groups: CandidateSubject['groups']): Evidence[] {
  const own = new Set(groups.map((group) => group.id))
  return all
    .filter((group) => own.has(group.id) && !group.assignable)
    .flatMap((group) => group.reasons.filter((reason) => reason.startsWith('The group holds')))
    .map((text) => ({ source: '/sys/kernel/iommu_groups', text }))
}

function outsideGroups({ name, device, facts }: CandidateSubject, source: string): Judgement {
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
      { source, text: 'other devices have groups' },
    ],
    remedies,
  )
}

function slotRemedies(facts: CandidateSubject['facts']): [Remedy, ...Remedy[]] {
  return [
    {
      kind: 'hardware',
      text: 'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.',
    },
    firmwareRemedy('acs', facts.system.machine),
    {
      kind: 'information',
      text: 'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.',
    },
  ]
}

function nameMapped(device: MappedDevice): string {
  return `${device.name} (${device.address})`
}
