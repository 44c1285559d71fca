// SPDX-License-Identifier: MIT
import { formatList } from '../format-list.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

/** Drivers whose `powersave` raises the clock with load; elsewhere it nails the clock to its lowest step. */
const selfScaling = new Set(['intel_pstate', 'amd-pstate-epp', 'amd_pstate_epp'])

export const governorReady: Rule = {
  id: 'cpu.governor-ready',
  title: 'The cores raise their clock under load',
  why: 'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.',
  sources: [
    'https://docs.kernel.org/admin-guide/pm/cpufreq.html',
    'https://docs.kernel.org/admin-guide/pm/intel_pstate.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { governors, frequencyDriver } = facts.cpu
    if (!frequencyDriver.known) return unknownBecause(frequencyDriver)
    if (frequencyDriver.value === null) {
      return notApplicable('The kernel does not set the clock here.', [evidenceOf(frequencyDriver, () => 'no driver')])
    }
    if (!governors.known) return unknownBecause(governors)
    const slow = governors.value.filter(
      (governor) =>
        governor === 'userspace' || (governor === 'powersave' && !selfScaling.has(frequencyDriver.value ?? '')),
    )
    const evidence = [evidenceOf(frequencyDriver), evidenceOf(governors)]
    if (slow.length === 0) return pass(`The governor in use follows the load (${frequencyDriver.value}).`, evidence)
    return warn(`The governor ${formatList(slow)} of ${frequencyDriver.value} does not follow the load.`, evidence, [
      {
        kind: 'setting',
        text: 'Choose schedutil, or performance while the guest runs.',
        detail: 'echo schedutil | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor',
      },
    ])
  },
}
