// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtPciAddressConflict: Signature = {
  id: 'libvirt-pci-address-conflict',
  stage: 'start',
  title: 'Two devices of the guest want the same address, or none is left',
  matchers: [
    {
      phrases: [
        'Attempted double use of PCI Address',
        'Attempted double use of PCI slot',
        'No more available PCI slots',
        'No more available PCI addresses',
        'No PCI buses available',
        'function <n> not available for <word>, in use by',
        'PCI: slot <n> function <f:n> not available',
        'PCI: slot <n> function <f:n> already occupied',
        // As QEMU spells it.
        'PCI: slot <n> function <f:n> already ocuppied',
        'a device with the same address already exists',
        'cannot be plugged into the PCI controller with index',
        'no slot/function available for <word>, all in use',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'Addresses were written by hand, or the machine type has fewer slots than the definition needs.',
  confirm: ["Look for the same `<address type='pci'>` twice."],
  ruleOut: ['Each address stands once.'],
  fix: ['Take the addresses out and let libvirt assign them.', 'Add pcie-root-port controllers.'],
  risk: 'The guest’s network interface may get another name.',
  remedy: 'guest.drop-pci-addresses',
  sources: ['https://github.com/harvester/harvester/pull/8630'],
}
