// SPDX-License-Identifier: MIT
import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCliIfStale, type CliRun, cliFile, runCli } from '../support/built-cli.ts'

const window = path.join(path.dirname(cliFile), 'web/index.html')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-serve-'))

beforeAll(buildCliIfStale, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

interface Serving {
  readonly child: ChildProcess
  readonly end: Promise<CliRun>
  /** Resolves with everything printed so far once it matches. */
  waitFor(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string>
}

function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Serving {
  const printed = { stdout: '', stderr: '' }
  const waiting: { stream: 'stdout' | 'stderr'; pattern: RegExp; resolve: (text: string) => void }[] = []
  let started: ChildProcess | undefined
  const end = runCli(words, {
    environment,
    onStarted: (child) => {
      started = child
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream]?.on('data', (data: Buffer) => {
          printed[stream] += String(data)
          for (const wait of waiting) if (wait.pattern.test(printed[wait.stream])) wait.resolve(printed[wait.stream])
        })
      }
    },
  })
  if (started === undefined) throw new Error('not started')
  return {
    child: started,
    end,
    waitFor: (stream, pattern) =>
      new Promise((resolve, reject) => {
        if (pattern.test(printed[stream])) resolve(printed[stream])
        else waiting.push({ stream, pattern, resolve })
        void end.then((run) => reject(new Error(`ended with ${run.code}: ${run.stderr}`)))
      }),
  }
}

const linkPattern = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=[\w-]{43}\n/

async function statusOf(link: string): Promise<number> {
  return (await fetch(link, { redirect: 'manual' })).status
}

// The window is another build; `npm test` makes both before it begins.
describe.skipIf(!fs.existsSync(window))('serve (skipped where the window is not built)', () => {
  test('prints one line, serves until it is told to end, and ends well', async () => {
    const serving = start(['serve', '--root', folder])
    const line = await serving.waitFor('stdout', linkPattern)
    expect(line).toMatch(new RegExp(`^Throughway is at ${linkPattern.source}$`))
    const link = line.trim().split(' ').at(-1) ?? ''
    const response = await fetch(link, { redirect: 'manual' })
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', link), { headers: { cookie } })
    expect([response.status, page.status, await page.text()]).toEqual([303, 200, fs.readFileSync(window, 'utf8')])
    serving.child.kill('SIGINT')
    expect(await serving.end).toMatchObject({ code: 0, signal: null, stdout: line })
    await expect(fetch(link)).rejects.toThrow()
  })

  test('a new link is one signal away, and voids the one before it', async () => {
    const serving = start(['serve', '--root', folder, '--json'])
    const document = JSON.parse(await serving.waitFor('stdout', /\}\n$/))
    expect(document).toEqual({
      schema: 1,
      address: expect.stringContaining('/?token='),
      port: Number(new URL(document.address).port),
      processId: serving.child.pid,
    })
    serving.child.kill('SIGUSR2')
    const told = await serving.waitFor('stderr', linkPattern)
    const newLink = linkPattern.exec(told)?.[0].trim() ?? ''
    expect([await statusOf(document.address), await statusOf(newLink)]).toEqual([401, 303])
    serving.child.kill('SIGTERM')
    expect((await serving.end).code).toBe(0)
  })

  test('with --link-file nothing but a file of the user’s own has the link, as long as it serves', async () => {
    const file = path.join(folder, 'link')
    const serving = start(['serve', '--root', folder, '--link-file', file])
    const line = await serving.waitFor('stdout', /\n$/)
    expect(line).toMatch(new RegExp(`^Throughway listens on port \\d+; the link that opens it is in ${file}\n$`))
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    const first = fs.readFileSync(file, 'utf8').trim()
    serving.child.kill('SIGUSR2')
    await serving.waitFor('stderr', /a new link is in /)
    const second = fs.readFileSync(file, 'utf8').trim()
    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 303])
    serving.child.kill('SIGTERM')
    const { code, stderr } = await serving.end
    expect({ code, isTold: /token=/.test(stderr), isLeft: fs.existsSync(file) }).toEqual({
      code: 0,
      isTold: false,
      isLeft: false,
    })
  })

  test('a link file that cannot be written ends it, with the path', async () => {
    const file = path.join(folder, 'nowhere/link')
    const run = await runCli(['serve', '--root', folder, '--link-file', file, '--json'])
    expect({ code: run.code, document: JSON.parse(run.stdout) }).toMatchObject({
      code: 3,
      document: { error: { code: 'file-unwritable', message: `${file} cannot be written: it does not exist.` } },
    })
  })

  test('demo serves the sample workstation', async () => {
    const serving = start(['demo'])
    const link = linkPattern.exec(await serving.waitFor('stdout', linkPattern))?.[0].trim() ?? ''
    const cookie = (await fetch(link, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? ''
    const { origin } = new URL(link)
    const answer = await fetch(`${origin}/api/host.view`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: 'null',
    })
    expect(await answer.json()).toMatchObject({
      ok: true,
      value: { source: { kind: 'demo', name: null }, report: { host: { name: 'workbench' }, verdict: 'warn' } },
    })
    serving.child.kill('SIGINT')
    expect((await serving.end).code).toBe(0)
  })

  test('a port in use is named, with what to do', async () => {
    const other = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as net.AddressInfo
    const run = await runCli(['serve', '--root', folder, '--port', String(port), '--json'])
    other.close()
    expect({ code: run.code, document: JSON.parse(run.stdout) }).toEqual({
      code: 1,
      document: {
        schema: 1,
        error: {
          code: 'port-in-use',
          message: `Port ${port} is in use by another program.`,
          remedy: 'Choose another with --port, or leave --port away to get a free one.',
        },
      },
    })
  })

  test('--open hands the link to the desktop, and a desktop without a browser does no harm', async () => {
    const programs = path.join(folder, 'bin')
    const opened = path.join(folder, 'opened')
    fs.mkdirSync(programs)
    fs.writeFileSync(path.join(programs, 'xdg-open'), `#!/bin/sh\necho "$#" "$@" > '${opened}'\nexit 3\n`, {
      mode: 0o755,
    })
    const serving = start(['serve', '--root', folder, '--open'], { PATH: `${programs}:/usr/bin:/bin` })
    const line = await serving.waitFor('stdout', linkPattern)
    await serving.waitFor('stderr', /no browser was opened: xdg-open ended with 3/)
    const link = linkPattern.exec(line)?.[0].trim() ?? ''
    expect(fs.readFileSync(opened, 'utf8')).toBe(`1 ${link}\n`)
    expect(await statusOf(link)).toBe(303)
    serving.child.kill('SIGINT')
    expect((await serving.end).code).toBe(0)

    const without = start(['serve', '--root', folder, '--open'], { PATH: folder })
    await without.waitFor('stderr', /no browser was opened: xdg-open is not installed/)
    without.child.kill('SIGINT')
    expect((await without.end).code).toBe(0)
  })
})
