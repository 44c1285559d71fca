// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { UsbDevice } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'

const folder = '/sys/bus/usb/devices'

/**
 * USB devices, hubs included but root hubs not, with the controller each is plugged into.
 *
 * Source: Documentation/ABI/testing/sysfs-bus-usb; `1-4.2` is port 2 of the hub on port 4 of bus 1.
 */
export function readUsbDevices(reader: HostReader): Fact<readonly UsbDevice[]> {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) {
    return listing.problem === 'absent'
      ? known([], folder)
      : unknownFromProblem(folder, listing.problem, listing.detail)
  }
  const devices = listing.value.filter((name) => /^\d+-\d+(\.\d+)*$/.test(name)).map((port) => readDevice(reader, port))
  return known(devices, folder)
}

function readDevice(reader: HostReader, port: string): UsbDevice {
  const read = (file: string) => readLine(reader, `${folder}/${port}/${file}`)
  const product = read('product')
  const manufacturer = read('manufacturer')
  // Many products repeat their maker's name.
  const isNamed = manufacturer === null || product?.startsWith(manufacturer)
  return {
    port,
    vendorId: read('idVendor') ?? '',
    productId: read('idProduct') ?? '',
    name: product === null ? manufacturer : isNamed ? product : `${manufacturer} ${product}`,
    pciAddress: lastPciAddress(resolveSysfsPath(reader, `${folder}/${port}`) ?? ''),
  }
}
