// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { XmlExplanation } from '../../model/guest-draft.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'

/** A domain's XML, and why lines of it stand there. */
export interface ExplainedXml {
  readonly xml: string
  readonly explanations: readonly XmlExplanation[]
}

/** The stored XML of a machine with what can be said of its lines. */
export async function explainMachine(context: MachineContext, uuid: string): Promise<Result<ExplainedXml, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const stored = await connection.domains.xml(machine.domain, { inactive: true })
  if (!stored.ok) return fail(describeLibvirtError(stored.failure, machine.domain.name))
  return ok({ xml: stored.value, explanations: [] })
}
