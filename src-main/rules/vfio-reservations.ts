// SPDX-License-Identifier: MIT
import type { Fact } from '../model/fact.ts'
import type { Evidence } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { lastKernelArg } from '../model/kernel-args.ts'
import type { PciDevice } from '../model/pci-device.ts'

/** What `ids` of vfio-pci asks for, and the places that ask. */
export interface VfioReservations {
  readonly ids: readonly string[]
  readonly evidence: readonly Evidence[]
}

/**
 * The ids given to vfio-pci, by kernel parameter or modprobe option.
 *
 * The module takes one `ids` only; where both places name some, the parameter is looked at. Null where neither place
 * could be read.
 * Source: Linux drivers/vfio/pci/vfio_pci.c, vfio_pci_fill_ids().
 */
export function vfioReservations({ kernel }: HostFacts): VfioReservations | null {
  const { commandLineArgs, modprobe } = kernel
  if (!commandLineArgs.known && !modprobe.known) return null
  const parameter = commandLineArgs.known ? lastKernelArg(commandLineArgs.value, 'vfio-pci.ids') : null
  if (commandLineArgs.known && parameter !== null) {
    return {
      ids: splitIds(parameter),
      evidence: [{ source: commandLineArgs.source, text: `vfio-pci.ids=${parameter}` }],
    }
  }
  const options = (modprobe.known ? modprobe.value : []).flatMap(({ kind, module, rest, source }) => {
    const ids = kind === 'options' && isVfioPci(module) ? /(?:^|\s)ids=(\S+)/.exec(rest)?.[1] : undefined
    return ids === undefined ? [] : [{ ids, source }]
  })
  return {
    ids: options.flatMap(({ ids }) => splitIds(ids)),
    evidence: options.map(({ ids, source }) => ({ source, text: `options vfio-pci ids=${ids}` })),
  }
}

/** The devices that `ids` name; none where the devices could not be read. */
export function reservedDevices(devices: Fact<readonly PciDevice[]>, ids: readonly string[]): PciDevice[] {
  return devices.known ? devices.value.filter((device) => isReserved(device, ids)) : []
}

/** True where one of `ids` (`vendor:device[:subvendor[:subdevice[:class[:mask]]]]`) names the device. */
export function isReserved(device: PciDevice, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const [vendor, product, subvendor, subdevice, classCode = 0, classMask = 0] = id
      .split(':')
      .map((part) => Number.parseInt(part, 16))
    return (
      matches(vendor, device.vendorId) &&
      matches(product, device.deviceId) &&
      matches(subvendor, device.subsystemVendorId) &&
      matches(subdevice, device.subsystemDeviceId) &&
      ((Number.parseInt(device.classCode, 16) ^ classCode) & classMask) === 0
    )
  })
}

/** True for the name of vfio-pci in either spelling. */
export function isVfioPci(module: string): boolean {
  return module.replaceAll('-', '_') === 'vfio_pci'
}

function splitIds(text: string): string[] {
  return text.toLowerCase().split(',').filter(Boolean)
}

/** A part that is not given, or PCI_ANY_ID, matches anything. */
function matches(wanted: number | undefined, actual: string | null): boolean {
  if (wanted === undefined || wanted === 0xffffffff) return true
  return actual !== null && Number.parseInt(actual, 16) === wanted
}
