// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { fail, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { logLinesAbout } from './log-lines.ts'
import { pciSources } from './sources.ts'

export const reservedRegions: Rule = {
  id: 'pci.reserved-regions',
  title: 'Firmware keeps no memory tied to the card',
  why: 'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.',
  sources: [
    pciSources.vfio,
    'https://docs.kernel.org/arch/x86/iommu.html',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting',
  ],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ functions, groups: own, name, facts }) => {
    const { groups } = facts.iommu
    const lines = functions.flatMap((each) =>
      logLinesAbout(facts, each.address, /RMRR requirement|requires? (?:a )?1:1|1:1 IOMMU mapping/),
    )
    if (!groups.known) return unknownBecause(groups)
    const ids = new Set(own.map((group) => group.id))
    const mine = groups.value.filter((group) => ids.has(group.id))
    if (mine.length === 0) return notApplicable(`${name} is in no IOMMU group yet; this is judged once it is.`)
    const tied = mine.filter((group) => group.directRegions.length > 0)
    if (tied.length === 0 && lines.length === 0) {
      const evidence = mine.map((group) => ({ source: `${group.source}/reserved_regions`, text: 'no direct region' }))
      return pass(`Firmware ties no memory to the group of ${name}.`, evidence)
    }
    const evidence = tied.map((group) => ({
      source: `${group.source}/reserved_regions`,
      text: group.directRegions.join('; '),
    }))
    return fail(
      `Firmware demands a fixed memory mapping for ${name}, so the kernel does not hand it over.`,
      [...evidence, ...lines],
      remediesFor(facts),
    )
  }),
}

/** On Intel the management of servers demands the mapping; on AMD boards it is mostly the protection before the start. */
function remediesFor({ cpu, system }: HostFacts): readonly [Remedy, ...Remedy[]] {
  const update: Remedy = {
    kind: 'firmware',
    text: 'Update the machine’s firmware; the demand is often an error of one version.',
  }
  if (cpu.vendor.known && cpu.vendor.value === 'amd') return [update, firmwareRemedy('dma-protection', system.machine)]
  return [
    {
      kind: 'firmware',
      text: 'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.',
    },
    update,
  ]
}
