// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const pciAddressChanged: Signature = {
  id: 'pci-address-changed',
  stage: 'grouping',
  title: 'The device is no longer where the definition looks for it',
  matchers: [
    {
      phrases: [
        'Device <bdf> not found: could not access',
        'no such host device: <ENOENT>',
        'vfio: error no such host device',
        'no PCI device found for',
        'no pci device info for device',
        "no node device with matching name 'pci_<word>'",
        "Unable to read from '/sys/bus/pci/devices/<bdf>/<word>': <ENOENT>",
        "Failed to open file '/sys/bus/pci/devices/<bdf>/<word>': <ENOENT>",
        'host PCI device <bdf> not found',
        "PCI device mapping invalid (hardware probably changed): PCI device '<bdf>' not found",
        "PCI device mapping invalid (hardware probably changed): pci device '<bdf>' not found",
        "PCI device mapping invalid (hardware probably changed): '<property:word>' does not match for",
        'PCI device mapping not found for',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.',
  confirm: ['Look for its vendor and device id in `lspci -nn`, and compare the address.'],
  ruleOut: ['The device is at its address with its id.'],
  fix: ['Write the new address into the definition, found by vendor, device and subsystem id.'],
  risk: 'The old address may now be another device, such as the host’s disk: never start before the ids are compared.',
  remedy: 'guest.update-hostdev-address',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://gitlab.com/libvirt/libvirt/-/blob/master/src/util/virpci.c',
  ],
}
