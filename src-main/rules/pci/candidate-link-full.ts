// SPDX-License-Identifier: MIT

import { nameWithAddress } from '../../devices/device-words.ts'
import { topCardPort } from '../../devices/find-companions.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateLinkFull: Rule = {
  id: 'pci.candidate-link-full',
  title: 'The card’s link has all its lanes',
  why: 'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.',
  sources: [pciSources.sysfs],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, find, name, facts }) => {
    // A card with its own switch always shows a full link behind it; the slot's link is that of the switch's upper port.
    const port = topCardPort(device, find) ?? device
    const { link, maxLink } = port
    if (!link.known || !maxLink.known) return unknownBecause(link, maxLink)
    if (link.value === null || maxLink.value === null) return notApplicable(`${name} has no PCI Express link.`)
    const now = link.value
    const most = maxLink.value
    const evidence = [
      evidenceOf(link, () => `x${now.width} at ${now.speedGtPerSecond} GT/s`),
      evidenceOf(maxLink, () => `x${most.width} at ${most.speedGtPerSecond} GT/s`),
    ]
    if (now.width >= most.width) {
      const idle =
        now.speedGtPerSecond < most.speedGtPerSecond ? ' The lower speed is normal while the card is idle.' : ''
      return pass(
        `${name} has a link of x${most.width}, all it can, now at ${now.speedGtPerSecond} GT/s.${idle}`,
        evidence,
      )
    }
    const { chassis } = facts.system.machine
    if (chassis.known && chassis.value === 'laptop') {
      return pass(`${name} has a link of x${now.width}, as it is wired in this laptop.`, evidence)
    }
    const slot = port.parent === null ? undefined : find(port.parent)
    const slotLink = slot?.maxLink.known === true ? slot.maxLink.value : null
    const isSlotNarrow = slotLink !== null && slotLink.width <= now.width
    const cause =
      slot !== undefined && isSlotNarrow
        ? ` The slot’s port, ${nameWithAddress(slot)}, offers no more than ${slotLink.width}.`
        : ''
    return warn(`${name} runs on ${now.width} of its ${most.width} lanes.${cause}`, evidence, [
      {
        kind: 'hardware',
        text: isSlotNarrow
          ? 'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.'
          : 'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).',
      },
    ])
  }),
}
