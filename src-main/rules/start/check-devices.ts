// SPDX-License-Identifier: MIT
import type { PreflightCheck } from '../../model/machine-view.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { StartDevice } from '../../model/start-facts.ts'
import { formatList } from '../format-list.ts'
import { failed, passed, untold, warned } from './check.ts'
import type { StartQuestion } from './start-question.ts'

const guestDrivers: readonly string[] = ['vfio-pci', 'pci-stub']

/** Whether the functions are there, are those that were chosen, are guarded, alone in their group, and free. */
export function checkDevices(question: StartQuestion): PreflightCheck[] {
  const { host } = question
  if (host.devices.length === 0) return []
  return [checkIommu(question), ...host.devices.flatMap((device) => checkDevice(question, device))]
}

function checkIommu({ host: { hasIommu } }: StartQuestion): PreflightCheck {
  if (!hasIommu.known) return untold('iommu-on', 'Whether the IOMMU is on', hasIommu)
  return hasIommu.value
    ? passed('iommu-on', 'The IOMMU is on.', hasIommu.source)
    : failed(
        'iommu-on',
        'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.',
        hasIommu.source,
      )
}

function checkDevice(question: StartQuestion, device: StartDevice): PreflightCheck[] {
  const { address, ids } = device
  if (!ids.known) return [untold('device-present', `Whether ${address} is there`, ids)]
  if (ids.value === null) {
    const text = `There is no device at ${address} any more; a card that was moved or taken out gets another address. \`throughway devices\` lists those there are.`
    return [failed('device-present', text, ids.source)]
  }
  return [
    passed('device-present', `${address} is there.`, ids.source),
    ...checkIdentity(question, address, `${ids.value.vendorId}:${ids.value.deviceId}`, ids.source),
    checkGroup(question, device),
    ...checkFree(question, device),
  ]
}

/** The wrong device is never passed: another card at a known address looks the same to libvirt. */
function checkIdentity({ outline }: StartQuestion, address: PciAddress, now: string, source: string): PreflightCheck[] {
  const remembered = outline.remembered.find((device) => device.address === address)
  if (remembered === undefined) return []
  const then = `${remembered.vendorId}:${remembered.deviceId}`
  return [
    then === now
      ? passed('device-unchanged', `${address} is still ${now}.`, source)
      : failed(
          'device-unchanged',
          `${address} is ${now} now; ${then} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.`,
          source,
        ),
  ]
}

function checkGroup({ outline }: StartQuestion, { address, group }: StartDevice): PreflightCheck {
  if (!group.known) return untold('group-viable', `The IOMMU group of ${address}`, group)
  if (group.value === null)
    return failed('group-viable', `${address} is in no IOMMU group; nothing guards the host from it.`, group.source)
  const taken = new Set(outline.hostDevices.map((device) => device.address))
  const foreign = group.value.members.filter(
    (member) => !taken.has(member.address) && member.driver !== null && !guestDrivers.includes(member.driver),
  )
  if (foreign.length === 0)
    return passed(
      'group-viable',
      `Everything in group ${group.value.id} goes with ${address}, or is unused.`,
      group.source,
    )
  const names = foreign.map((member) => `${member.address} (${member.driver})`)
  return failed(
    'group-viable',
    `Group ${group.value.id} has ${formatList(names)} beside ${address}, and the host uses ${names.length === 1 ? 'it' : 'them'}: all of a group goes, or nothing.`,
    group.source,
  )
}

function checkFree({ outline, libvirt }: StartQuestion, device: StartDevice): PreflightCheck[] {
  const { address, driver, holders } = device
  const rival = libvirt.running.known
    ? libvirt.running.value.find(({ hostDevices }) => hostDevices.includes(address))
    : undefined
  if (rival !== undefined)
    return [failed('device-free', `${address} is lent to ${rival.name}, which is running. Stop it first.`, 'libvirt')]
  if (!driver.known) return [untold('device-free', `Which driver has ${address}`, driver)]
  if (driver.value === null || guestDrivers.includes(driver.value))
    return [passed('device-free', `${address} waits for a guest.`, driver.source)]
  const isManaged = outline.hostDevices.some((taken) => taken.address === address && taken.isManaged)
  if (!isManaged) {
    const text = `${address} is bound to ${driver.value}, and this machine is not set to take it from there. \`throughway plan --device ${address}\` binds it for guests.`
    return [failed('device-free', text, driver.source)]
  }
  if (!holders.known) {
    return [{ ...untold('device-free', `Who uses ${address}`, holders), verdict: 'warn' }]
  }
  if (holders.value.length > 0) {
    const names = holders.value.map(({ command, processId }) => `${command} (${processId})`)
    return [
      failed(
        'device-free',
        `${address} is in use by ${formatList(names)}. End ${names.length === 1 ? 'it' : 'them'} first.`,
        holders.source,
      ),
    ]
  }
  return [
    warned(
      'device-free',
      `${address} is taken from ${driver.value} now, and given back when the machine stops.`,
      driver.source,
    ),
  ]
}
