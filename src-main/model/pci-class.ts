// SPDX-License-Identifier: MIT

/**
 * What a PCI function is, from its 24-bit class code.
 *
 * Source: PCI Code and ID Assignment Specification; pci.ids, section "C".
 */
export type PciKind =
  | 'display'
  | 'audio'
  | 'usb'
  | 'network'
  | 'nvme'
  | 'storage'
  | 'bridge'
  | 'host-bridge'
  | 'serial-bus'
  | 'encryption'
  | 'signal'
  | 'other'

const kinds: readonly (readonly [prefix: string, kind: PciKind])[] = [
  ['0108', 'nvme'],
  ['0600', 'host-bridge'],
  ['0604', 'bridge'],
  ['0609', 'bridge'],
  ['0c03', 'usb'],
  ['0c', 'serial-bus'],
  ['0403', 'audio'],
  ['0401', 'audio'],
  ['01', 'storage'],
  ['02', 'network'],
  ['03', 'display'],
  ['06', 'signal'],
  ['08', 'signal'],
  ['10', 'encryption'],
]

/** Base class and sub-class together, or the base class for all the others in it; asked for each function many times. */
const kindByPrefix = new Map(kinds)

/** The kind of a device by its class code, six hexadecimal digits without `0x` (`030000`). */
export function pciKind(classCode: string): PciKind {
  return kindByPrefix.get(classCode.slice(0, 4)) ?? kindByPrefix.get(classCode.slice(0, 2)) ?? 'other'
}

/**
 * True for PCI-to-PCI bridges and root ports. They stay in the host and never count against a group: VFIO
 * accepts `pcieport` in a group (driver_managed_dma), and a bridge must not be bound to vfio-pci.
 * Source: Linux drivers/pci/pcie/portdrv.c, Documentation/driver-api/vfio.rst.
 */
export function isPciBridge(classCode: string): boolean {
  return pciKind(classCode) === 'bridge'
}
