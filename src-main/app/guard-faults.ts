// SPDX-License-Identifier: MIT
import { dialog, Notification } from 'electron'
import type { Log } from '../services/log/log.ts'
import type { ShellWords } from '../words/shell-words.ts'
import { nameLogPlace } from './name-log-place.ts'

/**
 * Keeps a fault of this process from ending it: a change that runs, and whoever follows it, must not be lost to it. Each fault
 * is in the log; the first one is told, for those after it may be its consequences.
 */
export function guardFaults({ programFault: { title, text } }: ShellWords, log: Log): void {
  let isTold = false
  const take = (error: unknown) => {
    log.fault(error)
    if (isTold) return
    isTold = true
    const body = text(nameLogPlace(log))
    if (Notification.isSupported()) new Notification({ title, body }).show()
    else dialog.showErrorBox(title, body)
  }
  process.on('uncaughtException', take)
  process.on('unhandledRejection', take)
}
