// SPDX-License-Identifier: MIT

import { useEffect, useId, useRef } from 'react'
import type { DefinitionChange, StoredChange } from '../../../src-main/model/trouble-view.ts'
import { DiffView } from '../../components/diff/diff-view.tsx'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useTrouble } from '../../store/trouble-context.ts'
import type { EditState } from '../../store/trouble-state.ts'
import { troubleWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'

const says = troubleWords.remedies

interface ChangePanelProps {
  readonly causeId: string
  readonly edit: Exclude<EditState, { readonly at: 'asked' }>
}

/** The change of a definition: shown, made, taken back. */
export function ChangePanel({ causeId, edit }: ChangePanelProps) {
  const { closeEdit } = useTrouble()
  switch (edit.at) {
    case 'shown':
    case 'storing':
      return <ShownChange causeId={causeId} change={edit.change} isStoring={edit.at === 'storing'} />
    case 'stored':
    case 'undoing':
      return <MadeChange causeId={causeId} stored={edit.stored} isUndoing={edit.at === 'undoing'} />
    case 'undone':
      return (
        <div className="remedy" role="status">
          <p>
            <VerdictMark verdict="not-applicable" /> {says.undone(edit.name)}
          </p>
        </div>
      )
    case 'failed':
      return (
        <>
          <FailureNotice failure={edit.failure}>
            <button type="button" onClick={() => closeEdit(causeId)}>
              <SignIcon sign="close" />
              {says.leave}
            </button>
          </FailureNotice>
          {edit.before !== null && edit.before.at !== 'asked' ? (
            <ChangePanel causeId={causeId} edit={edit.before} />
          ) : null}
        </>
      )
  }
}

interface ShownChangeProps {
  readonly causeId: string
  readonly change: DefinitionChange
  readonly isStoring: boolean
}

function ShownChange({ causeId, change, isStoring }: ShownChangeProps) {
  const { applyEdit, closeEdit } = useTrouble()
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="remedy remedy-open" aria-labelledby={titleId}>
      <h4 ref={title} id={titleId} tabIndex={-1}>
        {says.change(change.name)}
      </h4>
      <ul className="cause-items">
        {change.texts.map((text) => (
          <li key={text}>
            <Said text={text} />
          </li>
        ))}
      </ul>
      <DiffView before={change.before} after={change.after} names={says.columns} />
      <p className="choice-hint">
        {change.isRunning ? `${says.runs} ` : ''}
        {says.kept}
      </p>
      <div className="remedy-buttons">
        <button
          type="button"
          className="button-primary"
          aria-disabled={isStoring}
          onClick={() => void applyEdit(causeId)}
        >
          <SignIcon sign="check" />
          {isStoring ? says.storing : says.apply}
        </button>
        <button type="button" onClick={() => closeEdit(causeId)}>
          {says.leave}
        </button>
      </div>
    </section>
  )
}

interface MadeChangeProps {
  readonly causeId: string
  readonly stored: StoredChange
  readonly isUndoing: boolean
}

function MadeChange({ causeId, stored, isUndoing }: MadeChangeProps) {
  const { checkAgain, undoEdit } = useTrouble()
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  return (
    <div className="remedy remedy-made">
      <p role="status">
        <VerdictMark verdict="pass" /> <strong>{says.stored(stored.name)}</strong>
      </p>
      <p className="choice-hint">
        {says.keptAs} <code>{stored.keptAs}</code>
      </p>
      <div className="remedy-buttons">
        <button ref={again} type="button" className="button-primary" onClick={() => void checkAgain()}>
          <SignIcon sign="again" />
          {troubleWords.again}
        </button>
        <button type="button" aria-disabled={isUndoing} onClick={() => void undoEdit(causeId)}>
          <SignIcon sign="undo" />
          {isUndoing ? says.undoing : says.undo}
        </button>
      </div>
    </div>
  )
}
