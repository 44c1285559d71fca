// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { igdLegacyModeUnavailable } from './igd-legacy-mode-unavailable.ts'
import { igdOpregionMissing } from './igd-opregion-missing.ts'
import { ovmfBootNotFound } from './ovmf-boot-not-found.ts'
import { ovmfHangVfio } from './ovmf-hang-vfio.ts'
import { ovmfMmioWindowSmall } from './ovmf-mmio-window-small.ts'
import { ovmfSecurebootAccessDenied } from './ovmf-secureboot-access-denied.ts'
import { romFileBad } from './rom-file-bad.ts'
import { romNeededSegv } from './rom-needed-segv.ts'
import { romNoUefiGop } from './rom-no-uefi-gop.ts'
import { romShadowedInvalid } from './rom-shadowed-invalid.ts'

/** The guest’s firmware and the card’s ROM. */
export const romSignatures: readonly Signature[] = [
  romShadowedInvalid,
  romNeededSegv,
  romNoUefiGop,
  romFileBad,
  ovmfMmioWindowSmall,
  ovmfHangVfio,
  ovmfSecurebootAccessDenied,
  ovmfBootNotFound,
  igdLegacyModeUnavailable,
  igdOpregionMissing,
]
