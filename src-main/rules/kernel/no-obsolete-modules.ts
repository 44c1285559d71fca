// SPDX-License-Identifier: MIT
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const noObsoleteModules: Rule = {
  id: 'kernel.no-obsolete-modules',
  title: 'No module is asked for that this kernel no longer has',
  why: 'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.',
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/Makefile',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { initramfsModules } = facts.boot
    const { release, modules } = facts.kernel
    if (!initramfsModules.known) return unknownBecause(initramfsModules)
    const named = initramfsModules.value.filter((name) => name.replaceAll('-', '_') === 'vfio_virqfd')
    if (named.length === 0) {
      return pass('The initial ramdisk’s configuration names none.', [evidenceOf(initramfsModules)])
    }
    const asked = modules['vfio_virqfd']
    if (asked?.known && asked.value !== 'absent') {
      return pass('It names vfio_virqfd, which this kernel still has.', [evidenceOf(asked)])
    }
    if (!release.known) return unknownBecause(release)
    const version = parseKernelVersion(release.value)
    if (version !== null && !isKernelAtLeast(version, 6, 2)) {
      return pass('It names vfio_virqfd, which kernels before 6.2 have.', [evidenceOf(release)])
    }
    return warn(
      'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.',
      [evidenceOf(initramfsModules), evidenceOf(release)],
      [{ kind: 'setting', text: 'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.' }],
    )
  },
}
