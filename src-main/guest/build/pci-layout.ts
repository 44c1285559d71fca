// SPDX-License-Identifier: MIT
import type { GuestHostDevice, GuestSpec } from '../../model/guest-spec.ts'
import { pciAddressParts } from '../../model/pci-address.ts'

/** A bridge of the guest's PCI tree that is laid out by hand. */
export interface GuestPciBridge {
  readonly index: number
  readonly model: 'pcie-root-port' | 'pcie-expander-bus'
  /** Number of the bus it sits on; null lets libvirt choose. */
  readonly parentBus: number | null
  /** Of an expander: its first bus number and the guest's cell. */
  readonly expander: { readonly busNumber: number; readonly cell: number } | null
}

/** Where the passed-through devices sit in the guest. */
export interface GuestPciLayout {
  readonly bridges: readonly GuestPciBridge[]
  /** By device, in the order of the spec: its bus, and the guest's function number of each of its functions. */
  readonly devices: readonly { readonly bus: number; readonly functions: readonly number[] }[]
}

/** Ports for devices that libvirt places itself; without them it might put those behind an expander. */
const ordinaryPorts = 4

/**
 * One root port for each device, so that its functions are functions of one slot as on the card. With several guest
 * cells, the ports hang from an expander bus of the device's cell, which is how the guest learns what is near.
 */
export function layOutPci(spec: Pick<GuestSpec, 'hostDevices' | 'processor'>): GuestPciLayout {
  const cells = spec.processor.numaCells
  const usesExpanders = cells.length > 1 && spec.hostDevices.some((device) => device.numaCell !== null)
  const bridges: GuestPciBridge[] = []
  const add = (bridge: Omit<GuestPciBridge, 'index'>): number => {
    bridges.push({ ...bridge, index: bridges.length + 1 })
    return bridges.length
  }
  const buses = new Map<number, number>()
  if (usesExpanders) {
    for (let port = 0; port < ordinaryPorts; port += 1)
      add({ model: 'pcie-root-port', parentBus: null, expander: null })
  }
  const step = Math.min(64, Math.floor(256 / (cells.length + 1)))
  for (const cell of usesExpanders ? cells : []) {
    const expander = { busNumber: step * (cells.indexOf(cell) + 1), cell: cell.id }
    const hasDevice = spec.hostDevices.some((device) => device.numaCell === cell.id)
    if (!hasDevice) continue
    const parentBus = add({ model: 'pcie-expander-bus', parentBus: null, expander })
    for (const [index, device] of spec.hostDevices.entries()) {
      if (device.numaCell === cell.id) buses.set(index, add({ model: 'pcie-root-port', parentBus, expander: null }))
    }
  }
  const devices = spec.hostDevices.map((device, index) => {
    const bus = buses.get(index) ?? add({ model: 'pcie-root-port', parentBus: null, expander: null })
    return { bus, functions: guestFunctions(device) }
  })
  return { bridges, devices }
}

/** The function numbers as on the host where they work: distinct, and one of them 0; else counted from 0. */
function guestFunctions(device: GuestHostDevice): number[] {
  const own = device.functions.map((part) => pciAddressParts(part.address).function)
  const isUsable = own.includes(0) && new Set(own).size === own.length
  return isUsable ? own : own.map((_, index) => index)
}
