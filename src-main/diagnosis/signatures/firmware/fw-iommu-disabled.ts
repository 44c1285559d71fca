// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const fwIommuDisabled: Signature = {
  id: 'fw-iommu-disabled',
  stage: 'firmware',
  title: 'The IOMMU is switched off in firmware',
  matchers: [
    {
      phrases: [
        'QEMU: Checking for device assignment IOMMU support : WARN (No ACPI <DMAR|IVRS> table found',
        'No ACPI <DMAR|IVRS> table found, IOMMU either disabled in BIOS or not supported by this hardware platform',
        "ls: cannot access '/sys/firmware/acpi/tables/DMAR'",
        'Directory /sys/kernel/iommu_groups is empty',
      ],
      confidence: 'medium',
    },
  ],
  assess: (scene, matched) => {
    const seen = noTable(scene)
    return seen ?? matched
  },
  explains: ['bind-probe-einval', 'vfio-module-not-loaded', 'fw-intremap-missing'],
  cause:
    'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.',
  confirm: [
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.',
    '`ls /sys/class/iommu` is empty.',
  ],
  ruleOut: ['One of the two tables is there: then the kernel does not use it (see iommu-param-missing).'],
  fix: [
    'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.',
  ],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://ashimov.com/posts/proxmox-gpu-passthrough/',
  ],
}

/** No table from firmware and no unit in the kernel, on a real machine that could have both. */
function noTable({ facts }: Scene): Assessment | null {
  if (facts === null) return null
  const { tables, units } = facts.iommu
  const { hypervisor } = facts.system
  if (!tables.known || !units.known || tables.value.length > 0 || units.value.length > 0) return null
  if (hypervisor.known && hypervisor.value !== null) return null
  return {
    confidence: 'high',
    evidence: [
      { source: tables.source, text: 'no DMAR and no IVRS table' },
      { source: units.source, text: 'no IOMMU' },
    ],
  }
}
