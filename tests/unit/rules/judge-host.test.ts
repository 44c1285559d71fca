// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { judgeHost } from '../../../src-main/rules/judge-host.ts'
import { pass, type Rule } from '../../../src-main/rules/rule.ts'
import { buildFacts } from '../../support/build-facts.ts'

const rule: Rule = {
  id: 'kernel.example',
  title: 'An example',
  why: 'It shows.',
  sources: ['https://example.org'],
  blocking: true,
  verdicts: ['pass'],
  judge: () => pass('It holds.', [{ source: '/proc', text: 'yes' }]),
}

test('a finding joins a rule with its judgement, and a rule that throws is unknown', () => {
  const facts = buildFacts()
  const broken: Rule = {
    ...rule,
    id: 'cpu.broken',
    judge: () => {
      throw new Error('no such thing')
    },
  }
  const shared = {
    title: 'An example',
    why: 'It shows.',
    sources: ['https://example.org'],
    blocking: true,
    remedies: [],
  }
  expect(judgeHost([rule, broken], { facts, devices: mapDevices(facts) })).toEqual([
    {
      ...shared,
      id: 'kernel.example',
      area: 'kernel',
      verdict: 'pass',
      statement: 'It holds.',
      evidence: [{ source: '/proc', text: 'yes' }],
    },
    {
      ...shared,
      id: 'cpu.broken',
      area: 'cpu',
      verdict: 'unknown',
      statement: 'Could not tell: this check itself failed, which is a fault in Throughway.',
      evidence: [{ source: 'cpu.broken', text: 'no such thing' }],
    },
  ])
})
