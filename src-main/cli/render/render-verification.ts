// SPDX-License-Identifier: MIT
import type { VerifiedChange } from '../../services/verify-change.ts'
import { transactionWords } from './render-history.ts'
import { formatMark, paint, signs, type TextStyle } from './text-style.ts'

/** What a change promised, each claim with its mark; then the findings that turned. */
export function renderVerification(verified: VerifiedChange, style: TextStyle): string {
  const { transaction, title, state, verdict, claims, findings } = verified
  const [, words] = transactionWords[state]
  const lines = claims.map((claim) => {
    const mark = formatMark(claim.verdict === 'waits' ? 'unknown' : claim.verdict, style)
    const isPlain = claim.verdict === 'pass' && !style.isVerbose
    return `${mark} ${claim.claim}${isPlain || claim.evidence === '' ? '' : ` (${claim.evidence})`}`
  })
  const turned = findings.map(
    ({ before, now, statement }) =>
      `${formatMark(now, style)} ${statement} (${before ?? 'not judged'} ${signs(style).arrow} ${now})`,
  )
  return [
    `${paint(transaction, 'strong', style)}  ${title}: ${words}`,
    ...(lines.length === 0 ? ['It promised nothing that could be looked at.'] : lines),
    ...(turned.length === 0 ? [] : ['', paint('Findings that turned', 'strong', style), ...turned]),
    ...(verdict === 'waits' ? ['', 'Some of it counts after the next restart.'] : []),
  ].join('\n')
}
