// SPDX-License-Identifier: MIT

/** Whole minutes until a time (ISO 8601), rounded up; null once it has passed or where it is no time. */
export function minutesLeft(until: string, nowMs: number): number | null {
  const leftMs = Date.parse(until) - nowMs
  return leftMs > 0 ? Math.ceil(leftMs / 60_000) : null
}
