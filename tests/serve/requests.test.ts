// SPDX-License-Identifier: MIT
import net from 'node:net'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { serveWindow, windowScript } from '../support/served-window.ts'

describe('who asks is settled before what for, session or not', () => {
  test('a request under a foreign name or from a foreign page learns one sentence', async () => {
    const { server, ask, call, signIn } = await serveWindow()
    const cookie = await signIn()
    const { port } = server
    const answers = [
      await ask('/', { headers: { cookie, host: `evil.example:${port}` } }),
      await ask('/', { headers: { cookie, host: '127.0.0.1' } }),
      await ask('/', { headers: { cookie, 'sec-fetch-site': 'cross-site' } }),
      await ask('/', { headers: { cookie, 'sec-fetch-site': 'same-site' } }),
      await call('host.view', null, cookie, { headers: { origin: 'http://evil.example' } }),
      await call('host.view', null, cookie, { headers: { origin: `http://localhost:${port}` } }),
      await call('host.view', null, cookie, { headers: { origin: 'null' } }),
      await ask('/api/host.view', {
        method: 'POST',
        body: 'null',
        headers: { cookie, 'content-type': 'application/json' },
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([421, 421, 403, 403, 403, 403, 403, 403])
    expect(answers[0]?.text).toContain(`127.0.0.1:${port}, localhost:${port}, [::1]:${port}`)
    expect(answers.every(({ text }) => text.split('\n').length === 2)).toBe(true)
  })

  test('it listens on loopback only, on both of its addresses', async () => {
    const { server, ask } = await serveWindow()
    const ipv6 = await ask('/', { address: '::1' }).catch((error: NodeJS.ErrnoException) => error.code)
    const other = await ask('/', { address: '127.0.0.2', headers: { host: `127.0.0.1:${server.port}` } }).catch(
      (error: NodeJS.ErrnoException) => error.code,
    )
    expect([typeof ipv6 === 'object' ? ipv6.status : ipv6, other]).toEqual([
      expect.toSatisfy((answer) => answer === 401 || answer === 'EADDRNOTAVAIL'),
      'ECONNREFUSED',
    ])
  })
})

describe('the window’s files', () => {
  test('come compressed or plain, and are kept only where their name changes with them', async () => {
    const { ask, signIn } = await serveWindow()
    const cookie = await signIn()
    const script = '/assets/index-CLyf-xAj.js'
    const zipped = await ask(script, { headers: { cookie, 'accept-encoding': 'gzip, br' } })
    const plain = await ask(script, { headers: { cookie, 'accept-encoding': 'gzip;q=0' } })
    const head = await ask(script, { method: 'HEAD', headers: { cookie } })
    const page = await ask('/', { headers: { cookie } })
    expect({
      zipped: [zipped.headers['content-encoding'], gunzipSync(zipped.bytes).toString()],
      plain: [plain.headers['content-encoding'], plain.text],
      head: [head.status, head.headers['content-length'], head.text],
      types: [zipped.headers['content-type'], page.headers['content-type']],
      cache: [plain.headers['cache-control'], page.headers['cache-control']],
    }).toEqual({
      zipped: ['gzip', windowScript],
      plain: [undefined, windowScript],
      head: [200, String(windowScript.length), ''],
      types: ['text/javascript; charset=utf-8', 'text/html; charset=utf-8'],
      cache: ['private, max-age=31536000, immutable', 'no-store'],
    })
  })

  test('are a list; nothing in a request is a path', async () => {
    const { ask, signIn } = await serveWindow()
    const cookie = await signIn()
    const targets = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '//etc/passwd',
      '/assets',
      '/assets/',
      '/index.html',
      '/linked.txt',
      '/assets/index-CLyf-xAj.js.map',
      '/assets/index-CLyf-xAj.js%00.html',
      'http://evil.example/',
    ]
    const answers = await Promise.all(targets.map((target) => ask(target, { headers: { cookie } })))
    expect(answers.map(({ status }) => status)).toEqual(targets.map(() => 404))
    expect(answers.filter(({ text }) => text.includes('secret')).length).toBe(0)
  })

  test('can only be read', async () => {
    const { server, ask, signIn } = await serveWindow()
    const cookie = await signIn()
    const origin = `http://127.0.0.1:${server.port}`
    const answers = await Promise.all(
      ['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ask('/', { method, headers: { cookie, origin } })),
    )
    expect(answers.map(({ status, headers }) => [status, headers.allow])).toEqual(answers.map(() => [405, 'GET, HEAD']))
  })
})

test('every answer carries the same policy', async () => {
  const { server, ask, call, signIn } = await serveWindow()
  const cookie = await signIn()
  const link = server.issueAddress()
  const answers = [
    await ask('/'),
    await ask('/', { headers: { cookie } }),
    await ask('/nothing', { headers: { cookie } }),
    await ask('/', { headers: { host: 'evil.example' } }),
    await ask(link.slice(link.indexOf('/?'))),
    await call('host.view', null, cookie),
    await call('no.such', null, cookie),
  ]
  const policies = answers.map(({ headers }) => ({
    policy: headers['content-security-policy'],
    sniffing: headers['x-content-type-options'],
    referrer: headers['referrer-policy'],
    opener: headers['cross-origin-opener-policy'],
    resource: headers['cross-origin-resource-policy'],
    cors: headers['access-control-allow-origin'],
    isPermissionsLimited: headers['permissions-policy']?.includes('camera=()'),
  }))
  expect(policies).toEqual(
    answers.map(() => ({
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
      sniffing: 'nosniff',
      referrer: 'no-referrer',
      opener: 'same-origin',
      resource: 'same-origin',
      cors: undefined,
      isPermissionsLimited: true,
    })),
  )
})

describe('calls', () => {
  test('are answered with a result and the status that fits it', async () => {
    const { call, signIn, session, faults } = await serveWindow()
    const cookie = await signIn()
    const answers = [
      await call('host.view', null, cookie),
      await call('host.check', null, cookie),
      await call('host.check', { now: true }, cookie),
      await call('host.changed', null, cookie),
      await call('../host.view', null, cookie),
      await call('capture.open', { name: '', contentBase64: '' }, cookie),
      await call('host.view', null, cookie, { body: '{' }),
      await call('host.view', null, cookie, { body: Buffer.from([0x22, 0xff, 0x22]) }),
      await call('host.view', null, cookie, { headers: { 'content-type': 'text/plain' } }),
      await call('host.view', null, cookie, { headers: { 'content-encoding': 'gzip' } }),
      await call('host.view', null, cookie, { method: 'GET', body: '' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 404, 404, 400, 400, 400, 415, 415, 405])
    expect(JSON.parse(answers[1]?.text ?? '')).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(session.lastView())),
    })
    expect(JSON.parse(answers[5]?.text ?? '')).toMatchObject({ failure: { code: 'argument-invalid', field: 'name' } })
    expect(faults).toEqual([])
  })

  test('a fault is answered as one, and logged once with its stack', async () => {
    const { call, signIn, session, faults } = await serveWindow()
    const cookie = await signIn()
    const bug = new TypeError('a bug')
    session.onChanged(() => {
      throw bug
    })
    const answer = await call('host.check', null, cookie)
    expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
      status: 500,
      body: { ok: false, failure: { code: 'internal-error', detail: 'a bug' } },
    })
    expect(faults).toEqual([bug])
  })

  test('bodies have limits: by what they announce, and by what comes', async () => {
    const { server, call, signIn } = await serveWindow()
    const cookie = await signIn()
    const big = JSON.stringify({ name: 'x', contentBase64: 'A'.repeat(70 * 1024) })
    const announced = await call('host.view', null, cookie, { body: big })
    const allowedThere = await call('capture.open', null, cookie, { body: big })
    expect([announced.status, JSON.parse(announced.text).failure.code]).toEqual([413, 'argument-invalid'])
    expect(JSON.parse(allowedThere.text).failure.code).toBe('capture-refused')
    const streamed = await sendRaw(
      server.port,
      [
        'POST /api/host.view HTTP/1.1',
        `Host: 127.0.0.1:${server.port}`,
        `Origin: http://127.0.0.1:${server.port}`,
        `Cookie: ${cookie}`,
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
        '',
        `20000\r\n${'1'.repeat(0x20000)}\r\n0\r\n\r\n`,
      ].join('\r\n'),
    )
    expect(streamed.split('\r\n')[0]).toBe('HTTP/1.1 413 Payload Too Large')
  })

  test('requests that are not HTTP, or smuggle a second one, are not answered as if they were', async () => {
    const { server } = await serveWindow()
    const host = `Host: 127.0.0.1:${server.port}`
    const answers = await Promise.all(
      [
        'hello\r\n\r\n',
        `GET / HTTP/1.1\r\n${host}\r\n${host}\r\n\r\n`,
        `POST / HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        `GET / HTTP/1.1\r\n${host}\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      ].map((text) => sendRaw(server.port, text)),
    )
    expect(answers.map((text) => text.slice(0, 12))).toEqual([
      'HTTP/1.1 400',
      expect.stringMatching(/HTTP\/1\.1 4\d\d/),
      'HTTP/1.1 400',
      'HTTP/1.1 431',
    ])
  })
})

/** Sends bytes as they are; answers all that comes back until the other side closes. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('latin1').on('data', (data: string) => {
      answer += data
      if (answer.includes('\r\n\r\n')) socket.end()
    })
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}
