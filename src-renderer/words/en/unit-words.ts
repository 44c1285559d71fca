// SPDX-License-Identifier: MIT

/** Signs of units that Intl does not know, and words between figures. */
export const unitWords = {
  byte: 'B',
  byteRate: 'B/s',
  binary: { mebi: 'MiB', gibi: 'GiB' },
  linkRate: (rate: string) => `${rate} GT/s`,
  linkRatePerLane: (link: string, rate: string) => `${link}, ${rate} GT/s per lane`,
  linkUpTo: (link: string) => `up to ${link}`,
  linkOf: (now: string, most: string) => `${now} of ${most}`,
} as const
