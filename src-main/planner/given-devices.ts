// SPDX-License-Identifier: MIT
import { nameWithAddress } from '../devices/device-words.ts'
import type { DeviceReport, MappedDevice } from '../model/device-report.ts'
import { comparePciAddresses, type PciAddress } from '../model/pci-address.ts'
import type { PciDevice } from '../model/pci-device.ts'
import type { Refusal } from '../model/plan.ts'
import type { PlanRequest } from './plan-request.ts'

/** A function that goes to guests: as it was read, and as the map shows it. */
export interface GivenDevice {
  readonly device: PciDevice
  readonly mapped: MappedDevice
}

/** What was chosen, with all that has to go along. */
export interface GivenDevices {
  /** In the order of addresses. */
  readonly given: readonly GivenDevice[]
  readonly refused: readonly Refusal[]
  readonly notes: readonly string[]
}

/** The chosen functions and their companions; an address that the host does not have is refused. */
export function findGivenDevices({ facts, devices, choices }: PlanRequest): GivenDevices {
  if (choices.devices.length > 0 && !facts.pciDevices.known) {
    const text = `Could not tell which PCI devices there are: ${facts.pciDevices.reason}.`
    return { given: [], refused: [{ code: 'could-not-tell', device: null, text }], notes: [] }
  }
  const read = new Map((facts.pciDevices.known ? facts.pciDevices.value : []).map((each) => [each.address, each]))
  const mapped = indexMapped(devices)
  const refused: Refusal[] = []
  const wanted = new Map<PciAddress, PciAddress | null>()
  for (const address of choices.devices) {
    const found = mapped.get(address)
    if (found === undefined) {
      const text = `There is no device at ${address}; \`throughway devices\` lists them.`
      refused.push({ code: 'device-unknown', device: address, text })
      continue
    }
    wanted.set(address, null)
    for (const companion of found.companions) if (!wanted.has(companion)) wanted.set(companion, address)
  }
  const given: GivenDevice[] = []
  const notes: string[] = []
  for (const [address, leader] of [...wanted].sort(([left], [right]) => comparePciAddresses(left, right))) {
    const [device, place] = [read.get(address), mapped.get(address)]
    if (device === undefined || place === undefined) continue
    given.push({ device, mapped: place })
    if (leader !== null && !choices.devices.includes(address)) {
      notes.push(`${nameWithAddress(device)} goes along: it is a function of the same device as ${leader}.`)
    }
  }
  return { given, refused, notes }
}

function indexMapped(report: DeviceReport): Map<PciAddress, MappedDevice> {
  const all = [...report.groups.flatMap((group) => group.devices), ...report.ungrouped]
  return new Map(all.map((device) => [device.address, device]))
}
