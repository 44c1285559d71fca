// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuHugepagesUnavailable: Signature = {
  id: 'qemu-hugepages-unavailable',
  stage: 'start',
  title: 'There are not enough huge pages',
  matchers: [
    {
      phrases: [
        'unable to map backing store for guest RAM: <ENOMEM>',
        'hugetlbfs filesystem is not mounted or disabled by administrator config',
        'hugepage allocation failed at',
        'Unable to find any usable hugetlbfs mount',
        'Insufficient free host memory pages available to allocate guest RAM',
        'preallocating memory failed',
        "can't open backing store <path> for guest RAM: <ENOMEM>",
        "Can't find hugetlbfs mount",
        'hugepages: … failed to reserve',
        'Not able to allocate all hugepages',
        "your system doesn't support hugepages",
      ],
      confidence: 'high',
      where: ({ path }) => path === undefined || !path.includes('kvmfr'),
    },
    { phrases: ['unable to map backing store for guest RAM'], confidence: 'medium' },
    {
      // The pages are there, and their file system is not QEMU's.
      phrases: ["can't open backing store /dev/hugepages<rest:path> for guest RAM: <EACCES>"],
      confidence: 'medium',
    },
  ],
  explains: ['qemu-guest-ram-alloc'],
  cause:
    'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.',
  confirm: ['`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.'],
  ruleOut: ['HugePages_Free covers the guest.'],
  fix: ['Reserve them at boot.', 'Free caches and compact memory before the start.', 'Or take `<hugepages/>` out.'],
  risk: 'What is reserved is lost to the host.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://docs.kernel.org/admin-guide/mm/hugetlbpage.html',
  ],
}
