// SPDX-License-Identifier: MIT
import { packageRemedy } from '../package-remedy.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const softwareTpm: Rule = {
  id: 'virtualization.software-tpm',
  title: 'A software TPM is installed',
  why: 'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.',
  sources: ['https://github.com/stefanberger/swtpm/wiki', 'https://libvirt.org/formatdomain.html#tpm-device'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { softwareTpm: swtpm } = facts.virtualization
    if (!swtpm.known) return unknownBecause(swtpm)
    if (swtpm.value !== null) return pass('swtpm is installed.', [evidenceOf(swtpm)])
    return warn(
      'There is no swtpm, so a guest cannot have a TPM.',
      [evidenceOf(swtpm, () => 'not found')],
      [packageRemedy('software-tpm', facts)],
    )
  },
}
