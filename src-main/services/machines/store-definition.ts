// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'

/**
 * The stored definition of a machine: `whole` with what a viewer's password is, so that storing it again loses nothing;
 * `to-show` without.
 */
export async function readDefinition(
  context: MachineContext,
  uuid: string,
  which: 'whole' | 'to-show' = 'whole',
): Promise<Result<string, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const stored = await connection.domains.xml(machine.domain, { inactive: true, secure: which === 'whole' })
  return stored.ok ? stored : fail(describeLibvirtError(stored.failure, machine.domain.name))
}

/** Stores another definition of a machine; libvirt validates it first. A running guest has it from its next start on. */
export async function storeDefinition(
  context: MachineContext,
  uuid: string,
  xml: string,
): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const defined = await connection.domains.define(xml, { validate: true })
  return defined.ok ? ok(null) : fail(describeLibvirtError(defined.failure, machine.domain.name))
}
