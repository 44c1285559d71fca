// SPDX-License-Identifier: MIT
import type { Finding, RuleArea } from '../model/finding.ts'
import type { Judgement, Rule, RuleContext } from './rule.ts'

/** A finding for each rule, in the rules' order. A rule that throws becomes `unknown` and names its error. */
export function judgeHost(rules: readonly Rule[], context: RuleContext): Finding[] {
  return rules.map((rule) => {
    const judgement = judgeSafely(rule, context)
    return {
      id: rule.id,
      area: rule.id.slice(0, rule.id.indexOf('.')) as RuleArea,
      verdict: judgement.verdict,
      title: rule.title,
      statement: judgement.statement,
      why: rule.why,
      evidence: judgement.evidence,
      remedies: 'remedies' in judgement ? judgement.remedies : [],
      sources: rule.sources,
      blocking: rule.blocking,
    }
  })
}

function judgeSafely(rule: Rule, context: RuleContext): Judgement {
  try {
    return rule.judge(context)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return {
      verdict: 'unknown',
      statement: 'Could not tell: this check itself failed, which is a fault in Throughway.',
      evidence: [{ source: rule.id, text }],
    }
  }
}
