// SPDX-License-Identifier: MIT

import type { LibvirtState, MachinesView, MachineTask, MachineView } from '../../model/machine-view.ts'
import { createListeners } from '../listeners.ts'
import type { HostUsb } from './read-host-usb.ts'
import type { Machine } from './read-machine.ts'
import { type MachineNotes, viewMachine, viewUsb } from './view-machines.ts'

/** What is known of the machines now. Each change is told to whoever listens, as a whole view. */
export interface MachineRegister {
  view(): MachinesView
  find(uuid: string): Machine | null
  list(): readonly Machine[]
  notesOf(uuid: string): MachineNotes
  replaceAll(machines: readonly Machine[]): void
  put(machine: Machine): void
  remove(uuid: string): void
  setUsb(devices: readonly HostUsb[]): void
  /** Keeps what is said and leaves the rest. */
  setNotes(uuid: string, notes: Partial<MachineNotes>): void
  setTask(task: MachineTask | null): void
  task(): MachineTask | null
  /** Says that the state of the connection has changed. */
  announce(): void
  onChanged(listener: (view: MachinesView) => void): () => void
}

const noNotes: MachineNotes = { action: null, lastFailure: null, run: { startedAtMs: null, restartCount: 0 } }

/** An empty register. */
export function createMachineRegister(libvirt: () => LibvirtState): MachineRegister {
  let machines: readonly Machine[] = []
  let usb: readonly HostUsb[] = []
  let task: MachineTask | null = null
  let revision = 0
  const notes = new Map<string, MachineNotes>()
  const listeners = createListeners<MachinesView>()

  const notesOf = (uuid: string) => notes.get(uuid) ?? noNotes

  function view(): MachinesView {
    const usbDevices = viewUsb(usb, machines)
    return {
      revision,
      libvirt: libvirt(),
      machines: machines.map((machine): MachineView => viewMachine(machine, notesOf(machine.domain.uuid), usbDevices)),
      usbDevices,
      task,
    }
  }

  function announce(): void {
    revision += 1
    if (listeners.hasAny()) listeners.tell(view())
  }

  return {
    view,
    find: (uuid) => machines.find(({ domain }) => domain.uuid === uuid) ?? null,
    list: () => machines,
    notesOf,
    replaceAll: (all) => {
      machines = all
      announce()
    },
    put: (machine) => {
      const others = machines.filter(({ domain }) => domain.uuid !== machine.domain.uuid)
      machines = [...others, machine].sort((left, right) => (left.domain.name < right.domain.name ? -1 : 1))
      announce()
    },
    remove: (uuid) => {
      machines = machines.filter(({ domain }) => domain.uuid !== uuid)
      notes.delete(uuid)
      announce()
    },
    setUsb: (devices) => {
      usb = devices
      announce()
    },
    setNotes: (uuid, next) => {
      notes.set(uuid, { ...notesOf(uuid), ...next })
      announce()
    },
    setTask: (next) => {
      task = next
      announce()
    },
    task: () => task,
    announce,
    onChanged: (listener) => {
      return listeners.add(listener)
    },
  }
}
