// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioVirqfdRemoved: Signature = {
  id: 'vfio-virqfd-removed',
  stage: 'kernel',
  title: 'The module vfio_virqfd does not exist any more',
  matchers: [
    {
      phrases: [
        "module not found: 'vfio_virqfd'",
        "Failed to find module 'vfio_virqfd'",
        'Module vfio_virqfd not found in directory',
        'Module vfio_virqfd not found',
        "Failed to find module 'vfio-virqfd'",
        "dracut module 'vfio_virqfd'",
      ],
      confidence: 'high',
    },
  ],
  explains: ['initramfs-missing-vfio', 'initramfs-boot-stuck'],
  cause: 'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.',
  confirm: ['`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.'],
  ruleOut: ['The kernel is older than 6.2.'],
  fix: [
    'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.',
  ],
  risk: 'Some generators leave no image at all after this error: look before you restart.',
  remedy: 'initramfs.rebuild',
  sources: [
    'https://github.com/HikariKnight/quickpassthrough/issues/29',
    'https://github.com/pavolelsig/passthrough_helper_fedora/issues/2',
  ],
}
