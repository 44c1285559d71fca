// SPDX-License-Identifier: MIT

import { useEffect, useId, useRef, useState } from 'react'
import type { Transaction } from '../../../src-main/model/transaction.ts'
import { PathText } from '../../components/path-text.tsx'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { isChanging } from '../../store/change-state.ts'
import { changeWords, formats, speakCore } from '../../words/spoken.ts'
import { type HistoryEntry, stateMarks, stateNote } from './arrange-history.ts'

const says = changeWords.history

/** A change of the past: what it was, how it stands, what it touched, and the way back. */
export function TransactionItem({ entry: { transaction, undo } }: { readonly entry: HistoryEntry }) {
  const { id, title, state, beganAt } = transaction
  const [isAsking, setAsking] = useState(false)
  const undoButton = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  const cancel = () => {
    setAsking(false)
    requestAnimationFrame(() => undoButton.current?.focus())
  }
  return (
    <li className="transaction" aria-labelledby={titleId}>
      <div className="transaction-head">
        <VerdictMark verdict={stateMarks[state]} />
        <div>
          <h2 id={titleId}>
            <Said text={title} />
          </h2>
          <p className="transaction-print">
            <strong>{changeWords.states[state].title}</strong>
            <span>{formats.dateTime(new Date(beganAt))}</span>
            <code>{id}</code>
          </p>
        </div>
        {undo.kind === 'possible' && !isAsking ? (
          <button ref={undoButton} type="button" onClick={() => setAsking(true)}>
            <SignIcon sign="undo" />
            {says.undo}
          </button>
        ) : null}
        {undo.kind === 'answer' ? <a href="#after">{says.toAfter}</a> : null}
      </div>
      <p className="transaction-note">{stateNote(transaction)}</p>
      {undo.kind === 'blocked' ? <p className="transaction-note">{says.blocked}</p> : null}
      {isAsking && undo.kind === 'possible' ? <UndoQuestion transaction={transaction} onCancel={cancel} /> : null}
      <TransactionDetails transaction={transaction} />
    </li>
  )
}

interface UndoQuestionProps {
  readonly transaction: Transaction
  readonly onCancel: () => void
}

/** Shows what is put back before it is. */
function UndoQuestion({ transaction: { id, title, paths }, onCancel }: UndoQuestionProps) {
  const { undo } = useChanges()
  const isBusy = useChangeState(isChanging)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone; who pressed it goes on here.
  useEffect(() => heading.current?.focus(), [])
  const isUndoing = useChangeState(({ request }) => request.at === 'asked' && request.transactionId === id)
  return (
    <section className="undo-question" aria-label={says.undoTitle(speakCore(title).text)}>
      <h3 ref={heading} tabIndex={-1}>
        {says.undoTitle(speakCore(title).text)}
      </h3>
      <p>{paths.length === 0 ? says.noPaths : says.undoFiles}</p>
      <PathList paths={paths} />
      <p>{says.undoGenerated}</p>
      <p className="undo-answers">
        <button
          type="button"
          className="button-primary"
          aria-disabled={isBusy}
          onClick={() => (isBusy ? undefined : void undo(id))}
        >
          {isUndoing ? says.undoing : says.undoNow}
        </button>
        <button type="button" onClick={onCancel}>
          {says.cancel}
        </button>
      </p>
    </section>
  )
}

function TransactionDetails({ transaction }: { readonly transaction: Transaction }) {
  const { beganAt, endedAt, userId, steps, paths } = transaction
  return (
    <details className="transaction-details">
      <summary>
        <SignIcon sign="chevron" />
        {says.details}
      </summary>
      <dl>
        <div>
          <dt>{says.began}</dt>
          <dd>{formats.dateTime(new Date(beganAt))}</dd>
        </div>
        {endedAt === null ? null : (
          <div>
            <dt>{says.ended}</dt>
            <dd>{formats.dateTime(new Date(endedAt))}</dd>
          </div>
        )}
        <div>
          <dt>{says.by}</dt>
          <dd>{userId === null ? says.unknownUser : says.user(userId)}</dd>
        </div>
      </dl>
      <h3>{says.outcomes}</h3>
      <ul>
        {steps.map(({ id, outcome }) => (
          <li key={id}>
            <code>{id}</code> {outcome === null ? says.notReached : changeWords.stepStates[outcome.kind]}
            {outcome !== null && 'text' in outcome && outcome.text !== '' ? (
              <p>
                <Said text={outcome.text} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <h3>{says.paths}</h3>
      {paths.length === 0 ? <p>{says.noPaths}</p> : <PathList paths={paths} />}
    </details>
  )
}

function PathList({ paths }: { readonly paths: readonly string[] }) {
  return (
    <ul className="path-list">
      {paths.map((path) => (
        <li key={path}>
          <PathText path={path} />
        </li>
      ))}
    </ul>
  )
}
