// SPDX-License-Identifier: MIT
import type { NodeDeviceRef } from '../objects.ts'
import type { nodeDeviceListFlags } from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** Devices of the host, as libvirt knows them. */
export interface NodeDeviceCalls {
  /** All, unless options name kinds: `{ capPciDev: true }`. */
  list(options?: FlagChoices<typeof nodeDeviceListFlags>): Answer<NodeDeviceRef[]>
  lookupByName(name: string): Answer<NodeDeviceRef>
  xml(device: NodeDeviceRef): Answer<string>
  /** The device it hangs on; null: on none. */
  parent(device: NodeDeviceRef): Answer<string | null>
  /** What it is, such as `pci`, `usb_device`. */
  capabilities(device: NodeDeviceRef): Answer<readonly string[]>
  /** Takes a PCI device from the host's driver and gives it to the one for guests, `vfio` where none is said. */
  detach(device: NodeDeviceRef, driver?: string): Answer<null>
  /** Gives it back to the host's driver. */
  reattach(device: NodeDeviceRef): Answer<null>
  reset(device: NodeDeviceRef): Answer<null>
}
