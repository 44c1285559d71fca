// SPDX-License-Identifier: MIT

import { nameWithAddress } from '../../devices/device-words.ts'
import { isManagementDisplay } from '../../devices/display-devices.ts'
import type { GpuCandidate, MappedDevice, MappedGroup } from '../../model/device-report.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { type Judgement, notApplicable, type RuleContext, unknownBecause } from '../rule.ts'

/** The card that the rules about "the card" speak of, with all that goes with it. */
export interface CandidateSubject {
  readonly facts: HostFacts
  readonly context: RuleContext
  readonly candidate: GpuCandidate
  readonly device: PciDevice
  readonly mapped: MappedDevice
  /** `NVIDIA … (0000:01:00.0)`, to begin or end a sentence with. */
  readonly name: string
  /** The card's functions, the display function among them. */
  readonly functions: readonly PciDevice[]
  /** The IOMMU groups of its functions; empty while there are none. */
  readonly groups: readonly MappedGroup[]
  /** The function at an address, where it could be read. */
  readonly find: (address: PciAddress) => PciDevice | undefined
}

/**
 * A `judge` for a claim about the card that would be given away: the best candidate that the host need not keep.
 *
 * Without PCI devices the claim is `unknown`, without such a card `not-applicable`; every rule made with this declares
 * both.
 */
export function judgeCandidate(judge: (subject: CandidateSubject) => Judgement): (context: RuleContext) => Judgement {
  return (context) => {
    const { pciDevices } = context.facts
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const find = (address: PciAddress) => pciDevices.value.find((device) => device.address === address)
    const candidate = findCandidate(context, find)
    const device = candidate === null ? undefined : find(candidate.address)
    const mapped = candidate === null ? null : findMapped(context, candidate.address)
    if (candidate === null || device === undefined || mapped === null) {
      return notApplicable('There is no graphics card that could be given away.')
    }
    const functions = candidate.functions.flatMap((address) => find(address) ?? [])
    const own = new Set(candidate.functions)
    const groups = context.devices.groups.filter((group) => group.devices.some(({ address }) => own.has(address)))
    const name = nameWithAddress(device)
    return judge({ facts: context.facts, context, candidate, device, mapped, name, functions, groups, find })
  }
}

function findCandidate(context: RuleContext, find: CandidateSubject['find']): GpuCandidate | null {
  const choice = context.devices.candidates.find(({ address, advice }) => {
    const device = find(address)
    return advice !== 'keep' && device !== undefined && !isManagementDisplay(device)
  })
  return choice ?? null
}

function findMapped(context: RuleContext, address: PciAddress): MappedDevice | null {
  for (const group of context.devices.groups) {
    const device = group.devices.find((each) => each.address === address)
    if (device !== undefined) return device
  }
  return context.devices.ungrouped.find((each) => each.address === address) ?? null
}
