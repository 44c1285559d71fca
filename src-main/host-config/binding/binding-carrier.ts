// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostFiles } from '../../model/host-files.ts'

/**
 * How devices are bound early on this system. `pieces`: by address and id, by the files that
 * `binding-pieces.install` puts down. `ids`: by `vfio-pci.ids=`, which takes every device of that id, twins too.
 */
export interface BindingCarrier {
  readonly carrier: 'pieces' | 'ids'
  /** Why, in a sentence to be shown. */
  readonly reason: string
}

/** What this system can carry. */
export function bindingCarrier(generator: InitramfsGenerator, files: HostFiles): BindingCarrier {
  const sealed = sealedImageReason(files)
  if (sealed !== null) return ids(sealed)
  switch (generator) {
    case 'booster':
      return ids('booster’s initramfs runs no scripts')
    case 'nixos':
      return ids('NixOS builds its initramfs from its own configuration')
    case 'none':
      return ids('this system boots without an initramfs')
    default:
      return {
        carrier: 'pieces',
        reason: `a script in the initramfs (${generator}) binds each device by address and id before any driver sees it`,
      }
  }
}

/** Why images on this system are not ours to make, or null. */
export function sealedImageReason(files: HostFiles): string | null {
  if (files.read('/run/ostree-booted').state === 'text') {
    return 'the initramfs is part of the system image here, so nothing of ours can run in it'
  }
  if (files.read('/usr/lib/systemd/system/transactional-update.service').state === 'text') {
    return '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs'
  }
  return null
}

function ids(reason: string): BindingCarrier {
  return { carrier: 'ids', reason }
}
