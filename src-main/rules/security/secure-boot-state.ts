// SPDX-License-Identifier: MIT
import { findResetFamily } from '../../devices/gpu-reset-families.ts'
import { valueOr } from '../../model/fact.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const secureBootState: Rule = {
  id: 'security.secure-boot-state',
  title: 'Secure Boot stands in the way of nothing that is needed',
  why: 'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.',
  sources: [
    'https://docs.kernel.org/admin-guide/module-signing.html',
    'https://github.com/dkms-project/dkms/issues/347',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts, devices }) {
    const { secureBoot, firmware } = facts.boot
    if (firmware.known && firmware.value === 'bios') {
      return notApplicable('The host was started without UEFI, where there is no Secure Boot.', [evidenceOf(firmware)])
    }
    if (!secureBoot.known) return unknownBecause(secureBoot)
    const evidence = [evidenceOf(secureBoot, (isOn) => (isOn ? 'on' : 'off'))]
    if (!secureBoot.value) return pass('Secure Boot is off.', evidence)
    const best = devices.candidates.find(({ advice }) => advice !== 'keep')
    const card = valueOr(facts.pciDevices, []).find(({ address }) => address === best?.address)
    const family = card === undefined ? null : findResetFamily(card)
    if (family?.cure !== 'vendor-reset') {
      return pass('Secure Boot is on; VFIO, binding and the IOMMU work under it.', evidence)
    }
    return warn(
      `Secure Boot is on, and the card (${family.name}) wants vendor-reset, which must be signed to load.`,
      evidence,
      [
        {
          kind: 'setting',
          text: 'Enrol the key that DKMS signs with; the machine asks for the password at its next start.',
          detail: 'sudo mokutil --import /var/lib/dkms/mok.pub',
        },
      ],
    )
  },
}
