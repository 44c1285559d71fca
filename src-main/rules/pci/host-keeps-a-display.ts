// SPDX-License-Identifier: MIT
import { buildDeviceIndex } from '../../devices/device-index.ts'
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import { findHostDisplays } from '../../devices/display-devices.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { pass, type Rule, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const hostKeepsADisplay: Rule = {
  id: 'pci.host-keeps-a-display',
  title: 'The host keeps a display of its own',
  why: 'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.',
  sources: [pciSources.archPassthrough],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ facts, candidate, name }) => {
    const given = new Set(candidate.functions)
    const others = findHostDisplays(facts, buildDeviceIndex(facts)).filter(({ address }) => !given.has(address))
    if (others.length > 0) {
      const evidence = others.map((device) => ({ source: device.source, text: nameWithAddress(device) }))
      return pass(`Without ${name} the host still has ${joinWords(others.map(nameWithAddress))}.`, evidence)
    }
    const evidence = [{ source: '/sys/bus/pci/devices', text: `no display with outputs besides ${candidate.address}` }]
    return warn(`${name} is the host’s only display; without it the host has no picture.`, evidence, [
      firmwareRemedy('primary-display', facts.system.machine),
      {
        kind: 'hardware',
        text: 'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.',
      },
      {
        kind: 'information',
        text: 'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.',
      },
    ])
  }),
}
