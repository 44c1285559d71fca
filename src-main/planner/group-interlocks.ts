// SPDX-License-Identifier: MIT
import { buildDeviceIndex, type DeviceIndex } from '../devices/device-index.ts'
import { joinWords, nameWithAddress } from '../devices/device-words.ts'
import { isPciBridge } from '../model/pci-class.ts'
import type { PciDevice } from '../model/pci-device.ts'
import type { Refusal } from '../model/plan.ts'
import { iommuCause } from '../rules/iommu-cause.ts'
import type { Interlock } from './device-interlocks.ts'
import type { GivenDevice } from './given-devices.ts'
import type { PlanRequest } from './plan-request.ts'

/**
 * Whether the kernel can hand the devices over at all: by their IOMMU groups, their resets and their kind.
 *
 * With the IOMMU off there are no groups yet; they show after the first boot with it, so that is a note.
 */
export function checkGroups({ facts, choices }: PlanRequest, given: readonly GivenDevice[]): Interlock {
  if (given.length === 0) return { refused: [], notes: [] }
  const index = buildDeviceIndex(facts)
  const refused: Refusal[] = []
  const notes: string[] = []
  const isWorking = iommuCause(facts) === 'working'
  if (!isWorking) {
    notes.push(
      'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.',
    )
  }
  for (const { device, mapped } of given) {
    if (mapped.isBridge) continue
    const name = nameWithAddress(device)
    const refuse = (code: Refusal['code'], text: string) => refused.push({ code, device: device.address, text })
    if (isWorking) {
      const problem = findGroupProblem(device, index, given, facts.iommu.groups.known)
      if (problem !== null) refuse(problem.code, problem.text)
    }
    if (device.physicalFunction !== null && choices.mode === 'static') {
      refuse('not-assignable', `${name} is a virtual function: it is made after boot, so it cannot be bound at boot.`)
    }
    if (device.resetMethods.known && device.resetMethods.value.length === 0) {
      notes.push(`${name} has no way to be reset: it works for one guest start, and again only after a restart.`)
    }
    if (device.removable.known && device.removable.value === true) {
      notes.push(`${name} is plugged into a port from outside: where it is missing at boot, nothing is bound.`)
    }
  }
  return { refused: dropRepeats(refused), notes }
}

function findGroupProblem(
  device: PciDevice,
  index: DeviceIndex,
  given: readonly GivenDevice[],
  areGroupsKnown: boolean,
): Pick<Refusal, 'code' | 'text'> | null {
  const name = nameWithAddress(device)
  const group = index.groupOf.get(device.address)
  if (group === undefined) {
    return areGroupsKnown || device.iommuGroup.known
      ? { code: 'not-assignable', text: `${name} is in no IOMMU group, so the kernel can give it to no guest.` }
      : { code: 'could-not-tell', text: `Could not tell the IOMMU group of ${name}.` }
  }
  if (index.tiedGroups.has(group)) {
    const text = `Firmware demands a fixed memory mapping for a device in group ${group} of ${name}, so the kernel gives it to no guest.`
    return { code: 'not-assignable', text }
  }
  const own = new Set(given.map((each) => each.device.address))
  const foreign = (index.groupMembers.get(group) ?? []).filter(
    (member) => !own.has(member.address) && !isPciBridge(member.classCode) && !isUnboundHostBridge(member),
  )
  if (foreign.length === 0) return null
  const names = joinWords(foreign.map(nameWithAddress))
  const text = `IOMMU group ${group} of ${name} also holds ${names}: they can only go together. Choose them too, or move the card to another slot.`
  return { code: 'foreign-group-member', text }
}

/** As isHarmlessHostBridge of devices: VFIO accepts a member that no driver holds. */
function isUnboundHostBridge(device: PciDevice): boolean {
  return device.classCode.startsWith('0600') && device.driver.known && device.driver.value === null
}

/** One group is said once, for the first of its functions. */
function dropRepeats(refused: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>()
  return refused.filter(({ code, text }) => {
    const key = code === 'foreign-group-member' ? `${code} ${/^IOMMU group \d+/.exec(text)?.[0] ?? text}` : text
    return seen.has(key) ? false : seen.add(key)
  })
}
