// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseRoutes, parseRoutes6 } from '../../../src-main/probes/peripherals/parse-routes.ts'
import { parseOsRelease } from '../../../src-main/probes/system/parse-os-release.ts'
import { parseLibvirtNetwork } from '../../../src-main/probes/virtualization/read-libvirt-networks.ts'

test('texts made to keep a pattern busy are read like others', () => {
  // Patterns that went back and forth over these took a minute and more.
  const spaces = ' '.repeat(500_000)
  expect([
    parseOsRelease(`ID=deb${spaces}ian${spaces}\n`)?.get('ID')?.length,
    parseLibvirtNetwork('<network><bridge '.repeat(100_000)),
  ]).toEqual([500_006, null])
})

test('routes whose numbers are none are left out', () => {
  const line = 'eth0\tDestinat\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0'
  const line6 = 'zz 40 00 00 00 100 1 0 00000001 eth0'
  expect([parseRoutes(`header\n${line}\n`), parseRoutes6(`${line6}\n`)]).toEqual([[], []])
})
