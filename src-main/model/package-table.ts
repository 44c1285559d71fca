// SPDX-License-Identifier: MIT
import type { StackPart } from './operation.ts'
import type { DistributionFamily } from './system-facts.ts'

/** What distributions call the parts of the virtualization stack, as words of a package manager's command line. */
export const stackPackages: Readonly<Record<StackPart, Partial<Readonly<Record<DistributionFamily, string>>>>> = {
  qemu: {
    debian: 'qemu-system-x86',
    fedora: 'qemu-kvm',
    arch: 'qemu-desktop',
    suse: 'qemu-x86',
    gentoo: 'app-emulation/qemu',
    alpine: 'qemu-system-x86_64',
    void: 'qemu',
  },
  libvirt: {
    debian: 'libvirt-daemon-system libvirt-clients',
    fedora: 'libvirt',
    arch: 'libvirt dnsmasq',
    suse: 'libvirt',
    gentoo: 'app-emulation/libvirt',
    alpine: 'libvirt-daemon libvirt-client',
    void: 'libvirt',
  },
  'guest-firmware': {
    debian: 'ovmf',
    fedora: 'edk2-ovmf',
    arch: 'edk2-ovmf',
    suse: 'qemu-ovmf-x86_64',
    gentoo: 'sys-firmware/edk2-bin',
    alpine: 'ovmf',
  },
  'software-tpm': {
    debian: 'swtpm swtpm-tools',
    fedora: 'swtpm swtpm-tools',
    arch: 'swtpm',
    suse: 'swtpm',
    gentoo: 'app-crypt/swtpm',
    alpine: 'swtpm',
    void: 'swtpm',
  },
}
