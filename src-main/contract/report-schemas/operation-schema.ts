// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type Operation, stackParts } from '../../model/operation.ts'
import { pciAddress, pciId } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

/** Ways in which a loader is configured. */
export const bootLoaderKind = z.enum([
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
const tokens = z.array(z.string())
const trialId = z.string().regex(/^[0-9a-f]{8}$/)

/** An operation as a plan shows it. What the helper takes is checked by `operationSchema` of operations.ts. */
export const shownOperation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('boot-parameters.set'), loader: bootLoaderKind, add: tokens, remove: tokens }),
  z.object({
    kind: z.literal('binding-pieces.install'),
    generator,
    devices: z.array(z.object({ address: pciAddress, vendorId: pciId, deviceId: pciId })),
  }),
  z.object({ kind: z.literal('initramfs.rebuild'), generator }),
  z.object({
    kind: z.literal('trial.arm'),
    loader: bootLoaderKind,
    generator,
    trialId,
    add: tokens,
    remove: tokens,
  }),
  z.object({ kind: z.literal('trial.disarm'), loader: bootLoaderKind, generator, trialId }),
  z.object({ kind: z.literal('packages.install'), parts: z.array(z.enum(stackParts)) }),
  z.object({ kind: z.literal('libvirt.enable') }),
  z.object({ kind: z.literal('libvirt.admit-user'), userId: z.int().positive() }),
  z.object({ kind: z.literal('libvirt-network.enable') }),
  z.object({ kind: z.literal('libvirt-pool.enable') }),
  z.object({ kind: z.literal('guest-hook.install') }),
])

true satisfies SameShape<z.infer<typeof shownOperation>, Operation>
