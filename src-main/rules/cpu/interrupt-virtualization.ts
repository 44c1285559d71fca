// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const interruptVirtualization: Rule = {
  id: 'cpu.interrupt-virtualization',
  title: 'Guests take interrupts without leaving the CPU’s guest mode',
  why: 'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://docs.kernel.org/virt/kvm/x86/errata.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { interruptVirtualization: state, virtualization, vendor } = facts.cpu
    if (virtualization.known && virtualization.value !== 'enabled') {
      return notApplicable('The CPU offers no virtualization here.', [evidenceOf(virtualization)])
    }
    if (!state.known) return unknownBecause(state)
    const { available, inUse } = state.value
    const evidence = [evidenceOf(state, () => `available: ${available}; in use: ${inUse ?? 'not known'}`)]
    if (!available) return notApplicable('This CPU has no such feature; guests work, with more exits.', evidence)
    if (inUse === null) return unknownBecause(unknown('the KVM module is not loaded, so nothing says what it uses'))
    if (inUse) return pass('The KVM module uses it.', evidence)
    if (vendor.known && vendor.value === 'intel') {
      return warn('The CPU has APICv, but kvm_intel does not use it.', evidence, [
        { kind: 'setting', text: 'Remove enable_apicv=0 from the options of kvm_intel and load the module again.' },
      ])
    }
    // Kernels leave AVIC off on most CPUs on purpose; telling everyone to force it would do more harm than good.
    return notApplicable('The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.', evidence)
  },
}
