// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { findSwitchedOn } from './module-switch.ts'

export const unsafeInterruptsOff: Rule = {
  id: 'security.unsafe-interrupts-off',
  title: 'Guests cannot forge interrupts of the host',
  why: 'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const type1 = findSwitchedOn(facts.kernel, 'vfio_iommu_type1', 'allow_unsafe_interrupts')
    const iommufd = findSwitchedOn(facts.kernel, 'iommufd', 'allow_unsafe_interrupts')
    const places = [type1, iommufd].flatMap((fact) => (fact.known ? fact.value : []))
    const tokens = places.flatMap(({ commandLineToken }) => commandLineToken ?? [])
    if (places.length > 0) {
      const remapping = facts.iommu.interruptRemapping
      const isNeedless = remapping.known && remapping.value
      const remedies: [Remedy, ...Remedy[]] = [
        {
          kind: 'setting',
          text: isNeedless
            ? 'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.'
            : 'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.',
        },
        ...tokens.map((token) => removeParameterRemedy(token, facts)),
      ]
      return warn('allow_unsafe_interrupts is on: a guest may forge interrupts of the host.', places, remedies)
    }
    const unread = [type1, iommufd].find((fact) => !fact.known)
    if (unread !== undefined) return unknownBecause(unread)
    return pass('allow_unsafe_interrupts is set nowhere.', [
      { source: '/proc/cmdline, modprobe.d, /sys/module', text: 'not set' },
    ])
  },
}
