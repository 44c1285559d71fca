// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const initramfsKnown: Rule = {
  id: 'boot.initramfs-known',
  title: 'It is known what builds the initial ramdisk',
  why: 'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.',
  sources: [
    'https://manpages.debian.org/trixie/initramfs-tools-core/initramfs-tools.7.en.html',
    'https://dracut-ng.github.io/dracut-ng/',
    'https://wiki.archlinux.org/title/Mkinitcpio',
  ],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { initramfsGenerator: generator } = facts.boot
    if (!generator.known) return unknownBecause(generator)
    if (generator.value === 'none') return notApplicable('This system starts without one.', [evidenceOf(generator)])
    return pass(`${generator.value === 'nixos' ? 'NixOS' : generator.value} builds it.`, [evidenceOf(generator)])
  },
}
