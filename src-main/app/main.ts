// SPDX-License-Identifier: MIT
import { app, dialog } from 'electron'
import { findWindowFolder, loadWindowFiles } from '../serve/window-files.ts'
import { openHost } from '../services/open-host.ts'
import { createSettingsStore } from '../services/settings/settings-store.ts'
import { chooseShellWords } from '../words/choose-shell-words.ts'
import { parseShellHost, parseShellOrder } from './parse-command-line.ts'
import { startShell } from './start-shell.ts'
import { registerWindowScheme } from './window-protocol.ts'

/** What a second start hands to the first: its words as they were, for Chromium shuffles those that it passes on. */
interface SecondStart {
  readonly words?: unknown
}

const words = process.argv.slice(1)

app.enableSandbox()
// A graphics card that is lent to a guest must be free; a window that draws with it would hold it.
app.disableHardwareAcceleration()
registerWindowScheme()

if (app.requestSingleInstanceLock({ words })) void run()
else app.quit()

async function run(): Promise<void> {
  const early: (readonly string[])[] = []
  let hear = (later: readonly string[]): void => {
    early.push(later)
  }
  app.on('second-instance', (_event, _argv, _folder, data) => hear(readWords(data)))
  await app.whenReady()
  const settings = createSettingsStore()
  const { language } = settings.current()
  const shellWords = chooseShellWords(language === 'system' ? app.getPreferredSystemLanguages() : [language])
  const shellHost = parseShellHost(words)
  const host = await openHost(shellHost.choice)
  const folder = findWindowFolder()
  if (!host.ok || folder === null) {
    const isUnreadable = !host.ok && host.failure.code === 'host-unreadable' && shellHost.choice.kind === 'directory'
    dialog.showErrorBox(
      'Throughway',
      isUnreadable ? `--root ${host.failure.path}: ${host.failure.detail}` : shellWords.incomplete,
    )
    app.exit(5)
    return
  }
  const perform = startShell({
    host: host.value,
    shellHost,
    files: () => loadWindowFiles(folder),
    words: shellWords,
    settings,
  })
  hear = (later) => perform(parseShellOrder(later), false)
  perform(parseShellOrder(words), true)
  early.forEach(hear)
}

function readWords(data: unknown): readonly string[] {
  const { words: later } = (typeof data === 'object' && data !== null ? data : {}) as SecondStart
  return Array.isArray(later) && later.every((word) => typeof word === 'string') ? later : []
}
