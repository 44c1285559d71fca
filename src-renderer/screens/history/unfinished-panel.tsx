// SPDX-License-Identifier: MIT

import type { Transaction } from '../../../src-main/model/transaction.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { isChanging } from '../../store/change-state.ts'
import { changeWords, speakCore } from '../../words/spoken.ts'

const says = changeWords.history

/** A change that was cut off, with both ways to settle it. */
export function UnfinishedPanel({ transaction: { id, title, state } }: { readonly transaction: Transaction }) {
  const { resolve } = useChanges()
  const isBusy = useChangeState(isChanging)
  const settle = (way: 'finish' | 'roll-back') => () => (isBusy ? undefined : void resolve(id, way))
  return (
    <section className="trial trial-running" aria-label={`${says.unfinishedTitle}: ${speakCore(title).text}`}>
      <VerdictMark verdict="warn" />
      <div className="trial-text">
        <h2>{says.unfinishedTitle}</h2>
        <p>
          <strong>
            <Said text={title} />
          </strong>{' '}
          <code>{id}</code>
        </p>
        <p>
          {changeWords.states[state].note} {says.unfinished}
        </p>
      </div>
      <div className="trial-answers">
        <button type="button" aria-disabled={isBusy} onClick={settle('roll-back')}>
          {says.rollBack}
          <span className="answer-note">{says.rollBackNote}</span>
        </button>
        <button type="button" aria-disabled={isBusy} onClick={settle('finish')}>
          {says.finish}
          <span className="answer-note">{says.finishNote}</span>
        </button>
      </div>
    </section>
  )
}
