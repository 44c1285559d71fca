// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { HostReader } from '../../../../src-main/probes/host-reader.ts'
import { probePeripherals } from '../../../../src-main/probes/peripherals/probe-peripherals.ts'
import { readNetworkInterfaces } from '../../../../src-main/probes/peripherals/read-network-interfaces.ts'
import { hasLabCaptures, labTimeoutMs, labTitle, openLabCapture } from '../../../support/lab-captures.ts'
import { type HostTree, layOutHost } from '../../../support/temporary-host.ts'

const nic = 'pci0000:00/0000:00:01.3/0000:05:00.0/net/enp5s0'
const radio = 'pci0000:00/0000:00:14.3/net/wlp0s20f3'

function networkInterface(name: string, path: string, files: HostTree): HostTree {
  return {
    [`/sys/class/net/${name}`]: { link: `../../devices/${path}` },
    ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`/sys/devices/${path}/${file}`, content])),
  }
}

const bridged: HostTree = {
  '/sys/class/net/bonding_masters': 'bond0\n',
  ...networkInterface('br0', 'virtual/net/br0', {
    type: '1\n',
    uevent: 'DEVTYPE=bridge\nINTERFACE=br0\n',
    operstate: 'up\n',
    'brif/enp5s0': { folder: true },
    lower_enp5s0: { folder: true },
  }),
  ...networkInterface('enp5s0', nic, {
    type: '1\n',
    operstate: 'up\n',
    master: { link: '../../../../../virtual/net/br0' },
  }),
  ...networkInterface('lo', 'virtual/net/lo', { type: '772\n', operstate: 'unknown\n', flags: '0x9\n' }),
  ...networkInterface('vlan7', 'virtual/net/vlan7', {
    uevent: 'DEVTYPE=vlan\n',
    operstate: 'down\n',
    lower_bond0: { folder: true },
  }),
  ...networkInterface('wg0', 'virtual/net/wg0', { type: '65534\n', operstate: 'unknown\n', flags: '0x91\n' }),
  ...networkInterface('wlp0s20f3', radio, { uevent: 'DEVTYPE=wlan\n', operstate: 'dormant\n' }),
  '/proc/net/route': [
    'Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT',
    'br0 00000000 0101A8C0 0003 0 0 0 00000000 0 0 0',
    'br0 0001A8C0 00000000 0001 0 0 0 00FFFFFF 0 0 0',
  ].join('\n'),
  '/proc/net/tcp': 'sl local_address rem_address st\n1: 1401A8C0:0016 0501A8C0:D2F0 01\n',
}

test('reads a bridge over a card, with the default route and an SSH session on the bridge', () => {
  const idle = { isUp: false, master: null, lower: [], carriesDefaultRoute: false, carriesSsh: false, pciAddress: null }
  const source = (name: string) => `/sys/class/net/${name}`
  expect(readNetworkInterfaces(layOutHost(bridged))).toEqual({
    known: true,
    source: '/sys/class/net',
    value: [
      {
        ...idle,
        name: 'br0',
        kind: 'bridge',
        isUp: true,
        lower: ['enp5s0'],
        carriesDefaultRoute: true,
        carriesSsh: true,
        source: source('br0'),
      },
      {
        ...idle,
        name: 'enp5s0',
        kind: 'ethernet',
        isUp: true,
        master: 'br0',
        pciAddress: '0000:05:00.0',
        source: source('enp5s0'),
      },
      { ...idle, name: 'lo', kind: 'loopback', isUp: true, source: source('lo') },
      { ...idle, name: 'vlan7', kind: 'vlan', lower: ['bond0'], source: source('vlan7') },
      { ...idle, name: 'wg0', kind: 'tunnel', isUp: true, source: source('wg0') },
      { ...idle, name: 'wlp0s20f3', kind: 'wifi', pciAddress: '0000:00:14.3', source: source('wlp0s20f3') },
    ],
  })
})

test('takes the session we run in from whoever reads, also on a port of its own', () => {
  const { '/proc/net/tcp': _, ...tree } = bridged
  const identity = { userId: 0, groupIds: [], sshConnection: '203.0.113.9 51000 192.168.1.20 2222' }
  const reader: HostReader = { ...layOutHost(tree), readIdentity: () => ({ ok: true, value: identity }) }
  const interfaces = readNetworkInterfaces(reader)
  expect(interfaces.known && interfaces.value.filter((one) => one.carriesSsh).map((one) => one.name)).toEqual(['br0'])
})

test('without routes and connections nothing is said of what an interface carries', () => {
  const reader = layOutHost(networkInterface('enp5s0', nic, { type: '1\n' }))
  expect(readNetworkInterfaces(reader)).toMatchObject({
    value: [{ name: 'enp5s0', isUp: null, carriesDefaultRoute: null, carriesSsh: null }],
  })
})

describe.skipIf(!hasLabCaptures)(labTitle, { timeout: labTimeoutMs }, () => {
  // As lspci and the names by slot (enp2s0: bus 2) said when the machines were captured.
  test.each([
    ['nvmeroot', { enp0s3: '0000:00:03.0', enp2s0: '0000:02:00.0', lo: null }],
    ['bridge', { enp0s3: '0000:00:03.0', ens2: '0000:02:02.0', lo: null }],
  ] as const)('%s: network cards; captures without input devices and USB say so', (name, expected) => {
    const { reader, dispose } = openLabCapture(name)
    const facts = probePeripherals(reader)
    dispose()
    const interfaces = facts.networkInterfaces.known ? facts.networkInterfaces.value : []
    expect({
      addresses: Object.fromEntries(interfaces.map((one) => [one.name, one.pciAddress])),
      routes: interfaces.map((one) => one.carriesDefaultRoute),
      inputs: facts.inputs.known,
      usbDevices: facts.usbDevices.known,
    }).toEqual({ addresses: expected, routes: [null, null, null], inputs: false, usbDevices: false })
  })
})
