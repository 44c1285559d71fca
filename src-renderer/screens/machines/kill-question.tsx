// SPDX-License-Identifier: MIT
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { useMachines } from '../../store/machine-context.ts'
import { machineWords } from '../../words/spoken.ts'
import { Question } from './question.tsx'

/** Says what can be lost before the plug is pulled. */
export function KillQuestion({
  machine: { name, uuid },
  onDone,
}: {
  readonly machine: MachineView
  readonly onDone: () => void
}) {
  const { kill } = useMachines()
  return (
    <Question title={machineWords.killTitle(name)} onCancel={onDone}>
      <p>{machineWords.killText}</p>
      <p className="undo-answers">
        <button
          type="button"
          className="button-danger"
          onClick={() => {
            onDone()
            void kill(uuid)
          }}
        >
          {machineWords.killNow}
        </button>
        <button type="button" onClick={onDone}>
          {machineWords.cancel}
        </button>
      </p>
    </Question>
  )
}
