// SPDX-License-Identifier: MIT
import type { PreflightCheck } from '../../../src-main/model/machine-view.ts'

const order: Record<PreflightCheck['verdict'], number> = { fail: 0, unknown: 1, warn: 2, pass: 3 }

/** Checks as they are read: what stands against a start first, what passed last, else in their order. */
export function arrangeChecks(checks: readonly PreflightCheck[]): PreflightCheck[] {
  return checks.toSorted((left, right) => order[left.verdict] - order[right.verdict])
}
