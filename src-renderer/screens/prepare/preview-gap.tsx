// SPDX-License-Identifier: MIT
import type { HelperReadiness } from '../../../src-main/model/change-view.ts'
import type { PlanStep } from '../../../src-main/model/plan.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { prepareWords } from '../../words/spoken.ts'

interface PreviewGapProps {
  readonly steps: readonly PlanStep[]
  readonly helper: HelperReadiness | null
}

/** That part of the plan is behind files that only root can read, and the way to look at them. */
export function PreviewGap({ steps, helper }: PreviewGapProps) {
  const { inspect } = useChanges()
  const isInspecting = useChangeState(({ plan }) => plan.at === 'drafting' && plan.with === 'administrator-rights')
  const gaps = steps.filter(({ previewGap }) => previewGap !== null)
  if (gaps.length === 0) return null
  const canInspect = helper?.kind === 'installed' || helper?.kind === 'direct'
  return (
    <section className="notice notice-plain notice-gap" aria-labelledby="gap-title">
      <VerdictMark verdict="unknown" />
      <div>
        <h2 id="gap-title">{prepareWords.inspectTitle}</h2>
        <p>{prepareWords.inspectNote}</p>
      </div>
      {canInspect ? (
        <button type="button" aria-disabled={isInspecting} onClick={() => (isInspecting ? undefined : void inspect())}>
          {isInspecting ? prepareWords.inspecting : prepareWords.inspect}
        </button>
      ) : null}
    </section>
  )
}
