// SPDX-License-Identifier: MIT

import { useEffect } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { isRunning } from '../../store/machine-state.ts'
import { useTroubleState } from '../../store/trouble-context.ts'
import { machineWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'
import { TaskPanel } from '../machine/task-panel.tsx'
import { LibvirtNotice } from './libvirt-notice.tsx'
import { MachineItem } from './machine-item.tsx'

/** The machines that libvirt knows, as they are now: events keep the list true, nothing is polled. */
export function MachinesScreen() {
  const machines = useMachines()
  const hasMachines = (useMachinesView()?.machines.length ?? 0) > 0
  useEffect(() => void machines.open(), [machines])
  return (
    <div className="machines">
      <div className="machines-head">
        <h1>{machineWords.title}</h1>
        {hasMachines ? (
          <a className="button-link" href="#create">
            <SignIcon sign="add" />
            {machineWords.toCreate}
          </a>
        ) : null}
      </div>
      <MachinesBody />
    </div>
  )
}

function MachinesBody() {
  const state = useMachineState(({ machines }) => machines)
  const view = useMachinesView()
  if (state.at === 'failed') {
    return <FailureNotice failure={state.failure} />
  }
  if (view === null) return <p className="screen-lead">{machineWords.reading}</p>
  const { libvirt, machines, task } = view
  const running = machines.filter((machine) => isRunning(machine.state)).length
  return (
    <>
      {libvirt.at === 'connected' ? (
        <p className="screen-lead">
          {machines.length === 0 ? '' : `${machineWords.counts(machines.length, running)}. `}
          {machineWords.connected(libvirt.uri, libvirt.version)}
        </p>
      ) : (
        <LibvirtNotice libvirt={libvirt} />
      )}
      <CannotWatch />
      {task !== null && task.ended === null ? <TaskPanel task={task} /> : null}
      {libvirt.at === 'connected' && machines.length === 0 ? <NoMachines /> : null}
      <ul className="machine-list" aria-label={machineWords.list}>
        {machines.map((machine) => (
          <MachineItem key={machine.uuid} machine={machine} />
        ))}
      </ul>
    </>
  )
}

/** That what goes wrong while a machine runs is not seen by itself, and who could see it. */
function CannotWatch() {
  const why = useTroubleState(({ notices }) => notices?.cannotWatch ?? null)
  return why === null ? null : (
    <p className="machines-unwatched">
      <VerdictMark verdict="unknown" />
      {why}
    </p>
  )
}

function NoMachines() {
  return (
    <EmptyState sign="machine" title={machineWords.none} text={machineWords.noneHint}>
      <a className="button-link button-primary" href="#create">
        {machineWords.toCreate}
        <SignIcon sign="chevron" />
      </a>
    </EmptyState>
  )
}
