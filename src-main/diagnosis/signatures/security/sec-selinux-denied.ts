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
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:svirt_tcg_t',
        'avc: denied {<perm:text>} for … scontext=unconfined_u:system_r:svirt_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtqemud_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtstoraged_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtnetworkd_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtnodedevd_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtlogd_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtd_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:swtpm_t',
        'avc: denied {<perm:text>} for … scontext=system_u:system_r:virtiofsd_t',
        "avc: denied {<perm:text>} for … comm='swtpm'",
        'SELinux is preventing <path>qemu',
        'SELinux is preventing <|/usr/bin/>swtpm',
        'SELinux is preventing <|/usr/sbin/>libvirtd',
        'SELinux is preventing <|/usr/sbin/>virtqemud',
        'SELinux is preventing <|/usr/sbin/>virtlogd',
        'SELinux is preventing <|/usr/libexec/>virtiofsd',
        'SELinux is preventing rpc-<virtqemud|virtstorage|virtnetwork|virtnodedev|libvirtd>',
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
