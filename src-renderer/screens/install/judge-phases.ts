// SPDX-License-Identifier: MIT
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { isRunning } from '../../store/machine-state.ts'

/** Parts of an installation that can be seen from outside. */
export type PhaseId = 'started' | 'installer' | 'restarted' | 'agent' | 'over'

/** A part, and whether it is behind. `unknown`: it may be, and nobody saw it. */
export interface Phase {
  readonly id: PhaseId
  readonly state: 'done' | 'now' | 'later' | 'unknown'
}

/**
 * How far an installation is, by what is seen from outside: that the machine runs, that it restarted, that the agent of
 * the new system reports. A live system on the disc may have an agent too, so by hand it counts only after a restart.
 */
export function judgePhases({ state, run, installation, isAgentConnected }: MachineView): readonly Phase[] {
  const isOn = isRunning(state)
  const isOver = installation?.isOver === true
  const restarts = run?.restartCount ?? 0
  const wasWatched = run !== null && run.startedAtMs !== null
  const reports = isAgentConnected === true && (installation?.kind === 'unattended' || restarts > 0 || !wasWatched)
  const behind = isOver || reports
  const hasRestarted = behind || restarts > 0
  const phases: Phase[] = [
    { id: 'started', state: isOn || isOver ? 'done' : 'now' },
    { id: 'installer', state: hasRestarted ? 'done' : isOn ? 'now' : 'later' },
    { id: 'restarted', state: hasRestarted ? 'done' : isOn && !wasWatched ? 'unknown' : 'later' },
  ]
  if (isAgentConnected !== null || !isOn) {
    phases.push({ id: 'agent', state: behind ? 'done' : restarts > 0 ? 'now' : 'later' })
  }
  phases.push({ id: 'over', state: isOver ? 'done' : reports ? 'now' : 'later' })
  return phases
}
