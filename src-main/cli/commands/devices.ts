// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import { examineHost } from '../../services/examine-host.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { renderDevices } from '../render/render-devices.ts'
import { withHost } from './host-option.ts'

/** `devices`: the map of IOMMU groups. */
export const runDevices: RunCommand = (invocation) =>
  withHost(invocation, async ({ reader }) => {
    const { devices, facts } = await examineHost(reader)
    return ok({
      exitCode: facts.pciDevices.known ? exitCodes.fine : exitCodes.couldNotTell,
      document: devices,
      text: (style) => renderDevices(printable(devices), style),
    })
  })
