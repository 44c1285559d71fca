// SPDX-License-Identifier: MIT
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test } from './support/served.ts'

test('a link opens the window once and does not stay in the address', async ({ served, frame, page, browser }) => {
  await frame.open(served.link)
  expect(page.url()).toBe(new URL('/', served.link).href)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const stranger = await browser.newPage()
  const answer = await stranger.goto(served.link)
  expect(answer?.status()).toBe(401)
  await expect(stranger.getByRole('heading', { name: 'This link does not open Throughway' })).toBeVisible()
  const command = /kill -USR2 \d+/.exec((await stranger.getByRole('main').textContent()) ?? '')?.[0]
  expect(command).toBeDefined()

  await stranger.goto(await served.renewLink())
  await expect(stranger.getByRole('navigation', { name: 'Steps' })).toBeVisible()
  await stranger.close()
})

test('a page of another program on this computer reaches nothing, though the browser sends it the cookie', async ({
  served,
  context,
}) => {
  const signedIn = await context.newPage()
  await signedIn.goto(served.link)
  await expect(signedIn.getByRole('heading', { level: 1 })).toBeVisible()

  const other = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>other</title>')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const stranger = await context.newPage()
  await stranger.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const reached = await stranger.evaluate(async (own) => {
    const tell = (promise: Promise<unknown>) => promise.then(String, () => 'closed')
    const read = await tell(fetch(`${own}/`, { credentials: 'include' }).then((answer) => answer.text()))
    const ask = await tell(
      fetch(`${own}/api/host.view`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: 'null',
      }).then((answer) => answer.text()),
    )
    const send = await tell(
      fetch(`${own}/api/capture.close`, { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'null' }).then(
        (answer) => answer.status,
      ),
    )
    const listen = await new Promise((resolve) => {
      const socket = new WebSocket(`${own.replace('http', 'ws')}/api/events`)
      socket.onopen = () => resolve('open')
      socket.onerror = () => resolve('closed')
    })
    return { read, ask, send, listen }
  }, new URL(served.link).origin)
  const link = await stranger.evaluate((own) => {
    location.href = `${own}/`
  }, new URL(served.link).origin)
  expect(link).toBeUndefined()
  await expect(stranger.getByText('The request comes from a page of another site')).toBeVisible()
  other.close()
  expect(reached).toEqual({ read: 'closed', ask: 'closed', send: 'closed', listen: 'closed' })
  const revision = await signedIn.evaluate(async () => {
    const answer = await fetch('api/host.view', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'null',
    })
    return (await answer.json()).value.revision
  })
  expect(revision, 'nobody else made the server read the host again').toBe(1)
})

test('when the server is gone the window says so', async ({ served, page, frame: _frame, pageFaults }) => {
  await page.goto(served.link)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Reading this machine…')).toBeHidden()
  await served.stop()
  await expect(page.getByRole('alert').getByText('The connection to Throughway is lost')).toBeVisible()
  // Browsers log what the window asked in vain.
  expect(pageFaults.splice(0).filter((fault) => !fault.includes('ERR_CONNECTION'))).toEqual([])
})
