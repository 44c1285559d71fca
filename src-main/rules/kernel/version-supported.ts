// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const versionSupported: Rule = {
  id: 'kernel.version-supported',
  title: 'The kernel is recent enough',
  why: 'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.',
  sources: ['https://www.kernel.org/category/releases.html', 'https://docs.kernel.org/driver-api/vfio.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { release } = facts.kernel
    if (!release.known) return unknownBecause(release)
    const version = parseKernelVersion(release.value)
    if (version === null) return unknownBecause(unknown(`${release.value} does not begin with a version`))
    const text = `Linux ${version.major}.${version.minor}`
    const evidence = [evidenceOf(release)]
    if (isKernelAtLeast(version, 6, 0)) return pass(`This is ${text}.`, evidence)
    const remedies = [{ kind: 'package', text: 'Install a newer kernel of the distribution, 6.1 or later.' }] as const
    // Enterprise kernels keep an old number and take newer code in.
    if (/\.el\d/.test(release.value)) {
      const statement = `This is ${text} with its distributor’s changes, so its number says little`
      return isKernelAtLeast(version, 5, 14)
        ? pass(`${statement}; VFIO in it is kept up to date.`, evidence)
        : warn(`${statement}; VFIO in it is an old one.`, evidence, [
            { kind: 'package', text: 'Move to the distribution’s next release (9 or later).' },
          ])
    }
    return isKernelAtLeast(version, 5, 15)
      ? warn(`This is ${text}: passthrough works, with more care for the frame buffer.`, evidence, remedies)
      : fail(`This is ${text}, which is too old.`, evidence, remedies)
  },
}
