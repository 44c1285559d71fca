// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { PlanChoices } from '../model/plan.ts'
import { pciAddressText as pciAddress } from './pci-address-text.ts'

/** What a person may choose; whether it fits the host is for the planner to say, with the reason. */
export const planChoicesSchema: z.ZodType<PlanChoices> = z.strictObject({
  devices: z.array(pciAddress).max(64),
  mode: z.enum(['static', 'dynamic']),
  iommu: z.boolean(),
  hugePages: z
    .array(
      z.strictObject({
        count: z.int().min(1).max(100_000_000),
        pageKiB: z.union([z.literal(2048), z.literal(1_048_576)]),
      }),
    )
    .max(2),
  isolatedCpus: z.string().max(512).nullable(),
  parameters: z.array(z.string().max(512)).max(32),
  stack: z.boolean(),
  guestHook: z.boolean(),
})
