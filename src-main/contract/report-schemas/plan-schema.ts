// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type Plan, planSchema as version } from '../../model/plan.ts'
import { pciAddress } from './fact-schema.ts'
import { shownOperation } from './operation-schema.ts'
import type { SameShape } from './same-shape.ts'

const step = z.object({
  id: z.string(),
  kind: z.enum([
    'boot-parameters.set',
    'binding-pieces.install',
    'initramfs.rebuild',
    'trial.arm',
    'trial.disarm',
    'packages.install',
    'libvirt.enable',
    'libvirt.admit-user',
    'libvirt-network.enable',
    'libvirt-pool.enable',
    'guest-hook.install',
    'manual',
  ]),
  title: z.string(),
  reason: z.string(),
  files: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  commands: z.array(z.string()),
  risk: z.object({ level: z.enum(['low', 'medium', 'high']), text: z.string() }),
  reboot: z.boolean(),
  undoable: z.boolean(),
  undoNote: z.string().nullable(),
  unchanged: z.boolean(),
  previewGap: z.string().nullable(),
  operation: shownOperation.nullable(),
})

const refusal = z.object({
  code: z.enum([
    'boot-disk',
    'storage-in-use',
    'last-input',
    'network-in-use',
    'ssh-session',
    'only-display',
    'management-controller',
    'platform-device',
    'foreign-group-member',
    'not-assignable',
    'device-unknown',
    'iommu-unavailable',
    'loader-unsupported',
    'configuration-unreadable',
    'configuration-refused',
    'package-operation-pending',
    'boot-space',
    'huge-pages-too-many',
    'cpu-list-invalid',
    'parameter-refused',
    'environment-unsupported',
    'could-not-tell',
  ]),
  device: pciAddress.nullable(),
  text: z.string(),
})

/** What `plan --json` prints. */
export const planSchema = z.object({
  schema: z.literal(version),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  choices: z.object({
    devices: z.array(pciAddress),
    mode: z.enum(['static', 'dynamic']),
    iommu: z.boolean(),
    hugePages: z.array(z.object({ count: z.int().positive(), pageKiB: z.int().positive() })),
    isolatedCpus: z.string().nullable(),
    parameters: z.array(z.string()),
    stack: z.boolean(),
    guestHook: z.boolean(),
  }),
  devices: z.array(pciAddress),
  steps: z.array(step),
  trialSteps: z.array(step),
  trial: z.object({ possible: z.boolean(), mechanism: z.string().nullable(), reason: z.string() }),
  refused: z.array(refusal),
  recovery: z.object({
    title: z.string(),
    steps: z.array(z.string()),
    remove: z.array(z.string()),
    commands: z.array(z.string()),
  }),
  notes: z.array(z.string()),
})

true satisfies SameShape<z.infer<typeof planSchema>, Plan>
