// SPDX-License-Identifier: MIT
import { formatList } from '../format-list.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const rivals: Readonly<Record<string, string>> = { vboxdrv: 'VirtualBox', vmmon: 'VMware' }

export const noRivalHypervisor: Rule = {
  id: 'kernel.no-rival-hypervisor',
  title: 'No other hypervisor’s module is loaded',
  why: 'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.',
  sources: ['https://www.virtualbox.org/manual/', 'https://docs.kernel.org/virt/kvm/index.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { loadedModules } = facts.kernel
    if (!loadedModules.known) return unknownBecause(loadedModules)
    const loaded = Object.keys(rivals).filter((name) => loadedModules.value.includes(name))
    if (loaded.length === 0)
      return pass('There is none.', [evidenceOf(loadedModules, () => 'neither vboxdrv nor vmmon')])
    return warn(
      `The module of ${formatList(loaded.map((name) => rivals[name] ?? name))} is loaded.`,
      [evidenceOf(loadedModules, () => loaded.join(', '))],
      [
        {
          kind: 'setting',
          text: 'Stop its machines before a guest is started, or unload the module.',
          detail: `sudo modprobe -r ${loaded.join(' ')}`,
        },
      ],
    )
  },
}
