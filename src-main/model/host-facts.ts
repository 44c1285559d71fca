// SPDX-License-Identifier: MIT
import type { BootFacts } from './boot-facts.ts'
import type { CpuFacts } from './cpu-facts.ts'
import type { Fact } from './fact.ts'
import type { IommuFacts } from './iommu-facts.ts'
import type { KernelFacts } from './kernel-facts.ts'
import type { MemoryFacts } from './memory-facts.ts'
import type { PciDevice } from './pci-device.ts'
import type { GraphicsFacts, PeripheralFacts } from './peripheral-facts.ts'
import type { StorageFacts } from './storage-facts.ts'
import type { SystemFacts } from './system-facts.ts'
import type { VirtualizationFacts } from './virtualization-facts.ts'

/** Version of the shape of `HostFacts`; raised when a reader of the old shape would misread the new. */
export const hostFactsSchema = 1

/** Everything known about one host, from one reading. */
export interface HostFacts {
  readonly schema: typeof hostFactsSchema
  /** `live`: this machine now. `directory`: a capture, a mounted system or a test host. */
  readonly origin: 'live' | 'directory'
  readonly system: SystemFacts
  readonly cpu: CpuFacts
  readonly memory: MemoryFacts
  readonly iommu: IommuFacts
  readonly pciDevices: Fact<readonly PciDevice[]>
  readonly kernel: KernelFacts
  readonly boot: BootFacts
  readonly storage: StorageFacts
  readonly peripherals: PeripheralFacts
  readonly graphics: GraphicsFacts
  readonly virtualization: VirtualizationFacts
}
