// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mapDevices } from '../../src-main/devices/map-devices.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { Rule } from '../../src-main/rules/rule.ts'
import { buildFacts, type Patch } from './build-facts.ts'

/**
 * One host for a rule: in words, as a change to the good host, and the answer to it.
 *
 * An answer is `verdict: statement`, and behind ` → ` the first remedy's detail, or its text where it has no detail.
 */
type Case = readonly [host: string, patch: Patch<HostFacts>, answer: string]

/** Tests each rule on its hosts, and that every verdict it declares, and no other, has a host. */
export function testRules(rules: readonly Rule[], cases: readonly (readonly [Rule, readonly Case[]])[]): void {
  const rows = cases.flatMap(([rule, hosts]) => hosts.map(([host, patch, answer]) => ({ rule, host, patch, answer })))
  test.each(rows.map((row) => ({ ...row, id: row.rule.id })))('$id: $host', ({ rule, patch, answer }) => {
    expect(formatAnswer(rule, patch, answer.includes(' → '))).toBe(answer)
  })

  test('every verdict that a rule declares has a host', () => {
    const declared = rules.map(({ id, verdicts }) => ({ id, verdicts: [...verdicts].sort() }))
    const tested = rules.map(({ id }) => {
      const answers = rows
        .filter(({ rule }) => rule.id === id)
        .map(({ answer }) => answer.slice(0, answer.indexOf(':')))
      return { id, verdicts: [...new Set(answers)].sort() }
    })
    expect(tested).toEqual(declared)
  })
}

function formatAnswer(rule: Rule, patch: Patch<HostFacts>, withRemedy: boolean): string {
  const facts = buildFacts(patch)
  const judgement = rule.judge({ facts, devices: mapDevices(facts) })
  const answer = `${judgement.verdict}: ${judgement.statement}`
  const [remedy] = 'remedies' in judgement ? judgement.remedies : []
  return withRemedy && remedy ? `${answer} → ${remedy.detail ?? remedy.text}` : answer
}
