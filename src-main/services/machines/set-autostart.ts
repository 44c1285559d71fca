// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'

/** Has a machine start with the host, or not. libvirt tells nobody of it, so the machine is read again. */
export async function setAutostart(
  context: MachineContext,
  uuid: string,
  enabled: boolean,
): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const set = await connection.domains.setAutostart(machine.domain, enabled)
  if (!set.ok) return fail(describeLibvirtError(set.failure, machine.domain.name))
  await context.refresh(machine.domain)
  return ok(null)
}
