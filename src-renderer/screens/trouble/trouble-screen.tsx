// SPDX-License-Identifier: MIT

import { lastTold } from '../../store/reply.ts'
import { useTrouble, useTroubleState } from '../../store/trouble-context.ts'
import { troubleWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'
import { AskPanel } from './ask-panel.tsx'
import { Findings } from './findings.tsx'
import { ReadingLine } from './reading-line.tsx'

/** What is wrong: first what to look at, then the causes beside the lines that say so. */
export function TroubleScreen() {
  const subject = useTroubleState((state) => state.subject)
  const view = useTroubleState((state) => state.view)
  const { leave } = useTrouble()
  const shown = lastTold(view)
  return (
    <div className="trouble" aria-busy={view.at === 'asked'}>
      <h1>{troubleWords.title}</h1>
      <p className="for-hearing" role="status">
        {view.at === 'asked'
          ? shown === null
            ? troubleWords.reading
            : troubleWords.readingAgain
          : view.at === 'told'
            ? summary(view.value.diagnosis.causes.length, view.value.diagnosis.unknown !== null)
            : ''}
      </p>
      {subject === null ? <p className="screen-lead">{troubleWords.lead}</p> : null}
      {view.at === 'failed' ? (
        <FailureNotice failure={view.failure}>
          <button type="button" onClick={leave}>
            {troubleWords.other}
          </button>
        </FailureNotice>
      ) : null}
      {subject === null ? <AskPanel /> : null}
      {subject !== null && view.at === 'asked' && shown === null ? <ReadingLine /> : null}
      {subject !== null && shown !== null ? <Findings view={shown} isReading={view.at === 'asked'} /> : null}
    </div>
  )
}

function summary(causeCount: number, hasUnknown: boolean): string {
  if (causeCount > 0) return troubleWords.found(causeCount)
  return hasUnknown ? troubleWords.unknown.title : troubleWords.nothing.title
}
