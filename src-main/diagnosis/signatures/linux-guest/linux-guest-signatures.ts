// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { linuxGuestGpuNotVisible } from './linux-guest-gpu-not-visible.ts'
import { linuxGuestNoConnectors } from './linux-guest-no-connectors.ts'
import { linuxGuestNouveau } from './linux-guest-nouveau.ts'
import { linuxGuestSecurebootNvidia } from './linux-guest-secureboot-nvidia.ts'

/** Linux in the guest. */
export const linuxGuestSignatures: readonly Signature[] = [
  linuxGuestNouveau,
  linuxGuestSecurebootNvidia,
  linuxGuestNoConnectors,
  linuxGuestGpuNotVisible,
]
