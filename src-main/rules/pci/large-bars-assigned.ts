// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { logLinesAbout } from './log-lines.ts'
import { pciSources } from './sources.ts'

export const largeBarsAssigned: Rule = {
  id: 'pci.large-bars-assigned',
  title: 'All memory windows of the card have an address',
  why: 'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.',
  sources: [pciSources.sysfs, pciSources.kernelParameters],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ functions, name, facts }) => {
    const unread = functions.map((each) => each.bars).filter((bars) => !bars.known)
    if (unread.length > 0) return unknownBecause(...unread)
    const windows = functions.flatMap((each) =>
      // 0 to 5 are the device's own; what follows are the ROM, windows of bridges and of virtual functions.
      each.bars.known ? each.bars.value.filter((bar) => bar.index <= 5).map((bar) => ({ device: each, bar })) : [],
    )
    const homeless = windows.filter(({ bar }) => bar.kind === 'memory' && !bar.assigned)
    const evidence = functions.map((each) =>
      evidenceOf(
        each.bars,
        (bars) =>
          bars
            .filter((bar) => bar.index <= 5)
            .map((bar) => `BAR ${bar.index}: ${formatKiB(bar.sizeBytes / 1024)}${bar.assigned ? '' : ', no address'}`)
            .join('; ') || 'no window',
      ),
    )
    if (homeless.length === 0) return pass(`All ${windows.length} windows of ${name} have an address.`, evidence)
    const list = homeless.map(
      ({ device, bar }) => `BAR ${bar.index} of ${device.address} (${formatKiB(bar.sizeBytes / 1024)})`,
    )
    const lines = functions.flatMap((each) =>
      logLinesAbout(facts, each.address, /no space|can't assign|failed to assign/),
    )
    return fail(
      `${name} has windows without an address: ${list.join(', ')}.`,
      [...evidence, ...lines],
      [
        firmwareRemedy('above-4g', facts.system.machine),
        firmwareRemedy('csm', facts.system.machine),
        addParameterRemedy('pci=realloc', facts),
      ],
    )
  }),
}
