// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { hypervisorName } from '../hypervisor-words.ts'
import { pass, type Rule, warn } from '../rule.ts'
import { findDisplaysLeft } from './displays-left.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { mayHaveGraphics } from './processor-graphics.ts'
import { pciSources } from './sources.ts'

export const hostKeepsADisplay: Rule = {
  id: 'pci.host-keeps-a-display',
  title: 'The host keeps a display of its own',
  why: 'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.',
  sources: [pciSources.archPassthrough],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { facts, candidate, name } = subject
    const others = findDisplaysLeft(subject)
    if (others.length > 0) {
      const evidence = others.map((device) => ({ source: device.source, text: nameWithAddress(device) }))
      return pass(`Without ${name} the host still has ${joinWords(others.map(nameWithAddress))}.`, evidence)
    }
    const evidence = [{ source: '/sys/bus/pci/devices', text: `no display with outputs besides ${candidate.address}` }]
    const [first, ...more] = secondDisplay(facts)
    const remedies: readonly [Remedy, ...Remedy[]] =
      first === undefined ? [singleGpuMode] : [first, ...more, singleGpuMode]
    return warn(`${name} is the host’s only display; without it the host has no picture.`, evidence, remedies)
  }),
}

const singleGpuMode: Remedy = {
  kind: 'information',
  text: 'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.',
}

/** Ways to a second display that this machine may have. */
function secondDisplay(facts: HostFacts): Remedy[] {
  const { system, cpu } = facts
  if (hypervisorName(facts) !== null) {
    return [{ kind: 'setting', text: 'On the machine that runs this guest, give it a second display.' }]
  }
  const { chassis } = system.machine
  const isLaptop = chassis.known && chassis.value === 'laptop'
  const mayHave = !cpu.modelName.known || mayHaveGraphics(cpu.modelName.value)
  const card = 'the cheapest card in any free slot is enough for the host.'
  return [
    ...(mayHave ? [firmwareRemedy('integrated-graphics', system.machine)] : []),
    ...(isLaptop
      ? []
      : [
          {
            kind: 'hardware',
            text: mayHave
              ? `Where the processor has no graphics of its own, ${card}`
              : `This processor has no graphics of its own, but ${card}`,
          } as const,
        ]),
  ]
}
