// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import { count, fact } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const distribution = z.object({
  id: z.string(),
  idLike: z.array(z.string()),
  versionId: z.string().nullable(),
  prettyName: z.string(),
  family: z.enum(['debian', 'fedora', 'arch', 'suse', 'nixos', 'gentoo', 'alpine', 'void', 'other']),
})

/** The area `system` of the facts. */
export const systemFactsSchema = z.object({
  hostName: fact(z.string()),
  machine: z.object({
    systemVendor: fact(z.string()),
    productName: fact(z.string()),
    boardVendor: fact(z.string()),
    boardName: fact(z.string()),
    firmwareVendor: fact(z.string()),
    firmwareVersion: fact(z.string()),
    firmwareDate: fact(z.string()),
    chassis: fact(z.enum(['desktop', 'laptop', 'server', 'handheld', 'other'])),
  }),
  hypervisor: fact(z.string().nullable()),
  container: fact(z.string().nullable()),
  distribution: fact(distribution),
  imageBased: fact(z.enum(['ostree', 'bootc']).nullable()),
  isProxmox: fact(z.boolean()),
  session: z.object({
    isRoot: fact(z.boolean()),
    groups: fact(z.array(z.string())),
    sshLocalAddress: fact(z.string().nullable()),
  }),
})

true satisfies SameShape<z.infer<typeof systemFactsSchema>, SystemFacts>

const deviceNode = z.object({
  path: z.string(),
  mode: count,
  owner: z.string(),
  group: z.string(),
  isAccessible: z.boolean().nullable(),
})

const layout = z.enum(['monolithic', 'modular', 'both', 'none'])

/** The area `virtualization` of the facts. */
export const virtualizationFactsSchema = z.object({
  kvmNode: fact(deviceNode.nullable()),
  vfioNode: fact(deviceNode.nullable()),
  qemu: fact(z.object({ version: z.string().nullable(), path: z.string() }).nullable()),
  libvirt: fact(
    z
      .object({
        version: z.string().nullable(),
        layout,
        enabled: layout.nullable(),
        isRunning: z.boolean().nullable(),
      })
      .nullable(),
  ),
  guestFirmware: fact(
    z.array(
      z.object({
        descriptor: z.string(),
        interfaces: z.array(z.string()),
        architectures: z.array(z.string()),
        features: z.array(z.string()),
        isPresent: z.boolean().nullable(),
      }),
    ),
  ),
  softwareTpm: fact(z.string().nullable()),
  networks: fact(z.array(z.object({ name: z.string(), isAutostarted: z.boolean(), bridge: z.string().nullable() }))),
  mandatoryAccessControl: fact(z.enum(['apparmor', 'selinux-enforcing', 'selinux-permissive', 'none'])),
  accessGroups: fact(z.array(z.object({ name: z.string(), members: z.array(z.string()) }))),
})

true satisfies SameShape<z.infer<typeof virtualizationFactsSchema>, VirtualizationFacts>
