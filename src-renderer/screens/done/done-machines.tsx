// SPDX-License-Identifier: MIT

import { useEffect } from 'react'
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { isBusyMachine, isRunning } from '../../store/machine-state.ts'
import { ownMachines } from '../../store/progress/judge-machine-steps.ts'
import { lastTold } from '../../store/reply.ts'
import { doneWords, machineWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { FailureWords } from '../frame/notices.tsx'
import { StartButton } from '../machine/start-button.tsx'
import { LibvirtNotice } from '../machines/libvirt-notice.tsx'

/** The machines that were made, each with one button to start it and what stands against that. */
export function DoneMachines() {
  const view = useMachinesView()
  const machines = view === null ? [] : ownMachines(view)
  return (
    <section className="done-part" aria-labelledby="done-machines">
      <h2 id="done-machines">{doneWords.machines}</h2>
      {view === null ? <p className="waiting">{machineWords.reading}</p> : null}
      {view !== null && view.libvirt.at !== 'connected' ? <LibvirtNotice libvirt={view.libvirt} /> : null}
      {view?.libvirt.at === 'connected' && machines.length === 0 ? (
        <p className="nothing">
          {doneWords.noMachines} <a href="#create">{doneWords.toCreate}</a>
        </p>
      ) : null}
      <ul>
        {machines.map((machine, index) => (
          <DoneMachine key={machine.uuid} machine={machine} isFirst={index === 0} />
        ))}
      </ul>
      {machines.length === 0 ? null : <a href="#use">{doneWords.toMachines}</a>}
    </section>
  )
}

interface DoneMachineProps {
  readonly machine: MachineView
  /** The first one's checks are run by themselves. */
  readonly isFirst: boolean
}

function DoneMachine({ machine, isFirst }: DoneMachineProps) {
  const { startMachine } = useMachines()
  const { uuid, name, state, vcpuCount, memoryKiB } = machine
  const request = useMachineState(({ requests }) => requests[uuid])
  const isBusy = useMachineState(({ requests }) => isBusyMachine(machine, requests))
  const isOn = isRunning(state)
  return (
    <li className="done-machine">
      <span className={isOn ? 'lamp lamp-on' : 'lamp lamp-off'} aria-hidden="true" />
      <div>
        <h3>{name}</h3>
        <p className="choice-hint">
          {machineWords.states[state]} · {machineWords.print(vcpuCount, formatMemory(memoryKiB))}
        </p>
        {isOn ? null : <StartChecks uuid={uuid} isFirst={isFirst} />}
        {request?.at === 'failed' ? (
          <div className="running-outcome running-fail" role="alert">
            <FailureWords failure={request.failure} fileName={null} />
          </div>
        ) : null}
      </div>
      {isOn ? (
        <a className="button-link" href="#use">
          {machineWords.title}
        </a>
      ) : (
        <StartButton name={name} isBusy={isBusy} onStart={() => void startMachine(uuid)} />
      )}
    </li>
  )
}

/** Whether the checks before a start stand against it. */
function StartChecks({ uuid, isFirst }: { readonly uuid: string; readonly isFirst: boolean }) {
  const { select, readPreflight } = useMachines()
  const preflight = useMachineState(({ details }) => (details?.uuid === uuid ? details.preflight : null))
  useEffect(() => {
    if (!isFirst) return
    select(uuid)
    void readPreflight()
  }, [select, readPreflight, uuid, isFirst])
  if (preflight === null) return null
  const told = lastTold(preflight)
  const failed = told?.filter(({ verdict }) => verdict === 'fail') ?? []
  if (told === null)
    return <p className="done-checks">{preflight.at === 'asked' ? doneWords.checking : doneWords.unchecked}</p>
  return (
    <div className="done-checks" role="status">
      <p>
        <VerdictMark verdict={failed.length === 0 ? 'pass' : 'fail'} />
        {failed.length === 0 ? doneWords.ready : doneWords.failing(failed.length)}
      </p>
      <ul>
        {failed.map(({ code, text }) => (
          <li key={code}>
            <Said text={text} />
          </li>
        ))}
      </ul>
    </div>
  )
}
