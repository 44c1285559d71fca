// SPDX-License-Identifier: MIT
import { formats } from '../../words/spoken.ts'

/** A span as people say it, coarser the longer it is: `40 seconds`, `3 minutes`, `2 hours`. */
export function formatDuration(seconds: number): string {
  const [count, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), 'second']
      : seconds < 5_400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3_600), 'hour']
  return formats.unit(count, unit, 0, 'long')
}
