// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const resizableBar: Rule = {
  id: 'pci.resizable-bar',
  title: 'The card’s memory window has a size that suits it',
  why: 'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.',
  sources: [pciSources.sysfs, 'https://www.intel.com/content/www/us/en/support/articles/000090831/graphics.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, name, facts }) => {
    const { bars, resizableBars } = device
    if (!bars.known || !resizableBars.known) return unknownBecause(bars, resizableBars)
    const sizes = resizableBars.value.flatMap((resizable) => {
      const bar = bars.value.find((each) => each.index === resizable.index)
      return bar === undefined
        ? []
        : [{ index: bar.index, now: bar.sizeBytes, most: Math.max(...resizable.sizesBytes) }]
    })
    const widest = sizes.sort((left, right) => right.most - left.most)[0]
    if (widest === undefined) return notApplicable(`${name} has no resizable BAR.`, [evidenceOf(resizableBars)])
    const now = formatKiB(widest.now / 1024)
    const most = formatKiB(widest.most / 1024)
    const evidence = [evidenceOf(resizableBars, () => `BAR ${widest.index} is ${now}, can be ${most}`)]
    if (widest.now >= widest.most) {
      return pass(
        `BAR ${widest.index} of ${name} has its full size, ${now}; the guest’s firmware needs that much room.`,
        evidence,
      )
    }
    if (device.vendorId !== '8086') {
      return pass(`BAR ${widest.index} of ${name} is ${now} of ${most}, which every guest can place.`, evidence)
    }
    return warn(`BAR ${widest.index} of ${name} is ${now} of ${most}; Intel cards are much slower so.`, evidence, [
      firmwareRemedy('resizable-bar', facts.system.machine),
      firmwareRemedy('above-4g', facts.system.machine),
    ])
  }),
}
