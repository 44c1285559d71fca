// SPDX-License-Identifier: MIT
import { fail, ok } from '../../../model/result.ts'
import type { RunCommand } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { renderUsb } from '../../render/render-machines.ts'
import { withMachineSession } from './with-machine-session.ts'

/** `vm usb`: what is plugged in and who has it; lends a device, or takes it back. */
export const runVmUsb: RunCommand = (invocation) =>
  withMachineSession(invocation, async ({ machines }) => {
    const [word = '', action, port] = invocation.positionals
    if (action !== undefined && port === undefined) return fail(portMissing(action))
    const view = await machines.view(null, '')
    if (!view.ok) return fail(describeFailure(view.failure))
    const { libvirt } = view.value
    if (libvirt.at === 'unreachable')
      return fail(describeFailure({ code: 'libvirt-unreachable', reason: libvirt.code, detail: libvirt.text }))
    const machine = view.value.machines.find(({ name, uuid }) => name === word || uuid === word)
    if (machine === undefined) return fail(describeFailure({ code: 'machine-unknown', name: word }))
    const { name, uuid } = machine
    const changed =
      action === undefined || port === undefined
        ? view
        : action === 'lend'
          ? await machines.lendUsb({ uuid, port }, '')
          : await machines.takeBackUsb({ uuid, port }, '')
    if (!changed.ok) return fail(describeFailure(changed.failure))
    const { usbDevices, machines: all } = changed.value
    return ok({
      exitCode: exitCodes.fine,
      document: { schema: 1, name, uuid, devices: usbDevices },
      text: (style) => renderUsb(printable(usbDevices), printable(all), style),
    })
  })

function portMissing(action: string): CommandFailure {
  return {
    code: 'usage',
    message: `${action} needs a port: throughway vm usb NAME ${action} PORT.`,
    remedy: '`throughway vm usb NAME` lists the ports.',
    exitCode: exitCodes.usage,
  }
}
