// SPDX-License-Identifier: MIT
import type { HostCost } from '../../model/device-report.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'
import type { NetworkInterface } from '../../model/peripheral-facts.ts'
import { joinWords } from '../device-words.ts'
import { type CostEntry, type CostSource, unknownAccount } from './cost-account.ts'

/**
 * Network devices that the host is reached through or uses.
 *
 * A bridge, bond or VLAN is followed down to the hardware below it. The only way to the default route and the way of an SSH
 * session in progress are refused; one of several ways, and any other interface that is up, is a warning.
 */
export const networkCost: CostSource = (facts, index) => {
  const { networkInterfaces } = facts.peripherals
  if (!networkInterfaces.known) {
    const devices = index.devices.filter(({ classCode }) => pciKind(classCode) === 'network')
    return unknownAccount(devices, {
      ofDevice: 'whether the host’s network runs over it',
      ofHost: 'which network device the host is reached through',
      reason: networkInterfaces.reason,
    })
  }
  const interfaces = networkInterfaces.value
  const hardwareBelow = buildWalk(interfaces)
  const route = collectHolders(interfaces.filter((each) => each.carriesDefaultRoute === true).flatMap(hardwareBelow))
  const session = collectHolders(interfaces.filter((each) => each.carriesSsh === true).flatMap(hardwareBelow))
  const isOnlyRoute = route.size === 1
  const entries: CostEntry[] = []
  for (const [address, names] of session) entries.push({ address, cost: sshCost(names) })
  for (const [address, names] of route) entries.push({ address, cost: routeCost(names, isOnlyRoute) })
  for (const [address, names] of collectHolders(
    interfaces.filter((each) => each.isUp === true).flatMap(hardwareBelow),
  )) {
    if (!route.has(address) && !session.has(address)) entries.push({ address, cost: inUseCost(names) })
  }
  const doubtful = interfaces.filter((each) => each.carriesDefaultRoute === null || each.carriesSsh === null)
  const doubts = [...collectHolders(doubtful.flatMap(hardwareBelow))].filter(
    ([address]) => !session.has(address) && !(isOnlyRoute && route.has(address)),
  )
  for (const [address, names] of doubts) entries.push({ address, cost: doubtCost(names) })
  const unknowns =
    doubts.length > 0
      ? ['Could not tell which network device the host is reached through: its routes could not be read.']
      : []
  const needs =
    route.size > 1
      ? ([
          {
            code: 'default-route',
            severity: 'refuse',
            what: 'every way to the default route',
            holders: [...route.keys()],
          },
        ] as const)
      : []
  return { entries, needs, unknowns }
}

/** Interfaces with hardware at or below the given one; each interface is looked at once, loops end. */
function buildWalk(interfaces: readonly NetworkInterface[]): (top: NetworkInterface) => NetworkInterface[] {
  const byName = new Map(interfaces.map((each) => [each.name, each]))
  const members = new Map<string, NetworkInterface[]>()
  for (const each of interfaces) {
    if (each.master !== null) members.set(each.master, [...(members.get(each.master) ?? []), each])
  }
  return (top) => {
    const seen = new Set<NetworkInterface>()
    const waiting = [top]
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (seen.has(each)) continue
      seen.add(each)
      for (const name of each.lower) {
        const lower = byName.get(name)
        if (lower !== undefined) waiting.push(lower)
      }
      waiting.push(...(members.get(each.name) ?? []))
    }
    return [...seen].filter((each) => each.pciAddress !== null)
  }
}

function collectHolders(interfaces: readonly NetworkInterface[]): Map<PciAddress, string[]> {
  const holders = new Map<PciAddress, string[]>()
  for (const { name, pciAddress } of interfaces) {
    if (pciAddress === null) continue
    const names = holders.get(pciAddress) ?? []
    if (!names.includes(name)) holders.set(pciAddress, [...names, name])
  }
  return holders
}

function sshCost(names: readonly string[]): HostCost {
  const text = `An SSH session in progress comes in over it (${joinWords(names)}).`
  return { code: 'ssh-session', severity: 'refuse', text }
}

function routeCost(names: readonly string[], isOnly: boolean): HostCost {
  return isOnly
    ? {
        code: 'default-route',
        severity: 'refuse',
        text: `The host’s only way to the network goes over it (${joinWords(names)} carries the default route).`,
      }
    : {
        code: 'default-route',
        severity: 'warn',
        text: `One of the host’s ways to the network goes over it (${joinWords(names)} carries a default route).`,
      }
}

function inUseCost(names: readonly string[]): HostCost {
  return { code: 'network-in-use', severity: 'warn', text: `The host uses its network (${joinWords(names)} is up).` }
}

function doubtCost(names: readonly string[]): HostCost {
  const text = `Could not tell whether the default route or an SSH session goes over it (${joinWords(names)}).`
  return { code: 'unknown', severity: 'unknown', text }
}
