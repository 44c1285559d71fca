// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { guestPurposes, guestSystems } from '../model/guest-spec.ts'
import type { Wishes } from '../model/wishes.ts'
import { absolutePath as path } from './absolute-path.ts'
import { guestOverridesSchema } from './guest-choices.ts'
import { pciAddressText as pciAddress } from './pci-address-text.ts'
import { planChoicesSchema } from './plan-choices.ts'

// Wishes are kept while they are typed: they are bounded here, and judged when something is drafted from them.
const typed = z.string().max(128)

const unattended = z.strictObject({
  driversPath: path.nullable(),
  userName: typed,
  hostName: typed,
  locale: typed,
  timeZone: typed,
  editionIndex: z.int().min(1).max(64).nullable(),
})

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unchosen') }),
  z.strictObject({ kind: z.literal('image'), path, unattended: unattended.nullable() }),
  z.strictObject({ kind: z.literal('none') }),
])

/** What a person chose so far. There is no place in it for a password. */
export const wishesSchema: z.ZodType<Wishes> = z.strictObject({
  plan: planChoicesSchema,
  way: z.enum(['trial', 'permanent']),
  guest: z.strictObject({
    name: typed.nullable(),
    system: z.enum(guestSystems),
    purpose: z.enum(guestPurposes),
    source,
    devices: z.array(pciAddress).max(64).nullable(),
    vcpuCount: z.int().min(1).max(1024).nullable(),
    memoryKiB: z.int().min(1).nullable(),
    overrides: guestOverridesSchema,
  }),
})
