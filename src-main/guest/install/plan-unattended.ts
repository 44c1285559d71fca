// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'

/**
 * A start with the kernel and initramfs of the disc in place of its boot loader, so that the command line can be given. The
 * guest's first restart must end it (`on_reboot` destroy), or the installer would begin again; and with Secure Boot a kernel
 * that only the distribution's own key has signed is refused, so Secure Boot comes on after the installation.
 */
export interface DirectBoot {
  /** Path on the disc. */
  readonly kernelPath: string
  /** Path on the disc. */
  readonly initrdPath: string
  readonly arguments: string
  /** Files that are appended to the initramfs (`buildInitrdOverlay`) and not put on an answer disc. */
  readonly initrdFiles: readonly string[]
}

/** How an image can be installed without hands. */
export interface UnattendedPlan {
  readonly way: 'autounattend' | 'autoinstall' | 'preseed' | 'kickstart' | 'cloud-init'
  /** Label of the answer disc; null where none is needed. The installer finds the disc by it. */
  readonly discLabel: string | null
  /** Files at the root of the answer disc. */
  readonly discFiles: readonly string[]
  readonly directBoot: DirectBoot | null
}

const ways: Readonly<Record<UnattendedPlan['way'], Omit<UnattendedPlan, 'way'>>> = {
  // Setup looks for the file at the root of every removable drive; the label is for people.
  autounattend: { discLabel: 'ANSWERS', discFiles: ['autounattend.xml'], directBoot: null },
  autoinstall: {
    discLabel: 'cidata',
    discFiles: ['user-data', 'meta-data'],
    directBoot: {
      kernelPath: 'casper/vmlinuz',
      initrdPath: 'casper/initrd',
      arguments: 'autoinstall quiet ---',
      initrdFiles: [],
    },
  },
  preseed: {
    discLabel: null,
    discFiles: [],
    directBoot: {
      kernelPath: 'install.amd/vmlinuz',
      initrdPath: 'install.amd/initrd.gz',
      arguments: 'auto=true priority=critical preseed/file=/preseed.cfg quiet ---',
      initrdFiles: ['preseed.cfg'],
    },
  },
  kickstart: { discLabel: 'OEMDRV', discFiles: ['ks.cfg'], directBoot: null },
  'cloud-init': { discLabel: 'cidata', discFiles: ['user-data', 'meta-data'], directBoot: null },
}

/** How this image can be installed without hands, or null where it has to be done by hand. */
export function planUnattended({ content }: InstallImage): UnattendedPlan | null {
  switch (content.kind) {
    case 'windows':
      return content.version === '11' || content.version === '10' ? { way: 'autounattend', ...ways.autounattend } : null
    case 'linux':
      return content.unattended === null ? null : { way: content.unattended, ...ways[content.unattended] }
    case 'disk-image':
      return { way: 'cloud-init', ...ways['cloud-init'] }
    case 'virtio-drivers':
    case 'other':
    case 'not-an-image':
      return null
  }
}
