// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { GuestChoices } from '../model/guest-draft.ts'
import { guestPurposes, guestSystems } from '../model/guest-spec.ts'
import { absolutePath as path } from './absolute-path.ts'
import { pciAddressText as pciAddress } from './pci-address-text.ts'

const short = z.string().max(128)
const cpuNumbers = z.array(z.int().min(0).max(8191)).max(8192)
const memoryKiB = z
  .int()
  .min(65_536)
  .max(64 * 1024 * 1024 * 1024)

export const guestNameSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}$/,
    'letters, digits and .+_- only, up to 64, beginning with a letter or digit',
  )

const processor = z.strictObject({
  topology: z.strictObject({
    sockets: z.int().min(1).max(64),
    dies: z.int().min(1).max(64),
    cores: z.int().min(1).max(1024),
    threads: z.int().min(1).max(8),
  }),
  pinning: z
    .strictObject({ vcpus: cpuNumbers, emulator: cpuNumbers, iothreads: z.array(cpuNumbers).max(64) })
    .nullable(),
  numaCells: z
    .array(
      z.strictObject({
        id: z.int().min(0).max(127),
        hostNode: z.int().min(0).max(1023),
        vcpus: cpuNumbers,
        memoryKiB,
      }),
    )
    .max(128),
  isNested: z.boolean(),
  hasHostCache: z.boolean(),
  hasPerformanceCounters: z.boolean(),
  hidesHypervisor: z.boolean(),
})

const memory = z.strictObject({
  sizeKiB: memoryKiB,
  pageKiB: z.union([z.literal(4), z.literal(2048), z.literal(1_048_576)]),
  isPreallocated: z.boolean(),
  isShared: z.boolean(),
  hasBalloon: z.boolean(),
})

const diskSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('new-volume'),
    pool: short.min(1),
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+_-]{0,127}$/),
    format: z.enum(['raw', 'qcow2']),
    sizeBytes: z
      .int()
      .min(1_048_576)
      .max(1024 ** 5),
    preallocation: z.enum(['off', 'metadata', 'full']),
  }),
  z.strictObject({ kind: z.literal('file'), path, format: z.enum(['raw', 'qcow2']) }),
  z.strictObject({ kind: z.literal('block-device'), path }),
  z.strictObject({ kind: z.literal('nvme'), address: pciAddress, namespace: z.int().min(1).max(1024) }),
])

const disk = z.strictObject({
  source: diskSource,
  bus: z.enum(['virtio-blk', 'virtio-scsi', 'sata', 'nvme']),
  cache: z.enum(['none', 'writeback', 'writethrough', 'directsync']),
  io: z.enum(['native', 'io_uring', 'threads']),
  discard: z.boolean(),
  iothread: z.int().min(1).max(64).nullable(),
  serial: z
    .string()
    .regex(/^[A-Za-z0-9_.+-]{1,20}$/)
    .nullable(),
})

const interfaceName = z.string().regex(/^[^\s/:]{1,15}$/)
const networkSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('network'), name: short.min(1) }),
  z.strictObject({ kind: z.literal('bridge'), interface: interfaceName }),
  z.strictObject({ kind: z.literal('macvtap'), interface: interfaceName }),
  z.strictObject({ kind: z.literal('virtual-function'), address: pciAddress }),
  z.strictObject({ kind: z.literal('user') }),
])

const network = z.strictObject({
  source: networkSource,
  model: z.enum(['virtio', 'e1000e']),
  macAddress: z
    .string()
    .regex(/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/)
    .nullable(),
  queues: z.int().min(1).max(256).nullable(),
  isConnected: z.boolean(),
})

const hexId = z.string().regex(/^[0-9a-f]{4}$/)
const hostDevice = z.strictObject({
  functions: z
    .array(z.strictObject({ address: pciAddress, vendorId: hexId, deviceId: hexId }))
    .min(1)
    .max(8),
  romFile: path.nullable(),
  hasRom: z.boolean(),
  numaCell: z.int().min(0).max(127).nullable(),
})

const usbDevice = z.strictObject({
  vendorId: hexId,
  productId: hexId,
  port: z
    .string()
    .regex(/^[0-9]{1,3}-[0-9]{1,3}(\.[0-9]{1,3}){0,6}$/)
    .nullable(),
  startupPolicy: z.enum(['mandatory', 'requisite', 'optional']),
})

const display = z.strictObject({
  video: z.enum(['vga', 'virtio', 'qxl', 'bochs', 'none']),
  graphics: z.enum(['spice', 'vnc', 'none']),
  lookingGlass: z
    .strictObject({ transport: z.enum(['kvmfr', 'ivshmem']), sizeMiB: z.int().min(16).max(1024) })
    .nullable(),
})

const install = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('manual'), imagePath: path }),
  z.strictObject({
    kind: z.literal('unattended'),
    imagePath: path,
    driversPath: path.nullable(),
    userName: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,19}$/),
    hostName: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,14}$/),
    locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
    timeZone: z.string().regex(/^[A-Za-z0-9_+-]{1,32}(\/[A-Za-z0-9_+-]{1,32}){0,2}$/),
    editionIndex: z.int().min(1).max(64).nullable(),
  }),
  z.strictObject({ kind: z.literal('none') }),
])

/** Parts of a guest that were set by hand. */
export const guestOverridesSchema: z.ZodType<GuestChoices['overrides']> = z.strictObject({
  processor: processor.exactOptional(),
  memory: memory.exactOptional(),
  firmware: z
    .strictObject({
      secureBoot: z.boolean(),
      tpm: z.boolean(),
      pciWindowMiB: z.int().min(1024).max(67_108_864).nullable(),
    })
    .exactOptional(),
  disks: z.array(disk).max(16).exactOptional(),
  networks: z.array(network).max(16).exactOptional(),
  hostDevices: z.array(hostDevice).max(16).exactOptional(),
  usbDevices: z.array(usbDevice).max(32).exactOptional(),
  evdevInputs: z
    .array(z.strictObject({ path, kind: z.enum(['keyboard', 'pointer']) }))
    .max(8)
    .exactOptional(),
  display: display.exactOptional(),
  sound: z.enum(['none', 'spice', 'pipewire', 'pulseaudio', 'alsa']).exactOptional(),
  sharedFolders: z
    .array(z.strictObject({ path, tag: z.string().regex(/^[A-Za-z0-9_.-]{1,36}$/), isReadOnly: z.boolean() }))
    .max(16)
    .exactOptional(),
  hasAgent: z.boolean().exactOptional(),
  isolatesCpus: z.boolean().exactOptional(),
  startsWithHost: z.boolean().exactOptional(),
})

/** What a person chose of a guest; whether the host can give it is for the draft to say, with the reason. */
export const guestChoicesSchema: z.ZodType<GuestChoices> = z.strictObject({
  name: guestNameSchema,
  system: z.enum(guestSystems),
  purpose: z.enum(guestPurposes),
  install,
  devices: z.array(pciAddress).max(64),
  vcpuCount: z.int().min(1).max(1024).nullable(),
  memoryKiB: memoryKiB.nullable(),
  overrides: guestOverridesSchema,
})
