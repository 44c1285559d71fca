// SPDX-License-Identifier: MIT
import { findForeigners } from '../../devices/candidate-traits.ts'
import { joinWords } from '../../devices/device-words.ts'
import type { HostCost, MappedDevice } from '../../model/device-report.ts'
import type { Evidence } from '../../model/finding.ts'
import { judgeCandidate } from '../pci/judge-candidate.ts'
import { pciSources } from '../pci/sources.ts'
import { fail, notApplicable, pass, type Rule } from '../rule.ts'

const storageCodes = new Set<HostCost['code']>(['boot-disk', 'mounted-file-system', 'swap'])

export const bootDiskSafe: Rule = {
  id: 'storage.boot-disk-safe',
  title: 'No disk of the host goes with the card',
  why: 'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.',
  sources: [pciSources.vfio, pciSources.archPassthrough],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ context, candidate, groups, name }) => {
    const own = new Set(candidate.functions)
    const functions = [
      ...context.devices.groups.flatMap((group) => group.devices),
      ...context.devices.ungrouped,
    ].filter(({ address }) => own.has(address))
    const given = [...functions, ...findForeigners(groups, own)]
    const held = evidenceOfCosts(given, (cost) => storageCodes.has(cost.code))
    if (held.length > 0) {
      return fail(`With ${name} would go a disk of the host. ${joinWords(held.map(({ text }) => text))}`, held, [
        {
          kind: 'hardware',
          text: 'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.',
        },
      ])
    }
    const disks = given.filter(({ kind }) => kind === 'nvme' || kind === 'storage')
    const doubts = evidenceOfCosts(disks, (cost) => cost.severity === 'unknown')
    if (doubts.length > 0) {
      return {
        verdict: 'unknown',
        statement: `Could not tell whether a disk that goes with ${name} is the host’s.`,
        evidence: doubts,
      }
    }
    if (groups.length === 0) {
      return notApplicable(
        'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.',
      )
    }
    const evidence = groups.map((group) => ({
      source: `/sys/kernel/iommu_groups/${group.id}/devices`,
      text: group.devices.map(({ address }) => address).join(', '),
    }))
    return pass(
      disks.length === 0
        ? `No disk is in the IOMMU group of ${name}.`
        : `The host uses none of the disks that go with ${name}.`,
      evidence,
    )
  }),
}

function evidenceOfCosts(devices: readonly MappedDevice[], isMeant: (cost: HostCost) => boolean): Evidence[] {
  return devices.flatMap((device) =>
    device.hostCost.filter(isMeant).map((cost) => ({
      source: `/sys/bus/pci/devices/${device.address}`,
      text: `${device.name} (${device.address}): ${cost.text}`,
    })),
  )
}
