// SPDX-License-Identifier: MIT
import type { DistributionFamily } from '../../model/system-facts.ts'

/** How a family is told: the names its members carry, and files that only its own packages lay down. */
export interface FamilySign {
  readonly family: DistributionFamily
  readonly ids: readonly string[]
  readonly files: readonly string[]
}

/** Families in the order in which their files are looked for when a name says nothing. */
export const familySigns: readonly FamilySign[] = [
  { family: 'nixos', ids: ['nixos'], files: ['/etc/NIXOS'] },
  {
    family: 'debian',
    ids: ['debian', 'ubuntu', 'linuxmint', 'pop', 'proxmox', 'devuan', 'kali', 'raspbian', 'elementary', 'neon'],
    files: ['/etc/debian_version', '/var/lib/dpkg/status'],
  },
  {
    family: 'fedora',
    ids: ['fedora', 'rhel', 'centos', 'rocky', 'almalinux', 'ol', 'bazzite', 'nobara', 'ultramarine', 'amzn'],
    files: ['/etc/fedora-release', '/etc/redhat-release', '/usr/lib/fedora-release'],
  },
  {
    family: 'suse',
    ids: [
      'suse',
      'opensuse',
      'opensuse-tumbleweed',
      'opensuse-leap',
      'opensuse-slowroll',
      'opensuse-microos',
      'sles',
      'sled',
    ],
    files: ['/etc/zypp/zypp.conf', '/etc/SuSE-release', '/usr/etc/zypp/zypp.conf'],
  },
  {
    family: 'arch',
    ids: ['arch', 'archlinux', 'cachyos', 'manjaro', 'endeavouros', 'garuda', 'artix', 'steamos', 'omarchy'],
    files: ['/etc/arch-release', '/etc/pacman.conf'],
  },
  {
    family: 'gentoo',
    ids: ['gentoo', 'funtoo', 'calculate'],
    files: ['/etc/gentoo-release', '/etc/portage/make.conf'],
  },
  { family: 'alpine', ids: ['alpine', 'postmarketos'], files: ['/etc/alpine-release', '/etc/apk/world'] },
  { family: 'void', ids: ['void'], files: ['/usr/share/xbps.d', '/etc/xbps.d'] },
]
