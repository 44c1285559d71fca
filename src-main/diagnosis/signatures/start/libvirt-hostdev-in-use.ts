// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtHostdevInUse: Signature = {
  id: 'libvirt-hostdev-in-use',
  stage: 'start',
  title: 'Another guest has the device',
  matchers: [
    {
      phrases: [
        'PCI device <bdf> is in use by driver QEMU, domain',
        'is in use by driver <word>, domain',
        'failed to open /dev/vfio/<n>: <EBUSY>',
        'could not open /dev/vfio/<n>: <EBUSY>',
        "Could not open '/dev/vfio/<n>': <EBUSY>",
        "Could not open '/dev/vfio/devices/vfio<n>': <EBUSY>",
        'open VFIO device /dev/vfio/devices/vfio<n>: <EBUSY>',
        "PCI device '<bdf>' already in use by VMID",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'A device belongs to one running guest at a time.',
  confirm: ['`virsh list`, and the address in `virsh dumpxml` of those that run.'],
  ruleOut: ['No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).'],
  fix: ['Shut the other guest down.'],
  risk: 'Ending it by force can lose its data.',
  remedy: null,
  sources: ['https://gitlab.com/libvirt/libvirt/-/blob/master/src/hypervisor/virhostdev.c'],
}
