// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { PciDevice } from '../../model/pci-device.ts'
import { count, fact, pciAddress, pciClassCode, pciId, pciLink } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

/** A PCI function among the facts. */
export const pciDeviceSchema = z.object({
  address: pciAddress,
  source: z.string(),
  vendorId: pciId,
  deviceId: pciId,
  subsystemVendorId: pciId.nullable(),
  subsystemDeviceId: pciId.nullable(),
  classCode: pciClassCode,
  revision: z.string().nullable(),
  vendorName: z.string().nullable(),
  deviceName: z.string().nullable(),
  subsystemName: z.string().nullable(),
  parent: pciAddress.nullable(),
  driver: fact(z.string().nullable()),
  driverOverride: fact(z.string().nullable()),
  modules: fact(z.array(z.string())),
  iommuGroup: fact(count.nullable()),
  numaNode: fact(z.int().nullable()),
  link: fact(pciLink.nullable()),
  maxLink: fact(pciLink.nullable()),
  resetMethods: fact(z.array(z.string())),
  bars: fact(
    z.array(
      z.object({
        index: count,
        sizeBytes: count,
        kind: z.enum(['memory', 'io']),
        prefetchable: z.boolean(),
        is64Bit: z.boolean(),
        assigned: z.boolean(),
      }),
    ),
  ),
  hasRom: fact(z.boolean()),
  resizableBars: fact(z.array(z.object({ index: count, sizesBytes: z.array(count) }))),
  bootVga: fact(z.boolean().nullable()),
  virtualFunctions: fact(z.object({ total: count, enabled: count }).nullable()),
  physicalFunction: pciAddress.nullable(),
  mediatedTypes: fact(z.array(z.string())),
  d3coldAllowed: fact(z.boolean().nullable()),
  powerState: fact(z.string().nullable()),
  removable: fact(z.boolean().nullable()),
})

true satisfies SameShape<z.infer<typeof pciDeviceSchema>, PciDevice>
