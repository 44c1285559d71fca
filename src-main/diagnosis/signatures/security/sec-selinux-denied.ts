// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secSelinuxDenied: Signature = {
  id: 'sec-selinux-denied',
  stage: 'security',
  title: 'SELinux keeps QEMU from something',
  matchers: [
    {
      phrases: [
        "avc: denied {<perm:text>} for … comm='qemu-<word>'",
        "avc: denied {<perm:text>} for … comm='CPU",
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:svirt_t',
        "avc: denied {<perm:text>} for … comm='swtpm'",
        'SELinux is preventing <path>qemu',
      ],
      confidence: 'high',
    },
  ],
  explains: ['qemu-disk-permission', 'qemu-romfile-missing', 'evdev-open-failed', 'libvirt-swtpm-state-failed'],
  cause:
    'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.',
  confirm: ['`ausearch -m avc -ts recent`, `ls -Z`.'],
  ruleOut: ['The denial’s comm is no QEMU.'],
  fix: ['`semanage fcontext -t virt_image_t` and restorecon.', 'A boolean, or a small policy module.'],
  risk: '`setenforce 0` is not a fix.',
  remedy: null,
  sources: ['https://github.com/SELinuxProject/refpolicy/pull/333'],
}
