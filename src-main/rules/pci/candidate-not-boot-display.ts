// SPDX-License-Identifier: MIT
import { firmwareRemedy } from '../firmware-words.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { findDisplaysLeft } from './displays-left.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateNotBootDisplay: Rule = {
  id: 'pci.candidate-not-boot-display',
  title: 'The firmware starts on another display',
  why: 'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.',
  sources: [pciSources.archPassthrough, pciSources.sysfs],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { device, mapped, name, facts } = subject
    const cost = mapped.hostCost.find((each) => each.code === 'boot-display')
    const evidence = [evidenceOf(device.bootVga, (value) => `boot_vga ${value === null ? 'absent' : Number(value)}`)]
    if (cost !== undefined || (device.bootVga.known && device.bootVga.value === true)) {
      if (findDisplaysLeft(subject).length === 0) {
        return notApplicable('The host has no other display that the firmware could start on.', evidence)
      }
      const signs = cost === undefined ? evidence : [...evidence, { source: device.source, text: cost.text }]
      return warn(`The firmware starts on ${name}.`, signs, [
        firmwareRemedy('primary-display', facts.system.machine),
        {
          kind: 'information',
          text: 'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.',
        },
      ])
    }
    if (!device.bootVga.known) return unknownBecause(device.bootVga)
    return pass(`The firmware does not start on ${name}.`, evidence)
  }),
}
