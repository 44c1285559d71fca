// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

/** Makers of displays that exist only inside hypervisors; their ROM, if any, is the hypervisor's affair. */
const virtualVendors = new Set(['1234', '1af4', '1b36', '1013', '15ad', '1414', '80ee'])

export const candidateRom: Rule = {
  id: 'pci.candidate-rom',
  title: 'The card brings its own ROM',
  why: 'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.',
  sources: [pciSources.archPassthrough, pciSources.libvirtHostDevices],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, mapped, name }) => {
    const { hasRom } = device
    if (!hasRom.known) return unknownBecause(hasRom)
    const evidence = [evidenceOf(hasRom, (value) => (value ? 'there' : 'not there'))]
    if (hasRom.value) {
      const shadow = mapped.hostCost.some((cost) => cost.code === 'boot-display')
      const caution = shadow ? ' What the boot display shows of it may be altered; a copy made elsewhere is safer.' : ''
      return pass(`${name} has a ROM of its own.${caution}`, evidence)
    }
    if (virtualVendors.has(device.vendorId) || device.parent === null) {
      return notApplicable(`${name} is drawn by the platform and needs no ROM.`, evidence)
    }
    return warn(
      `${name} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.`,
      evidence,
      [
        {
          kind: 'information',
          text: 'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.',
        },
      ],
    )
  }),
}
