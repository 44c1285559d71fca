// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'react'
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { isRunning } from '../../store/machine-state.ts'
import { ownMachines } from '../../store/progress/judge-machine-steps.ts'
import { installWords, machineWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'
import { TaskPanel } from '../machine/task-panel.tsx'
import { LibvirtNotice } from '../machines/libvirt-notice.tsx'
import { InstallationView } from './installation-view.tsx'

/** An installation as it runs in a guest. It needs nobody to watch it; whoever comes back finds it as it is. */
export function InstallScreen() {
  const machines = useMachines()
  useEffect(() => void machines.open(), [machines])
  return (
    <div className="install">
      <h1>{installWords.title}</h1>
      <p className="screen-lead">{installWords.lead}</p>
      <InstallBody />
    </div>
  )
}

function InstallBody() {
  const state = useMachineState(({ machines }) => machines)
  const view = useMachinesView()
  const [chosen, setChosen] = useState<string | null>(null)
  if (state.at === 'failed') {
    return <FailureNotice failure={state.failure} />
  }
  if (view === null) return <p className="waiting">{machineWords.reading}</p>
  if (view.libvirt.at !== 'connected') return <LibvirtNotice libvirt={view.libvirt} />
  const { task } = view
  const own = ownMachines(view)
  // Once it is over it stays on screen until somebody looks elsewhere: that it went well is worth seeing.
  const open = own.filter(({ installation, uuid }) => installation?.isOver === false || uuid === chosen)
  const shown = open.find(({ uuid }) => uuid === chosen) ?? open.find(({ state: at }) => isRunning(at)) ?? open[0]
  return (
    <>
      {task !== null && task.ended === null ? <TaskPanel task={task} /> : null}
      {open.length > 1 ? <MachineChoice machines={open} shown={shown} onChoose={setChosen} /> : null}
      {shown === undefined ? (
        <NothingToInstall hasMachines={own.length > 0} />
      ) : (
        <InstallationView key={shown.uuid} machine={shown} onLook={() => setChosen(shown.uuid)} />
      )}
    </>
  )
}

interface MachineChoiceProps {
  readonly machines: readonly MachineView[]
  readonly shown: MachineView | undefined
  readonly onChoose: (uuid: string) => void
}

function MachineChoice({ machines, shown, onChoose }: MachineChoiceProps) {
  return (
    <fieldset className="filters">
      <legend className="for-hearing">{installWords.which}</legend>
      {machines.map(({ uuid, name }) => (
        <button
          key={uuid}
          type="button"
          className="filter"
          aria-pressed={uuid === shown?.uuid}
          onClick={() => onChoose(uuid)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function NothingToInstall({ hasMachines }: { readonly hasMachines: boolean }) {
  return (
    <EmptyState
      sign={hasMachines ? 'check' : 'machine'}
      title={installWords.nothingTitle}
      text={hasMachines ? installWords.nothing : installWords.none}
    >
      {hasMachines ? (
        <a className="button-link" href="#use">
          {installWords.toMachines}
        </a>
      ) : (
        <a className="button-link" href="#create">
          {installWords.toCreate}
          <SignIcon sign="chevron" />
        </a>
      )}
    </EmptyState>
  )
}
