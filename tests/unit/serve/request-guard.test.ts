// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { buildAuthorities, findTrespass, readCookie } from '../../../src-main/serve/request-guard.ts'

const authorities = buildAuthorities(8722)
const own = { host: '127.0.0.1:8722' }

describe('who may ask', () => {
  test.each([
    ['its own page', { ...own, origin: 'http://127.0.0.1:8722', 'sec-fetch-site': 'same-origin' }, true, null],
    ['a typed address', { ...own, 'sec-fetch-site': 'none' }, false, null],
    ['a program', own, false, null],
    ['by the name localhost', { host: 'localhost:8722', origin: 'http://localhost:8722' }, true, null],
    ['over IPv6', { host: '[::1]:8722', origin: 'http://[::1]:8722' }, true, null],
    ['in capitals', { host: 'LOCALHOST:8722', origin: 'http://localhost:8722' }, true, null],
    ['no host', {}, false, 421],
    ['a rebound name', { host: 'evil.example:8722' }, false, 421],
    ['a name that begins like ours', { host: '127.0.0.1.evil.example:8722' }, false, 421],
    ['another port', { host: '127.0.0.1:80' }, false, 421],
    ['no port', { host: '127.0.0.1' }, false, 421],
    ['another loopback address', { host: '127.0.0.2:8722' }, false, 421],
    ['no origin where it must be named', own, true, 403],
    ['a sandboxed page', { ...own, origin: 'null' }, false, 403],
    ['another site', { ...own, origin: 'https://evil.example' }, false, 403],
    ['https', { ...own, origin: 'https://127.0.0.1:8722' }, true, 403],
    ['another server of this machine', { ...own, origin: 'http://127.0.0.1:3000' }, true, 403],
    ['our own other name', { ...own, origin: 'http://localhost:8722' }, true, 403],
    ['a link on another site', { ...own, 'sec-fetch-site': 'cross-site' }, false, 403],
    ['a page on another port', { ...own, 'sec-fetch-site': 'same-site' }, false, 403],
  ])('%s', (_who, headers, mustNameOrigin, status) => {
    expect(findTrespass(headers, authorities, mustNameOrigin)?.status ?? null).toBe(status)
  })

  test('on port 80 browsers name no port', () => {
    expect([...buildAuthorities(80)]).toContain('localhost')
    expect([...authorities]).toEqual(['127.0.0.1:8722', 'localhost:8722', '[::1]:8722'])
  })
})

test('a cookie is read by its whole name, and a planted second one voids it', () => {
  const headers = ['a=1; t-80=x', 't-80=x', 'xt-80=y', 't-80=x; t-80=y', 't-80', '', undefined, 't-80=a=b']
  expect(headers.map((header) => readCookie(header, 't-80'))).toEqual([
    'x',
    'x',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'a=b',
  ])
})
