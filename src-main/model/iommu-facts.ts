// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { PciAddress } from './pci-address.ts'

/** Which ACPI table firmware used to describe the IOMMU; `VIOT` is a virtual one, `IORT` is ARM. */
export type IommuTable = 'DMAR' | 'IVRS' | 'VIOT' | 'IORT'

/** An IOMMU group as the kernel made it. */
export interface IommuGroup {
  readonly id: number
  readonly source: string
  readonly devices: readonly PciAddress[]
  /** `DMA`, `DMA-FQ`, `identity`, `blocked`, `unmanaged`; null where the kernel has no such file. */
  readonly domainType: string | null
  /** Regions of kind `direct` that firmware demands: addresses as the kernel prints them. */
  readonly directRegions: readonly string[]
}

/** What is known about the IOMMU (K2). */
export interface IommuFacts {
  /** Tables that firmware provides; an empty list is firmware without (or with a disabled) IOMMU. */
  readonly tables: Fact<readonly IommuTable[]>
  /** Units that the kernel drives: `dmar0`, `ivhd0`; empty means it drives none. */
  readonly units: Fact<readonly string[]>
  readonly groups: Fact<readonly IommuGroup[]>
  readonly interruptRemapping: Fact<boolean>
  /** What the kernel uses for host devices by default. */
  readonly defaultDomainType: Fact<'translated-lazy' | 'translated-strict' | 'translated' | 'passthrough'>
  /** What the kernel does with an Intel IOMMU when no parameter says anything; from its configuration. */
  readonly intelDefault: Fact<'on' | 'on-except-integrated-graphics' | 'off' | 'not-built'>
  readonly amdBuilt: Fact<boolean>
  /** Lines in which the kernel complains about the firmware's tables. */
  readonly firmwareBugs: Fact<readonly string[]>
  /** Lines that report DMA faults since boot. */
  readonly faults: Fact<readonly string[]>
  /** Width in bits of addresses that the IOMMU can map (Intel MGAW), where it tells. */
  readonly addressWidthBits: Fact<number | null>
  /** Thunderbolt/USB4 domains protected by the IOMMU (`iommu_dma_protection`); empty list: no such port. */
  readonly dmaProtection: Fact<readonly boolean[]>
}
