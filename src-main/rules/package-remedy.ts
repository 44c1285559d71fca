// SPDX-License-Identifier: MIT
import type { Remedy } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { DistributionFamily } from '../model/system-facts.ts'

/** A part of the virtualization stack that a distribution packages. */
export type PackagedPart = 'qemu' | 'libvirt' | 'guest-firmware' | 'software-tpm'

const partNames: Readonly<Record<PackagedPart, string>> = {
  qemu: 'QEMU',
  libvirt: 'libvirt',
  'guest-firmware': 'the UEFI firmware for guests',
  'software-tpm': 'swtpm',
}

const installCommands: Partial<Readonly<Record<DistributionFamily, string>>> = {
  debian: 'sudo apt install',
  fedora: 'sudo dnf install',
  arch: 'sudo pacman -S --needed',
  suse: 'sudo zypper install',
  gentoo: 'sudo emerge --ask',
  alpine: 'sudo apk add',
  void: 'sudo xbps-install',
}

const packages: Readonly<Record<PackagedPart, Partial<Readonly<Record<DistributionFamily, string>>>>> = {
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

const nixosOptions: Readonly<Record<PackagedPart, string>> = {
  qemu: 'virtualisation.libvirtd.enable = true;',
  libvirt: 'virtualisation.libvirtd.enable = true;',
  'guest-firmware': 'virtualisation.libvirtd.enable = true;',
  'software-tpm': 'virtualisation.libvirtd.qemu.swtpm.enable = true;',
}

const besideProxmox: Remedy = {
  kind: 'information',
  text: 'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).',
  detail: 'apt install --simulate libvirt-daemon-system libvirt-clients',
}

const withBazzite: Remedy = {
  kind: 'package',
  text: 'Let Bazzite set up virtualization, then restart.',
  detail: 'ujust setup-virtualization virt-on',
}

/** How to install a part on this distribution, as one command; words alone where the package is not known. */
export function packageRemedy(part: PackagedPart, { system, kernel }: Pick<HostFacts, 'system' | 'kernel'>): Remedy {
  const { distribution, imageBased } = system
  const isProxmox = kernel.release.known && kernel.release.value.endsWith('-pve')
  if (isProxmox && part !== 'software-tpm') return besideProxmox
  if (distribution.known && distribution.value.id === 'bazzite') return withBazzite
  const name = partNames[part]
  const family = distribution.known ? distribution.value.family : 'other'
  if (family === 'nixos') {
    return { kind: 'package', text: `Switch ${name} on in the system’s configuration.`, detail: nixosOptions[part] }
  }
  const list = packages[part][family]
  if (imageBased.known && imageBased.value === 'bootc') {
    return { kind: 'package', text: `Build ${name} into the image this system runs from${list ? `: ${list}` : ''}.` }
  }
  const isOstree = imageBased.known && imageBased.value === 'ostree'
  const command = isOstree ? 'rpm-ostree install' : installCommands[family]
  if (list === undefined || command === undefined) {
    return { kind: 'package', text: `Install ${name} with the distribution’s package manager.` }
  }
  const text = isOstree ? `Layer ${name} on the system’s image, then restart.` : `Install ${name}.`
  return { kind: 'package', text, detail: `${command} ${list}` }
}
