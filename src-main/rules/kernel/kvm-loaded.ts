// SPDX-License-Identifier: MIT
import { kvmModule, moduleState } from '../module-state.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const kvmLoaded: Rule = {
  id: 'kernel.kvm-loaded',
  title: 'The KVM module for this CPU is loaded',
  why: 'The module is loaded by itself where the CPU can; when it is not, something keeps it out.',
  sources: ['https://docs.kernel.org/virt/kvm/index.html'],
  blocking: false,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { vendor, virtualization } = facts.cpu
    const { loadedModules, modprobe } = facts.kernel
    if (virtualization.known && virtualization.value !== 'enabled') {
      return notApplicable('The CPU offers no virtualization here.', [evidenceOf(virtualization)])
    }
    if (!vendor.known) return unknownBecause(vendor)
    const name = kvmModule(vendor.value)
    if (name === null) return notApplicable('This rule knows the modules for Intel and AMD only.', [evidenceOf(vendor)])
    const state = moduleState(facts.kernel, name)
    if (state.known && state.value === 'builtin') return pass(`${name} is built in.`, [evidenceOf(state)])
    if (!loadedModules.known) return unknownBecause(loadedModules)
    if (loadedModules.value.includes(name)) {
      return pass(`${name} is loaded.`, [evidenceOf(loadedModules, () => name)])
    }
    if (!state.known) return unknownBecause(state)
    const evidence = [evidenceOf(loadedModules, () => `no ${name}`), evidenceOf(state)]
    if (state.value === 'absent') {
      return fail(`The running kernel has no ${name}.`, evidence, [
        {
          kind: 'package',
          text: 'Install the distribution’s standard kernel, or restart if the kernel was just updated.',
        },
      ])
    }
    const lines = modprobe.known
      ? modprobe.value.filter(({ kind, module }) => (kind === 'blacklist' || kind === 'install') && module === name)
      : []
    return fail(
      lines.length > 0 ? `${name} is kept out by modprobe’s configuration.` : `${name} is there, but not loaded.`,
      [
        ...evidence,
        ...lines.map(({ source, kind, module, rest }) => ({ source, text: `${kind} ${module} ${rest}`.trim() })),
      ],
      [
        {
          kind: 'setting',
          text: 'Load it; if that is refused, the kernel log says why.',
          detail: `sudo modprobe ${name}`,
        },
      ],
    )
  },
}
