// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const perfSplitLock: Signature = {
  id: 'perf-split-lock',
  stage: 'performance',
  title: 'The kernel slows a program of the guest down (split lock)',
  matchers: [
    {
      phrases: [
        '#AC: CPU <n>/KVM/<p:n> took a split_lock trap',
        '#AC: CPU <n>/KVM/<p:n> took a bus_lock trap',
        '#DB: CPU <n>/KVM/<p:n> took a bus_lock trap',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.',
  confirm: ['The line has `/KVM/`: it is the guest’s and not the host’s.'],
  ruleOut: ['The line names a program of the host.'],
  fix: ['`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.'],
  risk: 'Such a guest can slow the whole machine.',
  remedy: 'boot-parameters.set',
  sources: ['https://docs.kernel.org/arch/x86/buslock.html'],
}
