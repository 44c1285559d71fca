// SPDX-License-Identifier: MIT
import { mapDevices } from '../../src-main/devices/map-devices.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { Judgement, Rule } from '../../src-main/rules/rule.ts'
import { buildFacts, type Patch } from './build-facts.ts'

/** A rule's answer for the good host changed by `patch`. */
export function judgeRule(rule: Rule, patch: Patch<HostFacts> = {}): Judgement {
  const facts = buildFacts(patch)
  return rule.judge({ facts, devices: mapDevices(facts) })
}

/** One row of a rule's test: the host, the verdict, and words of the statement or the first remedy. */
export interface RuleRow {
  readonly rule: Rule
  readonly host: string
  readonly patch: Patch<HostFacts>
  readonly verdict: Judgement['verdict']
  readonly statement: string
  /** Text, or text and detail, of the first remedy; absent where the verdict has none or it is not the point. */
  readonly remedy?: string
}

/** The judgement of a row in the shape of its expectation, to be compared at once. */
export function answerRow({ rule, patch, remedy }: RuleRow): Pick<RuleRow, 'verdict' | 'statement' | 'remedy'> {
  const judgement = judgeRule(rule, patch)
  const first = 'remedies' in judgement ? judgement.remedies[0] : undefined
  return {
    verdict: judgement.verdict,
    statement: judgement.statement,
    ...(remedy === undefined || first === undefined ? {} : { remedy: first.detail ?? first.text }),
  }
}
