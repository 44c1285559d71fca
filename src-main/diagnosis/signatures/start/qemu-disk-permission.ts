// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuDiskPermission: Signature = {
  id: 'qemu-disk-permission',
  stage: 'start',
  title: 'QEMU may not open the disk image',
  matchers: [
    {
      phrases: [
        "Cannot access storage file '<path>' (as uid:<uid:text>, gid:<gid:text>): <EACCES>",
        "Cannot access storage file '<path>': <EACCES>",
        "Could not open '<path>': <EACCES>",
        'could not open disk image <path>: <EACCES>',
        'The device is not writable: <EACCES>',
        "unable to set user and group to '<owner:word>' on '<path>': <EPERM>",
        "Could not open backing file: Could not open '<path>': <EACCES>",
        'Could not create file: <EACCES>',
        'Could not reopen file: <EACCES>',
        "Cannot access backing file '<path>' of storage file '<overlay:path>' (as uid:<uid:text>, gid:<gid:text>): <EACCES>",
        "Cannot access backing file '<path>' of storage file '<overlay:path>': <EACCES>",
        "cannot open directory '<path>': <EACCES>",
        "cannot open file '<path>': <EACCES>",
        "unable to open '<path>': <EACCES>",
      ],
      confidence: 'high',
      where: ({ path }) => path === undefined || !/^\/dev\/(?:vfio|input|kvm|shm|bus|hugepages|tpm)|\.rom$/i.test(path),
    },
  ],
  explains: [],
  cause:
    'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.',
  confirm: ['`namei -l PATH` as that user; first look for denials in the kernel’s log.'],
  ruleOut: ['The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.'],
  fix: [
    'Move the image to /var/lib/libvirt/images.',
    'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.',
  ],
  risk: 'Never `chmod 777`: everybody could read your home.',
  remedy: null,
  sources: ['https://github.com/cockpit-project/cockpit-machines/issues/1245'],
}
