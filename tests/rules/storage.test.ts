// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { StorageUse } from '../../src-main/model/storage-facts.ts'
import { storageRules } from '../../src-main/rules/storage/storage-rules.ts'
import { buildFacts, buildUnknownFacts, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { compareVerdicts, findUndeclared, judgeFacts, type Row } from './judge-row.ts'

const row = (verdict: Row['verdict'], patch: Patch<HostFacts>, says = ''): Row => ({
  verdict,
  facts: buildFacts(patch),
  says,
})
const untold: Row = { verdict: 'unknown', facts: buildUnknownFacts(), says: 'Could not tell' }
const gib = 1024 ** 3
const nvme = pciAddress('0000:01:00.0')

const withUses = (...uses: readonly Partial<StorageUse>[]): Patch<HostFacts> => ({
  storage: {
    uses: known(
      uses.map((use) => ({
        purpose: 'root',
        path: '/',
        fileSystem: 'ext4',
        layers: [{ name: 'nvme0n1', kind: 'disk' }],
        pciAddresses: [nvme],
        source: '/proc/self/mountinfo',
        ...use,
      })),
      '/proc/self/mountinfo',
    ),
  },
})
const withFolder = (freeBytes: number, fileSystem = 'ext4'): Patch<HostFacts> => ({
  storage: { imageFolder: known({ path: '/var/lib/libvirt/images', freeBytes, fileSystem }, '/proc/mounts') },
})
const encrypted: Partial<StorageUse> = {
  fileSystem: 'btrfs',
  layers: [
    { name: 'vg-root', kind: 'lvm' },
    { name: 'crypt', kind: 'luks' },
    { name: 'nvme0n1p3', kind: 'partition' },
    { name: 'nvme0n1', kind: 'disk' },
  ],
}
const pool: Partial<StorageUse> = { fileSystem: 'zfs', layers: [{ name: 'rpool', kind: 'other' }], pciAddresses: [] }

/** The good host with the disk at 01:00.0 in the GeForce's group. */
function withDiskInGroup(patch: Patch<HostFacts>): Patch<HostFacts> {
  const { pciDevices } = buildFacts()
  const devices = pciDevices.known ? pciDevices.value : []
  return {
    ...patch,
    pciDevices: known(
      devices.map((device) => (device.address === nvme ? { ...device, iommuGroup: known(9, 'iommu_group') } : device)),
      '/sys/bus/pci/devices',
    ),
  }
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'storage.root-located': [
    row('pass', withUses(encrypted), 'btrfs → vg-root (lvm) → crypt (luks) → nvme0n1p3 → nvme0n1'),
    row('pass', withUses({ layers: [{ name: 'sda', kind: 'disk' }], pciAddresses: [] }), 'no PCI device'),
    row('not-applicable', withUses({ fileSystem: 'tmpfs', layers: [], pciAddresses: [] })),
    row('unknown', withUses(pool), 'rpool'),
    row('unknown', withUses({ purpose: 'home', path: '/home' }), 'nothing is said to be mounted at /'),
    untold,
  ],
  'storage.boot-disk-safe': [
    row('pass', {}, 'No disk is in the IOMMU group'),
    row('pass', withDiskInGroup(withUses()), 'uses none of the disks'),
    row('fail', withDiskInGroup(withUses(encrypted)), '/ on vg-root → crypt (LUKS) → nvme0n1p3 → nvme0n1'),
    row('fail', withDiskInGroup(withUses({ purpose: 'swap', path: '/dev/nvme0n1p3', fileSystem: 'swap' })), 'swaps'),
    row('unknown', withDiskInGroup(withUses(pool)), 'Could not tell whether a disk'),
    row('not-applicable', { pciDevices: known([], '/sys/bus/pci/devices') }),
  ],
  'storage.swap-located': [
    row('pass', {}, '0000:01:00.0'),
    row(
      'pass',
      withUses({ purpose: 'swap', path: '/dev/zram0', layers: [{ name: 'zram0', kind: 'zram' }], pciAddresses: [] }),
      'on no PCI device',
    ),
    row('not-applicable', withUses({})),
    row('unknown', withUses({ ...pool, purpose: 'swap', path: '/dev/zd0', fileSystem: 'swap' }), '/dev/zd0'),
    untold,
  ],
  'storage.image-space': [row('pass', {}), row('warn', withFolder(20 * gib), '20 GiB'), untold],
  'storage.image-file-system': [
    row('pass', {}),
    row('warn', withFolder(900 * gib, 'btrfs'), 'btrfs'),
    row('warn', withFolder(900 * gib, 'zfs'), 'records'),
    row('warn', withFolder(900 * gib, 'nfs4'), 'another machine'),
    row('warn', withFolder(900 * gib, 'tmpfs'), 'restart'),
    row('pass', withFolder(900 * gib, 'constructor')),
    row('unknown', { storage: { imageFolder: unknown('not captured') } }, 'not captured'),
  ],
}

describe.each(storageRules)('$id', (rule) => {
  const cases = rows[rule.id] ?? []

  it('has a row for each verdict it declares, and no other', () => {
    expect(compareVerdicts(rule, cases)).toEqual({ missing: [], undeclared: [] })
  })

  it.each(cases)('says $verdict', ({ verdict, facts, says }) => {
    expect(judgeFacts(rule, facts)).toMatchObject({ verdict, statement: expect.stringContaining(says ?? '') })
  })
})

it('never gives a verdict that its rule does not declare', () => {
  const hosts = Object.values(rows).flatMap((cases) => cases.map(({ facts }) => facts))
  expect(findUndeclared(storageRules, hosts)).toEqual([])
})
