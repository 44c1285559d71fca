// SPDX-License-Identifier: MIT
import { app, dialog } from 'electron'
import type { ChangeSession } from '../services/change-session.ts'
import type { MachineSession } from '../services/machines/machine-session.ts'
import type { ShellWords } from '../words/shell-words.ts'

/** What may be under way when somebody wants to quit. */
export interface GuardedWork {
  readonly changes: Pick<ChangeSession, 'onChanged' | 'settled'>
  readonly machines: Pick<MachineSession, 'onChanged' | 'settled'>
}

/**
 * Never ends the program in the middle of a change or of making a machine: whoever quits meanwhile, the end of the
 * desktop's session included, is asked whether it should end when the work is done. Without work it ends at once.
 */
export function guardQuit({ changes, machines }: GuardedWork, words: ShellWords): void {
  let change: string | null = null
  let task: string | null = null
  let isAsking = false

  changes.onChanged(({ running }) => {
    change = running !== null && running.ended === null ? running.title : null
  })
  machines.onChanged((view) => {
    task = view.task !== null && view.task.ended === null ? view.task.title : null
  })

  async function ask(work: string): Promise<void> {
    if (isAsking) return
    isAsking = true
    const { title, text, whenDone, stay } = words.quitQuestion
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: title(work),
      detail: text,
      buttons: [stay, whenDone],
      defaultId: 0,
      cancelId: 0,
    })
    isAsking = false
    if (response !== 1) return
    await Promise.all([changes.settled(), machines.settled()])
    app.quit()
  }

  app.on('before-quit', (event) => {
    const work = change ?? task
    if (work === null) return
    event.preventDefault()
    void ask(work)
  })
}
