// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'

/**
 * Whose IOMMU the machine has or would have; null where neither table nor CPU says.
 *
 * The firmware's table decides before the CPU: QEMU gives an AMD guest an Intel IOMMU on request.
 */
export function iommuKind({ iommu, cpu }: HostFacts): 'intel' | 'amd' | 'other' | null {
  const tables = iommu.tables.known ? iommu.tables.value : []
  if (tables.includes('DMAR')) return 'intel'
  if (tables.includes('IVRS')) return 'amd'
  if (tables.length > 0) return 'other'
  if (!cpu.vendor.known) return null
  if (cpu.vendor.value === 'intel' || cpu.vendor.value === 'zhaoxin') return 'intel'
  return cpu.vendor.value === 'amd' || cpu.vendor.value === 'hygon' ? 'amd' : 'other'
}
