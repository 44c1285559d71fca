// SPDX-License-Identifier: MIT
import type { Signature } from './signature.ts'
import { bindingSignatures } from './signatures/binding/binding-signatures.ts'
import { bootSignatures } from './signatures/boot/boot-signatures.ts'
import { displaySignatures } from './signatures/display/display-signatures.ts'
import { firmwareSignatures } from './signatures/firmware/firmware-signatures.ts'
import { groupingSignatures } from './signatures/grouping/grouping-signatures.ts'
import { guestDriverSignatures } from './signatures/guest-driver/guest-driver-signatures.ts'
import { kernelSignatures } from './signatures/kernel/kernel-signatures.ts'
import { linuxGuestSignatures } from './signatures/linux-guest/linux-guest-signatures.ts'
import { performanceSignatures } from './signatures/performance/performance-signatures.ts'
import { resetSignatures } from './signatures/reset/reset-signatures.ts'
import { romSignatures } from './signatures/rom/rom-signatures.ts'
import { securitySignatures } from './signatures/security/security-signatures.ts'
import { singleGpuSignatures } from './signatures/single-gpu/single-gpu-signatures.ts'
import { startSignatures } from './signatures/start/start-signatures.ts'
import { storageNetworkSignatures } from './signatures/storage-network/storage-network-signatures.ts'
import { updateSignatures } from './signatures/update/update-signatures.ts'
import { windowsSignatures } from './signatures/windows/windows-signatures.ts'

/** Every failure that is known, in the order of the way from firmware to a running guest. */
export const catalogue: readonly Signature[] = [
  ...firmwareSignatures,
  ...kernelSignatures,
  ...groupingSignatures,
  ...bindingSignatures,
  ...bootSignatures,
  ...startSignatures,
  ...romSignatures,
  ...guestDriverSignatures,
  ...resetSignatures,
  ...performanceSignatures,
  ...displaySignatures,
  ...storageNetworkSignatures,
  ...windowsSignatures,
  ...linuxGuestSignatures,
  ...securitySignatures,
  ...updateSignatures,
  ...singleGpuSignatures,
]
