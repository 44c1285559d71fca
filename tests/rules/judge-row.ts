// SPDX-License-Identifier: MIT
import { mapDevices } from '../../src-main/devices/map-devices.ts'
import type { Finding } from '../../src-main/model/finding.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { judgeHost } from '../../src-main/rules/judge-host.ts'
import type { Judgement, Rule } from '../../src-main/rules/rule.ts'

/** One host and the verdict a rule must give on it; `says` must occur in the statement. */
export interface Row {
  readonly verdict: Judgement['verdict']
  readonly facts: HostFacts
  readonly says?: string
}

/** What `rule` finds on a host, its devices mapped as in the program. */
export function judgeFacts(rule: Rule, facts: HostFacts): Finding {
  const [finding] = judgeHost([rule], { facts, devices: mapDevices(facts) })
  if (finding === undefined) throw new Error(`${rule.id} gave no finding`)
  return finding
}

/** The verdicts that a rule declares and that no row shows, and those that rows show but the rule does not declare. */
export function compareVerdicts(rule: Rule, rows: readonly Row[]): { missing: string[]; undeclared: string[] } {
  const shown = new Set(rows.map((row) => row.verdict))
  return {
    missing: rule.verdicts.filter((verdict) => !shown.has(verdict)),
    undeclared: [...shown].filter((verdict) => !rule.verdicts.includes(verdict)),
  }
}

/** Answers of `rules` on these hosts whose verdict the rule does not declare, or that are an error of its own; empty is right. */
export function findUndeclared(rules: readonly Rule[], hosts: readonly HostFacts[]): string[] {
  return hosts.flatMap((facts) =>
    judgeHost(rules, { facts, devices: mapDevices(facts) }).flatMap((finding, index) =>
      rules[index]?.verdicts.includes(finding.verdict) && !finding.statement.includes('fault in Throughway')
        ? []
        : [`${finding.id}: ${finding.verdict}: ${finding.statement}`],
    ),
  )
}
