// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const settingsEditable: Rule = {
  id: 'boot.settings-editable',
  title: 'Boot settings of this system can be changed by a program',
  why: 'Some systems are built as a whole from a description; a change made past that description is undone by the next build.',
  sources: [
    'https://nixos.org/manual/nixos/stable/#sec-changing-config',
    'https://coreos.github.io/rpm-ostree/administrator-handbook/',
    'https://bootc-dev.github.io/bootc/',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { distribution, imageBased } = facts.system
    if (!distribution.known) return unknownBecause(distribution)
    const evidence = [evidenceOf(distribution, ({ prettyName }) => prettyName)]
    if (distribution.value.family === 'nixos') {
      return warn('NixOS is built from its configuration, which no program may edit for its owner.', evidence, [
        {
          kind: 'information',
          text: 'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.',
        },
      ])
    }
    if (!imageBased.known) return unknownBecause(imageBased)
    if (imageBased.value === null) return pass('Boot settings stand in ordinary files.', evidence)
    return pass(
      imageBased.value === 'bootc'
        ? 'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.'
        : 'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.',
      [...evidence, evidenceOf(imageBased)],
    )
  },
}
