// SPDX-License-Identifier: MIT
import type { LibvirtEvent, LibvirtEventKind } from '../../libvirt/events/libvirt-event.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import type { MachineRegister } from './machine-register.ts'
import { readHostUsb } from './read-host-usb.ts'
import { readMachine, readMachines } from './read-machine.ts'

const domainKinds = [
  'domain-lifecycle',
  'domain-reboot',
  'domain-device-added',
  'domain-device-removed',
  'domain-agent-lifecycle',
  'domain-metadata-change',
] as const satisfies readonly LibvirtEventKind[]

/**
 * Reads every machine into the register and keeps it as libvirt has it: each event has its domain read again, one
 * reading after the other, so that an older one never covers a newer. Answers the way to have one read out of turn.
 */
export async function followMachines(
  connection: LibvirtConnection,
  register: MachineRegister,
  reader: HostReader,
): Promise<(uuid: string) => Promise<void>> {
  let last: Promise<void> = Promise.resolve()
  const waiting = new Map<string, Promise<void>>()

  function afterOthers(action: () => Promise<void>): Promise<void> {
    last = last.then(action)
    return last
  }

  function refresh(uuid: string): Promise<void> {
    const before = waiting.get(uuid)
    if (before !== undefined) return before
    const next = afterOthers(async () => {
      waiting.delete(uuid)
      await readOne(uuid)
    })
    waiting.set(uuid, next)
    return next
  }

  async function readOne(uuid: string): Promise<void> {
    const found = await connection.domains.lookupByUuid(uuid)
    if (!found.ok) {
      if (found.failure.code === 'call-failed') register.remove(uuid)
      return
    }
    const read = await readMachine(connection, found.value)
    if (!read.ok) return
    if (read.value === null) register.remove(uuid)
    else register.put(read.value)
  }

  // Listening first, reading after: nothing that happens in between is missed.
  for (const kind of domainKinds) {
    await connection.events.subscribe(kind, (event) => {
      noteRun(register, event)
      void refresh(event.domain.uuid)
    })
  }
  // A daemon without device events (no udev) leaves USB as it was when a machine last changed.
  await connection.events.subscribe('node-device-lifecycle', ({ device }) => {
    if (device.name.startsWith('usb_')) register.setUsb(readHostUsb(reader))
  })
  await afterOthers(async () => {
    const machines = await readMachines(connection)
    register.setUsb(readHostUsb(reader))
    if (machines.ok) register.replaceAll(machines.value)
  })
  return refresh
}

/** A start begins a run anew; a guest that restarts goes on with it. */
function noteRun(register: MachineRegister, event: LibvirtEvent): void {
  if (event.kind === 'domain-lifecycle' && event.event === 'started') {
    register.setNotes(event.domain.uuid, { run: { startedAtMs: Date.now(), restartCount: 0 } })
  }
  if (event.kind === 'domain-reboot') {
    const { run } = register.notesOf(event.domain.uuid)
    register.setNotes(event.domain.uuid, { run: { ...run, restartCount: run.restartCount + 1 } })
  }
}
