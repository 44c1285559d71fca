// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { GeneratedCheck } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { InitramfsImage } from './initramfs-image-for.ts'

/** Where our script lies in an image, by the end of its path. */
const scriptInImage: Readonly<Record<InitramfsGenerator, readonly string[]>> = {
  'initramfs-tools': ['scripts/init-top/throughway'],
  dracut: ['/hooks/pre-udev/01-throughway-bind.sh'],
  mkinitcpio: ['hooks/throughway'],
  booster: [],
  nixos: [],
  none: [],
}

/**
 * What an image must hold to bind devices: our script, where this system carries it, and vfio-pci, where the kernel
 * does not have it built in.
 */
export function initramfsCheck(
  image: InitramfsImage,
  generator: InitramfsGenerator,
  files: HostFiles,
): Extract<GeneratedCheck, { kind: 'initramfs' }> {
  const pieces = files.read(pieceOfGenerator(generator)).state === 'absent' ? [] : scriptInImage[generator]
  const modules = isBuiltIn('vfio-pci', image, files) ? [] : ['/vfio-pci.ko']
  return { kind: 'initramfs', lister: image.lister, has: [...pieces, ...modules], lacks: [] }
}

/** The file on disk whose presence tells that the pieces are put down, and so belong into every image. */
function pieceOfGenerator(generator: InitramfsGenerator): string {
  switch (generator) {
    case 'initramfs-tools':
      return '/etc/initramfs-tools/scripts/init-top/throughway'
    case 'dracut':
      return '/etc/dracut.conf.d/90-throughway.conf'
    default:
      return '/etc/initcpio/hooks/throughway'
  }
}

/** Whether the kernel has a module built in; `-` and `_` are the same (modules.builtin, kmod). */
function isBuiltIn(module: string, image: InitramfsImage, files: HostFiles): boolean {
  const builtIn = files.read(`${image.kernel.modules}/modules.builtin`)
  if (builtIn.state !== 'text') return false
  return builtIn.text
    .replaceAll('_', '-')
    .split('\n')
    .some((line) => line.endsWith(`/${module}.ko`))
}
