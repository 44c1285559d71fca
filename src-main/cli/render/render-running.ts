// SPDX-License-Identifier: MIT
import type { RunningChange, StepProgress } from '../../model/change-view.ts'
import type { Verdict } from '../../model/finding.ts'
import { formatMark, paint, type TextStyle } from './text-style.ts'

/** How a change went, for a person: each step with its outcome, then what is true now. */
export function renderRunning({ title, transactionId, steps, ended }: RunningChange, style: TextStyle): string {
  const head = transactionId === null ? title : `${title} (transaction ${transactionId})`
  const lines = steps.map((step) => `${formatMark(markOf(step), style)} ${step.title}${explain(step)}`)
  return [paint(head, 'strong', style), ...lines, ...(ended === null ? [] : ['', ended.text])].join('\n')
}

function markOf({ state }: StepProgress): Verdict {
  if (typeof state === 'string') return 'unknown'
  switch (state.kind) {
    case 'done':
    case 'unchanged':
      return 'pass'
    case 'stale':
    case 'failed':
      return 'fail'
    case 'not-run':
      return 'not-applicable'
  }
}

function explain({ state }: StepProgress): string {
  if (typeof state === 'string') return ''
  if (state.kind === 'unchanged') return ': already so'
  return 'text' in state ? `: ${state.text}` : ''
}
