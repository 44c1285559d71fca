// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { InputDevice, NetworkInterface } from '../../../src-main/model/peripheral-facts.ts'
import type { StorageUse } from '../../../src-main/model/storage-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { buildFunction, buildMachine, costsOf, devicesOf } from './build-machine.ts'

const usbA = '0000:03:00.0'
const usbB = '0000:04:00.0'
const usb = [buildFunction(`${usbA} 1022:149c 0c0330 group=3`), buildFunction(`${usbB} 1b21:2142 0c0330 group=4`)]

const input = (kind: InputDevice['kind'], address: string | null, bus: InputDevice['bus'] = 'usb'): InputDevice => ({
  name: `${kind} on ${address ?? bus}`,
  kind,
  bus,
  pciAddress: address === null ? null : pciAddress(address),
  source: 'input',
})
const withInputs = (...inputs: readonly InputDevice[]) =>
  costsOf(buildMachine(usb, { peripherals: { inputs: known(inputs, 'input') } }))

describe('input devices', () => {
  it('refuses the controller of the last keyboard and pointer', () => {
    expect(withInputs(input('keyboard', usbA), input('pointer', usbA))).toEqual([
      `${usbA} refuse last-keyboard`,
      `${usbA} refuse last-pointer`,
    ])
  })

  it('only warns for one of several, and for any where PS/2 or Bluetooth remains', () => {
    expect([
      withInputs(input('keyboard', usbA), input('keyboard', usbB)),
      withInputs(input('keyboard', usbA), input('keyboard', null, 'ps2')),
      withInputs(input('keyboard', usbA), input('keyboard', null, 'bluetooth')),
    ]).toEqual([
      [`${usbA} warn input-device`, `${usbB} warn input-device`],
      [`${usbA} warn input-device`],
      [`${usbA} warn input-device`],
    ])
  })

  it('does not count virtual keyboards as remaining', () => {
    expect(withInputs(input('keyboard', usbA), input('keyboard', null, 'virtual'))).toEqual([
      `${usbA} refuse last-keyboard`,
    ])
  })

  it('refuses a group that holds every keyboard, though each controller alone would do', () => {
    const together = [
      buildFunction(`${usbA} 1022:149c 0c0330 group=3`),
      buildFunction(`${usbB} 1b21:2142 0c0330 group=3`),
    ]
    const inputs = known([input('keyboard', usbA), input('keyboard', usbB)], 'input')
    expect(mapDevices(buildMachine(together, { peripherals: { inputs } })).groups).toMatchObject([
      { id: 3, assignable: false, reasons: expect.arrayContaining(['The group holds every keyboard.']) },
    ])
  })

  it('says unknown for every USB controller when inputs could not be read', () => {
    const facts = buildMachine(usb, { peripherals: { inputs: unknown('no /proc/bus/input') } })
    expect(costsOf(facts)).toEqual([`${usbA} unknown unknown`, `${usbB} unknown unknown`])
    expect(mapDevices(facts).unknowns).toEqual([
      'Could not tell where the host’s keyboard and mouse are plugged in: no /proc/bus/input.',
    ])
  })
})

const lan = '0000:05:00.0'
const lanB = '0000:06:00.0'
const nics = [buildFunction(`${lan} 8086:15f3 020000 group=5`), buildFunction(`${lanB} 8086:10d3 020000 group=6`)]
const nic = (name: string, change: Partial<NetworkInterface>): NetworkInterface => ({
  name,
  kind: 'ethernet',
  isUp: true,
  pciAddress: null,
  master: null,
  lower: [],
  carriesDefaultRoute: false,
  carriesSsh: false,
  source: `/sys/class/net/${name}`,
  ...change,
})
const withNetworks = (...networkInterfaces: readonly NetworkInterface[]) =>
  costsOf(buildMachine(nics, { peripherals: { networkInterfaces: known(networkInterfaces, 'net') } }))

describe('network devices', () => {
  it('follows VLAN over bridge over bond down to the hardware', () => {
    expect(
      withNetworks(
        nic('vlan7', { kind: 'vlan', lower: ['br0'], carriesDefaultRoute: true, carriesSsh: true }),
        nic('br0', { kind: 'bridge' }),
        nic('bond0', { kind: 'bond', master: 'br0', lower: ['enp5s0', 'br0'] }),
        nic('enp5s0', { master: 'bond0', pciAddress: pciAddress(lan) }),
        nic('enp6s0', { pciAddress: pciAddress(lanB) }),
      ),
    ).toEqual([`${lan} refuse ssh-session`, `${lan} refuse default-route`, `${lanB} warn network-in-use`])
  })

  it('warns for one of two ways out, and refuses a group with both', () => {
    const ways = [
      nic('enp5s0', { pciAddress: pciAddress(lan), carriesDefaultRoute: true }),
      nic('enp6s0', { pciAddress: pciAddress(lanB), carriesDefaultRoute: true }),
    ]
    expect(withNetworks(...ways)).toEqual([`${lan} warn default-route`, `${lanB} warn default-route`])
    const oneGroup = nics.map((device) => ({ ...device, iommuGroup: known(5, 'iommu_group') }))
    const facts = buildMachine(oneGroup, { peripherals: { networkInterfaces: known(ways, 'net') } })
    expect(mapDevices(facts).groups).toMatchObject([{ id: 5, assignable: false }])
  })

  it('does not take untold routes for none', () => {
    expect(withNetworks(nic('enp5s0', { pciAddress: pciAddress(lan), isUp: null, carriesDefaultRoute: null }))).toEqual(
      [`${lan} unknown unknown`],
    )
  })

  it('finds a network adapter on a USB controller', () => {
    const facts = buildMachine(usb, {
      peripherals: {
        networkInterfaces: known([nic('enx', { pciAddress: pciAddress(usbA), carriesDefaultRoute: true })], 'net'),
      },
    })
    expect(costsOf(facts)).toEqual([`${usbA} refuse default-route`])
  })
})

const disk = '0000:01:00.0'
const diskB = '0000:02:00.0'
const disks = [buildFunction(`${disk} 144d:a80a 010802 group=1`), buildFunction(`${diskB} 144d:a80a 010802 group=2`)]
const use = (change: Partial<StorageUse>): StorageUse => ({
  purpose: 'root',
  path: '/',
  fileSystem: 'ext4',
  layers: [{ name: 'nvme0n1', kind: 'disk' }],
  pciAddresses: [pciAddress(disk)],
  source: 'mountinfo',
  ...change,
})
const withUses = (...uses: readonly StorageUse[]) =>
  buildMachine(disks, { storage: { uses: known(uses, 'mountinfo') } })

describe('storage', () => {
  it('refuses each disk below LUKS, LVM and RAID, and says the way', () => {
    const facts = withUses(
      use({
        layers: [
          { name: 'vg-root', kind: 'lvm' },
          { name: 'crypt', kind: 'luks' },
          { name: 'md0', kind: 'raid' },
        ],
        pciAddresses: [pciAddress(disk), pciAddress(diskB)],
      }),
      use({ purpose: 'mount', path: '/srv', pciAddresses: [pciAddress(diskB)] }),
      use({ purpose: 'swap', path: '/dev/nvme0n1p3', pciAddresses: [pciAddress(disk)] }),
    )
    expect(costsOf(facts)).toEqual([
      `${disk} refuse boot-disk`,
      `${disk} refuse swap`,
      `${diskB} refuse boot-disk`,
      `${diskB} refuse mounted-file-system`,
    ])
    expect(devicesOf(mapDevices(facts))[0]?.hostCost[0]?.text).toBe(
      'The host runs from it: / on vg-root → crypt (LUKS) → md0.',
    )
  })

  it('clears no disk while part of a file system could not be followed', () => {
    const pool = { fileSystem: 'zfs', layers: [{ name: 'rpool', kind: 'other' }], pciAddresses: [] } as const
    expect(costsOf(withUses(use(pool)))).toEqual([`${disk} unknown unknown`, `${diskB} unknown unknown`])
  })

  it('asks nothing of disks for network file systems, memory and zram', () => {
    const facts = withUses(
      use({ fileSystem: 'nfs4', layers: [{ name: 'server:/root', kind: 'other' }], pciAddresses: [] }),
      use({ purpose: 'mount', path: '/tmp', fileSystem: 'tmpfs', layers: [], pciAddresses: [] }),
      use({ purpose: 'swap', path: '/dev/zram0', layers: [{ name: 'zram0', kind: 'zram' }], pciAddresses: [] }),
    )
    expect(costsOf(facts)).toEqual([])
  })

  it('keeps the volume manager in front of a disk in a domain of its own', () => {
    const facts = buildMachine(
      [
        buildFunction('0000:00:0e.0 8086:467f 010400 group=9 driver=vmd'),
        buildFunction('10000:e1:00.0 144d:a80a 010802 driver=nvme'),
      ],
      { storage: { uses: known([use({ pciAddresses: [pciAddress('10000:e1:00.0')] })], 'mountinfo') } },
    )
    expect(costsOf(facts)).toEqual(['0000:00:0e.0 refuse boot-disk', '10000:e1:00.0 refuse boot-disk'])
  })
})

describe('platform, management and virtual functions', () => {
  it('refuses what belongs to the platform and leaves devices of a guest alone', () => {
    const facts = buildMachine([
      buildFunction('0000:00:00.0 8086:4660 060000'),
      buildFunction('0000:00:00.2 1022:1481 080600'),
      buildFunction('0000:00:14.2 8086:7aa7 050000'),
      buildFunction('0000:00:16.0 8086:7ae8 078000'),
      buildFunction('0000:00:1f.0 8086:7a84 060100'),
      buildFunction('0000:00:1f.4 8086:7aa3 0c0500'),
      buildFunction('0000:00:1f.5 8086:7aa4 0c8000'),
      // A PCI bridge, a virtio serial port, the USB-C function of a card and a plain SATA controller are none.
      buildFunction('0000:00:01.0 8086:460d 060400'),
      buildFunction('0000:00:04.0 1af4:1003 078000'),
      buildFunction('0000:00:17.0 8086:7ae2 010601'),
      buildFunction('0000:01:00.3 10de:1ad9 0c8000 parent=0000:00:01.0'),
      buildFunction('0000:0b:00.1 1022:1486 108000 parent=0000:00:01.0'),
    ])
    expect(costsOf(facts)).toEqual(
      ['00:00.0', '00:00.2', '00:14.2', '00:16.0', '00:1f.0', '00:1f.4', '00:1f.5', '0b:00.1'].map(
        (address) => `0000:${address} refuse platform-device`,
      ),
    )
  })

  it('refuses all functions of a management controller, and counts its display for the host', () => {
    const facts = buildMachine([
      buildFunction('0000:02:00.0 1a03:1150 060400'),
      buildFunction('0000:03:00.0 1a03:2000 030000 boot parent=0000:02:00.0'),
      buildFunction('0000:04:00.0 103c:3306 088000'),
      buildFunction('0000:05:00.0 1a03:2402 0c0701'),
      buildFunction('0000:81:00.0 10de:2206 030000'),
    ])
    expect(costsOf(facts)).toEqual([
      '0000:03:00.0 refuse management-controller',
      '0000:03:00.0 warn boot-display',
      '0000:04:00.0 refuse management-controller',
      '0000:05:00.0 refuse management-controller',
    ])
  })

  it('refuses a physical function while its virtual functions are on', () => {
    const functions = { virtualFunctions: known({ total: 7, enabled: 2 }, 'sriov_numvfs') }
    expect(costsOf(buildMachine([buildFunction(`${lan} 8086:1572 020000`, functions)]))).toEqual([
      `${lan} refuse virtual-functions-in-use`,
    ])
  })
})

describe('displays', () => {
  const card = '0000:01:00.0'
  const other = '0000:02:00.0'

  it('warns of the only display, and not where another one or a guest driver is there', () => {
    const alone = buildMachine([buildFunction(`${card} 10de:2206 030000`)])
    const compute = buildMachine([
      buildFunction(`${card} 10de:2206 030000`),
      buildFunction(`${other} 10de:20b5 030200`),
    ])
    const two = buildMachine([buildFunction(`${card} 10de:2206 030000`), buildFunction(`${other} 1002:743f 030000`)])
    const held = buildMachine([buildFunction(`${card} 10de:2206 030000 boot driver=vfio-pci`)])
    expect([alone, compute, two, held].map(costsOf)).toEqual([
      [`${card} warn only-display`],
      [`${card} warn only-display`],
      [],
      [],
    ])
  })

  it('warns of use and boot display, and says what could not be told', () => {
    const functions = [buildFunction(`${card} 10de:2206 030000`), buildFunction(`${other} 1002:743f 030000`)]
    const connector = { name: 'DP-1', isConnected: null, isEnabled: true }
    const used = buildMachine(functions, {
      graphics: {
        cards: known(
          [{ name: 'card0', pciAddress: pciAddress(card), connectors: [connector], isBootDisplay: true }],
          'drm',
        ),
      },
    })
    const untold = buildMachine(functions, { graphics: { users: unknown('needs root') } })
    expect([used, untold].map(costsOf)).toEqual([
      [`${card} warn boot-display`, `${card} warn display-in-use`],
      [`${card} unknown unknown`, `${other} unknown unknown`],
    ])
  })
})
