// SPDX-License-Identifier: MIT
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const architectureSupported: Rule = {
  id: 'cpu.architecture-supported',
  title: 'The CPU’s architecture is one that Throughway knows',
  why: 'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.',
  sources: ['https://docs.kernel.org/arch/x86/index.html', 'https://docs.kernel.org/driver-api/vfio.html'],
  blocking: true,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { architecture } = facts.cpu
    if (!architecture.known) return unknownBecause(architecture)
    if (architecture.value === 'x86_64') return pass('The kernel runs on 64-bit x86.', [evidenceOf(architecture)])
    if (architecture.value === 'aarch64') {
      return warn(
        'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.',
        [evidenceOf(architecture)],
        [{ kind: 'information', text: 'Compare each finding with the board’s own documentation.' }],
      )
    }
    const isOldX86 = /^i[3-6]86$/.test(architecture.value)
    return fail(
      isOldX86
        ? 'The kernel is a 32-bit one, which has no room for a guest with a GPU.'
        : `The architecture ${architecture.value} is not one that Throughway can prepare.`,
      [evidenceOf(architecture)],
      [
        isOldX86
          ? { kind: 'information', text: 'Install a 64-bit system.' }
          : { kind: 'hardware', text: 'Use a machine with a 64-bit x86 CPU.' },
      ],
    )
  },
}
