// SPDX-License-Identifier: MIT
import { MarkedCode } from '../../components/marked-code.tsx'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeView } from '../../store/change-context.ts'
import { useTrouble, useTroubleState } from '../../store/trouble-context.ts'
import { waitingAt } from '../../store/waiting-step.ts'
import { useHostView, useWindow, useWindowState } from '../../store/window-context.ts'
import type { CallFailure } from '../../store/window-state.ts'
import { isBusy } from '../../store/window-store.ts'
import { speakFailure } from '../../words/speak-failure.ts'
import { troubleWords, words } from '../../words/spoken.ts'
import { ConnectionNotice } from './connection-notice.tsx'
import { TroubleLink } from './trouble-link.tsx'

/** What must not be overlooked: that this is not this computer, that the connection is gone, that a request failed. */
export function Notices() {
  return (
    <>
      <SourceNotice />
      <WaitingNotice />
      <div role="alert">
        <ConnectionNotice />
        <FailureNotice />
        <TroubleNotices />
      </div>
    </>
  )
}

function SourceNotice() {
  const { closeCapture } = useWindow()
  const kind = useHostView()?.source.kind ?? 'live'
  const isDisabled = useWindowState((state) => isBusy(state.task))
  if (kind === 'live') return null
  return (
    <div className="notice notice-source">
      <p>{words.banner[kind]}</p>
      {kind === 'capture' ? (
        <button type="button" aria-disabled={isDisabled} onClick={() => void closeCapture()}>
          {words.closeCapture}
        </button>
      ) : null}
    </div>
  )
}

/** What went wrong while a machine runs, until it is put away. */
function TroubleNotices() {
  const { dismissNotice } = useTrouble()
  const notices = useTroubleState((state) => state.notices)
  const says = troubleWords.notice
  return notices?.notices.map(({ id, uuid, name, cause }) => (
    <div key={id} className="notice notice-failure">
      <VerdictMark verdict="warn" />
      <p>
        <strong>{says.runs(name)}.</strong> <Said text={cause.title} />. <TroubleLink uuid={uuid} />
      </p>
      <button type="button" onClick={() => void dismissNotice(id)}>
        <SignIcon sign="close" />
        {says.dismiss}
      </button>
    </div>
  ))
}

/** What waits for an answer on another screen. */
function WaitingNotice() {
  const changes = useChangeView()
  const step = useWindowState((state) => state.step)
  const waiting = changes === null ? null : waitingAt(changes)
  if (waiting === null || waiting.step === step) return null
  return (
    <div className="notice notice-waiting">
      <VerdictMark verdict="warn" />
      <p>
        {words.waiting[waiting.what]}{' '}
        <a href={`#${waiting.step}`}>
          {waiting.what === 'runs' || waiting.what === 'armed' ? words.look : words.answer}
        </a>
      </p>
    </div>
  )
}

function FailureNotice() {
  const { dismissFailure } = useWindow()
  const task = useWindowState((state) => state.task)
  if (task.at !== 'failed' || task.failure.code === 'session-missing') return null
  return (
    <div className="notice notice-failure">
      <VerdictMark verdict="fail" />
      <FailureWords failure={task.failure} fileName={task.fileName} />
      <button type="button" onClick={dismissFailure}>
        <SignIcon sign="close" />
        {words.dismiss}
      </button>
    </div>
  )
}

/** A failure in words, with what the program itself said about it below. */
export function FailureWords({
  failure,
  fileName,
}: {
  readonly failure: CallFailure
  readonly fileName: string | null
}) {
  const { title, text } = words.failure(speakFailure(failure), fileName)
  return (
    <div>
      <p>
        <strong>{title}.</strong> <MarkedCode text={text} />
      </p>
      {failure.code === 'capture-refused' && failure.detail !== '' ? (
        <p className="notice-detail">
          {words.refusalDetail}: <code>{failure.detail}</code>
        </p>
      ) : null}
    </div>
  )
}
