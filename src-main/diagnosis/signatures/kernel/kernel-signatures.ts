// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { bootFbHoldsBar } from './boot-fb-holds-bar.ts'
import { iommuAmdIotlbTimeout } from './iommu-amd-iotlb-timeout.ts'
import { iommuDmaFaultIntel } from './iommu-dma-fault-intel.ts'
import { iommuExplicitlyOff } from './iommu-explicitly-off.ts'
import { iommuIntelInvalidationTimeout } from './iommu-intel-invalidation-timeout.ts'
import { iommuPageFaultAmd } from './iommu-page-fault-amd.ts'
import { iommuParamMissing } from './iommu-param-missing.ts'
import { iommuParamNotApplied } from './iommu-param-not-applied.ts'
import { kvmModuleBusy } from './kvm-module-busy.ts'
import { kvmRunFailedBadAddress } from './kvm-run-failed-bad-address.ts'
import { vfioDmaEntryLimit } from './vfio-dma-entry-limit.ts'
import { vfioGroupMultipleAddressSpaces } from './vfio-group-multiple-address-spaces.ts'
import { vfioGroupNodeMissing } from './vfio-group-node-missing.ts'
import { vfioIntxSharedIrq } from './vfio-intx-shared-irq.ts'
import { vfioMapDmaEinvalIova } from './vfio-map-dma-einval-iova.ts'
import { vfioMemlockLimit } from './vfio-memlock-limit.ts'
import { vfioModuleNotLoaded } from './vfio-module-not-loaded.ts'
import { vfioP2pBarMapWarning } from './vfio-p2p-bar-map-warning.ts'
import { vfioPhysBitsIommuWidth } from './vfio-phys-bits-iommu-width.ts'
import { vfioVirqfdRemoved } from './vfio-virqfd-removed.ts'

/** What the kernel leaves off, refuses or reports of IOMMU, VFIO and KVM. */
export const kernelSignatures: readonly Signature[] = [
  iommuParamMissing,
  iommuParamNotApplied,
  iommuExplicitlyOff,
  iommuDmaFaultIntel,
  iommuPageFaultAmd,
  iommuAmdIotlbTimeout,
  vfioModuleNotLoaded,
  vfioGroupNodeMissing,
  vfioVirqfdRemoved,
  vfioMemlockLimit,
  vfioDmaEntryLimit,
  vfioMapDmaEinvalIova,
  vfioPhysBitsIommuWidth,
  vfioP2pBarMapWarning,
  bootFbHoldsBar,
  kvmModuleBusy,
  kvmRunFailedBadAddress,
  vfioGroupMultipleAddressSpaces,
  vfioIntxSharedIrq,
  iommuIntelInvalidationTimeout,
]
