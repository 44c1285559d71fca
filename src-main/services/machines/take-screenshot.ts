// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { isOperationInvalid, isUnsupported } from '../../libvirt/libvirt-error.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { encodePng } from './encode-png.ts'
import { findMachine, type MachineContext } from './machine-context.ts'
import { parsePixmap } from './parse-pixmap.ts'
import { isMachineOn } from './read-machine.ts'

/** A PNG, in base64, of what the guest shows; null where it shows nothing. */
export async function takeScreenshot(context: MachineContext, uuid: string): Promise<Result<string | null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  if (!isMachineOn(machine.state) || !machine.outline.hasVideo) return ok(null)
  const taken = await connection.guests.screenshot(machine.domain)
  if (!taken.ok) {
    // It stopped meanwhile, or its only card is one of the host's.
    const hasNone = isOperationInvalid(taken.failure) || isUnsupported(taken.failure)
    return hasNone ? ok(null) : fail(describeLibvirtError(taken.failure, machine.domain.name))
  }
  const { type, image } = taken.value
  if (type === 'image/png') return ok(image.toString('base64'))
  const picture = parsePixmap(image)
  return ok(picture === null ? null : encodePng(picture).toString('base64'))
}
