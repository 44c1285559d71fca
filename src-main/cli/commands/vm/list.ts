// SPDX-License-Identifier: MIT
import type { MachinesView } from '../../../model/machine-view.ts'
import { fail, ok } from '../../../model/result.ts'
import type { CommandOutcome, RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { renderMachines } from '../../render/render-machines.ts'
import { withMachineSession } from './with-machine-session.ts'

/** `vm list`: the machines that libvirt knows. */
export const runVmList: RunCommand = (invocation) =>
  withMachineSession(invocation, async ({ machines }) => {
    const view = await machines.view(null, '')
    if (!view.ok) return fail(describeFailure(view.failure))
    const { libvirt } = view.value
    if (libvirt.at === 'unreachable') {
      return fail(describeFailure({ code: 'libvirt-unreachable', reason: libvirt.code, detail: libvirt.text }))
    }
    return ok(listOutcome(view.value, invocation.flags.has('names')))
  })

function listOutcome({ machines, libvirt }: MachinesView, isNamesOnly: boolean): CommandOutcome {
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, libvirt, machines },
    text: (style) =>
      isNamesOnly ? machines.map(({ name }) => printable(name)).join('\n') : renderMachines(printable(machines), style),
  }
}
