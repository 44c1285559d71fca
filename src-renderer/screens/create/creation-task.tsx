// SPDX-License-Identifier: MIT
import type { MachineTask } from '../../../src-main/model/machine-view.ts'
import { useGuest, useGuestState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { createWords } from '../../words/spoken.ts'
import { TaskPanel } from '../machine/task-panel.tsx'

const says = createWords.task

/** The creation as it runs, and the ways on from where it ended. */
export function CreationTask({ task }: { readonly task: MachineTask }) {
  const { beginAnew, wishFor } = useGuest()
  const { select } = useMachines()
  const machines = useMachinesView()?.machines ?? []
  const creation = useGuestState((state) => state.creation)
  const made = creation.at === 'begun' ? machines.find(({ name }) => name === creation.name) : undefined
  return (
    <TaskPanel task={task}>
      {task.ended?.outcome === 'done' ? (
        <>
          {/* biome-ignore lint/a11y/useValidAnchor: it leads to a step, with this machine's details open */}
          <a className="button-link button-primary" href="#use" onClick={() => select(made?.uuid ?? null)}>
            {says.toMachines}
          </a>
          <button type="button" onClick={beginAnew}>
            {says.another}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => wishFor({})}>
          {says.again}
        </button>
      )}
    </TaskPanel>
  )
}
