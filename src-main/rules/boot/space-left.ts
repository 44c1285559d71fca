// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

/** Room for one more initial ramdisk of ordinary size while the old one is still there. */
const enoughBytes = 64 * 1024 ** 2

export const spaceLeft: Rule = {
  id: 'boot.space-left',
  title: 'There is room for a second initial ramdisk',
  why: 'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.',
  sources: [
    'https://manpages.debian.org/trixie/initramfs-tools/update-initramfs.8.en.html',
    'https://uapi-group.org/specifications/specs/boot_loader_specification/',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { bootFreeBytes } = facts.boot
    if (!bootFreeBytes.known) return unknownBecause(bootFreeBytes)
    const size = formatKiB(Math.floor(bootFreeBytes.value / 1024))
    const evidence = [evidenceOf(bootFreeBytes, () => `${size} free`)]
    if (bootFreeBytes.value >= enoughBytes) return pass(`${size} is free where kernels are kept.`, evidence)
    return warn(`Only ${size} is free where kernels are kept.`, evidence, [
      { kind: 'setting', text: 'Remove old kernels with the package manager, keeping the running one and one more.' },
    ])
  },
}
