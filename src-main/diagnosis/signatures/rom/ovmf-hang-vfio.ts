// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfHangVfio: Signature = {
  id: 'ovmf-hang-vfio',
  stage: 'rom',
  title: 'The guest’s firmware stops with the card',
  matchers: [
    {
      phrases: [
        'ASSERT_EFI_ERROR (Status =',
        'ASSERT [PciBusDxe]',
        'ASSERT [PciHostBridgeDxe]',
        'ASSERT [<word>] /<path>edk2',
      ],
      confidence: 'medium',
      with: [
        '-device vfio-pci',
        'vfio-pci <bdf>',
        "hostdev mode='subsystem' type='pci'",
        '-device {"driver":"vfio-pci"',
      ],
    },
  ],
  explains: ['display-no-output'],
  cause:
    'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.',
  confirm: ['It starts without the device; the version of OVMF.'],
  ruleOut: ['It stops without the device too.'],
  fix: [
    'Use another build of edk2.',
    "Test with `<rom bar='off'/>`.",
    'Unplug the dummy plug until the guest has started.',
  ],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/tianocore/edk2/issues/9240',
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
  ],
}
