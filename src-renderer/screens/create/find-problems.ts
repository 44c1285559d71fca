// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../../src-main/model/guest-draft.ts'

const order = { error: 0, warning: 1, note: 2 } as const

/** The problems of a field and of what is below it, the worst first. */
export function findProblems(problems: readonly GuestProblem[], path: string): GuestProblem[] {
  return problems
    .filter(({ field }) => field !== null && (field === path || field.startsWith(`${path}.`)))
    .toSorted((left, right) => order[left.severity] - order[right.severity])
}

/** The problems of these parts of the guest that stand next to none of the fields that are shown. */
export function findOthers(
  problems: readonly GuestProblem[],
  parts: readonly string[],
  shown: readonly string[],
): GuestProblem[] {
  const all = parts.flatMap((part) => findProblems(problems, part))
  const told = new Set(shown.flatMap((path) => findProblems(problems, path)))
  return [...new Set(all)].filter((problem) => !told.has(problem))
}

/** How many problems stop the guest, and how many are warnings. */
export function countProblems(problems: readonly GuestProblem[]): {
  readonly errors: number
  readonly warnings: number
} {
  const count = (severity: GuestProblem['severity']) => problems.filter((each) => each.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}
