// SPDX-License-Identifier: MIT

/**
 * Kernel parameters that Throughway may put on a command line or take off it: what passthrough and tuning need and
 * nothing that starts programs or gives rights (`init=`, `rd.break`, `systemd.*` are not here, on purpose).
 */
const allowedNames: readonly RegExp[] = [
  /^(intel_iommu|amd_iommu|iommu|iommu\.(passthrough|strict)|intremap)$/,
  /^(vfio_pci\.(ids|disable_vga|disable_idle_d3|nointxmask)|vfio_iommu_type1\.[a-z_]+|vfio\.[a-z_]+)$/,
  /^(rd\.driver\.pre|module_blacklist|modprobe\.blacklist|initcall_blacklist|video)$/,
  /^(hugepages|hugepagesz|default_hugepagesz|hugetlb_cma|transparent_hugepage)$/,
  /^(isolcpus|nohz_full|rcu_nocbs|rcu_nocb_poll|irqaffinity|kthread_cpus)$/,
  /^(kvm(_amd|_intel)?\.[a-z_]+)$/,
  /^(pci|pcie_acs_override|pcie_aspm|pcie_port_pm|amd_pstate|intel_pstate|cpufreq\.default_governor)$/,
  /^(processor\.max_cstate|intel_idle\.max_cstate|tsc|clocksource)$/,
  /^(panic|throughway\.(bind|trial))$/,
]

/** One word of a kernel command line as Throughway writes it: no space, quote, backslash or control character. */
const shape = /^[A-Za-z0-9_.-]+(=[A-Za-z0-9_.,:;@+/=-]*)?$/

/** True for a token that may be added or removed: of a safe shape, at most 512 characters, and of a known name. */
export function isAllowedKernelToken(token: string): boolean {
  if (token.length > 512 || !shape.test(token)) return false
  const equals = token.indexOf('=')
  const name = (equals < 0 ? token : token.slice(0, equals)).replaceAll('-', '_')
  return allowedNames.some((pattern) => pattern.test(name))
}
