// SPDX-License-Identifier: MIT
import { app, BrowserWindow, dialog, webContents } from 'electron'
import { api } from '../contract/api.ts'
import { createDispatch } from '../contract/dispatch.ts'
import { findWindowFolder, loadWindowFiles } from '../serve/window-files.ts'
import { createChangeSession } from '../services/change-session.ts'
import { createHandlers } from '../services/create-handlers.ts'
import { createHostSession } from '../services/host-session.ts'
import { createMachineSession } from '../services/machines/machine-session.ts'
import { openHost } from '../services/open-host.ts'
import { createTroubleSession } from '../services/trouble/trouble-session.ts'
import { openWindow } from './open-window.ts'
import { pushTo, serveIpc } from './serve-ipc.ts'
import { registerWindowScheme, serveWindowFiles } from './window-protocol.ts'

registerWindowScheme()

if (app.requestSingleInstanceLock()) void run()
else app.quit()

async function run(): Promise<void> {
  await app.whenReady()
  const host = await openHost({ kind: process.argv.includes('--demo') ? 'demo' : 'live' })
  const folder = findWindowFolder()
  if (!host.ok || folder === null) {
    dialog.showErrorBox('Throughway', 'This installation is incomplete: files that ship with it are missing.')
    app.exit(5)
    return
  }
  const session = createHostSession(host.value)
  const changes = createChangeSession(session)
  const machines = createMachineSession(host.value, { uri: null })
  const trouble = createTroubleSession(session, machines.context)
  serveWindowFiles(loadWindowFiles(folder))
  serveIpc(
    createDispatch(api, createHandlers({ session, changes, machines, trouble }), (error) =>
      process.stderr.write(`${String(error)}\n`),
    ),
  )
  const pushToAll = (name: string) => (view: unknown) => {
    for (const window of BrowserWindow.getAllWindows()) pushTo(window.webContents, name, view)
  }
  session.onChanged(pushToAll('host.changed'))
  changes.onChanged(pushToAll('changes.changed'))
  machines.onChanged(pushToAll('machines.changed'))
  trouble.onNoticed(pushToAll('trouble.noticed'))
  machines.onFigures((asker, figures) => pushTo(webContents.fromId(Number(asker)), 'machines.figures', figures))
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus())
  app.on('window-all-closed', () => app.quit())
  openWindow()
}
