// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'

const names: Readonly<Record<string, string>> = {
  kvm: 'KVM',
  qemu: 'QEMU',
  vmware: 'VMware',
  microsoft: 'Hyper-V',
  xen: 'Xen',
  'xen-dom0': 'Xen',
  oracle: 'VirtualBox',
  virtualbox: 'VirtualBox',
  parallels: 'Parallels',
  bhyve: 'bhyve',
  apple: 'Apple Virtualization',
  bochs: 'Bochs',
}

/** The name of the hypervisor this system is a guest of, as a person says it; null on bare metal and where unknown. */
export function hypervisorName(facts: HostFacts): string | null {
  const { hypervisor } = facts.system
  if (!hypervisor.known || hypervisor.value === null) return null
  return names[hypervisor.value] ?? (hypervisor.value === 'unknown' ? 'an unknown hypervisor' : hypervisor.value)
}

/** True for the system that commands Xen: it sees the real devices, but CPU and IOMMU are Xen's and KVM has neither. */
export function isXenHost(facts: HostFacts): boolean {
  const { hypervisor } = facts.system
  return hypervisor.known && hypervisor.value === 'xen-dom0'
}

/** What the owner of a Xen host can do to use KVM. */
export const startWithoutXen = {
  kind: 'setting',
  text: 'Start the machine without Xen: choose the plain Linux entry in the boot menu.',
} as const
