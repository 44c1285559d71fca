// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Verdict } from '../../../../../src-main/model/finding.ts'
import {
  arrangeFindings,
  countFindings,
  splitLongGroup,
} from '../../../../../src-renderer/screens/check/arrange-findings.ts'
import { formatMemory } from '../../../../../src-renderer/screens/check/format-memory.ts'
import { buildFinding } from '../../fixtures.ts'

const findings = [
  buildFinding('cpu.a'),
  buildFinding('cpu.b', { verdict: 'not-applicable' }),
  buildFinding('cpu.c', { verdict: 'unknown' }),
  buildFinding('cpu.d', { verdict: 'fail' }),
  buildFinding('cpu.e', { verdict: 'fail', blocking: true }),
]

function outline(filter: Parameters<typeof arrangeFindings>[1]) {
  return arrangeFindings(findings, filter).map(({ verdict, isOpen, findings: shown }) => [
    verdict,
    isOpen,
    shown.map(({ id }) => id),
  ])
}

test('what stands in the way comes first and is open; what passed or does not apply is folded', () => {
  expect(outline('all')).toEqual([
    ['fail', true, ['cpu.e', 'cpu.d']],
    ['unknown', true, ['cpu.c']],
    ['pass', false, ['cpu.a']],
    ['not-applicable', false, ['cpu.b']],
  ])
})

test('what is asked for alone is open; a verdict without findings shows none', () => {
  expect([outline('pass'), outline('warn')]).toEqual([[['pass', true, ['cpu.a']]], []])
})

test('every finding is counted once', () => {
  expect(countFindings(findings)).toEqual([
    { verdict: 'fail', count: 2 },
    { verdict: 'unknown', count: 1 },
    { verdict: 'pass', count: 1 },
    { verdict: 'not-applicable', count: 1 },
  ])
})

test('memory is said as people say it, and never rounded up to the sticks', () => {
  expect([65_757_184, 4_030_000, 33_554_432, 524_288, 1_585_446_912].map(formatMemory)).toEqual([
    '62.7 GiB',
    '3.8 GiB',
    '32 GiB',
    '512 MiB',
    '1512 GiB',
  ])
})

test('of many doubts those that decide a handover are shown, and only doubts are held back', () => {
  const split = (verdict: Verdict, count: number, blockingCount: number) => {
    const many = Array.from({ length: count }, (_, index) =>
      buildFinding(`cpu.${index}`, { verdict, blocking: index < blockingCount }),
    )
    const { first, rest } = splitLongGroup({ verdict, findings: many, isOpen: true })
    return [first.length, rest.length]
  }
  expect([split('unknown', 80, 17), split('unknown', 10, 2), split('unknown', 80, 0), split('fail', 80, 17)]).toEqual([
    [17, 63],
    [10, 0],
    [80, 0],
    [80, 0],
  ])
})
