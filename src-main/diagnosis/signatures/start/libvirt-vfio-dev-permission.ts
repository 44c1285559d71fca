// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtVfioDevPermission: Signature = {
  id: 'libvirt-vfio-dev-permission',
  stage: 'start',
  title: 'QEMU may not open the group’s device node',
  matchers: [
    {
      phrases: [
        'failed to open /dev/vfio/<n>: <EACCES>',
        'error getting device from group <n>: <EACCES>',
        'could not open /dev/vfio/<n>: <EACCES>',
        'failed to open /dev/vfio/vfio: <EACCES>',
        "Could not open '/dev/vfio/<n>': <EACCES>",
        "Could not open '/dev/vfio/vfio': <EACCES>",
        'error opening /dev/vfio/<n>: <EACCES>',
        'failed to open /dev/vfio/devices/vfio<n>: <EACCES>',
        "Could not open '/dev/vfio/devices/vfio<n>': <EACCES>",
        'open VFIO device /dev/vfio/devices/vfio<n>: <EACCES>',
        "Could not open '/dev/iommu': <EACCES>",
      ],
      confidence: 'high',
    },
    {
      phrases: ['failed to open /dev/vfio/<n>: <EPERM>', 'failed to open /dev/vfio/vfio: <EPERM>'],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause:
    'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.',
  confirm: ['`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.'],
  ruleOut: ['The node belongs to the user that QEMU runs as.'],
  fix: [
    'Start the guest through qemu:///system with dynamic_ownership on.',
    'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.',
  ],
  risk: 'Everybody in that group can reach memory through the device.',
  remedy: null,
  sources: ['https://bugzilla.redhat.com/show_bug.cgi?id=1196185', 'https://docs.kernel.org/driver-api/vfio.html'],
}
