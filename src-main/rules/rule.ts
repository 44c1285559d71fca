// SPDX-License-Identifier: MIT
import type { DeviceReport } from '../model/device-report.ts'
import type { Fact } from '../model/fact.ts'
import type { Evidence, Remedy, RuleArea } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'

/** All that a rule may look at. `devices` is derived from `facts` once, for all rules. */
export interface RuleContext {
  readonly facts: HostFacts
  readonly devices: DeviceReport
}

/** A claim about a host, and how to judge it. Pure: no clock, no file, no state. */
export interface Rule {
  /** `area.claim`, a claim in the positive; stable for ever, printed by the command line. */
  readonly id: `${RuleArea}.${string}`
  /** The claim as a sentence; true when the verdict is pass. */
  readonly title: string
  /** Why it matters to someone who wants to hand a GPU to a guest. */
  readonly why: string
  readonly sources: readonly string[]
  /** True when a GPU cannot be handed over while the claim does not hold. */
  readonly blocking: boolean
  /** Verdicts this rule can give; `tests/rules` has a row for each. */
  readonly verdicts: readonly Judgement['verdict'][]
  judge(context: RuleContext): Judgement
}

/** A rule's answer before it is joined with the rule's own words. */
export type Judgement =
  | { readonly verdict: 'pass'; readonly statement: string; readonly evidence: readonly Evidence[] }
  | {
      readonly verdict: 'warn' | 'fail'
      readonly statement: string
      readonly evidence: readonly Evidence[]
      readonly remedies: readonly [Remedy, ...Remedy[]]
    }
  | { readonly verdict: 'unknown'; readonly statement: string; readonly evidence: readonly Evidence[] }
  | { readonly verdict: 'not-applicable'; readonly statement: string; readonly evidence: readonly Evidence[] }

/** The claim holds. */
export function pass(statement: string, evidence: readonly Evidence[]): Judgement {
  return { verdict: 'pass', statement, evidence }
}

/** Works, but worse than it could, or with a danger. */
export function warn(
  statement: string,
  evidence: readonly Evidence[],
  remedies: readonly [Remedy, ...Remedy[]],
): Judgement {
  return { verdict: 'warn', statement, evidence, remedies }
}

/** The claim does not hold, and the user has to act. */
export function fail(
  statement: string,
  evidence: readonly Evidence[],
  remedies: readonly [Remedy, ...Remedy[]],
): Judgement {
  return { verdict: 'fail', statement, evidence, remedies }
}

/** It could not be told; the reasons of the facts it would have taken are the evidence. */
export function unknownBecause(...facts: readonly Fact<unknown>[]): Judgement {
  const reasons = facts.flatMap((fact) => (fact.known ? [] : [fact.reason]))
  return {
    verdict: 'unknown',
    statement: `Could not tell: ${reasons.join('; ') || 'the facts do not say'}.`,
    evidence: reasons.map((text) => ({ source: 'not read', text })),
  }
}

/** The claim makes no sense on this host. */
export function notApplicable(statement: string, evidence: readonly Evidence[] = []): Judgement {
  return { verdict: 'not-applicable', statement, evidence }
}

/** Evidence from a fact: its source, and `text` or the value itself. */
export function evidenceOf<T>(fact: Fact<T>, toText?: (value: T) => string): Evidence {
  if (!fact.known) return { source: 'not read', text: fact.reason }
  return { source: fact.source, text: toText ? toText(fact.value) : formatValue(fact.value) }
}

function formatValue(value: unknown): string {
  if (value === null) return 'none'
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value)
    ? value.length === 0
      ? 'none'
      : value.map(formatValue).join(', ')
    : JSON.stringify(value)
}
