// SPDX-License-Identifier: MIT
import type { Evidence, Remedy } from '../../model/finding.ts'
import { fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { logLinesAbout } from './log-lines.ts'
import { pciSources } from './sources.ts'

const powerCables = /does not have the necessary power cables/
/** Faults of the card, its seat or its slot; errors that the link corrected by itself are left out. */
const faults =
  /fallen off the bus|AER:.*\b(?:Uncorrect|Fatal)|severity=Uncorrect|retraining (?:non-functional|failed)|not ready \d+ms after (?!resume)[^;]*; giving up/

export const noHardwareFaults: Rule = {
  id: 'pci.no-hardware-faults',
  title: 'The kernel logged no fault of the card or its slot',
  why: 'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.',
  sources: [
    'https://docs.kernel.org/PCI/pcieaer-howto.html',
    'https://docs.nvidia.com/deploy/xid-errors/',
    pciSources.sysfs,
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, functions, name, facts, find }) => {
    const { log } = facts.kernel
    if (!log.known) return unknownBecause(log)
    const port = device.parent === null ? undefined : find(device.parent)
    // NVIDIA’s driver names a card by its slot, without the function.
    const subjects = [
      device.address.slice(0, -2),
      ...functions.map(({ address }) => address),
      ...(port ? [port.address] : []),
    ]
    const linesAbout = (pattern: RegExp): Evidence[] => {
      const lines = subjects.flatMap((subject) => logLinesAbout(facts, subject, pattern))
      return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index)
    }
    const unpowered = linesAbout(powerCables)
    if (unpowered.length > 0) {
      return fail(`${name} lacks its power cables.`, unpowered, [
        {
          kind: 'hardware',
          text: 'Switch the machine off and plug in all power cables that the card has sockets for.',
        },
      ])
    }
    const lines = linesAbout(faults)
    if (lines.length === 0) {
      return pass(`The kernel log has no fault of ${name}.`, [{ source: log.source, text: 'no such line' }])
    }
    return warn(`The kernel logged a fault of ${name} or its slot.`, lines, [reseat])
  }),
}

const reseat: Remedy = {
  kind: 'hardware',
  text: 'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.',
}
