// SPDX-License-Identifier: MIT
import { pass, type Rule, unknownBecause } from '../rule.ts'

export const configurationKnown: Rule = {
  id: 'kernel.configuration-known',
  title: 'The running kernel’s configuration can be read',
  why: 'What the kernel does without being told, and what it has built in, stands there and nowhere else.',
  sources: ['https://docs.kernel.org/kbuild/kconfig.html'],
  blocking: false,
  verdicts: ['pass', 'unknown'],
  judge({ facts }) {
    const { configuration } = facts.kernel
    if (!configuration.known) return unknownBecause(configuration)
    return pass('It can.', [{ source: configuration.source, text: 'read' }])
  },
}
