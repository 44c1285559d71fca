// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { dmaProtection } from './dma-protection.ts'
import { lockdown } from './lockdown.ts'
import { mandatoryAccessControlActive } from './mandatory-access-control-active.ts'
import { noAcsOverride } from './no-acs-override.ts'
import { noIommuModeOff } from './no-iommu-mode-off.ts'
import { secureBootState } from './secure-boot-state.ts'
import { unsafeInterruptsOff } from './unsafe-interrupts-off.ts'

/** Rules about what protects the host, in the order in which a person would fix things. */
export const securityRules: readonly Rule[] = [
  noIommuModeOff,
  unsafeInterruptsOff,
  noAcsOverride,
  secureBootState,
  lockdown,
  dmaProtection,
  mandatoryAccessControlActive,
]
