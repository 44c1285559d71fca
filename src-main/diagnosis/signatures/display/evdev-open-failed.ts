// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const evdevOpenFailed: Signature = {
  id: 'evdev-open-failed',
  stage: 'display',
  title: 'QEMU cannot open the keyboard or mouse',
  matchers: [
    {
      phrases: [
        "Could not open '/dev/input/<path>': <EACCES>",
        "Could not open '/dev/input/<path>': <EPERM>",
        'input-linux … Permission denied',
      ],
      confidence: 'high',
    },
    { phrases: ["Could not open '/dev/input/<path>'"], confidence: 'medium' },
  ],
  explains: [],
  cause:
    'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.',
  confirm: ['`ls -lL` on the path; cgroup_device_acl in qemu.conf.'],
  ruleOut: ['QEMU’s user can open it.'],
  fix: ["`<input type='evdev'>`, for which libvirt sees to it itself.", 'Or add the node to cgroup_device_acl.'],
  risk: 'QEMU’s user can read what is typed.',
  remedy: null,
  sources: [
    'https://github.com/KarsMulder/evsieve/issues/1',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
}
