// SPDX-License-Identifier: MIT
import { type HostFacts, hostFactsSchema } from '../model/host-facts.ts'
import { probeBoot } from './boot/probe-boot.ts'
import { probeCpu } from './cpu/probe-cpu.ts'
import { probeGraphics } from './graphics/probe-graphics.ts'
import type { HostReader } from './host-reader.ts'
import { probeIommu } from './iommu/probe-iommu.ts'
import { probeKernel } from './kernel/probe-kernel.ts'
import { probeMemory } from './memory/probe-memory.ts'
import { noPciNames, type PciNames } from './pci/pci-names.ts'
import { probePci } from './pci/probe-pci.ts'
import { probePeripherals } from './peripherals/probe-peripherals.ts'
import { probeStorage } from './storage/probe-storage.ts'
import { probeSystem } from './system/probe-system.ts'
import { probeVirtualization } from './virtualization/probe-virtualization.ts'

/** What a reading needs from outside the host. */
export interface CollectOptions {
  /** The names of vendors and devices; they come from the machine that looks, not from the one looked at. */
  readonly pciNames?: PciNames
}

/**
 * Everything that can be known about the host behind `reader`, from one reading.
 *
 * Never fails: what could not be read is an unknown fact. The two probes that run programs start first, so that
 * the programs run while files are read.
 */
export async function collectFacts(reader: HostReader, options: CollectOptions = {}): Promise<HostFacts> {
  const kernelReading = probeKernel(reader)
  const system = probeSystem(reader)
  const virtualizationReading = probeVirtualization(reader)
  const memory = probeMemory(reader)
  const storage = probeStorage(reader)
  const peripherals = probePeripherals(reader)
  const kernel = await kernelReading
  const pciDevices = probePci(reader, kernel, options.pciNames ?? noPciNames)
  return {
    schema: hostFactsSchema,
    origin: reader.origin,
    system,
    cpu: probeCpu(reader, kernel),
    memory,
    iommu: probeIommu(reader, { kernel, pciDevices }),
    pciDevices,
    kernel,
    boot: probeBoot(reader, { system, kernel }),
    storage,
    peripherals,
    graphics: probeGraphics(reader, pciDevices),
    virtualization: await virtualizationReading,
  }
}
