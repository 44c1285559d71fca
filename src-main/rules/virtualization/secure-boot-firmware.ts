// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { packageRemedy } from '../package-remedy.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const secureBootFirmware: Rule = {
  id: 'virtualization.secure-boot-firmware',
  title: 'The guests’ UEFI offers Secure Boot',
  why: 'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.',
  sources: [
    'https://www.qemu.org/docs/master/interop/firmware.html',
    'https://learn.microsoft.com/windows/whats-new/windows-11-requirements',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { guestFirmware: firmware } = facts.virtualization
    if (!firmware.known) return unknownBecause(firmware)
    const described = firmware.value.filter(({ interfaces }) => interfaces.includes('uefi'))
    const unread = firmware.value.find(({ interfaces, isPresent }) => isPresent === null && interfaces.length === 0)
    const present = described.filter(({ isPresent }) => isPresent === true)
    const untold = described.find(({ isPresent, features }) => isPresent === null && features.includes('secure-boot'))
    if (present.length === 0 && !untold && !unread)
      return notApplicable('No UEFI for guests is installed.', [evidenceOf(firmware)])
    const secure = present.filter(({ features }) => features.includes('secure-boot'))
    const enrolled = secure.find(({ features }) => features.includes('enrolled-keys'))
    const best = enrolled ?? secure[0]
    if (best) {
      return pass(
        enrolled ? 'A build with Secure Boot and enrolled keys is there.' : 'A build with Secure Boot is there.',
        [{ source: best.descriptor, text: best.features.join(', ') }],
      )
    }
    if (untold)
      return unknownBecause(unknown(`nothing says whether the files that ${untold.descriptor} names are there`))
    if (unread) return unknownBecause(unknown(`${unread.descriptor} could not be read`))
    return warn(
      'None of the installed builds offers Secure Boot.',
      present.map(({ descriptor, features }) => ({ source: descriptor, text: features.join(', ') || 'no features' })),
      [packageRemedy('guest-firmware', facts)],
    )
  },
}
