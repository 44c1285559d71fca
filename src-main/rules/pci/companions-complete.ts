// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import type { HostCost } from '../../model/device-report.ts'
import { fail, pass, type Rule } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const companionsComplete: Rule = {
  id: 'pci.companions-complete',
  title: 'All functions of the card can go together',
  why: 'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.',
  sources: [pciSources.vfio, pciSources.libvirtHostDevices],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ context, candidate, device, functions, name }) => {
    const own = new Set(candidate.functions)
    const mapped = [...context.devices.groups.flatMap((group) => group.devices), ...context.devices.ungrouped].filter(
      (each) => own.has(each.address),
    )
    const withCost = (severity: HostCost['severity']) =>
      mapped.flatMap((each) =>
        each.hostCost
          .filter((cost) => cost.severity === severity && each.address !== device.address)
          .map((cost) => ({ source: `/sys/bus/pci/devices/${each.address}`, text: `${each.name}: ${cost.text}` })),
      )
    const refused = withCost('refuse')
    if (refused.length > 0) {
      return fail(`A function of ${name} cannot go: ${joinWords(refused.map((each) => each.text))}`, refused, [
        {
          kind: 'hardware',
          text: 'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.',
        },
      ])
    }
    const doubts = withCost('unknown')
    if (doubts.length > 0) {
      return { verdict: 'unknown', statement: `Could not tell whether all of ${name} can go.`, evidence: doubts }
    }
    const evidence = functions.map((each) => ({ source: each.source, text: nameWithAddress(each) }))
    const others = functions.filter((each) => each.address !== device.address)
    return pass(
      others.length === 0
        ? `${name} has one function only.`
        : `${name} goes with ${joinWords(others.map(nameWithAddress))}.`,
      evidence,
    )
  }),
}
