// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const notAContainer: Rule = {
  id: 'virtualization.not-a-container',
  title: 'Throughway sees the host itself, not a container',
  why: 'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.',
  sources: ['https://systemd.io/CONTAINER_INTERFACE/'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { container } = facts.system
    if (!container.known) return unknownBecause(container)
    if (container.value === null) {
      return pass('Nothing here says container.', [evidenceOf(container, () => 'no container')])
    }
    return warn(
      `Throughway runs inside a container (${container.value}), so what it says about programs, packages and users may not hold for the host.`,
      [evidenceOf(container)],
      [{ kind: 'information', text: 'Run Throughway on the host, outside the container.' }],
    )
  },
}
