// SPDX-License-Identifier: MIT
import { packageRemedy } from '../package-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const libvirtInstalled: Rule = {
  id: 'virtualization.libvirt-installed',
  title: 'libvirt is installed',
  why: 'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.',
  sources: ['https://libvirt.org/daemons.html'],
  blocking: false,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { libvirt } = facts.virtualization
    if (!libvirt.known) return unknownBecause(libvirt)
    if (libvirt.value === null) {
      return fail(
        'There is no libvirt daemon for QEMU.',
        [evidenceOf(libvirt, () => 'not found')],
        [packageRemedy('libvirt', facts)],
      )
    }
    const { version, layout } = libvirt.value
    return pass(version === null ? 'libvirt is installed.' : `libvirt ${version} is installed.`, [
      evidenceOf(libvirt, () => `layout ${layout}`),
    ])
  },
}
