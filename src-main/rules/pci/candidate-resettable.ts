// SPDX-License-Identifier: MIT
import { findResetFamily, type ResetFamily } from '../../devices/gpu-reset-families.ts'
import type { Remedy } from '../../model/finding.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { type CandidateSubject, judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const candidateResettable: Rule = {
  id: 'pci.candidate-resettable',
  title: 'The card can be reset between guests',
  why: 'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.',
  sources: [pciSources.vfio, pciSources.sysfs, pciSources.vendorReset],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { device, name } = subject
    const { resetMethods } = device
    if (!resetMethods.known) return unknownBecause(resetMethods)
    const evidence = [evidenceOf(resetMethods)]
    if (resetMethods.value.length === 0) {
      return warn(`The kernel knows no way to reset ${name}; expect one guest start per boot of the host.`, evidence, [
        {
          kind: 'hardware',
          text: 'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.',
        },
      ])
    }
    const methods = resetMethods.value.join(', ')
    const family = findResetFamily(device)
    if (family === null) return pass(`The kernel can reset ${name}: ${methods}.`, evidence)
    const modules = subject.facts.kernel.loadedModules
    if (family.cure === 'vendor-reset' && resetMethods.value.includes('device_specific')) {
      return pass(`${name} (${family.name}) is reset by its own method, by vendor-reset: ${methods}.`, evidence)
    }
    const trouble =
      family.certainty === 'known' ? 'that does not come back from' : 'of which some are reported not to come back from'
    return warn(
      `${name} is of a family (${family.name}) ${trouble} the resets the kernel has for it: ${methods}.`,
      [
        ...evidence,
        evidenceOf(modules, (names) =>
          names.includes('vendor_reset') ? 'vendor_reset is loaded' : 'vendor_reset is not loaded',
        ),
      ],
      remediesFor(family, subject),
    )
  }),
}

function remediesFor(family: ResetFamily, { device, facts }: CandidateSubject): [Remedy, ...Remedy[]] {
  const careful: Remedy = {
    kind: 'information',
    text: 'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.',
  }
  if (family.cure === 'none') {
    return [{ kind: 'information', text: 'Take the newest kernel and the newest firmware for the card.' }, careful]
  }
  const isLoaded = facts.kernel.loadedModules.known && facts.kernel.loadedModules.value.includes('vendor_reset')
  const choose: Remedy = {
    kind: 'setting',
    text: 'With the module loaded, let the kernel use it for this card.',
    detail: `echo device_specific | sudo tee ${device.source}/reset_method`,
  }
  return isLoaded
    ? [choose, careful]
    : [
        {
          kind: 'package',
          text: 'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.',
          detail: 'https://github.com/gnif/vendor-reset',
        },
        choose,
        careful,
      ]
}
