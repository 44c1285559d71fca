// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const libvirtOneLayout: Rule = {
  id: 'virtualization.libvirt-one-layout',
  title: 'One set of libvirt daemons is enabled',
  why: 'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.',
  sources: ['https://libvirt.org/daemons.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { libvirt } = facts.virtualization
    if (!libvirt.known) return unknownBecause(libvirt)
    if (libvirt.value === null) return notApplicable('libvirt is not installed.', [evidenceOf(libvirt)])
    const { enabled } = libvirt.value
    if (enabled === null) return unknownBecause(unknown('the service manager’s links could not be read'))
    const evidence = [evidenceOf(libvirt, () => `enabled: ${enabled}`)]
    if (enabled === 'none') return notApplicable('No libvirt daemon is enabled.', evidence)
    if (enabled !== 'both') {
      return pass(
        enabled === 'modular' ? 'Only the modular daemons are enabled.' : 'Only libvirtd is enabled.',
        evidence,
      )
    }
    return warn('Both libvirtd and the modular daemons are enabled.', evidence, [
      {
        kind: 'setting',
        text: 'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.',
        detail:
          'sudo systemctl disable --now libvirtd.service libvirtd.socket libvirtd-ro.socket libvirtd-admin.socket',
      },
    ])
  },
}
