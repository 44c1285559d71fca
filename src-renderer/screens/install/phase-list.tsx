// SPDX-License-Identifier: MIT
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { installWords } from '../../words/spoken.ts'
import { judgePhases, type Phase } from './judge-phases.ts'

/** How far an installation is. */
export function PhaseList({ machine }: { readonly machine: MachineView }) {
  const restarts = machine.run?.restartCount ?? 0
  const phases = judgePhases(machine)
  const now = phases.find(({ state }) => state === 'now')
  return (
    <section aria-labelledby="phases-title">
      <h3 id="phases-title">{installWords.phasesTitle}</h3>
      <p className="for-hearing" role="status">
        {now === undefined ? '' : installWords.phases[now.id]}
      </p>
      <ol className="phases">
        {phases.map(({ id, state }) => (
          <li key={id} className={`phase phase-${state}`}>
            <PhaseMark state={state} />
            <span>
              {installWords.phases[id]}
              <span className="for-hearing">, {installWords.phaseStates[state]}</span>
              {id === 'restarted' && restarts > 0 ? (
                <span className="phase-note">{installWords.restarts(restarts)}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {phases.some(({ id }) => id === 'agent') ? null : <p className="choice-hint">{installWords.noAgent}</p>}
    </section>
  )
}

function PhaseMark({ state }: { readonly state: Phase['state'] }) {
  if (state === 'done') return <VerdictMark verdict="pass" />
  if (state === 'unknown') return <VerdictMark verdict="unknown" />
  return <span className={state === 'now' ? 'dot dot-running' : 'dot dot-waiting'} aria-hidden="true" />
}
