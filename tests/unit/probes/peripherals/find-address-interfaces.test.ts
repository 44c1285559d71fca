// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  findAddressInterfaces,
  parseIpv6Addresses,
} from '../../../../src-main/probes/peripherals/find-address-interfaces.ts'
import { parseTcpSessions } from '../../../../src-main/probes/peripherals/find-ssh-sessions.ts'
import { type IpAddress, parseIpAddress } from '../../../../src-main/probes/peripherals/parse-ip-address.ts'
import { parseRoutes, parseRoutes6 } from '../../../../src-main/probes/peripherals/parse-routes.ts'

const routes = parseRoutes(
  [
    'Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT',
    'br0 00000000 0101A8C0 0003 0 0 0 00000000 0 0 0',
    'br0 0001A8C0 00000000 0001 0 0 0 00FFFFFF 0 0 0',
    'wg0 0000000A 00000000 0001 0 0 0 000000FF 0 0 0',
    'enp5s0 0000000A 00000000 0001 0 0 0 0000FFFF 0 0 0',
    'bad0 00000000 00000000 0201 0 0 0 00000000 0 0 0',
  ].join('\n'),
)
const routes6 = parseRoutes6(
  [
    `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 fe80000000000000021122fffe334455 00000400 1 0 00000003 br0`,
    `20010db8000000010000000000000000 40 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00000100 1 0 00000001 br0`,
    `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} ffffffff 1 0 00200200 lo`,
  ].join('\n'),
)
const addresses6 = parseIpv6Addresses('fe80000000000000021122fffe334455 03 40 20 80     wlan0\n')
const tables = { routes, routes6, addresses6 }

function address(text: string): IpAddress {
  const parsed = parseIpAddress(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

test('reads routes in the byte order of the kernel', () => {
  expect(
    routes.map((route) => [route.interface, route.destination.toString(16), route.prefixLength, route.isConnected]),
  ).toEqual([
    ['br0', '0', 0, false],
    ['br0', 'c0a80100', 24, true],
    ['wg0', 'a000000', 8, true],
    ['enp5s0', 'a000000', 16, true],
  ])
})

test('finds the interface of a local address by the closest network, by its own entry, or by the way back', () => {
  const find = (local: string, remote: string) => findAddressInterfaces(tables, address(local), address(remote))
  expect([
    find('192.168.1.20', '192.168.1.5'),
    find('10.0.3.4', '10.9.9.9'),
    find('203.0.113.7', '10.9.9.9'),
    find('203.0.113.7', '198.51.100.1'),
    find('fe80::211:22ff:fe33:4455%wlan0', 'fe80::1%wlan0'),
    find('2001:db8:0:1::7', '2001:db8::9'),
    find('::ffff:192.168.1.20', '::ffff:8.8.8.8'),
  ]).toEqual([['br0'], ['enp5s0'], ['wg0'], ['br0'], ['wlan0'], ['br0'], ['br0']])
  expect(findAddressInterfaces({ ...tables, routes: null }, address('10.0.0.1'), address('10.0.0.2'))).toBeNull()
})

test('refuses what is no address', () => {
  expect(['', '1.2.3', '1.2.3.256', '1:2', '::1::2', 'g::1', '1:2:3:4:5:6:7:8:9'].map(parseIpAddress)).toEqual(
    Array.from({ length: 7 }, () => null),
  )
})

test('finds established sessions on the server port, in both tables, but none of the host with itself', () => {
  const table = [
    'sl local_address rem_address st',
    '0: 00000000:0016 00000000:0000 0A',
    '1: 1401A8C0:0016 0501A8C0:D2F0 01',
    '2: 0100007F:0016 0100007F:D2F0 01',
    '3: 1401A8C0:D2F0 0501A8C0:0016 01',
    '4: 0000000000000000FFFF00001401A8C0:0016 0000000000000000FFFF00000601A8C0:D2F1 01',
    '5: B80D0120000000000000000007000000:0016 B80D0120000000000000000009000000:D2F1 01',
  ].join('\n')
  expect(parseTcpSessions(table, new Set([22]))).toEqual([
    { local: address('192.168.1.20'), remote: address('192.168.1.5') },
    { local: address('192.168.1.20'), remote: address('192.168.1.6') },
    { local: address('2001:db8::7'), remote: address('2001:db8::9') },
  ])
})
