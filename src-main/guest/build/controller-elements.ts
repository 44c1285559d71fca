// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { scsiControllerThreads } from './disk-elements.ts'
import type { GuestBuild } from './guest-build.ts'
import { slotAttributes } from './pci-address-attributes.ts'
import { type GuestPciBridge, type GuestPciLayout, layOutPci } from './pci-layout.ts'
import { sources } from './sources.ts'

/** `<controller>` elements; libvirt adds what else the devices need. */
export function controllerElements({ spec }: GuestBuild): XmlElement[] {
  const layout: GuestPciLayout = layOutPci(spec)
  return [
    rootElement(spec.firmware.pciWindowMiB),
    ...layout.bridges.map((bridge) => bridgeElement(bridge, layout)),
    because(
      element('controller', { type: 'usb', index: 0, model: 'qemu-xhci', ports: 15 }),
      'One USB 3 controller with room for devices that are lent later.',
      { source: sources.controllers },
    ),
    ...scsiControllerThreads(spec.disks).map((iothread, index) =>
      because(
        element(
          'controller',
          { type: 'scsi', index, model: 'virtio-scsi' },
          iothread !== null && element('driver', { iothread }),
        ),
        'The disks of one thread share a controller.',
        { source: sources.controllers, part: 'disks' },
      ),
    ),
    because(element('controller', { type: 'virtio-serial', index: 0 }), 'Carries the channels below.', {
      source: sources.controllers,
    }),
  ]
}

function rootElement(windowMiB: number | null): XmlElement {
  return because(
    element(
      'controller',
      { type: 'pci', index: 0, model: 'pcie-root' },
      windowMiB !== null && element('pcihole64', { unit: 'MiB' }, `${windowMiB}`),
    ),
    'The root of the guest’s PCI tree.',
    { source: sources.controllers, part: 'firmware' },
  )
}

function bridgeElement(bridge: GuestPciBridge, layout: GuestPciLayout): XmlElement {
  const { index, model, parentBus, expander } = bridge
  const carriesDevice = layout.devices.some((device) => device.bus === index)
  return because(
    element(
      'controller',
      { type: 'pci', index, model },
      expander !== null && element('target', { busNr: expander.busNumber }, element('node', {}, `${expander.cell}`)),
      parentBus !== null && element('address', { type: 'pci', ...slotAttributes(onBus(parentBus)) }),
    ),
    expander !== null
      ? 'A bus of the node that the device belongs to, so that the guest keeps its work near it.'
      : carriesDevice
        ? 'A root port of its own for a passed-through device.'
        : 'Room for the guest’s other devices beside the expander buses.',
    { source: sources.controllers, part: 'hostDevices' },
  )
}

function onBus(bus: number) {
  return { domain: 0, bus, slot: 0, function: 0 }
}
