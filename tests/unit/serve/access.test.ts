// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createAccess } from '../../../src-main/serve/access.ts'

const minuteMs = 60_000

function buildAccess() {
  const clock = { nowMs: 1_000_000 }
  return { clock, access: createAccess(() => clock.nowMs) }
}

test('a link opens one session, once', () => {
  const { access } = buildAccess()
  const link = access.issueLink()
  const session = access.redeemLink(link)
  expect({
    isLongEnough: Buffer.from(link, 'base64url').length,
    differs: session !== link,
    again: access.redeemLink(link),
    admitted: access.admits(session ?? ''),
    linkAsSession: access.admits(link),
    none: access.admits(undefined),
    empty: access.admits(''),
  }).toEqual({
    isLongEnough: 32,
    differs: true,
    again: null,
    admitted: true,
    linkAsSession: false,
    none: false,
    empty: false,
  })
})

test('a wrong link opens nothing and does not use up the right one', () => {
  const { access } = buildAccess()
  const link = access.issueLink()
  const wrong = ['', 'x', `${link}x`, link.slice(0, -1), link.toUpperCase()].map((secret) => access.redeemLink(secret))
  expect(wrong).toEqual([null, null, null, null, null])
  expect(access.redeemLink(link)).not.toBeNull()
})

test('a link is void after ten minutes, and when another is issued', () => {
  const { access, clock } = buildAccess()
  const old = access.issueLink()
  clock.nowMs += 10 * minuteMs + 1
  expect(access.redeemLink(old)).toBeNull()
  const first = access.issueLink()
  const second = access.issueLink()
  expect([access.redeemLink(first), typeof access.redeemLink(second)]).toEqual([null, 'string'])
})

test('a session ends when nobody uses it for half a day, unless a window listens', () => {
  const { access, clock } = buildAccess()
  const idle = access.redeemLink(access.issueLink()) ?? ''
  const used = access.redeemLink(access.issueLink()) ?? ''
  const held = access.redeemLink(access.issueLink()) ?? ''
  const release = access.hold(held)
  clock.nowMs += 7 * 60 * minuteMs
  access.admits(used)
  clock.nowMs += 6 * 60 * minuteMs
  expect([idle, used, held].map(access.admits)).toEqual([false, true, true])
  release()
  clock.nowMs += 13 * 60 * minuteMs
  expect(access.admits(held)).toBe(false)
})

test('there is a limit to sessions; the one unused for longest makes room', () => {
  const { access, clock } = buildAccess()
  const sessions = Array.from({ length: 17 }, () => {
    clock.nowMs += 1
    return access.redeemLink(access.issueLink()) ?? ''
  })
  expect(sessions.map(access.admits)).toEqual([false, ...Array.from({ length: 16 }, () => true)])
})
