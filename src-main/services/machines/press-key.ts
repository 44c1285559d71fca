// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { InstallerKey } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'

/** Codes of Linux (`linux/input-event-codes.h`), which libvirt translates. */
const codes: Record<InstallerKey, readonly number[]> = {
  enter: [28],
  space: [57],
  escape: [1],
  tab: [15],
  f2: [60],
  f12: [88],
  delete: [111],
  'ctrl-alt-delete': [29, 56, 111],
}

const holdMs = 50

/** Presses a key on the guest's emulated keyboard, for installers that wait for one. */
export async function pressKey(
  context: MachineContext,
  uuid: string,
  key: InstallerKey,
): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const pressed = await connection.guests.sendKeys(machine.domain, { set: 'linux', codes: codes[key], holdMs })
  return pressed.ok ? ok(null) : fail(describeLibvirtError(pressed.failure, machine.domain.name))
}
