// SPDX-License-Identifier: MIT
import type { RestartView } from '../../../src-main/model/restart-view.ts'
import { useHostView } from '../../store/window-context.ts'
import { changeWords } from '../../words/spoken.ts'
import { Question } from '../machines/question.tsx'

const says = changeWords.restart

interface RestartQuestionProps {
  readonly view: RestartView & { readonly can: 'yes' }
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Says what a restart ends, and how one comes back here, before it happens. */
export function RestartQuestion({ view: { isAsked, form }, onConfirm, onCancel }: RestartQuestionProps) {
  const host = useHostView()?.report.host.name ?? null
  return (
    <Question title={says.title(host)} onCancel={onCancel}>
      <p>{says.text}</p>
      <p>{form === 'served' ? says.comesBackServed : says.comesBack}</p>
      {isAsked ? <p>{says.mayAsk}</p> : null}
      <p className="undo-answers">
        <button type="button" className="button-danger" onClick={onConfirm}>
          {says.now}
        </button>
        <button type="button" onClick={onCancel}>
          {says.cancel}
        </button>
      </p>
    </Question>
  )
}
