// SPDX-License-Identifier: MIT
import type { UsbDevice } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { readUsbDevices } from '../../probes/peripherals/read-usb-devices.ts'
import { readNumberedUsb } from '../../probes/start/probe-start.ts'
import { readInputPorts } from '../../probes/start/read-input-ports.ts'

/** A USB device of the host, the numbers it has now, and what the host loses with it. */
export interface HostUsb extends Pick<UsbDevice, 'port' | 'vendorId' | 'productId' | 'name'> {
  readonly bus: number | null
  readonly device: number | null
  readonly warning: string | null
}

/** The USB devices that could be lent; hubs stay, since what hangs on them is lent by itself. */
export function readHostUsb(reader: HostReader): HostUsb[] {
  const devices = readUsbDevices(reader)
  const numbered = readNumberedUsb(reader)
  const inputs = readInputPorts(reader)
  if (!devices.known || !numbered.known) return []
  return devices.value.flatMap((usb) => {
    const numbers = numbered.value.find(({ port }) => port === usb.port)
    const isHub = devices.value.some(({ port }) => port.startsWith(`${usb.port}.`)) || numbers?.isHub === true
    if (isHub || numbers === undefined) return []
    return [
      {
        port: usb.port,
        vendorId: usb.vendorId,
        productId: usb.productId,
        name: usb.name,
        bus: numbers.bus,
        device: numbers.device,
        warning: warningOf(usb.port, inputs),
      },
    ]
  })
}

function warningOf(port: string, inputs: ReturnType<typeof readInputPorts>): string | null {
  const lost = (['keyboard', 'pointer'] as const).filter((kind) => {
    const all = inputs.filter((input) => input.kind === kind)
    return all.length > 0 && all.every((input) => input.port === port)
  })
  if (lost.length === 0) return null
  const names = lost.map((kind) => (kind === 'keyboard' ? 'keyboard' : 'mouse'))
  return `It is the host’s last ${names.join(' and ')}: while it is lent, the host cannot be used by it.`
}
