// SPDX-License-Identifier: MIT

/**
 * Workstations as QEMU arguments. What they show was seen with QEMU 7.2; its AMD IOMMU looks devices behind bridges
 * up under bus 0, so on AMD only the card (which does no transfers of its own here) is behind a root port.
 */
export type TopologyName =
  | 'intel'
  | 'amd'
  | 'no-iommu'
  | 'bad-group'
  | 'twins'
  | 'card-in-other-slot'
  | 'other-card-in-slot'
  | 'nvme-root'

/** Where the card to be given away is: function 0 a display (driver bochs-drm), function 1 audio (snd_hda_intel). */
export const cardAddresses = ['0000:01:00.0', '0000:01:00.1'] as const

/** The card's ids, as `throughway.bind=` has them. */
export const cardIds = ['1234:1111', '8086:293e'] as const

/** A host's own display, so that the firmware's picture is not on the card. */
const ownDisplay = device('cirrus-vga,id=igpu,addr=1.0')
/** AMD's IOMMU is a PCI function itself and takes the first free place, 1.0. */
const ownDisplayOnAmd = device('cirrus-vga,id=igpu,addr=6.0')
const rootDisk = device('virtio-blk-pci,drive=root,bootindex=1,addr=2.0')
// The IOMMU has to come before the devices that it covers.
const intelIommu = device('intel-iommu,intremap=on,caching-mode=on')
const amdIommu = device('amd-iommu,intremap=on')

const topologies: Readonly<Record<TopologyName, readonly string[]>> = {
  intel: [
    ...intelIommu,
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...card('rp1', 0),
    ...rootPort(2, '11.0'),
    ...network('rp2', 0),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
  amd: [
    ...amdIommu,
    ...ownDisplayOnAmd,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...card('rp1', 0),
    ...network('pcie.0', 0, ',addr=11.0'),
    ...device('qemu-xhci,id=xhci0,bus=pcie.0,addr=13.0'),
    ...device('usb-kbd,bus=xhci0.0'),
  ],
  'no-iommu': [
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...card('rp1', 0),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
  // Card, network and USB controller with the only keyboard behind one PCI bridge: one group.
  'bad-group': [
    ...intelIommu,
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...device('pcie-pci-bridge,id=br1,bus=rp1'),
    ...card('br1', 0, 1),
    ...network('br1', 0, ',addr=2.0'),
    ...device('qemu-xhci,id=xhci0,bus=br1,addr=3.0'),
    ...device('usb-kbd,bus=xhci0.0'),
  ],
  twins: [
    ...intelIommu,
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...card('rp1', 0),
    ...rootPort(2, '11.0'),
    ...card('rp2', 1),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
  // The card of `intel` in the slot of its network card, and nothing where it was: its bus number becomes 2.
  'card-in-other-slot': [
    ...intelIommu,
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...rootPort(2, '11.0'),
    ...card('rp2', 0),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
  // Another device has come to the card's address.
  'other-card-in-slot': [
    ...intelIommu,
    ...ownDisplay,
    ...rootDisk,
    ...rootPort(1, '10.0'),
    ...network('rp1', 0),
    ...rootPort(2, '11.0'),
    ...card('rp2', 0),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
  // The disk that the machine boots from behind a root port, in a clean group: what must not be taken.
  'nvme-root': [
    ...intelIommu,
    ...ownDisplay,
    ...rootPort(3, '12.0'),
    ...device('nvme,id=nvmeroot,drive=root,bus=rp3,serial=ROOT0001,bootindex=1'),
    ...rootPort(1, '10.0'),
    ...card('rp1', 0),
    ...rootPort(4, '13.0'),
    ...usb('rp4'),
  ],
}

/**
 * The machine of a topology: chipset, processor, its devices. One processor: two in emulation take a third more work for the
 * same boot, and wait for each other where the machine below is busy.
 */
export function topologyArguments(name: TopologyName, processor: string): readonly string[] {
  return ['-machine', 'q35,smm=off', '-cpu', processor, '-smp', '1', ...topologies[name]]
}

function device(text: string): readonly string[] {
  return ['-device', text]
}

function rootPort(number: number, address: string): readonly string[] {
  return device(`pcie-root-port,id=rp${number},chassis=${number},slot=${number},bus=pcie.0,addr=${address}`)
}

function card(bus: string, number: number, slot = 0): readonly string[] {
  return [
    ...device(`bochs-display,id=gpu${number},bus=${bus},addr=${slot}.0,multifunction=on`),
    ...device(`ich9-intel-hda,id=gpuaudio${number},bus=${bus},addr=${slot}.1`),
  ]
}

function network(bus: string, number: number, place = ''): readonly string[] {
  const mac = `52:54:00:1a:b1:0${number}`
  return [
    '-netdev',
    `user,id=lan${number},restrict=on`,
    ...device(`e1000e,id=nic${number},netdev=lan${number},bus=${bus},romfile=,mac=${mac}${place}`),
  ]
}

function usb(bus: string): readonly string[] {
  return [...device(`qemu-xhci,id=xhci0,bus=${bus}`), ...device('usb-kbd,bus=xhci0.0')]
}
