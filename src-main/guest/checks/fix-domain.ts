// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import { type EditFailure, editDomainXml } from '../edit/edit-domain-xml.ts'
import type { DomainFailure } from '../parse/parse-domain-xml.ts'
import { checkDomain } from './check-domain.ts'
import type { DomainFinding, DomainSurroundings } from './domain-finding.ts'

/** A domain after its findings were dealt with. */
export interface FixedDomain {
  readonly xml: string
  /** What was done, in its order. */
  readonly fixed: readonly DomainFinding[]
  /** What is left: for a person to decide, or found to be in the way of another. */
  readonly left: readonly DomainFinding[]
}

/**
 * Applies the edits of findings one after the other, each found anew in the text that the last one left, so that no two get into each
 * other's way.
 *
 * @param wanted Codes to fix; null fixes all that have an edit.
 */
export function fixDomain(
  xml: string,
  surroundings: DomainSurroundings,
  wanted: readonly string[] | null = null,
): Result<FixedDomain, DomainFailure | EditFailure> {
  const fixed: DomainFinding[] = []
  // What an edit did not settle is not tried again; paths move when something is taken out, so a finding that went frees its path.
  const tried = new Set<string>()
  let text = xml
  let last: { readonly code: string; readonly key: string; readonly count: number } | null = null
  for (;;) {
    const findings = checkDomain(text, surroundings)
    if (!findings.ok) return findings
    const countOf = (code: string) => findings.value.filter((finding) => finding.code === code).length
    if (last !== null && countOf(last.code) >= last.count) tried.add(last.key)
    const next = findings.value.find(
      (finding) =>
        finding.edits.length > 0 &&
        (wanted?.includes(finding.code) ?? true) &&
        !tried.has(`${finding.code} ${finding.path}`),
    )
    if (next === undefined) return ok({ xml: text, fixed, left: findings.value })
    last = { code: next.code, key: `${next.code} ${next.path}`, count: countOf(next.code) }
    const edited = editDomainXml(text, next.edits)
    if (!edited.ok) continue
    text = edited.value
    fixed.push(next)
  }
}
