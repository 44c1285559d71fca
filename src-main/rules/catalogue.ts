// SPDX-License-Identifier: MIT
import { bootRules } from './boot/boot-rules.ts'
import { cpuRules } from './cpu/cpu-rules.ts'
import { iommuRules } from './iommu/iommu-rules.ts'
import { kernelRules } from './kernel/kernel-rules.ts'
import { memoryRules } from './memory/memory-rules.ts'
import { pciRules } from './pci/pci-rules.ts'
import type { Rule } from './rule.ts'
import { securityRules } from './security/security-rules.ts'
import { storageRules } from './storage/storage-rules.ts'
import { machineRules, virtualizationRules } from './virtualization/virtualization-rules.ts'

/** Every rule, in the order in which a person would fix things. */
export const catalogue: readonly Rule[] = [
  ...machineRules,
  ...cpuRules,
  ...iommuRules,
  ...pciRules,
  ...kernelRules,
  ...bootRules,
  ...virtualizationRules,
  ...memoryRules,
  ...storageRules,
  ...securityRules,
]
