// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secSessionUri: Signature = {
  id: 'sec-session-uri',
  stage: 'security',
  title: 'The guest belongs to your session, not to the system',
  matchers: [
    {
      phrases: [
        "Failed to connect socket to '/run/user/<n>/libvirt/<path>'",
        'error creating bridge interface <word>: <EPERM>',
        'Unable to create tap device <word>: <EPERM>',
        'Unable to create bridge <word>: <EPERM>',
      ],
      confidence: 'medium',
    },
    {
      phrases: ['qemu:///session'],
      confidence: 'low',
      with: [
        'failed to open /dev/vfio/<n>: <EACCES>',
        "no network with matching name '<word>'",
        'cannot limit locked memory of process <n> to <limit:n>: <EPERM>',
        'failed to open /dev/vfio/vfio: <EACCES>',
        'VFIO_MAP_DMA failed: <ENOMEM>',
      ],
    },
  ],
  explains: ['libvirt-vfio-dev-permission', 'vfio-memlock-limit', 'libvirt-network-inactive'],
  cause: 'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.',
  confirm: ['`virsh uri`.'],
  ruleOut: ['It says qemu:///system.'],
  fix: ['Use qemu:///system, and define the guest there.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/QaidVoid/Complete-Single-GPU-Passthrough/issues/29', 'https://libvirt.org/uri.html'],
}
