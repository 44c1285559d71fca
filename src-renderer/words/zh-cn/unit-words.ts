// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const unitWords: Words['unit'] = {
  byte: 'B',
  byteRate: 'B/秒',
  binary: { mebi: 'MiB', gibi: 'GiB' },
  linkRate: (rate) => `${rate} GT/s`,
  linkRatePerLane: (link, rate) => `${link}，每通道 ${rate} GT/s`,
  linkUpTo: (link) => `最高 ${link}`,
  linkOf: (now, most) => `${now}（最高 ${most}）`,
}
