// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type HostFacts, hostFactsSchema as version } from '../../model/host-facts.ts'
import { fact } from './fact-schema.ts'
import { bootFactsSchema, iommuFactsSchema, kernelFactsSchema } from './kernel-facts-schema.ts'
import { pciDeviceSchema } from './pci-device-schema.ts'
import { graphicsFactsSchema, peripheralFactsSchema, storageFactsSchema } from './peripheral-facts-schema.ts'
import { cpuFactsSchema, memoryFactsSchema } from './processor-facts-schema.ts'
import type { SameShape } from './same-shape.ts'
import { systemFactsSchema, virtualizationFactsSchema } from './system-facts-schema.ts'

/** What `facts --json` prints. */
export const hostFactsSchema = z.object({
  schema: z.literal(version),
  origin: z.enum(['live', 'directory']),
  system: systemFactsSchema,
  cpu: cpuFactsSchema,
  memory: memoryFactsSchema,
  iommu: iommuFactsSchema,
  pciDevices: fact(z.array(pciDeviceSchema)),
  kernel: kernelFactsSchema,
  boot: bootFactsSchema,
  storage: storageFactsSchema,
  peripherals: peripheralFactsSchema,
  graphics: graphicsFactsSchema,
  virtualization: virtualizationFactsSchema,
})

true satisfies SameShape<z.infer<typeof hostFactsSchema>, HostFacts>
