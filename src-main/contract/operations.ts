// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { isAllowedKernelToken } from '../model/kernel-token.ts'
import { type Operation, stackParts } from '../model/operation.ts'
import { type PciAddress, parsePciAddress } from '../model/pci-address.ts'

const kernelToken = z.string().max(512).refine(isAllowedKernelToken, 'not a kernel parameter this program sets')
const kernelTokens = z.array(kernelToken).max(32)
const pciAddress = z
  .string()
  .max(16)
  .refine((text) => parsePciAddress(text) === text, 'not a PCI address in the kernel’s long form')
  .transform((text) => text as PciAddress)
const pciId = z.string().regex(/^[0-9a-f]{4}$/)
const loader = z.enum([
  'grub',
  'grub-bls',
  'systemd-boot',
  'unified-kernel-image',
  'sdbootutil',
  'kernelstub',
  'limine',
  'refind',
  'ostree',
  'nixos',
  'proxmox-boot-tool',
  'efi-stub',
  'syslinux',
])
const generator = z.enum(['initramfs-tools', 'dracut', 'mkinitcpio', 'booster', 'nixos', 'none'])
const trialId = z.string().regex(/^[0-9a-f]{8}$/)

/** Checks one operation; anything beyond its own fields is refused. */
export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('boot-parameters.set'), loader, add: kernelTokens, remove: kernelTokens }),
  z.strictObject({
    kind: z.literal('binding-pieces.install'),
    generator,
    devices: z
      .array(z.strictObject({ address: pciAddress, vendorId: pciId, deviceId: pciId }))
      .min(1)
      .max(64),
  }),
  z.strictObject({ kind: z.literal('initramfs.rebuild'), generator }),
  z.strictObject({ kind: z.literal('trial.arm'), loader, generator, trialId, add: kernelTokens, remove: kernelTokens }),
  z.strictObject({ kind: z.literal('trial.disarm'), loader, generator, trialId }),
  z.strictObject({ kind: z.literal('packages.install'), parts: z.array(z.enum(stackParts)).min(1).max(8) }),
  z.strictObject({ kind: z.literal('libvirt.enable') }),
  z.strictObject({ kind: z.literal('libvirt.admit-user'), userId: z.int().min(1).max(4_294_967_294) }),
  z.strictObject({ kind: z.literal('libvirt-network.enable') }),
  z.strictObject({ kind: z.literal('libvirt-pool.enable') }),
  z.strictObject({ kind: z.literal('guest-hook.install') }),
])
