// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Verdict } from '../../../../../src-main/model/finding.ts'
import { arrangeVerification, turnOf } from '../../../../../src-renderer/screens/after/arrange-verification.ts'
import { minutesLeft } from '../../../../../src-renderer/screens/after/minutes-left.ts'

const change = (before: Verdict | null, now: Verdict) => ({
  id: `${before} ${now}`,
  title: 'A claim',
  statement: 'It is so.',
  before,
  now,
})

test.each([
  ['fail', 'pass', 'better'],
  ['unknown', 'pass', 'better'],
  [null, 'pass', 'better'],
  ['fail', 'warn', 'better'],
  ['pass', 'fail', 'worse'],
  ['pass', 'warn', 'worse'],
  ['fail', 'fail', 'same'],
  ['pass', 'pass', 'other'],
  ['pass', 'unknown', 'other'],
  ['fail', 'not-applicable', 'other'],
  [null, 'fail', 'other'],
] as const)('from %s to %s is %s', (before, now, turn) => {
  expect(turnOf(change(before, now))).toBe(turn)
})

test('what got worse is read first', () => {
  const groups = arrangeVerification([change('fail', 'pass'), change('fail', 'fail'), change('pass', 'warn')])
  expect(groups.map(({ turn, findings }) => [turn, findings.length])).toEqual([
    ['worse', 1],
    ['better', 1],
    ['same', 1],
  ])
})

test.each([
  ['2026-11-24T14:10:00Z', 9],
  ['2026-11-24T14:02:00Z', 1],
  ['2026-11-24T14:01:00Z', null],
  ['never', null],
])('minutes until %s', (until, left) => {
  expect(minutesLeft(until, Date.parse('2026-11-24T14:01:30Z'))).toBe(left)
})
