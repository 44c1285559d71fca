// SPDX-License-Identifier: MIT
import { nameWithAddress } from '../../devices/device-words.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { type CandidateSubject, judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const externalGpu: Rule = {
  id: 'pci.external-gpu',
  title: 'The card is built in',
  why: 'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.',
  sources: ['https://docs.kernel.org/admin-guide/thunderbolt.html', pciSources.sysfs],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, name, find }) => {
    const way = [device, ...collectAbove(device, find)]
    const outside = way.find(({ removable }) => removable.known && removable.value === true)
    if (outside !== undefined) {
      const evidence = [evidenceOf(outside.removable, () => 'removable')]
      return warn(`${name} is plugged in from outside, behind ${nameWithAddress(outside)}.`, evidence, [
        {
          kind: 'hardware',
          text: 'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.',
        },
      ])
    }
    const unread = way.map(({ removable }) => removable).filter((fact) => !fact.known)
    if (unread.length > 0) return unknownBecause(...unread)
    return pass(`Nothing marks ${name}, or a port on the way to it, as reachable from outside.`, [
      evidenceOf(device.removable),
    ])
  }),
}

function collectAbove(device: PciDevice, find: CandidateSubject['find']): PciDevice[] {
  const above: PciDevice[] = []
  let port = device.parent === null ? undefined : find(device.parent)
  while (port !== undefined && !above.includes(port)) {
    above.push(port)
    port = port.parent === null ? undefined : find(port.parent)
  }
  return above
}
