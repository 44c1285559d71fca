// SPDX-License-Identifier: MIT
import type { CpuVendor } from './cpu-facts.ts'

/**
 * What a host offers to guests, as far as domain XML depends on it: libvirt's domain capabilities and a few facts.
 * Elements are gated by this, never by version numbers.
 *
 * Source: https://libvirt.org/formatdomaincaps.html
 */
export interface GuestHost {
  /** `kvm`, or `qemu` where the processor runs no guests (emulation). */
  readonly domainType: 'kvm' | 'qemu'
  readonly emulator: string
  /** Machine types that libvirt names for this emulator, aliases included. */
  readonly machines: readonly string[]
  readonly cpuVendor: CpuVendor
  readonly supportsHostPassthrough: boolean
  /** Enlightenments by libvirt's names; null where libvirt does not tell (before 9.x), and the base set is used. */
  readonly hypervFeatures: readonly string[] | null
  /** Firmware features by libvirt's names; null where libvirt does not tell (before 12.1). */
  readonly firmwareFeatures: readonly string[] | null
  readonly supportsSecureBoot: boolean
  /** Generations of Microsoft's certificates in the variables that guests with Secure Boot begin with; null: not known. */
  readonly secureBootKeys: readonly ('2011' | '2023')[] | null
  readonly supportsTpm2: boolean
  readonly diskBuses: readonly string[]
  readonly videoModels: readonly string[]
  readonly graphicsTypes: readonly string[]
  /** Null where libvirt does not tell; the schema then says what it knows. */
  readonly audioTypes: readonly string[] | null
  readonly supportsVirtiofs: boolean
  readonly memorySources: readonly string[]
  /** Null where libvirt does not tell. */
  readonly interfaceBackends: readonly string[] | null
  /** Elements and attributes of the installed schema that not every version has, as `guest` asks for them (`parseSchemaParts`). */
  readonly schemaParts: readonly string[]
  readonly clockSourceIsTsc: boolean | null
  readonly usesInterruptVirtualization: boolean | null
  readonly physicalAddressBits: number | null
  /** Address width of the IOMMU, where it is narrower than the processor's; null where not known. */
  readonly iommuAddressBits: number | null
  readonly hasKvmfr: boolean
}
