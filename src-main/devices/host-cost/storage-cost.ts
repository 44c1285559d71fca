// SPDX-License-Identifier: MIT
import type { HostCost } from '../../model/device-report.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { StorageUse } from '../../model/storage-facts.ts'
import { joinWords } from '../device-words.ts'
import { type CostEntry, type CostSource, unknownAccount } from './cost-account.ts'

type StorageCode = 'boot-disk' | 'mounted-file-system' | 'swap'

/** File systems whose data another machine keeps, so that no disk of this host is to be expected below them. */
const networkFileSystem = /^(nfs4?|cifs|smb3?|9p|virtiofs|ceph|glusterfs|afs|fuse\.sshfs)$/

/** Disks the host runs from: whatever is mounted or swapped to, with every layer of LUKS, LVM, RAID and btrfs below. */
export const storageCost: CostSource = (facts, index) => {
  const { uses } = facts.storage
  const controllers = index.devices.filter(({ classCode }) => ['nvme', 'storage'].includes(pciKind(classCode)))
  if (!uses.known) {
    return unknownAccount(controllers, {
      ofDevice: 'whether the host has file systems on it',
      ofHost: 'which disks the host runs from',
      reason: uses.reason,
    })
  }
  const volumeManagers = index.devices.filter(({ driver }) => driver.known && driver.value === 'vmd')
  const byDevice = new Map<PciAddress, Map<StorageCode, StorageUse[]>>()
  for (const use of uses.value) {
    for (const address of new Set(use.pciAddresses.flatMap((holder) => withControllers(holder, volumeManagers)))) {
      const codes = byDevice.get(address) ?? new Map<StorageCode, StorageUse[]>()
      const code = codeOf(use)
      codes.set(code, [...(codes.get(code) ?? []), use])
      byDevice.set(address, codes)
    }
  }
  const entries: CostEntry[] = []
  for (const [address, codes] of byDevice) {
    for (const [code, held] of codes) entries.push({ address, cost: describeUses(code, held) })
  }
  const lost = uses.value.filter(isUnlocated)
  if (lost.length === 0) return { entries, needs: [], unknowns: [] }
  const paths = joinWords(lost.map((use) => use.path))
  const unlocated = unknownAccount(
    controllers.filter(({ address }) => !byDevice.has(address)),
    {
      ofDevice: `whether ${paths} is on it`,
      ofHost: `which disks ${paths} is on`,
      reason: 'the way from there down to a PCI device could not be followed',
    },
  )
  return { ...unlocated, entries: [...entries, ...unlocated.entries] }
}

/**
 * True where part of what a file system lies on could not be followed: then no disk can be cleared of holding it.
 *
 * A layer of kind `other` marks that (a ZFS pool, a device sysfs says nothing of); network file systems are elsewhere.
 */
export function isUnlocated(use: StorageUse): boolean {
  return !networkFileSystem.test(use.fileSystem) && use.layers.some((layer) => layer.kind === 'other')
}

/**
 * The function itself and the volume manager in front of it.
 *
 * A VMD controller puts its disks into a PCI domain of its own (0x10000 and up; Linux drivers/pci/controller/vmd.c);
 * giving away the controller takes them all.
 */
function withControllers(address: PciAddress, volumeManagers: readonly PciDevice[]): PciAddress[] {
  if (address.indexOf(':') <= 4) return [address]
  return [address, ...volumeManagers.map((controller) => controller.address)]
}

function codeOf(use: StorageUse): StorageCode {
  if (use.purpose === 'swap') return 'swap'
  return use.purpose === 'home' || use.purpose === 'mount' ? 'mounted-file-system' : 'boot-disk'
}

function describeUses(code: StorageCode, uses: readonly StorageUse[]): HostCost {
  const where = joinWords(uses.map(formatUse))
  const text =
    code === 'boot-disk'
      ? `The host runs from it: ${where}.`
      : code === 'swap'
        ? `The host swaps to it: ${where}.`
        : `The host has mounted from it: ${where}.`
  return { code, severity: 'refuse', text }
}

function formatUse(use: StorageUse): string {
  const layers = use.layers.map((layer) => (layer.kind === 'luks' ? `${layer.name} (LUKS)` : layer.name))
  return layers.length === 0 ? use.path : `${use.path} on ${layers.join(' → ')}`
}
