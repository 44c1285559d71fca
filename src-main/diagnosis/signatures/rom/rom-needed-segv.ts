// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const romNeededSegv: Signature = {
  id: 'rom-needed-segv',
  stage: 'rom',
  title: 'QEMU crashed when the guest started the card',
  matchers: [
    {
      phrases: [
        'qemu-system-x86[<n>]: segfault at <hex>',
        'Process <n> (qemu-system-x86) of user <uid:n> dumped core',
        'CPU <n>/KVM[<p:n>]: segfault at',
        'qemu-kvm[<n>]: segfault at',
      ],
      confidence: 'low',
      with: [
        '-device vfio-pci,host',
        '-device {"driver":"vfio-pci"',
        'vfio-pci <bdf>: enabling device',
        'vfio-pci <bdf>: vgaarb',
        'vfio_ecap_init: <bdf> hiding ecap',
        'vfio-pci <bdf>: vfio_ecap_init',
      ],
    },
    {
      phrases: ['shutting down, reason=crashed'],
      confidence: 'medium',
      with: ['-device vfio-pci,host', '-device {"driver":"vfio-pci"', 'vfio-pci <bdf>: enabling device'],
    },
  ],
  explains: [],
  cause: 'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.',
  confirm: ['`coredumpctl list qemu-system-x86_64`, and how long after the start it was.'],
  ruleOut: ['It crashes without the card as well.'],
  fix: ['Give the guest the ROM of this card: `<rom file=…/>`.'],
  risk: 'See rom-shadowed-invalid.',
  remedy: null,
  sources: ['https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md'],
}
