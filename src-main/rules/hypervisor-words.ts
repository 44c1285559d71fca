// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'

const names: Readonly<Record<string, string>> = {
  kvm: 'KVM',
  qemu: 'QEMU',
  vmware: 'VMware',
  microsoft: 'Hyper-V',
  xen: 'Xen',
  oracle: 'VirtualBox',
  virtualbox: 'VirtualBox',
  parallels: 'Parallels',
  bhyve: 'bhyve',
}

/** The name of the hypervisor this system is a guest of, as a person says it; null on bare metal and where unknown. */
export function hypervisorName(facts: HostFacts): string | null {
  const { hypervisor } = facts.system
  if (!hypervisor.known || hypervisor.value === null) return null
  return names[hypervisor.value] ?? (hypervisor.value === 'unknown' ? 'an unknown hypervisor' : hypervisor.value)
}
