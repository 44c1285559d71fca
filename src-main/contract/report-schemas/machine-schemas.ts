// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { guestPurposes, guestSystems } from '../../model/guest-spec.ts'
import type { LendableUsb, MachineFigures, MachineView, PreflightCheck } from '../../model/machine-view.ts'
import { causeSchema } from './diagnosis-schema.ts'
import { count, pciAddress } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const version = z.literal(1)
const uuid = z.string()
const system = z.enum(guestSystems)
const purpose = z.enum(guestPurposes)

const usbDevice = z.object({
  port: z.string(),
  vendorId: z.string(),
  productId: z.string(),
  name: z.string().nullable(),
  lentTo: uuid.nullable(),
  warning: z.string().nullable(),
})

const machine = z.object({
  uuid,
  name: z.string(),
  state: z.enum(['running', 'idle', 'paused', 'shutting-down', 'off', 'crashed', 'suspended', 'unknown']),
  isOurs: z.boolean(),
  system: system.nullable(),
  purpose: purpose.nullable(),
  memoryKiB: count,
  vcpuCount: count,
  hostDevices: z.array(pciAddress),
  startsWithHost: z.boolean(),
  isAgentConnected: z.boolean().nullable(),
  hasGraphics: z.boolean(),
  consoleAddress: z.string().nullable(),
  installation: z
    .object({ kind: z.enum(['by-hand', 'unattended']), imagePath: z.string(), isOver: z.boolean() })
    .nullable(),
  run: z.object({ startedAtMs: z.number().nullable(), restartCount: count }).nullable(),
  usbDevices: z.array(usbDevice),
  action: z.enum(['starting', 'stopping', 'killing', 'removing', 'installing']).nullable(),
  lastFailure: z.object({ code: z.string(), text: z.string(), cause: causeSchema.optional() }).nullable(),
})

const check = z.object({
  code: z.enum([
    'device-present',
    'device-unchanged',
    'group-viable',
    'iommu-on',
    'device-free',
    'huge-pages',
    'memory',
    'firmware',
    'disks',
    'network',
    'usb',
    'cpus',
    'hook',
  ]),
  verdict: z.enum(['pass', 'warn', 'fail', 'unknown']),
  text: z.string(),
  source: z.string().nullable(),
})

const figures = z.object({
  uuid,
  takenAtMs: z.number(),
  vcpuLoads: z.array(z.number()),
  vcpuSteal: z.array(z.number().nullable()),
  memoryUsedKiB: z.number().nullable(),
  memoryTotalKiB: z.number(),
  diskReadBytesPerSecond: z.number(),
  diskWriteBytesPerSecond: z.number(),
  networkReceivedBytesPerSecond: z.number(),
  networkSentBytesPerSecond: z.number(),
})

const explanation = z.object({
  path: z.string(),
  line: z.int().positive(),
  reason: z.string(),
  source: z.string().nullable(),
  isDefault: z.boolean(),
})

const problem = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  field: z.string().nullable(),
  text: z.string(),
})

/** The whole of a guest is in its XML; of the spec, the three choices are promised here. */
const draft = z.object({
  id: z.string(),
  spec: z.object({ name: z.string(), system, purpose }).catchall(z.unknown()),
  xml: z.string(),
  explanations: z.array(explanation),
  cpuPlan: z.looseObject({ vcpus: z.array(count), hostCpus: z.array(count) }).nullable(),
  hostTopology: z.looseObject({}).nullable(),
  memoryPlan: z.looseObject({ pageKiB: count, pageCount: count }).nullable(),
  problems: z.array(problem),
  hostKeeps: z.object({ cpus: z.array(count), memoryKiB: z.number().nullable() }),
})

const named = { schema: version, name: z.string(), uuid }

/** What the commands for machines print. */
export const machineSchemas = {
  'vm-create': z.object({
    schema: version,
    created: z.boolean(),
    text: z.string(),
    draft,
    machine: machine.nullable(),
  }),
  'vm-list': z.object({
    schema: version,
    libvirt: z.object({ at: z.literal('connected'), uri: z.string(), version: z.string() }),
    machines: z.array(machine),
  }),
  'vm-start': z.object({ ...named, started: z.boolean(), checks: z.array(check) }),
  'vm-stop': z.object({ ...named, state: z.literal('off') }),
  'vm-kill': z.object({ ...named, state: z.literal('off') }),
  'vm-remove': z.object({
    ...named,
    removed: z.object({ disks: z.array(z.string()), firmwareVariables: z.boolean(), tpmState: z.boolean() }),
    kept: z.array(z.object({ path: z.string(), reason: z.string().nullable() })),
  }),
  'vm-import': z.object({
    schema: version,
    from: z.string(),
    pool: z.string(),
    name: z.string(),
    format: z.enum(['raw', 'qcow2']),
    path: z.string().nullable(),
  }),
  'vm-xml': z.object({ schema: version, name: z.string(), xml: z.string(), explanations: z.array(explanation) }),
  'vm-stats': z.object({ schema: version, name: z.string(), figures }),
  'vm-usb': z.object({ ...named, devices: z.array(usbDevice) }),
} as const

/** A difference to the model does not compile. */
type SameAsModel = [
  SameShape<z.input<typeof machine>, MachineView>,
  SameShape<z.input<typeof usbDevice>, LendableUsb>,
  SameShape<z.input<typeof check>, PreflightCheck>,
  SameShape<z.input<typeof figures>, MachineFigures>,
]
true satisfies SameAsModel[number]
