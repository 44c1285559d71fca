// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuDiskMissing: Signature = {
  id: 'qemu-disk-missing',
  stage: 'start',
  title: 'The disk image or ISO is not there',
  matchers: [
    {
      phrases: [
        "Cannot access storage file '<path>' (as uid:<uid:text>, gid:<gid:text>): <ENOENT>",
        "Cannot access storage file '<path>': <ENOENT>",
        "Could not open '<path>': <ENOENT>",
        'could not open disk image <path>: <ENOENT>',
        "Cannot access backing file '<path>' of storage file '<overlay:path>' (as uid:<uid:text>, gid:<gid:text>): <ENOENT>",
        "Cannot access backing file '<path>' of storage file '<overlay:path>': <ENOENT>",
        "Could not open backing file: Could not open '<path>': <ENOENT>",
        'Storage volume not found: no storage vol with matching path',
        'Unable to stat <path>: <ENOENT>',
        "unable to set user and group to '<owner:word>' on '<path>': <ENOENT>",
      ],
      confidence: 'high',
      where: ({ path }) =>
        path === undefined ||
        !/^\/dev\/(?:vfio|input|kvm|shm|bus|hugepages|tpm)|ovmf|edk2|_vars|\.(?:fd|rom)$/i.test(path),
    },
    {
      // A quote in the name ends what a path may be.
      phrases: ['Cannot access storage file … <ENOENT>'],
      confidence: 'high',
      without: [
        "Cannot access storage file '<path>': <EACCES>",
        "Cannot access storage file '<path>': <ENOENT>",
        "Cannot access storage file '<path>' (as uid:<uid:text>, gid:<gid:text>): <EACCES>",
        "Cannot access storage file '<path>' (as uid:<uid:text>, gid:<gid:text>): <ENOENT>",
      ],
    },
  ],
  explains: [],
  cause: 'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.',
  confirm: ['Look for each `<source>` of the definition.'],
  ruleOut: ['The file is there: then it is a matter of permission.'],
  fix: ['Mount the disk or correct the path; eject an ISO that is gone.'],
  risk: 'None.',
  remedy: 'guest.eject-medium',
  sources: ['https://libvirt.org/formatdomain.html'],
}
