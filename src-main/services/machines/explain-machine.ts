// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { buildDomainXml } from '../../guest/build/build-domain-xml.ts'
import { explainDomainXml } from '../../guest/explain/explain-domain-xml.ts'
import { parseDomainXml } from '../../guest/parse/parse-domain-xml.ts'
import type { GuestDraft } from '../../model/guest-draft.ts'
import { type GuestSpec, guestSpecSchema } from '../../model/guest-spec.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { collectFacts } from '../../probes/collect-facts.ts'
import { readGuestHost } from '../guests/read-guest-host.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'

/** The stored XML of a machine with what can be said of its lines: of those that stand as this program would write them. */
export async function explainMachine(
  context: MachineContext,
  uuid: string,
): Promise<Result<Pick<GuestDraft, 'xml' | 'explanations'>, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const stored = await connection.domains.xml(machine.domain, { inactive: true })
  if (!stored.ok) return fail(describeLibvirtError(stored.failure, machine.domain.name))
  const xml = stored.value
  const parsed = parseDomainXml(xml)
  const host = parsed.ok ? await readGuestHost(connection, await collectFacts(context.host.reader)) : null
  if (!parsed.ok || host?.ok !== true) return ok({ xml, explanations: [] })
  const model = buildDomainXml({ ...openSpec, name: parsed.value.name, ...parsed.value.spec }, host.value)
  return ok({ xml, explanations: explainDomainXml(xml, model) })
}

/** What a domain that says nothing of it has; a domain of ours says all of it. */
const openSpec: Omit<GuestSpec, 'name'> = {
  schema: guestSpecSchema,
  system: 'linux',
  purpose: 'general',
  processor: {
    topology: { sockets: 1, dies: 1, cores: 1, threads: 1 },
    pinning: null,
    numaCells: [],
    isNested: false,
    hasHostCache: false,
    hasPerformanceCounters: false,
    hidesHypervisor: false,
  },
  memory: { sizeKiB: 1_048_576, pageKiB: 4, isPreallocated: false, isShared: false, hasBalloon: true },
  firmware: { secureBoot: false, tpm: false, pciWindowMiB: null },
  disks: [],
  discs: [],
  networks: [],
  hostDevices: [],
  usbDevices: [],
  evdevInputs: [],
  display: { video: 'none', graphics: 'none', lookingGlass: null },
  sound: 'none',
  sharedFolders: [],
  hasAgent: false,
  isolatesCpus: false,
  tuning: null,
  startsWithHost: false,
}
