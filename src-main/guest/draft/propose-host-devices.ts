// SPDX-License-Identifier: MIT
import { buildDeviceIndex, type DeviceIndex } from '../../devices/device-index.ts'
import { findCompanions } from '../../devices/find-companions.ts'
import { valueOr } from '../../model/fact.ts'
import type { GuestChoices, GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHostDevice, GuestNumaCell } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { comparePciAddresses, type PciAddress, pciSlot } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'

/** `hostDevices` of the spec: what was chosen with its companions, one entry for each slot. */
export function proposeHostDevices(
  choices: Pick<GuestChoices, 'devices' | 'purpose'>,
  facts: HostFacts,
  cells: readonly GuestNumaCell[],
): { readonly value: readonly GuestHostDevice[]; readonly problems: readonly GuestProblem[] } {
  const index = buildDeviceIndex(facts)
  const companions = findCompanions(index)
  const all = new Set(choices.devices.flatMap((address) => [address, ...(companions.get(address) ?? [])]))
  const slots = new Map<string, PciAddress[]>()
  for (const address of [...all].sort(comparePciAddresses)) {
    const key = index.byAddress.get(address)?.physicalFunction == null ? pciSlot(address) : address
    slots.set(key, [...(slots.get(key) ?? []), address])
  }
  const problems = choices.devices.flatMap((address): GuestProblem[] => {
    if (index.byAddress.has(address)) return []
    const text = `No device is at ${address} now. Choose it anew where it is.`
    return [{ severity: 'error', code: 'device-absent', field: 'devices', text }]
  })
  return { value: [...slots.values()].map((slot) => deviceOf(slot, { index, cells, choices })), problems }
}

function deviceOf(
  slot: readonly PciAddress[],
  context: {
    readonly index: DeviceIndex
    readonly cells: readonly GuestNumaCell[]
    readonly choices: Pick<GuestChoices, 'purpose'>
  },
): GuestHostDevice {
  const devices = slot.flatMap((address) => context.index.byAddress.get(address) ?? [])
  const node = devices.map((device) => valueOr(device.numaNode, null)).find((value) => value !== null) ?? null
  const isDisplay = devices.some((device) => pciKind(device.classCode) === 'display')
  const cell = context.cells.length > 1 ? context.cells.find((candidate) => candidate.hostNode === node) : undefined
  return {
    functions: slot.map((address) => {
      const device = context.index.byAddress.get(address)
      return { address, vendorId: device?.vendorId ?? null, deviceId: device?.deviceId ?? null }
    }),
    romFile: null,
    // Computing needs no picture before its driver; every other device keeps what it came with.
    hasRom: !(isDisplay && context.choices.purpose === 'ml'),
    numaCell: cell?.id ?? null,
  }
}
