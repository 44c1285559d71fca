// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const iommuParamMissing: Signature = {
  id: 'iommu-param-missing',
  stage: 'kernel',
  title: 'The IOMMU is there, and the kernel does not use it',
  matchers: [
    {
      phrases: [
        'IOMMU appears to be disabled in kernel. Add intel_iommu=on to kernel cmdline arguments',
        'IOMMU appears to be disabled in kernel',
        'No IOMMU detected, please activate it',
        'Cannot prepare PCI passthrough: IOMMU not present',
        'cannot prepare PCI pass-through, IOMMU not present',
        'cannot prepare PCI passthrough, IOMMU not present',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'no iommu_group found: <ENOENT>',
        'vfio: error, no iommu_group for device',
        'vfio: error no iommu_group for device',
        'Invalid or no iommu_group',
        "host doesn't support passthrough of host PCI devices",
        "host doesn't support VFIO PCI passthrough",
        "host doesn't support legacy PCI passthrough",
        'VFIO device assignment is currently not supported on this system',
        'Cannot open iommu_group: <ENOENT>',
        'cannot find iommu_group',
        'Failed to find IOMMU group for',
        'neither VFIO nor KVM device assignment is currently supported on this system',
        'iommu_group is not a symlink',
        'No IOMMU groups found',
        'has no iommuGroup available',
      ],
      confidence: 'medium',
    },
  ],
  assess: (scene, matched) =>
    unused(scene) ?? (isSwitchedOff(scene) && matched?.confidence !== 'high' ? null : matched),
  explains: ['vfio-module-not-loaded', 'bind-probe-einval', 'vfio-group-node-missing'],
  cause: 'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.',
  confirm: [
    '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.',
    '`cat /proc/cmdline` lacks intel_iommu=on.',
  ],
  ruleOut: ['`ls /sys/class/iommu` lists units.', 'Firmware has no table: see fw-iommu-disabled.'],
  fix: [
    'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.',
  ],
  risk: 'A wrong edit can keep the machine from starting: try it for one boot first.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://forums.unraid.net/topic/196680-complete-technical-report-vfio-gpu-passthrough-failure/',
  ],
}

/** A table from firmware, no unit in the kernel, and no word on the command line that says so. */
function unused(scene: Scene): Assessment | null {
  if (scene.facts === null || isSwitchedOff(scene)) return null
  const { tables, units } = scene.facts.iommu
  if (!tables.known || !units.known || tables.value.length === 0 || units.value.length > 0) return null
  return {
    confidence: 'high',
    evidence: [
      { source: tables.source, text: `${tables.value.join(', ')} is there` },
      { source: units.source, text: 'no IOMMU is driven' },
    ],
  }
}

function isSwitchedOff({ commandLine }: Scene): boolean {
  return commandLine.some((word) => /^(?:intel_|amd_)?iommu=off$/.test(word))
}
