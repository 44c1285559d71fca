// SPDX-License-Identifier: MIT
import { parseDomainOutline } from '../../guest/outline/parse-domain-outline.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoDomain, type LibvirtError } from '../../libvirt/libvirt-error.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import type { DomainState } from '../../libvirt/surface/domain-calls.ts'
import type { DomainOutline } from '../../model/domain-outline.ts'
import type { MachineState } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'

/** A machine as libvirt told of it. */
export interface Machine {
  readonly domain: DomainRef
  readonly state: MachineState
  readonly startsWithHost: boolean
  readonly outline: DomainOutline
}

const states: Readonly<Record<DomainState, MachineState>> = {
  nostate: 'unknown',
  running: 'running',
  blocked: 'idle',
  paused: 'paused',
  shutdown: 'shutting-down',
  shutoff: 'off',
  crashed: 'crashed',
  pmsuspended: 'suspended',
  unknown: 'unknown',
}

/** Whether a machine in this state has devices and memory of the host. */
export function isMachineOn(state: MachineState): boolean {
  return state !== 'off' && state !== 'crashed' && state !== 'unknown'
}

/** Reads one domain; null where it is gone. */
export async function readMachine(
  connection: LibvirtConnection,
  domain: DomainRef,
): Promise<Result<Machine | null, LibvirtError>> {
  const [state, xml, autostart] = await Promise.all([
    connection.domains.state(domain),
    connection.domains.xml(domain),
    connection.domains.autostart(domain),
  ])
  const failed = [state, xml].find((answer) => !answer.ok)
  if (failed !== undefined && !failed.ok) return isNoDomain(failed.failure) ? ok(null) : fail(failed.failure)
  const outline = xml.ok ? parseDomainOutline(xml.value) : null
  if (!state.ok || outline === null) return ok(null)
  return ok({
    domain,
    state: states[state.value.state],
    // A domain that is gone once it stops has none.
    startsWithHost: autostart.ok && autostart.value,
    outline,
  })
}

/** Reads every domain that libvirt knows, by name. */
export async function readMachines(connection: LibvirtConnection): Promise<Result<Machine[], LibvirtError>> {
  const listed = await connection.domains.list()
  if (!listed.ok) return listed
  const read = await Promise.all(listed.value.map((domain) => readMachine(connection, domain)))
  const machines: Machine[] = []
  for (const machine of read) {
    if (!machine.ok) return machine
    if (machine.value !== null) machines.push(machine.value)
  }
  return ok(machines.sort((left, right) => (left.domain.name < right.domain.name ? -1 : 1)))
}
