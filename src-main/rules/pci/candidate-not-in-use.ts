// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { Remedy } from '../../model/finding.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { endDesktop, findDisplaysLeft } from './displays-left.ts'
import { type CandidateSubject, judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateNotInUse: Rule = {
  id: 'pci.candidate-not-in-use',
  title: 'Nothing on the host uses the card',
  why: 'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.',
  sources: [pciSources.archPassthrough, 'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/894'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { mapped, name, facts } = subject
    const { users, cards } = facts.graphics
    const cost = mapped.hostCost.find((each) => each.code === 'display-in-use')
    if (cost !== undefined) {
      const use = cost.text.replace(/^The host uses it now: |\.$/g, '')
      return warn(
        `${name} is in use: ${use}.`,
        [evidenceOf(cards, () => 'connectors'), evidenceOf(users, () => use)],
        remediesFor(subject),
      )
    }
    if (!users.known || !cards.known) return unknownBecause(users, cards)
    const stray = users.value.find(({ nodes, pciAddresses }) => pciAddresses.length === 0 && nodes.some(isNodeOfCard))
    if (stray !== undefined) {
      return unknownBecause(unknown(`nothing tells which card ${stray.command} (${stray.processId}) has open`))
    }
    return pass(`No program has ${name} open, and it drives no screen.`, [
      evidenceOf(cards, () => 'no connector of it in use'),
      evidenceOf(users, () => 'no process holds it'),
    ])
  }),
}

function remediesFor(subject: CandidateSubject): [Remedy, ...Remedy[]] {
  if (findDisplaysLeft(subject).length === 0) return [endDesktop]
  const { graphics } = subject.facts
  const card = graphics.cards.known
    ? graphics.cards.value.find(({ pciAddress }) => pciAddress === subject.device.address)
    : undefined
  const drivesScreen = card?.connectors.some((each) => each.isEnabled === true && each.isConnected !== false) ?? false
  const atBoot: Remedy = {
    kind: 'information',
    text: 'Bind the card to vfio-pci at boot; nothing on the host opens it then.',
  }
  if (!drivesScreen) return [atBoot]
  return [
    {
      kind: 'hardware',
      text: 'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.',
    },
    atBoot,
  ]
}

/** Whether the node is that of one card; others belong to a driver as a whole. */
function isNodeOfCard(node: string): boolean {
  return /^\/dev\/(?:dri\/(?:card|renderD)|nvidia)\d+$/.test(node)
}
