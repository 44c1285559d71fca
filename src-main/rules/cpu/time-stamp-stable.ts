// SPDX-License-Identifier: MIT
import { hypervisorName } from '../hypervisor-words.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const timeStampStable: Rule = {
  id: 'cpu.time-stamp-stable',
  title: 'The kernel keeps time by the CPU’s own counter',
  why: 'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.',
  sources: ['https://docs.kernel.org/virt/kvm/x86/timekeeping.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { clockSource, architecture } = facts.cpu
    if (!clockSource.known) return unknownBecause(clockSource)
    const { current, available } = clockSource.value
    const evidence = [evidenceOf(clockSource, () => `${current}; available: ${available.join(', ')}`)]
    if (current === 'tsc') return pass('The clock source is tsc.', evidence)
    if (hypervisorName(facts) !== null) {
      return notApplicable(`A guest keeps time by its hypervisor’s clock (${current}).`, evidence)
    }
    if (architecture.known && architecture.value !== 'x86_64') {
      return notApplicable(`This architecture has a counter of its own (${current}).`, evidence)
    }
    const complaints = facts.kernel.log.known
      ? facts.kernel.log.value.filter((line) => /tsc.*unstable/i.test(line)).slice(0, 2)
      : []
    return warn(
      `The clock source is ${current}, so the kernel does not trust the time stamp counter.`,
      [
        ...evidence,
        ...complaints.map((text) => ({ source: facts.kernel.log.known ? facts.kernel.log.source : '', text })),
      ],
      [
        {
          kind: 'information',
          text: 'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.',
        },
      ],
    )
  },
}
