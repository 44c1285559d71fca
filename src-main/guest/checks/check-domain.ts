// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { DomainFailure } from '../parse/parse-domain-xml.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { scanXml } from '../xml/scan-xml.ts'
import { deviceChecks } from './device-checks.ts'
import { diskChecks } from './disk-checks.ts'
import type { DomainCheck } from './domain-check.ts'
import type { DomainFinding, DomainSurroundings } from './domain-finding.ts'
import { DomainView } from './domain-view.ts'
import { firmwareChecks } from './firmware-checks.ts'
import { memoryChecks } from './memory-checks.ts'
import { networkChecks } from './network-checks.ts'
import { pinningChecks } from './pinning-checks.ts'
import { processorChecks } from './processor-checks.ts'
import { safetyChecks } from './safety-checks.ts'
import { timingChecks } from './timing-checks.ts'

/** Everything that is looked for. */
export const domainChecks: readonly DomainCheck[] = [
  ...processorChecks,
  ...pinningChecks,
  ...timingChecks,
  ...memoryChecks,
  ...firmwareChecks,
  ...diskChecks,
  ...networkChecks,
  ...deviceChecks,
  ...safetyChecks,
]

const order = { error: 0, warning: 1, note: 2 }

/** What stands against an existing domain, worst first and then in the order of its lines. What needs unknown surroundings is not said. */
export function checkDomain(
  xml: string,
  surroundings: DomainSurroundings,
): Result<readonly DomainFinding[], DomainFailure> {
  const parsed = parseXml(xml)
  if (!parsed.ok) return parsed
  const root = scanXml(xml)
  if (!root.ok) return root
  if (root.value.name !== 'domain') return fail({ code: 'not-a-domain', detail: root.value.name })
  const domain = new DomainView(xml, root.value, surroundings)
  const findings = domainChecks.flatMap(({ code, severity, source, find }) =>
    find(domain).flatMap((found): DomainFinding[] =>
      found === null
        ? []
        : [
            {
              code,
              severity,
              source,
              path: domain.pathOf(found.at),
              line: domain.lineOf(found.at),
              text: found.text,
              edits: found.edits ?? [],
            },
          ],
    ),
  )
  return ok(findings.sort((left, right) => order[left.severity] - order[right.severity] || left.line - right.line))
}
