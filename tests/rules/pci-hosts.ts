// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { PciDevice } from '../../src-main/model/pci-device.ts'
import { buildFacts, type Patch } from '../support/build-facts.ts'

/** Addresses of the good host: the card to give, its sound function, and the card that the host keeps. */
export const guestCard = '0000:0b:00.0'
export const guestSound = '0000:0b:00.1'
export const hostCard = '0000:0a:00.0'

/** The good host with some of its PCI functions changed, keyed by address, and others left out. */
export function withDevices(
  changes: Readonly<Record<string, Partial<PciDevice> | null>>,
  patch: Patch<HostFacts> = {},
): HostFacts {
  const facts = buildFacts(patch)
  const devices = facts.pciDevices.known ? facts.pciDevices.value : []
  const changed = devices.flatMap((device) => {
    const change = changes[device.address]
    return change === null ? [] : [{ ...device, ...change }]
  })
  return { ...facts, pciDevices: known(changed, '/sys/bus/pci/devices') }
}

/** The good host with the card to give changed. */
export function withCard(change: Partial<PciDevice>, patch: Patch<HostFacts> = {}): HostFacts {
  return withDevices({ [guestCard]: change }, patch)
}

/** The good host without the card that the host shows its picture on. */
export function withOneCard(patch: Patch<HostFacts> = {}): HostFacts {
  return withDevices({ [hostCard]: null, '0000:0a:00.1': null }, patch)
}

/** A fact for a test: known, from a file nobody looks at. */
export function told<T>(value: T): Fact<T> {
  return known(value, '/sys')
}
