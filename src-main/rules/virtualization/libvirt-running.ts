// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const libvirtRunning: Rule = {
  id: 'virtualization.libvirt-running',
  title: 'libvirt runs, or starts when it is called',
  why: 'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.',
  sources: ['https://libvirt.org/daemons.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { libvirt } = facts.virtualization
    if (!libvirt.known) return unknownBecause(libvirt)
    if (libvirt.value === null) return notApplicable('libvirt is not installed.', [evidenceOf(libvirt)])
    const { isRunning, enabled, layout } = libvirt.value
    const evidence = [
      evidenceOf(libvirt, () => `running: ${isRunning ?? 'not known'}; enabled: ${enabled ?? 'not known'}`),
    ]
    if (isRunning) return pass('libvirt runs.', evidence)
    if (enabled === null) return unknownBecause(unknown('the service manager’s links could not be read'))
    if (enabled !== 'none') return pass('libvirt is enabled and starts when it is called.', evidence)
    if (isRunning === null) return unknownBecause(unknown('nothing says whether a libvirt daemon runs'))
    const units =
      layout === 'modular'
        ? 'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket'
        : 'libvirtd.socket'
    return warn('libvirt is installed, but neither running nor enabled.', evidence, [
      { kind: 'setting', text: 'Enable its sockets.', detail: `sudo systemctl enable --now ${units}` },
    ])
  },
}
