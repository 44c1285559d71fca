// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const unitWords: Words['unit'] = {
  byte: 'B',
  byteRate: 'B/s',
  binary: { mebi: 'MiB', gibi: 'GiB' },
  linkRate: (rate) => `${rate} GT/s`,
  linkRatePerLane: (link, rate) => `${link}, ${rate} GT/s por carril`,
  linkUpTo: (link) => `hasta ${link}`,
  linkOf: (now, most) => `${now} de ${most}`,
}
