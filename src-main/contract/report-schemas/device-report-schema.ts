// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type DeviceReport, deviceReportSchema as version } from '../../model/device-report.ts'
import { count, pciAddress, pciClassCode, pciId, pciLink } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const hostCost = z.object({
  code: z.enum([
    'boot-disk',
    'mounted-file-system',
    'swap',
    'last-keyboard',
    'last-pointer',
    'input-device',
    'default-route',
    'ssh-session',
    'network-in-use',
    'only-display',
    'boot-display',
    'display-in-use',
    'management-controller',
    'platform-device',
    'virtual-functions-in-use',
    'unknown',
  ]),
  severity: z.enum(['refuse', 'warn', 'unknown']),
  text: z.string(),
})

const device = z.object({
  address: pciAddress,
  vendorId: pciId,
  deviceId: pciId,
  classCode: pciClassCode,
  kind: z.enum([
    'display',
    'audio',
    'usb',
    'network',
    'nvme',
    'storage',
    'bridge',
    'host-bridge',
    'serial-bus',
    'encryption',
    'signal',
    'other',
  ]),
  name: z.string(),
  driver: z.string().nullable(),
  isDriverKnown: z.boolean(),
  bootVga: z.boolean().nullable(),
  resetMethods: z.array(z.string()).nullable(),
  link: pciLink.nullable(),
  maxLink: pciLink.nullable(),
  numaNode: z.int().nullable(),
  iommuGroup: count.nullable(),
  parent: pciAddress.nullable(),
  isBridge: z.boolean(),
  companions: z.array(pciAddress),
  twins: z.array(pciAddress),
  hostCost: z.array(hostCost),
})

/** What `devices --json` prints. */
export const deviceReportSchema = z.object({
  schema: z.literal(version),
  groups: z.array(
    z.object({ id: count, devices: z.array(device), assignable: z.boolean(), reasons: z.array(z.string()) }),
  ),
  ungrouped: z.array(device),
  candidates: z.array(
    z.object({
      address: pciAddress,
      name: z.string(),
      functions: z.array(pciAddress),
      group: count.nullable(),
      advice: z.enum(['give', 'possible', 'keep', 'blocked']),
      reasons: z.array(z.string()),
    }),
  ),
  unknowns: z.array(z.string()),
})

true satisfies SameShape<z.infer<typeof deviceReportSchema>, DeviceReport>
