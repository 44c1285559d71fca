// SPDX-License-Identifier: MIT

/** A span as people say it, coarser the longer it is: `40 seconds`, `3 minutes`, `2 hours`. */
export function formatDuration(seconds: number): string {
  const [count, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), 'second' as const]
      : seconds < 5_400
        ? [Math.round(seconds / 60), 'minute' as const]
        : [Math.round(seconds / 3_600), 'hour' as const]
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
