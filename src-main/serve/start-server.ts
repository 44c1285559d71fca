// SPDX-License-Identifier: MIT
import http from 'node:http'
import { api } from '../contract/api.ts'
import { createDispatch } from '../contract/dispatch.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { createHandlers, type Sessions } from '../services/create-handlers.ts'
import { logCalls } from '../services/log/log-calls.ts'
import { createAccess } from './access.ts'
import { createCallAnswerer } from './answer-call.ts'
import { enforceDeadlines } from './connection-deadlines.ts'
import { createEventSockets } from './event-sockets.ts'
import { handleRequest, type ServerContext } from './handle-request.ts'
import { handleUpgrade } from './handle-upgrade.ts'
import { type ListenProblem, listenOnLoopback } from './listen-on-loopback.ts'
import { buildAuthorities } from './request-guard.ts'
import { securityHeaders } from './security-headers.ts'
import type { WindowFiles } from './window-files.ts'

/** What is served, and where. */
export interface ServeOptions extends Sessions {
  readonly files: WindowFiles
  /** 0 for any free port. */
  readonly port: number
}

/** A server that runs until it is stopped. */
export interface RunningServer {
  readonly port: number
  /** An address that opens the window once. The one issued before is void. */
  issueAddress(): string
  /** Ends every connection; resolves when nothing listens any more. */
  stop(): Promise<void>
}

// As many as a handful of browser tabs need.
const maxConnections = 128

/** Serves the window and the contract on the loopback interface, and nowhere else. */
export async function startServer(options: ServeOptions): Promise<Result<RunningServer, ListenProblem>> {
  const sockets = createEventSockets()
  let context: ServerContext | null = null
  const servers = [createServer(), createServer()] as const

  function createServer(): http.Server {
    const server = http.createServer({
      maxHeaderSize: 16 * 1024,
      keepAliveTimeout: 5_000,
      // Its deadlines are kept by enforceDeadlines, which does not wake an idle process.
      connectionsCheckingInterval: 2 ** 31 - 1,
    })
    server.maxConnections = maxConnections
    enforceDeadlines(server)
    server.on('request', (request, response) => {
      response.on('error', () => response.destroy())
      // Nobody is admitted before the port, and with it the server's own name, is known.
      if (context === null) return void response.destroy()
      handleRequest(context, request, response).catch((error: unknown) => {
        options.logFault(error)
        answerFault(response)
      })
    })
    server.on('upgrade', (request, socket, head) => {
      if (context === null) return void socket.destroy()
      handleUpgrade(context, sockets, { request, socket, head }, options.session.lastView)
    })
    return server
  }

  const listening = await listenOnLoopback(servers[0], servers[1], options.port)
  if (!listening.ok) return listening
  const port = listening.value
  const access = createAccess()
  const dispatch = createDispatch(api, createHandlers(options), options.logFault)
  context = {
    access,
    authorities: buildAuthorities(port),
    cookieName: `throughway-${port}`,
    files: options.files,
    answerCall: createCallAnswerer(options.log === undefined ? dispatch : logCalls(dispatch, options.log)),
  }
  const stops = [
    options.session.onChanged((view) => sockets.send('host.changed', view)),
    options.changes.onChanged((view) => sockets.send('changes.changed', view)),
    options.machines.onChanged((view) => sockets.send('machines.changed', view)),
    options.settings.onChanged((view) => sockets.send('settings.changed', view)),
    options.trouble.onNoticed((view) => sockets.send('trouble.noticed', view)),
    options.machines.onFigures((window, figures) => sockets.sendTo(window, 'machines.figures', figures)),
  ]
  return ok({
    port,
    issueAddress: () => `http://127.0.0.1:${port}/?token=${access.issueLink()}`,
    stop: async () => {
      for (const stopListening of stops) stopListening()
      options.trouble.close()
      sockets.closeAll()
      await Promise.all([...servers.map(closeServer), options.machines.close()])
    },
  })
}

/** Says that there was a fault, unless an answer has begun already: half of one must not pass for the whole. */
function answerFault(response: http.ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  const failure: Failure = { code: 'internal-error', detail: 'the server had a fault; its log has more' }
  response.writeHead(500, { ...securityHeaders, 'Content-Type': 'application/json', Connection: 'close' })
  response.end(JSON.stringify(fail(failure)))
}

function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve()
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
