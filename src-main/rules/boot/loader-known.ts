// SPDX-License-Identifier: MIT
import { capitalise } from '../capitalise.ts'
import { loaderName } from '../loader-words.ts'
import { pass, type Rule, unknownBecause } from '../rule.ts'

export const loaderKnown: Rule = {
  id: 'boot.loader-known',
  title: 'The boot loader that started this system is known',
  why: 'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.',
  sources: ['https://systemd.io/BOOT_LOADER_INTERFACE/', 'https://www.gnu.org/software/grub/manual/grub/grub.html'],
  blocking: false,
  verdicts: ['pass', 'unknown'],
  judge({ facts }) {
    const { loader } = facts.boot
    if (!loader.known) return unknownBecause(loader)
    const { kind, name, evidence } = loader.value
    return pass(`${name ?? capitalise(loaderName(kind))} started this system.`, evidence)
  },
}
