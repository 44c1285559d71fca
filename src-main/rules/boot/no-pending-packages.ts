// SPDX-License-Identifier: MIT
import { formatList } from '../format-list.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const noPendingPackages: Rule = {
  id: 'boot.no-pending-packages',
  title: 'No package operation is running or was interrupted',
  why: 'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.',
  sources: ['https://manpages.debian.org/trixie/dpkg/dpkg.1.en.html', 'https://man.archlinux.org/man/pacman.8'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { pendingPackageOperations: pending } = facts.boot
    if (!pending.known) return unknownBecause(pending)
    if (pending.value.length === 0) return pass('None is under way.', [evidenceOf(pending)])
    return warn(
      `A package operation is under way or was interrupted: ${formatList(pending.value)}.`,
      [evidenceOf(pending)],
      [{ kind: 'setting', text: 'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).' }],
    )
  },
}
