// SPDX-License-Identifier: MIT
import { useMachinesView } from '../../store/machine-context.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { TaskPanel } from '../machine/task-panel.tsx'

/** The import that runs, with the way to cancel it. */
export function ImportProgress() {
  const task = useMachinesView()?.task ?? null
  const isRunning = task !== null && task.kind === 'import-disk' && task.ended === null
  return isRunning ? (
    <TaskPanel task={task} />
  ) : (
    <p className="choice-hint" role="status">
      {guestPartWords.disks.import.starting}
    </p>
  )
}
