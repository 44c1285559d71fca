// SPDX-License-Identifier: MIT
import path from 'node:path'
import { fail, ok, type Result } from '../../model/result.ts'
import { removeLink, writeLink } from '../../serve/link-file.ts'
import type { ListenProblem } from '../../serve/listen-on-loopback.ts'
import { openBrowser } from '../../serve/open-browser.ts'
import { type RunningServer, startServer } from '../../serve/start-server.ts'
import { findWindowFolder, loadWindowFiles } from '../../serve/window-files.ts'

import { createChangeSession } from '../../services/change-session.ts'
import { createHostSession } from '../../services/host-session.ts'
import { logSessions } from '../../services/log/log-sessions.ts'
import { openLog } from '../../services/log/open-log.ts'
import { createMachineSession } from '../../services/machines/machine-session.ts'
import { type HostChoice, openHost } from '../../services/open-host.ts'
import { createSettingsStore } from '../../services/settings/settings-store.ts'
import { createTroubleSession } from '../../services/trouble/trouble-session.ts'
import type { CommandOutcome, Invocation } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { chosenConnection } from './host-option.ts'

/** Serves the window on one host until the process is asked to end, which is the regular end: exit status 0. */
export async function serveHost(
  choice: HostChoice,
  invocation: Invocation,
): Promise<Result<CommandOutcome, CommandFailure>> {
  const { flags, values, warn, onInterrupt } = invocation
  const settings = createSettingsStore()
  const wantedPort = values.has('port') ? parsePort(values.get('port') ?? '') : settings.current().port
  if (wantedPort === null) return fail(describeBadPort(values.get('port') ?? ''))
  const folder = findWindowFolder()
  if (folder === null) return fail(windowMissing)
  const opened = await openHost(choice)
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const session = createHostSession(opened.value)
  const machines = createMachineSession(opened.value, { uri: await chosenConnection(invocation, opened.value) })
  const changes = createChangeSession(session)
  const log = openLog('serve', () => settings.current().logLevel)
  logSessions(log, { changes, machines, settings })
  const started = await startServer({
    session,
    changes,
    machines,
    trouble: createTroubleSession(session, machines.context, settings),
    settings,
    log,
    files: loadWindowFiles(folder),
    port: wantedPort,
    logFault: (error) => {
      log.fault(error)
      // The journal has it by the log already.
      if (log.place.kind === 'file') warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
    },
  })
  if (!started.ok) {
    return fail(describeListenProblem(started.failure))
  }
  const server = started.value
  const linkFile = values.has('link-file') ? path.resolve(values.get('link-file') ?? '') : null
  // Before there is a link: whoever sees it may ask for the next one at once.
  process.on('SIGUSR2', () => warn(renewLink(server, linkFile)))
  const address = server.issueAddress()
  const problem = linkFile === null ? null : writeLink(linkFile, address)
  if (linkFile !== null && problem !== null) {
    await server.stop()
    return fail(describeFailure({ code: 'file-unwritable', path: linkFile, detail: problem }))
  }
  const stopped = new Promise<void>((resolve) => {
    onInterrupt(() => {
      if (linkFile !== null) removeLink(linkFile)
      log.write('information', 'end', 'asked to end')
      void server
        .stop()
        .then(() => log.flush())
        .then(resolve)
    })
  })
  if (process.getuid?.() === 0) warn('running as root; nothing here needs that, an ordinary user sees the same window')
  // Said by `npm start`, where it came here for lack of a desktop window.
  const reason = process.env['THROUGHWAY_SERVE_REASON'] ?? ''
  const because = reason === '' ? '' : `No desktop window (${reason}). In a browser, `
  if (flags.has('open')) openBrowser(address, (detail) => warn(`no browser was opened: ${detail}`))
  return ok({
    exitCode: exitCodes.fine,
    document:
      linkFile === null
        ? { schema: 1, address, port: server.port, processId: process.pid }
        : { schema: 1, linkFile, port: server.port, processId: process.pid },
    text: () =>
      linkFile === null
        ? `${because}Throughway is at ${address}`
        : `Throughway listens on port ${server.port}; the link that opens it is in ${linkFile}`,
    untilEnd: () => stopped.then(() => exitCodes.fine),
  })
}

/** Makes a new link, and says where it is: in its file, where there is one. */
function renewLink(server: RunningServer, linkFile: string | null): string {
  const address = server.issueAddress()
  if (linkFile === null) return `a new link, the one before it is void: ${address}`
  const problem = writeLink(linkFile, address)
  return problem === null ? `a new link is in ${linkFile}` : `${linkFile} cannot be written: ${problem}`
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : null
}

function describeBadPort(text: string): CommandFailure {
  return {
    code: 'usage',
    message: `“${text}” is not a port.`,
    remedy: '--port takes a number from 1 to 65535, or 0 for any free one.',
    exitCode: exitCodes.usage,
  }
}

function describeListenProblem({ code, port, detail }: ListenProblem): CommandFailure {
  const words: Record<ListenProblem['code'], readonly [message: string, remedy: string]> = {
    'port-in-use': [
      `Port ${port} is in use by another program.`,
      'Choose another with --port, or leave --port away to get a free one.',
    ],
    'port-not-allowed': [`Port ${port} may be used by root only.`, 'Choose one from 1024 up, or leave --port away.'],
    'loopback-unavailable': [
      `The loopback interface cannot be used (${detail}).`,
      'Check that `lo` is up: `ip link set lo up`.',
    ],
  }
  const [message, remedy] = words[code]
  return {
    code,
    message,
    remedy,
    exitCode: code === 'loopback-unavailable' ? exitCodes.couldNotTell : exitCodes.findings,
  }
}

const windowMissing: CommandFailure = {
  code: 'window-missing',
  message: 'The window is missing from this installation (out/web).',
  remedy: 'In a checkout, `npm run build` makes it; otherwise install Throughway again.',
  exitCode: exitCodes.couldNotTell,
}
