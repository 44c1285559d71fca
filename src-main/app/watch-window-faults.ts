// SPDX-License-Identifier: MIT
import { dialog, Notification } from 'electron'
import type { Log } from '../services/log/log.ts'
import type { OpenHost } from '../services/open-host.ts'
import { reportFault } from '../services/report/report-fault.ts'
import type { ShellWords } from '../words/shell-words.ts'
import { buildFaultPage } from './fault-page.ts'
import { nameLogPlace } from './name-log-place.ts'
import type { WindowFaults } from './window-keeper.ts'

/** What is said and done about windows that fail, and the plain page with a report on it. */
export interface WatchedFaults extends WindowFaults {
  readonly buildPage: (styles: readonly string[]) => Promise<string>
}

/** Watches them in these words. The host is read for a report alone, to know what to take out of it. */
export function watchWindowFaults(words: ShellWords, { reader }: OpenHost, log: Log): WatchedFaults {
  let gone: readonly string[] = []
  return {
    onGone: (reason) => {
      const told = `${new Date().toISOString()} the renderer of the window ended: ${reason}`
      log.fault(told)
      gone = [...gone, told].slice(-10)
    },
    onLost: () => {
      const { title, text } = words.windowFault
      if (Notification.isSupported()) new Notification({ title, body: text }).show()
      else dialog.showErrorBox(title, text)
    },
    askToReload: async () => {
      const { title, text, reload, wait } = words.silentQuestion
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: title,
        detail: text,
        buttons: [wait, reload],
        defaultId: 0,
        cancelId: 0,
      })
      return response === 1
    },
    buildPage: async (styles) => {
      const report = await reportFault(reader, {
        screen: 'the whole window',
        message: gone.join('\n'),
        stack: '',
        components: '',
        browser: `Electron ${process.versions['electron'] ?? 'unknown'}, Chromium ${process.versions['chrome'] ?? 'unknown'}`,
      })
      return buildFaultPage({
        words: words.faultPage,
        language: words.language,
        log: nameLogPlace(log),
        styles,
        report,
      })
    },
  }
}
