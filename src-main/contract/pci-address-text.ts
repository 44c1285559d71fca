// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type PciAddress, parsePciAddress } from '../model/pci-address.ts'

/** A PCI address in the kernel's long form. */
export const pciAddressText = z
  .string()
  .max(16)
  .refine((text) => parsePciAddress(text) === text, 'not a PCI address in the kernel’s long form')
  .transform((text) => text as PciAddress)
