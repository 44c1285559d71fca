// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { isNoDomain } from '../../libvirt/libvirt-error.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import type { MachineContext } from './machine-context.ts'

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The domain that a person means by a name, or by a uuid where no domain is called so. */
export async function resolveMachine({ link }: MachineContext, word: string): Promise<Result<DomainRef, Failure>> {
  const opened = await link.connection()
  if (!opened.ok) return opened
  const { domains } = opened.value
  const named = await domains.lookupByName(word)
  if (named.ok) return named
  if (!isNoDomain(named.failure)) return fail(describeLibvirtError(named.failure, word))
  const found = uuidShape.test(word) ? await domains.lookupByUuid(word) : null
  return found?.ok === true ? ok(found.value) : fail({ code: 'machine-unknown', name: word })
}
