// SPDX-License-Identifier: MIT
import type { Finding } from '../model/finding.ts'
import { formatList } from './format-list.ts'

/** What to do about a failed claim, to follow "to fix first:"; a claim without a phrase is quoted by its title. */
const phrases: Readonly<Record<string, string>> = {
  'cpu.virtualization-enabled': 'switch the CPU’s virtualization on in the firmware',
  'iommu.firmware-table-present': 'switch the IOMMU on in the firmware',
  'iommu.enabled': 'find out why the kernel drives no IOMMU',
  'iommu.interrupt-remapping': 'switch interrupt remapping on',
  'iommu.groups-present': 'find out why the kernel makes no IOMMU groups',
  'iommu.covers-graphics': 'get the graphics card behind the IOMMU',
  'iommu.firmware-tables-sound': 'update the firmware, whose IOMMU tables are faulty',
  'pci.candidate-isolated': 'get the graphics card into an IOMMU group of its own',
  'pci.companions-complete': 'bring the graphics card’s other functions along',
  'pci.reserved-regions': 'get the firmware to let go of the graphics card',
  'pci.large-bars-assigned': 'make room for the graphics card’s memory',
  'pci.ids-binding-safe': 'keep vfio-pci from taking a device that the host needs',
  'pci.boot-framebuffer-elsewhere': 'get the boot screen off the graphics card',
  'pci.no-hardware-faults': 'give the graphics card its power cables',
  'pci.d3cold': 'wake the graphics card from its deepest sleep',
  'kernel.version-supported': 'install a newer kernel',
  'kernel.vfio-available': 'install a kernel with VFIO',
  'kernel.vfio-not-blacklisted': 'let VFIO be loaded',
  'kernel.kvm-loaded': 'load the KVM module',
  'kernel.reserved-devices-bound': 'let vfio-pci come before the card’s usual driver',
  'virtualization.kvm-usable': 'get /dev/kvm to work',
  'memory.enough': 'add memory',
  'cpu.enough-cores': 'find a CPU with more cores',
  'storage.boot-disk-safe': 'keep the host’s disk out of the card’s IOMMU group',
}

/** Parts that one installation brings together. */
const installable: Readonly<Record<string, string>> = {
  'virtualization.qemu-installed': 'QEMU',
  'virtualization.libvirt-installed': 'libvirt',
  'virtualization.guest-firmware': 'UEFI firmware for guests',
}

/** Claims that fail only because another one does. */
const followers: readonly (readonly [follower: string, causes: readonly string[]])[] = [
  [
    'iommu.enabled',
    [
      'iommu.firmware-table-present',
      'iommu.not-disabled-by-parameter',
      'iommu.kernel-default',
      'iommu.firmware-tables-sound',
    ],
  ],
  ['iommu.groups-present', ['iommu.enabled']],
  ['iommu.covers-graphics', ['iommu.groups-present', 'iommu.enabled']],
  ['virtualization.kvm-usable', ['cpu.virtualization-enabled', 'kernel.kvm-loaded']],
]

/**
 * What a person has to do about failed findings, one phrase for each thing, in the findings' order.
 *
 * A claim that fails because of another one is left out, and what is to be installed is one thing.
 */
export function fixPhrases(failures: readonly Finding[]): string[] {
  const ids = new Set(failures.map(({ id }) => id))
  const roots = failures.filter(
    ({ id }) => !followers.some(([follower, causes]) => follower === id && causes.some((cause) => ids.has(cause))),
  )
  const parts = roots.flatMap(({ id }) => installable[id] ?? [])
  const own = roots.filter(({ id }) => installable[id] === undefined).map(phraseOf)
  return parts.length > 0 ? [...own, `install ${formatList(parts)}`] : own
}

function phraseOf({ id, title, remedies }: Finding): string {
  const [remedy] = remedies
  if (id.startsWith('iommu.') && remedy?.kind === 'kernel-parameter' && remedy.detail !== undefined) {
    return `${remedy.text.startsWith('Remove') ? 'remove' : 'add'} the kernel parameter ${remedy.detail}`
  }
  if (id === 'iommu.kernel-default') return 'install a kernel with IOMMU support'
  return phrases[id] ?? `see to it that “${title}” holds`
}
