// SPDX-License-Identifier: MIT
import { type KernelArg, kernelArgName } from '../model/kernel-args.ts'

const keys = new Set([
  'intel_iommu',
  'amd_iommu',
  'iommu',
  'intremap',
  'pcie_acs_override',
  'hugepages',
  'hugepagesz',
  'default_hugepagesz',
  'hugetlb_cma',
  'isolcpus',
  'nohz_full',
  'rcu_nocbs',
  'irqaffinity',
  'initcall_blacklist',
  'module_blacklist',
  'modprobe.blacklist',
  'rd.driver.pre',
  'rd.driver.blacklist',
  'pci',
  'video',
])

const modules = ['iommu', 'vfio', 'vfio_pci', 'vfio_iommu_type1', 'kvm', 'kvm_amd', 'kvm_intel', 'iommufd']

/** True for parameters that people set for passthrough or that decide about it; a loader's own words are none. */
export function isPassthroughParameter(arg: KernelArg): boolean {
  const name = kernelArgName(arg.key)
  return keys.has(name) || modules.some((module) => name.startsWith(`${module}.`))
}

/** A parameter as it stands on the command line; quotes are put back around a value with spaces. */
export function formatKernelArg({ key, value }: KernelArg): string {
  if (value === null) return key
  return value.includes(' ') ? `${key}="${value}"` : `${key}=${value}`
}

/** True where both say the same to the kernel: `-` and `_` in the name are one. */
export function isSameKernelArg(left: KernelArg, right: KernelArg): boolean {
  return kernelArgName(left.key) === kernelArgName(right.key) && left.value === right.value
}
