// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuGuestRamAlloc: Signature = {
  id: 'qemu-guest-ram-alloc',
  stage: 'start',
  title: 'The host has too little memory for the guest',
  matchers: [
    {
      phrases: [
        "cannot set up guest memory '<word>': <ENOMEM>",
        'Cannot set up guest memory',
        'ioctl(KVM_CREATE_VM) failed: 12',
        'Out of memory: Kill<ed|> process <n> (qemu-system-',
        'Out of memory: Kill<ed|> process <n> (kvm)',
        'Memory cgroup out of memory: Killed process <n> (qemu-system-',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.',
  confirm: ['Compare MemAvailable with the guest’s memory; caches of ZFS count as used.'],
  ruleOut: ['MemAvailable covers the guest.'],
  fix: ['Give the guest less memory, or limit the ARC of ZFS.'],
  risk: 'The kernel may end programs of the host to find memory.',
  remedy: null,
  sources: ['https://gitlab.com/qemu-project/qemu/-/blob/master/util/oslib-posix.c'],
}
