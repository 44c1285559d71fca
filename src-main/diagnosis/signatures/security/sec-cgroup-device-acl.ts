// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

/** Nodes of which more is known: their own failures stand before this one. */
const hasOwnCause = /^(?:kvmfr|input\/)/i

export const secCgroupDeviceAcl: Signature = {
  id: 'sec-cgroup-device-acl',
  stage: 'security',
  title: 'libvirt’s list of devices lacks the node',
  matchers: [
    {
      phrases: [
        "Could not open '/dev/<path>': <EPERM>",
        "can't open backing store /dev/<path> for guest RAM: <EPERM>",
        'failed to open /dev/<path>: <EPERM>',
        'could not open /dev/<path>: <EPERM>',
      ],
      confidence: 'high',
      where: ({ path }) => !hasOwnCause.test(path ?? ''),
    },
    {
      phrases: ["Could not open '/dev/<path>': <EPERM>", "can't open backing store /dev/<path> for guest RAM: <EPERM>"],
      confidence: 'medium',
      where: ({ path }) => hasOwnCause.test(path ?? ''),
    },
  ],
  explains: ['libvirt-vfio-dev-permission'],
  cause: 'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.',
  confirm: ['The path in cgroup_device_acl of /etc/libvirt/qemu.conf.'],
  ruleOut: ['The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.'],
  fix: ['Use the element that libvirt has for it.', 'Or add the node, with everything that stands there by default.'],
  risk: 'A list without the defaults keeps every guest from starting.',
  remedy: null,
  sources: [
    'https://github.com/dmaivel/sharedgl/issues/3',
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
  ],
}
