// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { code43 } from './code-43.ts'

export const guestNvidiaCode43Irqchip: Signature = {
  id: 'guest-nvidia-code43-irqchip',
  stage: 'guest-driver',
  title: 'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)',
  matchers: [
    {
      phrases: [...code43, 'CM_PROB_FAILED_POST_START'],
      confidence: 'medium',
      with: ['kernel_irqchip=split', 'kernel-irqchip=split', "\\<ioapic driver='qemu'"],
    },
  ],
  explains: [],
  cause:
    'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.',
  confirm: ["The definition lacks `<ioapic driver='kvm'/>`."],
  ruleOut: ['It is there.'],
  fix: ["Add `<ioapic driver='kvm'/>` to `<features>`."],
  risk: 'A virtual IOMMU that remaps interrupts does not go with it.',
  remedy: 'guest.set-ioapic-kvm',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting'],
}
