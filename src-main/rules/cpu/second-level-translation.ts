// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const secondLevelTranslation: Rule = {
  id: 'cpu.second-level-translation',
  title: 'The CPU translates guest memory by itself',
  why: 'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.',
  sources: ['https://docs.kernel.org/virt/kvm/x86/mmu.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { virtualization, secondLevelTranslation: translation, vendor } = facts.cpu
    if (virtualization.known && virtualization.value !== 'enabled') {
      return notApplicable('The CPU offers no virtualization here.', [evidenceOf(virtualization)])
    }
    if (!translation.known) return unknownBecause(translation)
    const name = vendor.known && vendor.value === 'amd' ? 'NPT' : 'EPT'
    if (translation.value) return pass(`The CPU has ${name}.`, [evidenceOf(translation, () => name)])
    return warn(
      `The CPU has no ${name}, so guests run slowly.`,
      [evidenceOf(translation, () => `no ${name}`)],
      [
        {
          kind: 'hardware',
          text: 'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.',
        },
      ],
    )
  },
}
