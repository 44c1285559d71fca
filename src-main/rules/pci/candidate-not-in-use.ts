// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateNotInUse: Rule = {
  id: 'pci.candidate-not-in-use',
  title: 'Nothing on the host uses the card',
  why: 'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.',
  sources: [pciSources.archPassthrough, 'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/894'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ mapped, name, facts }) => {
    const { users, cards } = facts.graphics
    const cost = mapped.hostCost.find((each) => each.code === 'display-in-use')
    if (cost !== undefined) {
      const use = cost.text.replace(/^The host uses it now: |\.$/g, '')
      return warn(
        `${name} is in use: ${use}.`,
        [evidenceOf(cards, () => 'connectors'), evidenceOf(users, () => use)],
        [
          {
            kind: 'hardware',
            text: 'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.',
          },
          {
            kind: 'information',
            text: 'Bound to vfio-pci at boot, the card is never opened by anything on the host.',
          },
        ],
      )
    }
    if (!users.known || !cards.known) return unknownBecause(users, cards)
    return pass(`No program has ${name} open, and it drives no screen.`, [
      evidenceOf(cards, () => 'no connector of it in use'),
      evidenceOf(users, () => 'no process holds it'),
    ])
  }),
}
