// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

/** The least that a guest with a GPU makes sense with. */
const smallestGuestKiB = 4 * 1024 * 1024

export const lockLimit: Rule = {
  id: 'memory.lock-limit',
  title: 'A guest’s memory may be locked',
  why: 'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://libvirt.org/formatdomain.html#memory-tuning'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { lockLimitKiB } = facts.memory
    const { libvirt } = facts.virtualization
    if (libvirt.known && libvirt.value !== null) {
      return pass('libvirt’s system instance raises the limit for each guest by itself.', [
        evidenceOf(libvirt, () => 'installed'),
        evidenceOf(lockLimitKiB, (limit) => (limit === null ? 'unlimited' : formatKiB(limit))),
      ])
    }
    if (!lockLimitKiB.known) return unknownBecause(lockLimitKiB)
    const limit = lockLimitKiB.value
    const evidence = [evidenceOf(lockLimitKiB, () => (limit === null ? 'unlimited' : formatKiB(limit)))]
    if (limit === null) return pass('There is no limit.', evidence)
    if (limit >= smallestGuestKiB) return pass(`${formatKiB(limit)} may be locked.`, evidence)
    if (!libvirt.known) return unknownBecause(libvirt)
    return warn(`Without libvirt, only ${formatKiB(limit)} may be locked.`, evidence, [
      {
        kind: 'information',
        text: 'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.',
      },
    ])
  },
}
