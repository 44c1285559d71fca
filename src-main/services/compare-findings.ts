// SPDX-License-Identifier: MIT
import type { FindingChange, Verification } from '../model/change-view.ts'
import type { Finding, Verdict } from '../model/finding.ts'

/** The verdicts when a change began, by finding. */
export interface FindingsBefore {
  readonly transactionId: string
  readonly verdicts: Readonly<Record<string, Verdict>>
}

/** What a change did to the findings: those that turned, whichever way; null where nothing is known of before. */
export function compareFindings(before: FindingsBefore | null, now: readonly Finding[]): Verification | null {
  if (before === null) return null
  const findings = now.flatMap((finding): FindingChange[] => {
    const verdict = before.verdicts[finding.id] ?? null
    if (verdict === finding.verdict) return []
    return [
      { id: finding.id, title: finding.title, before: verdict, now: finding.verdict, statement: finding.statement },
    ]
  })
  return { transactionId: before.transactionId, findings }
}
