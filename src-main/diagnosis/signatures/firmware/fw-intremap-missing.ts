// SPDX-License-Identifier: MIT
import { bootLines } from '../../build-scene.ts'
import type { Phrase, Signature } from '../../signature.ts'

/** Intel's unit says that it does without. */
const refused: readonly Phrase[] = [
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
]

export const fwIntremapMissing: Signature = {
  id: 'fw-intremap-missing',
  stage: 'firmware',
  title: 'Interrupts are not remapped, so a guest could forge them',
  matchers: [
    {
      phrases: [
        "No interrupt remapping support. Use the module param 'allow_unsafe_interrupts' to enable VFIO IOMMU support",
        'No interrupt remapping support. Use the module param',
        'No interrupt remapping for device',
      ],
      confidence: 'high',
    },
    {
      phrases: ['failed to set iommu for container: <EPERM>', 'Failed to set group container: <EPERM>'],
      confidence: 'medium',
      without: ['Device is ineligible for IOMMU domain attach due to platform RMRR requirement'],
    },
    // In the log of a boot it says nothing as long as no device is handed over.
    { phrases: refused, confidence: 'medium', without: bootLines },
    { phrases: refused, confidence: 'medium', with: ['vfio_pci: add [<word>[ffff', 'VFIO - User Level meta-driver'] },
  ],
  explains: ['vfio-group-node-missing'],
  cause:
    'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.',
  confirm: ['The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.'],
  ruleOut: ['One of those lines is there.', 'The line names an RMRR: see fw-rmrr-locked-device.'],
  fix: [
    'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.',
    'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.',
  ],
  risk: 'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.',
  remedy: null,
  sources: [
    'https://docs.kernel.org/driver-api/vfio.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/vfio_iommu_type1.c',
  ],
}
