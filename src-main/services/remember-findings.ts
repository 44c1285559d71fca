// SPDX-License-Identifier: MIT
import type { FindingsBefore } from './compare-findings.ts'
import { keepState, recallState } from './state-file.ts'

const fileName = 'findings-before.json'

/** Keeps the verdicts of before a change over the restart it needs. Losing them loses a comparison, nothing else. */
export function rememberFindings(before: FindingsBefore): void {
  keepState(fileName, before)
}

/** The verdicts of before the last change, or null where none were kept or they cannot be read. */
export function recallFindings(): FindingsBefore | null {
  const value = recallState(fileName)
  return isFindingsBefore(value) ? value : null
}

function isFindingsBefore(value: unknown): value is FindingsBefore {
  return (
    typeof value === 'object' &&
    value !== null &&
    'transactionId' in value &&
    typeof value.transactionId === 'string' &&
    'verdicts' in value &&
    typeof value.verdicts === 'object' &&
    value.verdicts !== null
  )
}
