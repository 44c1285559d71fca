// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'react'
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { PathText } from '../../components/path-text.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { isBusyMachine, isRunning } from '../../store/machine-state.ts'
import { installWords, machineWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { formatDuration } from '../machine/format-duration.ts'
import { ConsoleView } from './console-view.tsx'
import { PhaseList } from './phase-list.tsx'

interface InstallationViewProps {
  readonly machine: MachineView
  /** Called when something was done here, so that this machine stays on screen. */
  readonly onLook: () => void
}

/** One guest and its installation: what its screen shows, how far it is, and what a person can do about it. */
export function InstallationView({ machine, onLook }: InstallationViewProps) {
  const { name, state, installation, system } = machine
  if (installation === null) return null
  const isOn = isRunning(state)
  return (
    <section className="installation" aria-labelledby="installation-title">
      <div className="installation-head">
        <span className={isOn ? 'lamp lamp-on' : 'lamp lamp-off'} aria-hidden="true" />
        <h2 id="installation-title">{name}</h2>
        <p className={`machine-state machine-state-${state}`} role="status">
          {machineWords.states[state]}
        </p>
        <Elapsed machine={machine} />
      </div>
      <p className="installation-image">
        {installWords.image} <PathText path={installation.imagePath} />
      </p>
      <div className="installation-columns">
        <ConsoleView machine={machine} />
        <div className="installation-side">
          {isOn || installation.isOver ? null : <Off machine={machine} onLook={onLook} />}
          <PhaseList machine={machine} />
          <p className="choice-hint">{installWords.kinds[installation.kind]}</p>
          {system === null ? null : (
            <p className="choice-hint">
              {system === 'linux' ? installWords.usually.linux : installWords.usually.windows}
            </p>
          )}
          {installation.isOver ? null : <Finish machine={machine} onLook={onLook} />}
        </div>
      </div>
    </section>
  )
}

/** Since when it runs. Looks at the clock only while it is on screen. */
function Elapsed({ machine: { run } }: { readonly machine: MachineView }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  if (run === null) return null
  return (
    <p className="installation-since">
      {run.startedAtMs === null
        ? installWords.sinceUnknown
        : installWords.since(formatDuration(Math.max(1, (now - run.startedAtMs) / 1000)))}
    </p>
  )
}

function Off({ machine: { uuid, name, installation } }: InstallationViewProps) {
  const { startMachine } = useMachines()
  const request = useMachineState(({ requests }) => requests[uuid])
  const isAsked = request?.at === 'asked'
  return (
    <div className="installation-off">
      <p>
        <VerdictMark verdict="warn" />
        <strong>{installWords.off}</strong>
      </p>
      <p>{installation?.kind === 'unattended' ? installWords.offUnattended : installWords.offByHand}</p>
      <button
        type="button"
        className="button-primary"
        aria-disabled={isAsked}
        aria-label={machineWords.startNamed(name)}
        onClick={() => (isAsked ? undefined : void startMachine(uuid))}
      >
        {machineWords.start}
      </button>
      <Failed uuid={uuid} />
    </div>
  )
}

/** Ends the installation by somebody's word. */
function Finish({ machine, onLook }: InstallationViewProps) {
  const { finishInstall } = useMachines()
  const isBusy = useMachineState(({ requests }) => isBusyMachine(machine, requests))
  const finish = () => {
    if (isBusy) return
    onLook()
    void finishInstall(machine.uuid)
  }
  return (
    <div className="installation-finish">
      <h3>{installWords.finishTitle}</h3>
      <p className="choice-hint">{installWords.finishNote}</p>
      {machine.installation?.kind === 'unattended' ? (
        <p className="choice-hint">{installWords.finishUnattended}</p>
      ) : null}
      <button type="button" aria-disabled={isBusy} onClick={finish}>
        {installWords.finish}
      </button>
      {isRunning(machine.state) ? <Failed uuid={machine.uuid} /> : null}
    </div>
  )
}

function Failed({ uuid }: { readonly uuid: string }) {
  const request = useMachineState(({ requests }) => requests[uuid])
  if (request?.at !== 'failed') return null
  return (
    <div className="running-outcome running-fail" role="alert">
      <FailureWords failure={request.failure} fileName={null} />
    </div>
  )
}
