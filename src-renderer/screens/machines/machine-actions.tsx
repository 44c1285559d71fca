// SPDX-License-Identifier: MIT

import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { isBusyMachine, isRunning } from '../../store/machine-state.ts'
import { machineWords } from '../../words/spoken.ts'
import { StartButton } from '../machine/start-button.tsx'

interface MachineActionsProps {
  readonly machine: MachineView
  /** What can lose data is asked about first, in the details. */
  readonly onAsk: (question: 'kill' | 'remove') => void
}

/** What can be done to a machine in the state it is in. */
export function MachineActions({ machine, onAsk }: MachineActionsProps) {
  const { startMachine, stop } = useMachines()
  const isBusy = useMachineState(({ requests }) => isBusyMachine(machine, requests))
  const { name, uuid, state, action } = machine
  // A guest that does not listen can always be switched off, also while it is asked to shut down.
  const canKill = isRunning(state) && (!isBusy || action === 'stopping' || state === 'shutting-down')
  return (
    <div className="machine-actions">
      {isRunning(state) ? (
        <>
          <button
            type="button"
            aria-disabled={isBusy || state === 'shutting-down'}
            aria-label={machineWords.stopNamed(name)}
            onClick={() => (isBusy || state === 'shutting-down' ? undefined : void stop(uuid))}
          >
            <SignIcon sign="stop" />
            {machineWords.stop}
          </button>
          <button
            type="button"
            aria-disabled={!canKill}
            aria-label={machineWords.ofMachine(machineWords.kill, name)}
            onClick={() => (canKill ? onAsk('kill') : undefined)}
          >
            <SignIcon sign="plug" />
            {machineWords.kill}
          </button>
        </>
      ) : (
        <>
          <StartButton name={name} isBusy={isBusy} onStart={() => void startMachine(uuid)} />
          <button
            type="button"
            aria-disabled={isBusy}
            aria-label={machineWords.ofMachine(machineWords.remove, name)}
            onClick={() => (isBusy ? undefined : onAsk('remove'))}
          >
            <SignIcon sign="trash" />
            {machineWords.remove}
          </button>
        </>
      )}
    </div>
  )
}
