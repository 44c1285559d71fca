// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { checkDomain } from '../../guest/checks/check-domain.ts'
import type { DomainFinding, DomainSurroundings } from '../../guest/checks/domain-finding.ts'
import { fixDomain } from '../../guest/checks/fix-domain.ts'
import { listDomainPaths } from '../../guest/checks/list-domain-paths.ts'
import type { DomainFailure } from '../../guest/parse/parse-domain-xml.ts'
import { ok, type Result } from '../../model/result.ts'
import { collectFacts } from '../../probes/collect-facts.ts'
import { readGuestHost } from '../guests/read-guest-host.ts'
import type { MachineContext } from './machine-context.ts'

/** What stands against a domain on this host, and what it would be with everything fixed that can be. */
export interface CheckedDomain {
  readonly findings: readonly DomainFinding[]
  readonly fixedXml: string
  /** What the fixed text does about. */
  readonly fixed: readonly DomainFinding[]
}

/** Judges the XML of a domain. Without libvirt, what only libvirt tells is not said. */
export async function checkDomainText(
  context: MachineContext,
  xml: string,
): Promise<Result<CheckedDomain, DomainFailure>> {
  const surroundings = await readSurroundings(context, xml)
  const findings = checkDomain(xml, surroundings)
  if (!findings.ok) return findings
  const fixed = fixDomain(xml, surroundings)
  return ok({
    findings: findings.value,
    // An edit that cannot be placed is passed over there, so what fails here is the text, and that was read above.
    fixedXml: fixed.ok ? fixed.value.xml : xml,
    fixed: fixed.ok ? fixed.value.fixed : [],
  })
}

/** What is known beside a domain's text on this host. */
export async function readSurroundings({ host, link }: MachineContext, xml: string): Promise<DomainSurroundings> {
  const facts = await collectFacts(host.reader)
  const connection = await link.connection()
  const guestHost = connection.ok ? await readGuestHost(connection.value, facts) : null
  const paths = listDomainPaths(xml)
  // Of another host, nothing can be looked up here.
  const here = host.source.kind === 'live' && paths.ok ? paths.value : []
  const files = here.map((path) => [path, isThere(path)] as const)
  return {
    facts,
    host: guestHost?.ok === true ? guestHost.value : null,
    files: new Map(files.flatMap(([path, found]) => (found === null ? [] : [[path, found] as const]))),
  }
}

/** Null where a folder on the way may not be looked into. */
function isThere(path: string): boolean | null {
  try {
    fs.statSync(path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? false : null
  }
}
