// SPDX-License-Identifier: MIT
import { z } from 'zod'

const unknownFact = z
  .object({ known: z.literal(false), reason: z.string(), needsHelper: z.literal(true).exactOptional() })
  .meta({ id: 'unknownFact', description: 'It could not be told, and why. Never to be read as false or empty.' })

/** A fact around `value`: known with its source, or unknown with the reason. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('known', [z.object({ known: z.literal(true), value, source: z.string() }), unknownFact])
}

/** A PCI address as the kernel writes it. */
export const pciAddress = z
  .string()
  .regex(/^[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\.[0-7]$/)
  .meta({ id: 'pciAddress' })

/** A vendor or device id: four lower-case hexadecimal digits. */
export const pciId = z.string().regex(/^[0-9a-f]{4}$/)

/** A class code: six lower-case hexadecimal digits. */
export const pciClassCode = z.string().regex(/^[0-9a-f]{6}$/)

/** How many of something; never negative. */
export const count = z.int().nonnegative()

export const pciLink = z.object({ speedGtPerSecond: z.number(), width: count })
