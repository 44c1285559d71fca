// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const unitWords: Words['unit'] = {
  byte: 'o',
  byteRate: 'o/s',
  binary: { mebi: 'Mio', gibi: 'Gio' },
  linkRate: (rate) => `${rate} GT/s`,
  linkRatePerLane: (link, rate) => `${link}, ${rate} GT/s par voie`,
  linkUpTo: (link) => `jusqu’à ${link}`,
  linkOf: (now, most) => `${now} sur ${most}`,
}
