// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { GraphicsFacts, PeripheralFacts } from '../../model/peripheral-facts.ts'
import type { StorageFacts } from '../../model/storage-facts.ts'
import { count, fact, pciAddress } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const storageLayer = z.object({
  name: z.string(),
  kind: z.enum([
    'disk',
    'partition',
    'lvm',
    'luks',
    'raid',
    'multipath',
    'device-mapper',
    'cache',
    'loop',
    'zram',
    'other',
  ]),
})

/** The area `storage` of the facts. */
export const storageFactsSchema = z.object({
  uses: fact(
    z.array(
      z.object({
        purpose: z.enum(['root', 'boot', 'efi', 'home', 'swap', 'mount', 'volume']),
        path: z.string(),
        fileSystem: z.string(),
        layers: z.array(storageLayer),
        pciAddresses: z.array(pciAddress),
        source: z.string(),
      }),
    ),
  ),
  disks: fact(
    z.array(
      z.object({
        name: z.string(),
        sizeBytes: count.nullable(),
        model: z.string().nullable(),
        rotational: z.boolean().nullable(),
        pciAddress: pciAddress.nullable(),
      }),
    ),
  ),
  imageFolder: fact(z.object({ path: z.string(), freeBytes: count, fileSystem: z.string() })),
})

true satisfies SameShape<z.infer<typeof storageFactsSchema>, StorageFacts>

/** The area `peripherals` of the facts. */
export const peripheralFactsSchema = z.object({
  inputs: fact(
    z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['keyboard', 'pointer']),
        bus: z.enum(['usb', 'ps2', 'i2c', 'bluetooth', 'virtual', 'other']),
        pciAddress: pciAddress.nullable(),
        source: z.string(),
      }),
    ),
  ),
  usbDevices: fact(
    z.array(
      z.object({
        port: z.string(),
        vendorId: z.string(),
        productId: z.string(),
        name: z.string().nullable(),
        pciAddress: pciAddress.nullable(),
      }),
    ),
  ),
  networkInterfaces: fact(
    z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['ethernet', 'wifi', 'bridge', 'bond', 'vlan', 'tunnel', 'virtual', 'loopback']),
        isUp: z.boolean().nullable(),
        pciAddress: pciAddress.nullable(),
        master: z.string().nullable(),
        lower: z.array(z.string()),
        carriesDefaultRoute: z.boolean().nullable(),
        carriesSsh: z.boolean().nullable(),
        source: z.string(),
      }),
    ),
  ),
})

true satisfies SameShape<z.infer<typeof peripheralFactsSchema>, PeripheralFacts>

const connector = z.object({
  name: z.string(),
  isConnected: z.boolean().nullable(),
  isEnabled: z.boolean().nullable(),
})

/** The area `graphics` of the facts. */
export const graphicsFactsSchema = z.object({
  cards: fact(
    z.array(
      z.object({
        name: z.string(),
        pciAddress: pciAddress.nullable(),
        connectors: z.array(connector),
        isBootDisplay: z.boolean().nullable(),
      }),
    ),
  ),
  frameBuffers: fact(z.array(z.string())),
  firmwareFrameBuffer: fact(pciAddress.nullable()),
  users: fact(
    z.array(
      z.object({
        processId: count,
        command: z.string(),
        nodes: z.array(z.string()),
        pciAddresses: z.array(pciAddress),
      }),
    ),
  ),
  displayServer: fact(z.string().nullable()),
  nvidiaPersistence: fact(z.boolean()),
})

true satisfies SameShape<z.infer<typeof graphicsFactsSchema>, GraphicsFacts>
