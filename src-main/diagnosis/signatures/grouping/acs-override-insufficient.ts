// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const acsOverrideInsufficient: Signature = {
  id: 'acs-override-insufficient',
  stage: 'grouping',
  title: 'The override leaves functions of one device together',
  matchers: [],
  assess: ({ commandLine, commandLineSource, matched }: Scene): Assessment | null => {
    const word = commandLine.find((each) => each.startsWith('pcie_acs_override='))
    if (word === undefined || word.includes('multifunction') || !matched.has('group-not-viable')) return null
    return { confidence: 'medium', evidence: [{ source: commandLineSource, text: word }] }
  },
  explains: ['group-not-viable'],
  cause: 'With `downstream` alone the override splits ports, not the functions of one device.',
  confirm: ['The group’s members have the same bus and slot.'],
  ruleOut: ['The members sit in different slots.'],
  fix: [
    'Pass all functions of the device together.',
    'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.',
  ],
  risk: 'Functions of one chip are the least separate of all.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
