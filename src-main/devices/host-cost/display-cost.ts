// SPDX-License-Identifier: MIT
import type { HostCost } from '../../model/device-report.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { GraphicsCard, GraphicsUser } from '../../model/peripheral-facts.ts'
import { joinWords } from '../device-words.ts'
import { findHostDisplays, indexGraphicsCards, isGraphicsCard, isReservedForGuests } from '../display-devices.ts'
import type { CostAccount, CostEntry, CostSource } from './cost-account.ts'

/**
 * What the host stops showing with a graphics card.
 *
 * All of it warns and nothing refuses: giving up the only screen is a mode of its own (single GPU), which says what it
 * costs. A card that vfio-pci already holds costs nothing more.
 */
export const displayCost: CostSource = (facts, index) => {
  const displays = findHostDisplays(facts, index)
  const cards = indexGraphicsCards(facts)
  const users = indexUsers(facts)
  const entries: CostEntry[] = []
  for (const device of index.devices) {
    if (!isGraphicsCard(device, index) || isReservedForGuests(device)) continue
    const isOnly = displays.length === 1 && displays[0] === device
    const costs = [
      ...(isOnly ? [onlyDisplay] : []),
      ...bootCosts(device, cards.get(device.address), facts),
      ...usageCosts(device, cards.get(device.address), users),
      ...unknownCosts(device, facts),
    ]
    entries.push(...costs.map((cost) => ({ address: device.address, cost })))
  }
  return { entries, needs: collectNeeds(displays), unknowns: collectUnknowns(facts) }
}

const onlyDisplay: HostCost = {
  code: 'only-display',
  severity: 'warn',
  text: 'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).',
}

function bootCosts(device: PciDevice, card: GraphicsCard | undefined, facts: HostFacts): HostCost[] {
  const frame = facts.graphics.firmwareFrameBuffer
  const signs = [
    ...(device.bootVga.known && device.bootVga.value === true ? ['boot_vga is 1'] : []),
    ...(card?.isBootDisplay === true ? ['boot_display is 1'] : []),
    ...(frame.known && frame.value === device.address ? ['the firmware’s frame buffer lies in its memory'] : []),
  ]
  if (signs.length === 0) return []
  const text = `The firmware starts on it (${joinWords(signs)}): boot messages and a disk password prompt show there.`
  return [{ code: 'boot-display', severity: 'warn', text }]
}

function usageCosts(
  device: PciDevice,
  card: GraphicsCard | undefined,
  users: ReadonlyMap<PciAddress, readonly GraphicsUser[]>,
): HostCost[] {
  const screens = (card?.connectors ?? [])
    .filter((each) => each.isEnabled === true && each.isConnected !== false)
    .map(({ name }) => name)
  const programs = (users.get(device.address) ?? []).map((user) => `${user.command} (${user.processId})`)
  const parts = [
    ...(screens.length > 0 ? [`it drives ${joinWords(screens)}`] : []),
    ...(programs.length > 0 ? [`${joinWords(programs)} ${programs.length > 1 ? 'have' : 'has'} it open`] : []),
  ]
  if (parts.length === 0) return []
  return [{ code: 'display-in-use', severity: 'warn', text: `The host uses it now: ${parts.join(', and ')}.` }]
}

function unknownCosts(device: PciDevice, facts: HostFacts): HostCost[] {
  const { cards, users } = facts.graphics
  const texts = [
    ...(device.bootVga.known ? [] : [`Could not tell whether the firmware starts on it: ${device.bootVga.reason}.`]),
    ...(cards.known ? [] : [`Could not tell whether a monitor is connected to it: ${cards.reason}.`]),
    ...(users.known ? [] : [`Could not tell which programs have it open: ${users.reason}.`]),
  ]
  return texts.map((text) => ({ code: 'unknown', severity: 'unknown', text }))
}

function collectNeeds(displays: readonly PciDevice[]): CostAccount['needs'] {
  if (displays.length < 2) return []
  const holders = displays.map((device) => device.address)
  return [{ code: 'only-display', severity: 'warn', what: 'every display of the host', holders }]
}

function collectUnknowns(facts: HostFacts): string[] {
  const { cards, users } = facts.graphics
  return [
    ...(cards.known ? [] : [`Could not tell which graphics cards drive monitors: ${cards.reason}.`]),
    ...(users.known ? [] : [`Could not tell which programs use the graphics cards: ${users.reason}.`]),
  ]
}

function indexUsers(facts: HostFacts): Map<PciAddress, GraphicsUser[]> {
  const users = new Map<PciAddress, GraphicsUser[]>()
  if (!facts.graphics.users.known) return users
  for (const user of facts.graphics.users.value) {
    for (const address of user.pciAddresses) users.set(address, [...(users.get(address) ?? []), user])
  }
  return users
}
