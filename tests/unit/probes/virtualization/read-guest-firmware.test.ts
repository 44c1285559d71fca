// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { readGuestFirmware } from '../../../../src-main/probes/virtualization/read-guest-firmware.ts'
import { layOutHost } from '../../../support/temporary-host.ts'

const usr = '/usr/share/qemu/firmware'

function descriptor(mapping: object, features: readonly string[] = [], architecture = 'x86_64'): string {
  const targets = [
    { architecture, machines: ['pc-q35-*'] },
    { architecture, machines: ['pc-i440fx-*'] },
  ]
  return JSON.stringify({ description: 'x', 'interface-types': ['uefi'], mapping, targets, features, tags: [] })
}

const split = (code: string, variables: string) => ({
  device: 'flash',
  executable: { filename: code, format: 'raw' },
  'nvram-template': { filename: variables, format: 'raw' },
})

test('reads descriptors in order; the administrator’s mask the distribution’s; missing files are seen', () => {
  const reader = layOutHost({
    [`${usr}/60-plain.json`]: descriptor(split('/usr/share/OVMF/CODE.fd', '/usr/share/OVMF/VARS.fd')),
    [`${usr}/50-secure.json`]: descriptor(split('/usr/share/OVMF/CODE.secboot.fd', '/usr/share/OVMF/VARS.fd'), [
      'secure-boot',
      'requires-smm',
    ]),
    [`${usr}/40-masked.json`]: descriptor(split('/usr/share/OVMF/CODE.fd', '/usr/share/OVMF/VARS.fd')),
    [`${usr}/70-replaced.json`]: descriptor(split('/usr/share/OVMF/OLD.fd', '/usr/share/OVMF/VARS.fd')),
    [`${usr}/80-memory.json`]: descriptor({ device: 'memory', filename: '/usr/share/OVMF/CODE.fd' }, ['amd-sev-snp']),
    [`${usr}/90-broken.json`]: '{ "mapping": ',
    [`${usr}/README`]: 'no descriptor',
    '/etc/qemu/firmware/40-masked.json': '',
    '/etc/qemu/firmware/70-replaced.json': descriptor(
      split('/opt/edk2/CODE.fd', '/usr/share/OVMF/VARS.fd'),
      [],
      'aarch64',
    ),
    '/usr/share/OVMF/CODE.fd': 'code',
    '/usr/share/OVMF/VARS.fd': 'variables',
  })
  const uefi = { interfaces: ['uefi'], architectures: ['x86_64'], features: [], isPresent: true }
  expect(readGuestFirmware(reader)).toEqual({
    known: true,
    source: usr,
    value: [
      {
        ...uefi,
        descriptor: `${usr}/50-secure.json`,
        features: ['secure-boot', 'requires-smm'],
        isPresent: false,
      },
      { ...uefi, descriptor: `${usr}/60-plain.json` },
      // /opt is no part of this tree, so nothing is known of what would be in it.
      {
        ...uefi,
        descriptor: '/etc/qemu/firmware/70-replaced.json',
        architectures: ['aarch64'],
        isPresent: null,
      },
      { ...uefi, descriptor: `${usr}/80-memory.json`, features: ['amd-sev-snp'] },
      { descriptor: `${usr}/90-broken.json`, interfaces: [], architectures: [], features: [], isPresent: false },
    ],
  })
})

test('finds what older NixOS hands out, no firmware on a system without, and nothing in a part of a host', () => {
  expect([
    readGuestFirmware(layOutHost({ '/usr/bin/env': '', '/run/libvirt/nix-ovmf/OVMF_CODE.fd': '' })),
    readGuestFirmware(layOutHost({ '/usr/share/doc/x': '' })),
    readGuestFirmware(layOutHost({ '/usr/bin/env': '' })),
    readGuestFirmware(layOutHost({ '/proc/cpuinfo': '' })),
  ]).toMatchObject([
    { known: true, value: [{ interfaces: ['uefi'], architectures: ['x86_64'], isPresent: true }] },
    { known: true, value: [] },
    { known: false },
    { known: false },
  ])
})
