// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwIvrsIoapicMissing: Signature = {
  id: 'fw-ivrs-ioapic-missing',
  stage: 'firmware',
  title: 'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD',
  matchers: [
    {
      phrases: [
        'AMD-Vi: IOAPIC[<n>] not in IVRS table',
        'AMD-Vi: No southbridge IOAPIC found',
        'AMD-Vi: Disabling interrupt remapping',
      ],
      confidence: 'high',
    },
  ],
  explains: ['fw-intremap-missing'],
  cause: 'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.',
  confirm: ['The kernel’s log has the lines, and no “Interrupt remapping enabled”.'],
  ruleOut: ['“AMD-Vi: Interrupt remapping enabled” stands in the same boot.'],
  fix: [
    'Install newer firmware.',
    'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.',
  ],
  risk: 'A wrong address can keep the machine from starting: keep an entry without it.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/amd/init.c',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
}
