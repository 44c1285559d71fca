// SPDX-License-Identifier: MIT
import { useEffect } from 'react'
import { useMachines } from '../../store/machine-context.ts'
import { useStanding } from '../../store/progress/use-progress.ts'
import { useHostView } from '../../store/window-context.ts'
import { doneWords, words } from '../../words/spoken.ts'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { DoneHost } from './done-host.tsx'
import { DoneMachines } from './done-machines.tsx'

/** What was reached: the machines with a way to start them, the host with its changes, what is next and the way back. */
export function DoneScreen() {
  const machines = useMachines()
  const view = useHostView()
  const standing = useStanding('done')
  useEffect(() => void machines.open(), [machines])
  if (view === null) return <HostWaiting title={doneWords.title} />
  return (
    <div>
      <h1>{doneWords.title}</h1>
      <p className="screen-lead">{standing.state === 'done' ? doneWords.leadDone : doneWords.leadOpen}</p>
      <div className="done-columns">
        <DoneMachines />
        <DoneHost standing={view.standing} />
      </div>
      <section aria-labelledby="done-next">
        <h2 id="done-next">{doneWords.next}</h2>
        <ul className="done-next">
          {doneWords.nextSteps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="done-back" aria-labelledby="done-back">
        <h2 id="done-back">{doneWords.back}</h2>
        <p>{doneWords.backLead}</p>
        <ol>
          <li>
            {doneWords.backSteps.machines} <a href="#use">{words.steps.use}</a>
          </li>
          <li>
            {doneWords.backSteps.history} <a href="#history">{words.steps.history}</a>
          </li>
          <li>{doneWords.backSteps.restart}</li>
        </ol>
      </section>
    </div>
  )
}
