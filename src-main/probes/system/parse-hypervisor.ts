// SPDX-License-Identifier: MIT

/** Names as firmware of a virtual machine carries them. */
export interface MachineNames {
  readonly systemVendor: string
  readonly productName: string
  readonly boardVendor: string
  readonly firmwareVendor: string
}

/**
 * The hypervisor that a virtual machine's firmware names; null where it names none.
 *
 * `isCertain`: no physical machine carries these words. Clouds rent whole machines under their virtual machines'
 * names, so those need the CPU's word as well.
 * Source: the vendors' own SMBIOS tables; systemd src/basic/virt.c keeps a similar list.
 */
export function parseHypervisorName(names: MachineNames): { name: string; isCertain: boolean } | null {
  const { systemVendor, productName, boardVendor, firmwareVendor } = names
  const all = [systemVendor, productName, boardVendor, firmwareVendor]
  const has = (pattern: RegExp) => all.some((name) => pattern.test(name))
  if (/^Microsoft/.test(systemVendor) && productName === 'Virtual Machine')
    return { name: 'microsoft', isCertain: true }
  if (has(/^VMware|^VMW/)) return { name: 'vmware', isCertain: true }
  if (has(/^innotek GmbH|^VirtualBox/)) return { name: 'virtualbox', isCertain: true }
  if (/^Xen/.test(systemVendor)) return { name: 'xen', isCertain: true }
  if (has(/^Parallels/)) return { name: 'parallels', isCertain: true }
  if (has(/^BHYVE/)) return { name: 'bhyve', isCertain: true }
  if (has(/^Apple Virtualization/)) return { name: 'apple', isCertain: true }
  if (has(/^KVM|^KubeVirt|^OpenStack/)) return { name: 'kvm', isCertain: true }
  if (has(/^QEMU/)) return { name: 'qemu', isCertain: true }
  if (has(/^Bochs/)) return { name: 'bochs', isCertain: true }
  if (has(/^Amazon EC2|^Google Compute Engine|^Alibaba Cloud|^DigitalOcean|^Hetzner|^Scaleway/)) {
    return { name: 'kvm', isCertain: false }
  }
  return null
}

/**
 * The hypervisor by the clocks it offers its guests (first words of available_clocksource); null for none.
 *
 * Source: arch/x86/kernel/kvmclock.c, drivers/clocksource/hyperv_timer.c, arch/x86/xen/time.c.
 */
export function parseHypervisorClock(text: string): string | null {
  const clocks = text.trim().split(/\s+/)
  if (clocks.includes('kvm-clock')) return 'kvm'
  if (clocks.some((clock) => clock.startsWith('hyperv_clocksource'))) return 'microsoft'
  return clocks.includes('xen') ? 'xen' : null
}

/** Whether the CPU says that it is virtual: the `hypervisor` flag of /proc/cpuinfo; null where it has no flags line. */
export function parseHypervisorFlag(cpuinfo: string): boolean | null {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)
  return flags === null ? null : / hypervisor(?: |$)/.test(flags[1] ?? '')
}
