// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { acsOverrideInsufficient } from './acs-override-insufficient.ts'
import { acsOverrideParamIgnored } from './acs-override-param-ignored.ts'
import { groupBridgeAssignment } from './group-bridge-assignment.ts'
import { groupNotViable } from './group-not-viable.ts'
import { groupRenumbered } from './group-renumbered.ts'
import { groupSharedCriticalDevice } from './group-shared-critical-device.ts'
import { pciAddressChanged } from './pci-address-changed.ts'

/** Groups, the ACS override, and devices that moved. */
export const groupingSignatures: readonly Signature[] = [
  groupNotViable,
  groupSharedCriticalDevice,
  acsOverrideParamIgnored,
  acsOverrideInsufficient,
  groupBridgeAssignment,
  pciAddressChanged,
  groupRenumbered,
]
