// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../model/fact.ts'
import type { KernelFacts, ModuleAvailability } from '../model/kernel-facts.ts'

/** Kernel options that decide where a module is, for readings that have the configuration but no module folder. */
const options: Readonly<Record<string, string>> = {
  vfio: 'VFIO',
  vfio_pci: 'VFIO_PCI',
  vfio_iommu_type1: 'VFIO_IOMMU_TYPE1',
  iommufd: 'IOMMUFD',
  kvm: 'KVM',
  kvm_intel: 'KVM_INTEL',
  kvm_amd: 'KVM_AMD',
}

/**
 * Where a module of the running kernel is, by its name with `_`.
 *
 * A loaded module is there whatever its folder says; where no folder could be read, the configuration answers.
 */
export function moduleState(kernel: KernelFacts, name: string): Fact<ModuleAvailability> {
  const asked = kernel.modules[name] ?? unknown(`nobody looked for the kernel module ${name}`)
  if (asked.known && asked.value !== 'absent') return asked
  const { loadedModules, configuration } = kernel
  if (loadedModules.known && loadedModules.value.includes(name)) return known('module', loadedModules.source)
  if (asked.known || !configuration.known) return asked
  const option = options[name]
  if (option === undefined) return asked
  const value = configuration.value[option] ?? 'n'
  return known(value === 'y' ? 'builtin' : value === 'm' ? 'module' : 'absent', configuration.source)
}

/** The module of KVM for a CPU vendor, or null where it has none of its own. */
export function kvmModule(vendor: string): 'kvm_intel' | 'kvm_amd' | null {
  if (vendor === 'intel' || vendor === 'zhaoxin') return 'kvm_intel'
  return vendor === 'amd' || vendor === 'hygon' ? 'kvm_amd' : null
}
