// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioGroupNodeMissing: Signature = {
  id: 'vfio-group-node-missing',
  stage: 'kernel',
  title: 'No device of the group is bound to vfio-pci',
  matchers: [
    {
      phrases: [
        'failed to open /dev/vfio/<n>: <ENOENT>',
        'could not open /dev/vfio/<n>: <ENOENT>',
        "failed to open '/dev/vfio/<n>': <ENOENT>",
        'error opening /dev/vfio/<n>: <ENOENT>',
        "Could not open '/dev/vfio/<n>': <ENOENT>",
        "Could not open '/dev/vfio/devices/vfio<n>': <ENOENT>",
        'open VFIO device /dev/vfio/devices/vfio<n>: <ENOENT>',
        "couldn't open directory /sys/bus/pci/devices/<bdf>/vfio-dev: <ENOENT>",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.',
  confirm: ['`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.'],
  ruleOut: ['The number belongs to another boot: see group-renumbered.'],
  fix: ["Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`."],
  risk: 'Unbinding takes a device away from the host.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://github.com/foxlet/macOS-Simple-KVM/issues/12',
    'https://github.com/nutanix/libvfio-user/issues/53',
  ],
}
