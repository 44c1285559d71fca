// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { probeStorage } from '../../../../src-main/probes/storage/probe-storage.ts'
import { hasLabCaptures, labTimeoutMs, labTitle, openLabCapture } from '../../../support/lab-captures.ts'

// What lsblk and lspci said in each machine when it was captured. Device links of virtio disks lead out of the captures.
const virtioRoot = { '/': '0000:00:02.0', '/boot/efi': '0000:00:02.0' }
const machines = [
  ['amd', virtioRoot, { nvme0n1: '0000:00:12.0', vda: '0000:00:02.0' }],
  ['bridge', virtioRoot, { nvme0n1: '0000:03:00.0', vda: '0000:00:02.0' }],
  ['numa', virtioRoot, { nvme0n1: '0000:02:00.0', vda: '0000:00:02.0' }],
  [
    'nvmeroot',
    { '/': '0000:03:00.0', '/boot/efi': '0000:03:00.0' },
    { nvme0n1: '0000:03:00.0', nvme1n1: '0000:05:00.0' },
  ],
] as const

describe.skipIf(!hasLabCaptures)(labTitle, { timeout: labTimeoutMs }, () => {
  test.each(machines)('%s: what hangs from which function', (name, roots, disks) => {
    const { reader, dispose } = openLabCapture(name)
    const facts = probeStorage(reader)
    dispose()
    const { uses, disks: found } = facts
    if (!uses.known || !found.known) throw new Error('not read')
    expect({
      uses: Object.fromEntries(uses.value.map((use) => [use.path, use.pciAddresses.join(' ')])),
      disks: Object.fromEntries(found.value.map((disk) => [disk.name, disk.pciAddress])),
    }).toEqual({ uses: roots, disks })
  })

  test('nvmeroot: layers, sizes and models', () => {
    const { reader, dispose } = openLabCapture('nvmeroot')
    const facts = probeStorage(reader)
    dispose()
    expect(facts).toMatchObject({
      uses: {
        source: '/proc/self/mountinfo',
        value: [
          {
            purpose: 'root',
            fileSystem: 'ext4',
            layers: [
              { name: 'nvme0n1p2', kind: 'partition' },
              { name: 'nvme0n1', kind: 'disk' },
            ],
          },
          { purpose: 'efi', fileSystem: 'vfat' },
        ],
      },
      disks: {
        value: [
          { name: 'nvme0n1', sizeBytes: 6442450944, model: 'QEMU NVMe Ctrl', rotational: null },
          { name: 'nvme1n1', sizeBytes: 67108864, model: 'QEMU NVMe Ctrl', rotational: null },
        ],
      },
      imageFolder: { known: false },
    })
  })
})
