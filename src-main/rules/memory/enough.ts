// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const gibInKiB = 1024 * 1024

export const memoryEnough: Rule = {
  id: 'memory.enough',
  title: 'There is memory for host and guest',
  why: 'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://libvirt.org/formatdomain.html#memory-allocation'],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { totalKiB } = facts.memory
    if (!totalKiB.known) return unknownBecause(totalKiB)
    const size = formatKiB(totalKiB.value)
    const evidence = [evidenceOf(totalKiB, () => size)]
    // Firmware and integrated graphics keep up to a gibibyte of what is installed.
    if (totalKiB.value >= 15 * gibInKiB) return pass(`There is ${size} of memory.`, evidence)
    if (totalKiB.value >= 7 * gibInKiB) {
      return warn(`There is ${size} of memory: enough for a small guest, with little left for the host.`, evidence, [
        { kind: 'hardware', text: '16 GiB or more let both breathe.' },
      ])
    }
    return fail(`There is only ${size} of memory.`, evidence, [
      { kind: 'hardware', text: 'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.' },
    ])
  },
}
