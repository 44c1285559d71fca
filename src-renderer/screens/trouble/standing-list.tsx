// SPDX-License-Identifier: MIT

import { useId } from 'react'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { CauseStanding, TroubleView } from '../../../src-main/model/trouble-view.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { useTrouble } from '../../store/trouble-context.ts'
import { troubleWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'

const marks: Record<CauseStanding['standing'], Verdict> = {
  gone: 'pass',
  'in-order': 'pass',
  there: 'fail',
  untold: 'unknown',
}

/** What became of the causes from before; where only a start can tell, the start. */
export function StandingList({ view: { standings, machine } }: { readonly view: TroubleView }) {
  const titleId = useId()
  const isOff = machine !== null && (machine.state === 'off' || machine.state === 'crashed')
  const isStartUseful = standings.some(({ standing }) => standing === 'in-order' || standing === 'untold')
  return (
    <section className="standings" aria-labelledby={titleId}>
      <h2 id={titleId}>{troubleWords.standingsTitle}</h2>
      <ul>
        {standings.map(({ id, title, standing, text }) => (
          <li key={id}>
            <VerdictMark verdict={marks[standing]} />
            <div>
              <p>
                <strong className={`standing-${standing}`}>{troubleWords.standings[standing]}:</strong>{' '}
                <Said text={title} />
              </p>
              <p className="choice-hint">
                <Said text={text} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {isOff && isStartUseful ? <StartButton uuid={machine.uuid} name={machine.name} /> : null}
    </section>
  )
}

function StartButton({ uuid, name }: { readonly uuid: string; readonly name: string }) {
  const { startMachine } = useMachines()
  const { checkAgain } = useTrouble()
  const request = useMachineState(({ requests }) => requests[uuid])
  const isStarting = request?.at === 'asked'
  const start = async () => {
    await startMachine(uuid)
    await checkAgain()
  }
  return (
    <div className="standings-start">
      <button
        type="button"
        className="button-primary"
        aria-disabled={isStarting}
        onClick={() => (isStarting ? undefined : void start())}
      >
        <SignIcon sign="play" />
        {isStarting ? troubleWords.starting(name) : troubleWords.startIt(name)}
      </button>
      {request?.at === 'failed' ? <FailureNotice failure={request.failure} /> : null}
    </div>
  )
}
