// SPDX-License-Identifier: MIT
import { useEffect, useId, useRef } from 'react'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { readCaptureFile } from '../../store/read-capture-file.ts'
import { useTrouble } from '../../store/trouble-context.ts'
import { useHostView, useWindow } from '../../store/window-context.ts'
import { machineWords, troubleWords } from '../../words/spoken.ts'
import { CapturePanel } from '../frame/capture-panel.tsx'
import { LogForm } from './log-form.tsx'

/** What can be looked at: a machine, a log, the host on screen. */
export function AskPanel() {
  const machines = useMachines()
  useEffect(() => void machines.open(), [machines])
  return (
    <>
      <div className="trouble-ways">
        <MachineWay />
        <LogForm />
        <HostWay />
      </div>
      <CapturePanel />
    </>
  )
}

function MachineWay() {
  const { askAboutMachine } = useTrouble()
  const titleId = useId()
  const hasFailed = useMachineState((state) => state.machines.at === 'failed')
  const view = useMachinesView()
  const says = troubleWords.machines
  return (
    <section className="trouble-way" aria-labelledby={titleId}>
      <h2 id={titleId}>{says.title}</h2>
      <p className="choice-hint">{says.hint}</p>
      {view === null ? (
        <p role="status">{hasFailed ? says.unreachable : says.reading}</p>
      ) : view.libvirt.at !== 'connected' ? (
        <p>{view.libvirt.at === 'connecting' ? says.reading : says.unreachable}</p>
      ) : view.machines.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <ul className="trouble-machines">
          {view.machines.map(({ uuid, name, state, lastFailure }) => (
            <li key={uuid}>
              <button type="button" aria-label={says.look(name)} onClick={() => void askAboutMachine(uuid)}>
                <SignIcon sign="machine" />
                <span className="trouble-machine-name">{name}</span>
                {lastFailure === null ? (
                  <span className="trouble-machine-state">{machineWords.states[state]}</span>
                ) : (
                  <span className="trouble-machine-state trouble-machine-failed">
                    <VerdictMark verdict="fail" />
                    {says.failedLast}
                  </span>
                )}
                <SignIcon sign="chevron" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function HostWay() {
  const { askAboutHost } = useTrouble()
  const { openCapture } = useWindow()
  const view = useHostView()
  const titleId = useId()
  const picker = useRef<HTMLInputElement>(null)
  const says = troubleWords.host
  if (view === null) return null
  const name = view.report.host.name ?? view.source.name ?? ''
  return (
    <section className="trouble-way" aria-labelledby={titleId}>
      <h2 id={titleId}>{says.title(name)}</h2>
      <p className="choice-hint">{says.hint}</p>
      <div className="trouble-buttons">
        <button type="button" onClick={() => void askAboutHost()}>
          <SignIcon sign="search" />
          {says.look}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          <SignIcon sign="open" />
          {says.openCapture}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".gz,.tgz"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) void openCapture(file.name, readCaptureFile(file))
        }}
      />
    </section>
  )
}
