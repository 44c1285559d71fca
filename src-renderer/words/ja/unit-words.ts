// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const unitWords: Words['unit'] = {
  byte: 'B',
  byteRate: 'B/秒',
  binary: { mebi: 'MiB', gibi: 'GiB' },
  linkRate: (rate) => `${rate} GT/s`,
  linkRatePerLane: (link, rate) => `${link}、レーンあたり ${rate} GT/s`,
  linkUpTo: (link) => `最大 ${link}`,
  linkOf: (now, most) => `${now}（最大 ${most}）`,
}
