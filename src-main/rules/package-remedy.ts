// SPDX-License-Identifier: MIT
import type { Remedy } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { StackPart } from '../model/operation.ts'
import { stackPackages } from '../model/package-table.ts'
import type { DistributionFamily } from '../model/system-facts.ts'

const partNames: Readonly<Record<StackPart, string>> = {
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

const nixosOptions: Readonly<Record<StackPart, string>> = {
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
export function packageRemedy(part: StackPart, { system, kernel }: Pick<HostFacts, 'system' | 'kernel'>): Remedy {
  const { distribution, imageBased } = system
  const isProxmox = kernel.release.known && kernel.release.value.endsWith('-pve')
  if (isProxmox && part !== 'software-tpm') return besideProxmox
  if (distribution.known && distribution.value.id === 'bazzite') return withBazzite
  const name = partNames[part]
  const family = distribution.known ? distribution.value.family : 'other'
  if (family === 'nixos') {
    return { kind: 'package', text: `Switch ${name} on in the system’s configuration.`, detail: nixosOptions[part] }
  }
  const list = stackPackages[part][family]
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
