// SPDX-License-Identifier: MIT

/** A lock that a program holds, as `ListInhibitors` has it: `a(ssssuu)`. */
export interface Inhibitor {
  /** What it is about: `shutdown`, `sleep`, `idle`, … */
  readonly what: readonly string[]
  readonly who: string
  readonly why: string
  /** `block`: it does not happen meanwhile; `block-weak`: others' requests do not; `delay`: it waits a little. */
  readonly mode: string
}

/** The locks of a reply; what is not understood is left out. */
export function parseInhibitors(value: unknown): Inhibitor[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown): Inhibitor[] => {
    if (!Array.isArray(row)) return []
    const [what, who, why, mode] = row as readonly unknown[]
    if (typeof what !== 'string' || typeof who !== 'string' || typeof why !== 'string') return []
    return [{ what: what.split(':'), who, why, mode: String(mode) }]
  })
}

/** Whether it keeps the computer from being restarted for as long as it is held. */
export function blocksShutdown({ what, mode }: Inhibitor): boolean {
  return mode === 'block' && what.includes('shutdown')
}
