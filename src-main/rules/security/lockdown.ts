// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const lockdown: Rule = {
  id: 'security.lockdown',
  title: 'Kernel lockdown leaves room for passthrough',
  why: 'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.',
  sources: ['https://man7.org/linux/man-pages/man7/kernel_lockdown.7.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const state = facts.kernel.lockdown
    if (!state.known) return unknownBecause(state)
    const evidence = [evidenceOf(state)]
    if (state.value === 'none') return pass('The kernel is not locked down.', evidence)
    if (state.value === 'integrity') {
      return pass(
        'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.',
        evidence,
      )
    }
    return warn(
      'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.',
      evidence,
      [
        {
          kind: 'kernel-parameter',
          text: 'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.',
          detail: 'lockdown=integrity',
        },
      ],
    )
  },
}
