// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { buildUsbDeviceXml } from '../../guest/build/build-usb-device-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { findMachine, type MachineContext } from './machine-context.ts'
import { type HostUsb, readHostUsb } from './read-host-usb.ts'
import { isMachineOn, readMachines } from './read-machine.ts'
import { viewUsb } from './view-machines.ts'

// A guest that does not let go within this time was busy with it.
const removalTimeMs = 5_000

/** Gives a USB device to a running machine until it stops or the device is taken back. */
export async function lendUsb(context: MachineContext, uuid: string, port: string): Promise<Result<null, Failure>> {
  const asked = await findUsb(context, uuid, port)
  if (!asked.ok) return asked
  const { connection, domain, usb, lentTo } = asked.value
  if (lentTo !== null)
    return fail({ code: 'usb-refused', port, reason: 'A machine has it already; take it back first.' })
  const attached = await connection.domainDevices.attach(domain, deviceXml(usb), { live: true })
  if (!attached.ok) return fail(describeLibvirtError(attached.failure, domain.name))
  await context.refresh(domain)
  return ok(null)
}

/** Takes a USB device back from a running machine, and waits until the guest has let it go. */
export async function takeBackUsb(context: MachineContext, uuid: string, port: string): Promise<Result<null, Failure>> {
  const asked = await findUsb(context, uuid, port)
  if (!asked.ok) return asked
  const { connection, domain, usb, lentTo } = asked.value
  if (lentTo !== domain.uuid) return fail({ code: 'usb-refused', port, reason: `${domain.name} does not have it.` })
  const gone = await awaitRemoval(connection, domain)
  const detached = await connection.domainDevices.detach(domain, deviceXml(usb), { live: true })
  if (!detached.ok) {
    gone.release()
    return fail(describeLibvirtError(detached.failure, domain.name))
  }
  await gone.promise
  await context.refresh(domain)
  return ok(null)
}

function deviceXml(usb: HostUsb & { readonly bus: number; readonly device: number }): string {
  return buildUsbDeviceXml({ vendorId: usb.vendorId, productId: usb.productId }, { bus: usb.bus, device: usb.device })
}

async function findUsb(context: MachineContext, uuid: string, port: string) {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const { domain, state } = machine
  if (!isMachineOn(state)) return fail<Failure>({ code: 'machine-state-wrong', name: domain.name, state })
  const devices = readHostUsb(context.host.reader)
  const usb = devices.find((device) => device.port === port)
  if (usb === undefined)
    return fail<Failure>({ code: 'usb-refused', port, reason: 'No USB device is plugged in there.' })
  const { bus, device } = usb
  if (bus === null || device === null)
    return fail<Failure>({ code: 'usb-refused', port, reason: 'The kernel does not tell its numbers.' })
  const machines = await readMachines(connection)
  if (!machines.ok) return fail(describeLibvirtError(machines.failure, domain.name))
  const lentTo = viewUsb(devices, machines.value).find((viewed) => viewed.port === port)?.lentTo ?? null
  return ok({ connection, domain, usb: { ...usb, bus, device }, lentTo })
}

async function awaitRemoval(connection: LibvirtConnection, domain: DomainRef) {
  let tell = () => {}
  const told = new Promise<void>((resolve) => {
    tell = resolve
  })
  const subscribed = await connection.events.subscribe('domain-device-removed', () => tell(), domain)
  const timer = setTimeout(() => tell(), removalTimeMs)
  const release = () => {
    clearTimeout(timer)
    if (subscribed.ok) void subscribed.value.unsubscribe()
  }
  return { promise: told.finally(release), release }
}
