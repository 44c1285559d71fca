// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { BootFacts } from '../../model/boot-facts.ts'
import type { IommuFacts } from '../../model/iommu-facts.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import { count, fact, pciAddress } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const kernelArgs = z.array(z.object({ key: z.string(), value: z.string().nullable() }))

/** The area `kernel` of the facts. */
export const kernelFactsSchema = z.object({
  release: fact(z.string()),
  commandLine: fact(z.string()),
  commandLineArgs: fact(kernelArgs),
  configuration: fact(z.record(z.string(), z.string())),
  loadedModules: fact(z.array(z.string())),
  modules: z.record(z.string(), fact(z.enum(['builtin', 'module', 'absent']))),
  moduleParameters: z.record(z.string(), fact(z.string())),
  modprobe: fact(
    z.array(
      z.object({
        kind: z.enum(['options', 'blacklist', 'softdep', 'install', 'alias']),
        module: z.string(),
        rest: z.string(),
        source: z.string(),
      }),
    ),
  ),
  lockdown: fact(z.enum(['none', 'integrity', 'confidentiality'])),
  unknownParameters: fact(z.array(z.string())),
  log: fact(z.array(z.string())),
})

true satisfies SameShape<z.infer<typeof kernelFactsSchema>, KernelFacts>

const loaderKind = z.enum([
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

/** The area `boot` of the facts. */
export const bootFactsSchema = z.object({
  firmware: fact(z.enum(['uefi', 'bios'])),
  secureBoot: fact(z.boolean()),
  loader: fact(
    z.object({
      kind: loaderKind,
      name: z.string().nullable(),
      selectedEntry: z.string().nullable(),
      evidence: z.array(z.object({ source: z.string(), text: z.string() })),
    }),
  ),
  otherLoaders: fact(z.array(loaderKind)),
  commandLineSources: fact(z.array(z.object({ path: z.string(), setting: z.string(), args: kernelArgs }))),
  initramfsGenerator: fact(z.enum(['initramfs-tools', 'dracut', 'mkinitcpio', 'booster', 'nixos', 'none'])),
  initramfsModules: fact(z.array(z.string())),
  bootFreeBytes: fact(count),
  pendingPackageOperations: fact(z.array(z.string())),
})

true satisfies SameShape<z.infer<typeof bootFactsSchema>, BootFacts>

/** The area `iommu` of the facts. */
export const iommuFactsSchema = z.object({
  tables: fact(z.array(z.enum(['DMAR', 'IVRS', 'VIOT', 'IORT']))),
  units: fact(z.array(z.string())),
  groups: fact(
    z.array(
      z.object({
        id: count,
        source: z.string(),
        devices: z.array(pciAddress),
        domainType: z.string().nullable(),
        directRegions: z.array(z.string()),
      }),
    ),
  ),
  interruptRemapping: fact(z.boolean()),
  defaultDomainType: fact(z.enum(['translated-lazy', 'translated-strict', 'translated', 'passthrough'])),
  intelDefault: fact(z.enum(['on', 'on-except-integrated-graphics', 'off', 'not-built'])),
  amdBuilt: fact(z.boolean()),
  firmwareBugs: fact(z.array(z.string())),
  faults: fact(z.array(z.string())),
  addressWidthBits: fact(count.nullable()),
  dmaProtection: fact(z.array(z.boolean())),
})

true satisfies SameShape<z.infer<typeof iommuFactsSchema>, IommuFacts>
