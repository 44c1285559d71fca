// SPDX-License-Identifier: MIT
import type { Phrase, Signature } from '../../signature.ts'

const corrected: readonly Phrase[] = [
  'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error',
  'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>',
]

export const pcieAerErrors: Signature = {
  id: 'pcie-aer-errors',
  stage: 'reset',
  title: 'The PCIe link reports transmission errors',
  matchers: [
    {
      phrases: [
        'AER: Uncorrect<ed|able> (<Non-Fatal|Fatal>) error<| message> received<:|from> <bdf>',
        'AER: Multiple Uncorrect<ed|able> (<Non-Fatal|Fatal>) error',
        'PCIe Bus Error: severity=Uncorrect<ed|able>',
      ],
      confidence: 'medium',
    },
    {
      phrases: corrected,
      confidence: 'medium',
      atLeast: 20,
    },
    {
      phrases: corrected,
      confidence: 'low',
      // One message is two lines, and one in a while stands in the log of many healthy machines.
      atLeast: 4,
      // The whole log of a boot holds some; who pastes but these lines asks about them.
      without: ['Freeing unused kernel <image|memory>'],
    },
    {
      phrases: ['vfio-pci <bdf>: PCIe Bus Error: severity=Correct<ed|able>'],
      confidence: 'low',
    },
  ],
  explains: [],
  cause: 'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.',
  confirm: ['How often, how severe, and which device.'],
  ruleOut: ['A few corrected errors at power-on.'],
  fix: ['Seat the card anew, without a riser.', 'A lower generation in firmware, ASPM off.'],
  risk: '`pci=noaer` only hides them.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting',
    'https://docs.kernel.org/PCI/pcieaer-howto.html',
  ],
}
