// SPDX-License-Identifier: MIT
import path from 'node:path'
import { app, shell as electronShell, webContents } from 'electron'
import { api } from '../contract/api.ts'
import { createDispatch } from '../contract/dispatch.ts'
import type { Failure } from '../contract/failures.ts'
import type { MachinesView } from '../model/machine-view.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { WindowFiles } from '../serve/window-files.ts'
import { createChangeSession } from '../services/change-session.ts'
import { createHandlers } from '../services/create-handlers.ts'
import { readXdgFolders } from '../services/desktop-entry/xdg-folders.ts'
import { createDesktopSession } from '../services/desktop-session.ts'
import { createHostSession } from '../services/host-session.ts'
import type { Log } from '../services/log/log.ts'
import { logCalls } from '../services/log/log-calls.ts'
import { logSessions } from '../services/log/log-sessions.ts'
import { openLog } from '../services/log/open-log.ts'
import { createMachineSession } from '../services/machines/machine-session.ts'
import { createNoticeBoard } from '../services/notices/notice-board.ts'
import type { OpenHost } from '../services/open-host.ts'
import { recallWindow, rememberWindow } from '../services/remember-window.ts'
import type { SettingsStore } from '../services/settings/settings-store.ts'
import { createTroubleSession } from '../services/trouble/trouble-session.ts'
import type { ShellWords } from '../words/shell-words.ts'
import { guardFaults } from './guard-faults.ts'
import { guardQuit } from './guard-quit.ts'
import { lockDownPages } from './lock-down.ts'
import type { ShellHost, ShellOrder } from './parse-command-line.ts'
import { performCommand, performOrder, type Shell } from './perform-order.ts'
import { pushTo, serveIpc } from './serve-ipc.ts'
import { setWindowMenu } from './set-window-menu.ts'
import { showNotices } from './show-notices.ts'
import { showTray } from './tray/show-tray.ts'
import { watchWindowFaults } from './watch-window-faults.ts'
import { createWindowKeeper } from './window-keeper.ts'
import { serveWindowFiles } from './window-protocol.ts'

/** What the shell is started with. */
export interface ShellParts {
  readonly host: OpenHost
  readonly shellHost: ShellHost
  /** Read when the first window opens: in the background there is none. */
  readonly files: () => WindowFiles
  readonly words: ShellWords
  readonly settings: SettingsStore
}

/**
 * Puts the sessions, the window, the tray and the desktop together. Answers what performs an order: the first start's
 * and those of later starts.
 */
export function startShell({
  host,
  shellHost,
  files,
  words,
  settings,
}: ShellParts): (order: ShellOrder, isFirst: boolean) => void {
  const folders = readXdgFolders()
  const session = createHostSession(host)
  const changes = createChangeSession(session)
  const machines = createMachineSession(host, { uri: shellHost.libvirtUri ?? ownConnection(host, settings) })
  const trouble = createTroubleSession(session, machines.context, settings, 'desktop')
  const board = createNoticeBoard(changes, machines)
  const log = openLog('desktop', () => settings.current().logLevel)
  logSessions(log, { changes, machines, settings })
  const bootId = readBootId(host)
  const command = launchCommand(shellHost.words)
  const desktop = createDesktopSession({
    ...{ folders, command, bootId, changes, machines },
    actionName: words.start,
    openLog: () => openLogFolder(log),
  })
  const memory = {
    recall: () => recallWindow(folders),
    remember: (place: Parameters<typeof rememberWindow>[1]) => rememberWindow(folders, place),
  }
  const faults = watchWindowFaults(words, host, log)
  const keeper = createWindowKeeper(memory, faults)
  let shownMachines: MachinesView | null = null
  const shell: Shell = { keeper, board, machines, words, folders, bootId, shownMachines: () => shownMachines }

  guardFaults(words, log)
  lockDownPages()
  setWindowMenu(words)
  serveWindowFiles(files, faults.buildPage)
  const handlers = createHandlers({ session, changes, machines, trouble, settings, log, desktop, logFault: log.fault })
  serveIpc(logCalls(createDispatch(api, handlers, log.fault), log), (sender) => sender === keeper.contents())
  const push = (name: string) => (view: unknown) => void pushTo(keeper.contents() ?? undefined, name, view)
  session.onChanged(push('host.changed'))
  changes.onChanged(push('changes.changed'))
  machines.onChanged(push('machines.changed'))
  trouble.onNoticed(push('trouble.noticed'))
  settings.onChanged(push('settings.changed'))
  trouble.onNotice(({ uuid, name, cause }) =>
    board.notify({ kind: 'trouble', uuid, title: `${name}: ${cause.title}`, text: cause.cause }),
  )
  app.on('will-quit', () => trouble.close())
  machines.onFigures((asker, figures) => pushTo(webContents.fromId(Number(asker)), 'machines.figures', figures))
  guardQuit({ changes, machines }, words)
  showNotices(board, { keeper, words, settings: settings.current })
  const tray = showTray(words, (clicked) => performCommand(shell, clicked))
  machines.onChanged((view) => {
    shownMachines = view
    tray.show(view)
  })
  // From here on the machines are followed by events; where libvirt does not answer, the view says so.
  void machines.machines.view(null, 'tray')
  // The last window closes and the tray stays; the renderer is gone with it.
  app.on('window-all-closed', () => undefined)
  board.recall()
  return (order, isFirst) => performOrder(shell, order, isFirst)
}

/** The libvirt that was chosen for this computer; other hosts have none here. */
function ownConnection({ source }: OpenHost, settings: SettingsStore): string | null {
  return source.kind === 'live' ? settings.current().connection : null
}

async function openLogFolder({ place, flush }: Log): Promise<Result<null, Failure>> {
  if (place.kind !== 'file') return ok(null)
  await flush()
  const folder = path.dirname(place.path)
  const problem = await electronShell.openPath(folder)
  return problem === '' ? ok(null) : fail({ code: 'host-unreadable', path: folder, detail: problem })
}

function readBootId({ reader }: OpenHost): string | null {
  const bootId = reader.readText('/proc/sys/kernel/random/boot_id')
  return bootId.ok ? bootId.value.trim() : null
}

/** The words that start this program again: from an AppImage, that file; in a checkout, Electron and the folder. */
function launchCommand(hostWords: readonly string[]): readonly string[] {
  if (!app.isPackaged) return [process.execPath, app.getAppPath(), ...hostWords]
  return [process.env['APPIMAGE'] ?? process.execPath, ...hostWords]
}
