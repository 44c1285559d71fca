// SPDX-License-Identifier: MIT
import { packageRemedy } from '../package-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const qemuInstalled: Rule = {
  id: 'virtualization.qemu-installed',
  title: 'QEMU is installed',
  why: 'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.',
  sources: ['https://www.qemu.org/docs/master/system/index.html'],
  blocking: false,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { qemu } = facts.virtualization
    if (!qemu.known) return unknownBecause(qemu)
    if (qemu.value === null) {
      return fail(
        'There is no QEMU system emulator.',
        [evidenceOf(qemu, () => 'not found')],
        [packageRemedy('qemu', facts)],
      )
    }
    const { version, path } = qemu.value
    return pass(version === null ? 'QEMU is installed.' : `QEMU ${version} is installed.`, [
      evidenceOf(qemu, () => path),
    ])
  },
}
