// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestBsodMsr: Signature = {
  id: 'guest-bsod-msr',
  stage: 'guest-driver',
  title: 'The guest crashes on a register that KVM does not emulate',
  matchers: [
    {
      phrases: ['unhandled rdmsr: <hex>', 'unhandled wrmsr: <hex>', 'Unhandled RDMSR(<hex>', 'ignored rdmsr: <hex>'],
      confidence: 'high',
      with: [
        'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
        'SYSTEM THREAD EXCEPTION NOT HANDLED',
        'KMODE_EXCEPTION_NOT_HANDLED',
        'KMODE EXCEPTION NOT HANDLED',
      ],
    },
    {
      phrases: [
        'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
        'SYSTEM THREAD EXCEPTION NOT HANDLED',
        'KMODE_EXCEPTION_NOT_HANDLED',
        'KMODE EXCEPTION NOT HANDLED',
      ],
      confidence: 'low',
    },
  ],
  explains: [],
  cause: 'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.',
  confirm: ['`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.'],
  ruleOut: ['Only the line is there and nothing crashed: then it is harmless.'],
  fix: ['`options kvm ignore_msrs=1 report_ignored_msrs=0`.'],
  risk: 'It also hides real faults.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
}
