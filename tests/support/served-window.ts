// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { type RunningServer, startServer } from '../../src-main/serve/start-server.ts'
import { loadWindowFiles } from '../../src-main/serve/window-files.ts'
import { createChangeSession } from '../../src-main/services/change-session.ts'
import { createHostSession, type HostSession } from '../../src-main/services/host-session.ts'
import { createMachineSession } from '../../src-main/services/machines/machine-session.ts'
import { openHost } from '../../src-main/services/open-host.ts'
import { createSettingsStore } from '../../src-main/services/settings/settings-store.ts'
import { createTroubleSession } from '../../src-main/services/trouble/trouble-session.ts'

/** An answer, as it came over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

export interface Request {
  readonly method?: string
  readonly headers?: http.OutgoingHttpHeaders
  readonly body?: string | Buffer
  /** 127.0.0.1 unless told. */
  readonly address?: string
}

/** A real server on a small window and a small host, stopped when the test is over. */
export interface ServedWindow {
  readonly server: RunningServer
  readonly session: HostSession
  readonly faults: readonly unknown[]
  /** Sends a request as it stands: the path is not normalised, no header is added but Host. */
  ask(target: string, request?: Request): Promise<Answer>
  /** Uses a fresh link; answers the cookie to send along. */
  signIn(): Promise<string>
  /** A call as the window makes it. */
  call(name: string, argument: unknown, cookie: string, request?: Request): Promise<Answer>
}

/** The script of the window that is served; long enough to be worth compressing. */
export const windowScript = `console.log(${JSON.stringify('hello '.repeat(200))})\n`

/** Starts such a server. */
export async function serveWindow(): Promise<ServedWindow> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-served-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  writeWindow(path.join(folder, 'web'))
  const root = path.join(folder, 'host')
  fs.mkdirSync(path.join(root, 'proc/sys/kernel'), { recursive: true })
  fs.writeFileSync(path.join(root, 'proc/sys/kernel/hostname'), 'desk\n')
  fs.writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  const host = await openHost({ kind: 'directory', path: root })
  if (!host.ok) throw new Error(JSON.stringify(host.failure))
  const session = createHostSession(host.value)
  const faults: unknown[] = []
  const files = loadWindowFiles(path.join(folder, 'web'))
  const machines = createMachineSession(host.value, { uri: null })
  const settings = createSettingsStore(path.join(folder, 'config/settings.json'))
  const started = await startServer({
    session,
    changes: createChangeSession(session),
    machines,
    trouble: createTroubleSession(session, machines.context, settings),
    settings,
    files,
    port: 0,
    logFault: (error) => faults.push(error),
  })
  if (!started.ok) throw new Error(JSON.stringify(started.failure))
  const server = started.value
  onTestFinished(() => server.stop())

  const ask: ServedWindow['ask'] = (target, request = {}) => send(server.port, target, request)
  return {
    server,
    session,
    faults,
    ask,
    signIn: async () => {
      const link = server.issueAddress()
      const { headers } = await ask(link.slice(link.indexOf('/?')))
      return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    },
    call: (name, argument, cookie, request = {}) =>
      ask(`/api/${name}`, {
        method: 'POST',
        body: JSON.stringify(argument),
        ...request,
        headers: {
          origin: `http://127.0.0.1:${server.port}`,
          'content-type': 'application/json',
          cookie,
          ...request.headers,
        },
      }),
  }
}

function writeWindow(folder: string): void {
  fs.mkdirSync(path.join(folder, 'assets'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Throughway</title>\n')
  fs.writeFileSync(path.join(folder, 'assets/index-CLyf-xAj.js'), windowScript)
  fs.writeFileSync(path.join(folder, 'assets/index-CLyf-xAj.js.map'), '{"sources":["private"]}')
  fs.symlinkSync('../secret.txt', path.join(folder, 'linked.txt'))
}

function send(port: number, target: string, { method, headers, body, address }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: address ?? '127.0.0.1',
        port,
        path: target,
        method: method ?? 'GET',
        headers: { ...headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') })
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}
