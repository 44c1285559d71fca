// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const updBiosSettingsReset: Signature = {
  id: 'upd-bios-settings-reset',
  stage: 'update',
  title: 'A firmware update put the settings back',
  matchers: [],
  assess: ({ matched }: Scene): Assessment | null => {
    // One switch that is off is a choice; several at once are defaults.
    const off = ['fw-virt-disabled', 'fw-iommu-disabled', 'fw-primary-gpu-is-guest-gpu', 'fw-above-4g-off'].filter(
      (id) => matched.has(id),
    )
    if (off.length < 2) return null
    return { confidence: 'low', evidence: [{ source: 'the other causes', text: `${off.join(' and ')} at once` }] }
  },
  explains: ['fw-virt-disabled', 'fw-iommu-disabled'],
  cause: 'An update of the firmware starts with its defaults.',
  confirm: ['The firmware’s date is newer than the last good start.'],
  ruleOut: ['The settings were never on.'],
  fix: ['Set them again.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://uefi.org/specifications'],
}
