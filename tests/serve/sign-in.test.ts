// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { serveWindow } from '../support/served-window.ts'

test('a link opens a session once, and leaves the address bar', async () => {
  const { server, ask } = await serveWindow()
  const link = server.issueAddress()
  const target = link.slice(link.indexOf('/?'))
  expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${server.port}/\\?token=[\\w-]{43}$`))

  const opened = await ask(target)
  const cookie = opened.headers['set-cookie']?.[0] ?? ''
  expect({ status: opened.status, location: opened.headers.location, cache: opened.headers['cache-control'] }).toEqual({
    status: 303,
    location: '/',
    cache: 'no-store',
  })
  expect(cookie).toMatch(new RegExp(`^throughway-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`))

  const again = await ask(target)
  expect({ status: again.status, cookie: again.headers['set-cookie'] }).toEqual({ status: 401, cookie: undefined })
  expect(again.text).toContain('kill -USR2')

  const inSameBrowser = await ask(target, { headers: { cookie: cookie.split(';')[0] } })
  expect({ status: inSameBrowser.status, location: inSameBrowser.headers.location }).toEqual({
    status: 303,
    location: '/',
  })
})

test('a wrong link, an empty one and none are refused; the right one still works after them', async () => {
  const { server, ask, signIn } = await serveWindow()
  const wrong = await Promise.all(
    [`/?token=${'A'.repeat(43)}`, '/?token=', '/?token=%00', '/', '/?Token=x'].map((target) => ask(target)),
  )
  expect(wrong.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
  expect(await signIn()).toMatch(new RegExp(`^throughway-${server.port}=`))
})

test('prefetching, HEAD and POST do not use up a link', async () => {
  const { server, ask } = await serveWindow()
  const link = server.issueAddress()
  const target = link.slice(link.indexOf('/?'))
  const origin = `http://127.0.0.1:${server.port}`
  const statuses = [
    await ask(target, { headers: { 'sec-purpose': 'prefetch;prerender' } }),
    await ask(target, { headers: { purpose: 'prefetch' } }),
    await ask(target, { method: 'HEAD' }),
    await ask(target, { method: 'POST', headers: { origin } }),
    await ask(target),
  ].map(({ status }) => status)
  expect(statuses).toEqual([503, 503, 401, 401, 303])
})

test('the session of one port is nothing at another', async () => {
  const [first, second] = [await serveWindow(), await serveWindow()]
  const cookie = await first.signIn()
  const renamed = cookie.replace(String(first.server.port), String(second.server.port))
  const statuses = [
    await first.ask('/', { headers: { cookie } }),
    await second.ask('/', { headers: { cookie } }),
    await second.ask('/', { headers: { cookie: renamed } }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 401, 401])
})

test('nothing is shown without a session: not the window, not its files, not a call', async () => {
  const { ask, call } = await serveWindow()
  const answers = [
    await ask('/'),
    await ask('/assets/index-CLyf-xAj.js'),
    await ask('/nothing'),
    await ask('/api/events'),
    await call('host.view', null, ''),
    await call('no.such', null, 'throughway=1'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
  expect(JSON.parse(answers[4]?.text ?? '')).toEqual({ ok: false, failure: { code: 'session-missing' } })
  expect(answers[0]?.text).not.toContain('desk')
})
