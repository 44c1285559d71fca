// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { fwAbove4gOff } from './fw-above-4g-off.ts'
import { fwAgesaBrokenPassthrough } from './fw-agesa-broken-passthrough.ts'
import { fwCsmLegacyBoot } from './fw-csm-legacy-boot.ts'
import { fwEgpuThunderboltLink } from './fw-egpu-thunderbolt-link.ts'
import { fwIntremapMissing } from './fw-intremap-missing.ts'
import { fwIommuDirectMapRequired } from './fw-iommu-direct-map-required.ts'
import { fwIommuDisabled } from './fw-iommu-disabled.ts'
import { fwIommuTableBroken } from './fw-iommu-table-broken.ts'
import { fwIvrsIoapicMissing } from './fw-ivrs-ioapic-missing.ts'
import { fwPcieSlotClock } from './fw-pcie-slot-clock.ts'
import { fwPrimaryGpuIsGuestGpu } from './fw-primary-gpu-is-guest-gpu.ts'
import { fwRebarMismatch } from './fw-rebar-mismatch.ts'
import { fwRmrrLockedDevice } from './fw-rmrr-locked-device.ts'
import { fwSecurebootUnsignedModule } from './fw-secureboot-unsigned-module.ts'
import { fwVirtDisabled } from './fw-virt-disabled.ts'
import { gpuPowerCables } from './gpu-power-cables.ts'
import { sriovMmioResources } from './sriov-mmio-resources.ts'

/** What firmware leaves off, gets wrong or keeps for itself. */
export const firmwareSignatures: readonly Signature[] = [
  fwVirtDisabled,
  fwIommuDisabled,
  fwIommuTableBroken,
  fwIvrsIoapicMissing,
  fwIntremapMissing,
  fwRmrrLockedDevice,
  fwIommuDirectMapRequired,
  fwAbove4gOff,
  fwRebarMismatch,
  fwCsmLegacyBoot,
  fwPrimaryGpuIsGuestGpu,
  fwAgesaBrokenPassthrough,
  fwSecurebootUnsignedModule,
  fwPcieSlotClock,
  fwEgpuThunderboltLink,
  gpuPowerCables,
  sriovMmioResources,
]
