// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { MachineTask } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeFailureText } from '../machines/describe-failure-text.ts'
import type { MachineRegister } from '../machines/machine-register.ts'

/** What a task says of itself while it runs, and how it takes back what it made. */
export interface TaskControl {
  readonly signal: AbortSignal
  /** Begins a step; `progress` from 0 to 1, or null where it cannot be told. */
  step(name: string, progress?: number | null, secondsLeft?: number | null): void
  /** Has `takeBack` run, last first, should the task fail or be cancelled. */
  onRollback(takeBack: () => Promise<unknown>): void
}

/** One task at a time: creating, importing, fetching. */
export interface TaskRunner {
  /** Begins a task, and answers once it has begun or was refused; `settled` waits for its end. */
  begin(
    kind: MachineTask['kind'],
    title: string,
    work: (control: TaskControl) => Promise<Result<string, Failure>>,
  ): Result<null, Failure>
  cancel(): void
  /** How the last task ended; null where none was begun. */
  settled(): Promise<Result<string, Failure> | null>
}

/** A runner that shows its task in the register. */
export function createTaskRunner(register: MachineRegister): TaskRunner {
  let last: Promise<Result<string, Failure> | null> = Promise.resolve(null)
  let abort: AbortController | null = null

  async function run(
    kind: MachineTask['kind'],
    title: string,
    work: (control: TaskControl) => Promise<Result<string, Failure>>,
    controller: AbortController,
  ): Promise<Result<string, Failure>> {
    const ways: (() => Promise<unknown>)[] = []
    const show = (step: string, more: Partial<MachineTask>) =>
      register.setTask({ kind, title, progress: null, secondsLeft: null, step, canCancel: true, ended: null, ...more })
    let step = title
    show(step, {})
    let result: Result<string, Failure> = fail({ code: 'internal-error', detail: 'the task ended by a fault' })
    try {
      result = await work({
        signal: controller.signal,
        step: (name, progress = null, secondsLeft = null) => {
          step = name
          show(step, { progress, secondsLeft })
        },
        onRollback: (takeBack) => ways.unshift(takeBack),
      })
      if (result.ok && controller.signal.aborted) result = fail({ code: 'task-cancelled' })
    } finally {
      if (!result.ok) for (const takeBack of ways) await takeBack()
      const ended = describeEnd(result)
      show(step, { canCancel: false, progress: result.ok ? 1 : null, ended })
    }
    return result
  }

  return {
    begin: (kind, title, work) => {
      const running = register.task()
      if (running !== null && running.ended === null) return fail({ code: 'task-running', title: running.title })
      const controller = new AbortController()
      abort = controller
      last = run(kind, title, work, controller)
      // A fault reaches who waits for the end; where nobody does, it is in the register.
      last.catch(() => undefined)
      return ok(null)
    },
    cancel: () => abort?.abort(),
    settled: () => last,
  }
}

function describeEnd(result: Result<string, Failure>): NonNullable<MachineTask['ended']> {
  if (result.ok) return { outcome: 'done', text: result.value }
  return result.failure.code === 'task-cancelled'
    ? { outcome: 'cancelled', text: 'Cancelled; what was made is gone.' }
    : { outcome: 'failed', text: describeFailureText(result.failure) }
}
