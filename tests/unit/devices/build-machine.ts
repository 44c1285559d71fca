// SPDX-License-Identifier: MIT
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import type { DeviceReport, MappedDevice } from '../../../src-main/model/device-report.ts'
import { known } from '../../../src-main/model/fact.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import { comparePciAddresses } from '../../../src-main/model/pci-address.ts'
import type { PciDevice } from '../../../src-main/model/pci-device.ts'
import { buildFacts, buildPciDevice, type Patch } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'

/** A PCI function in one line: `0000:01:00.0 10de:2206 030000 group=9 driver=nvidia parent=0000:00:01.1 boot`. */
export function buildFunction(line: string, change: Partial<PciDevice> = {}): PciDevice {
  const [address = '', ids = '', classCode = '', ...words] = line.split(' ')
  const [vendorId = '', deviceId = ''] = ids.split(':')
  const word = (key: string) => words.find((each) => each.startsWith(`${key}=`))?.slice(key.length + 1) ?? null
  const group = word('group')
  const parent = word('parent')
  return {
    ...buildPciDevice({
      address: pciAddress(address),
      vendorId,
      deviceId,
      classCode,
      vendorName: vendorId,
      deviceName: deviceId,
      parent: parent === null ? null : pciAddress(parent),
      driver: known(word('driver'), 'driver'),
      iommuGroup: known(group === null ? null : Number(group), 'iommu_group'),
      bootVga: known(classCode.startsWith('0300') ? words.includes('boot') : null, 'boot_vga'),
    }),
    ...change,
  }
}

/** A host of these functions and nothing else: no disks, inputs, networks or users unless `patch` names some. */
export function buildMachine(functions: readonly PciDevice[], patch: Patch<HostFacts> = {}): HostFacts {
  const empty = buildFacts({
    iommu: { groups: known([], '/sys/kernel/iommu_groups') },
    storage: { uses: known([], '/proc/self/mountinfo') },
    peripherals: { inputs: known([], 'input'), networkInterfaces: known([], 'net'), usbDevices: known([], 'usb') },
    graphics: { cards: known([], 'drm'), users: known([], 'fd'), firmwareFrameBuffer: known(null, 'iomem') },
  })
  const patched: HostFacts = {
    ...empty,
    ...Object.fromEntries(
      (['iommu', 'storage', 'peripherals', 'graphics'] as const).map((key) => [key, { ...empty[key], ...patch[key] }]),
    ),
  }
  return { ...patched, pciDevices: known(functions, '/sys/bus/pci/devices') }
}

/** Every mapped device of a report, in the order of addresses. */
export function devicesOf(report: DeviceReport): MappedDevice[] {
  return [...report.groups.flatMap((group) => group.devices), ...report.ungrouped].sort((left, right) =>
    comparePciAddresses(left.address, right.address),
  )
}

/** Host costs as `address severity code`, in the order of addresses. */
export function costsOf(facts: HostFacts): string[] {
  return devicesOf(mapDevices(facts)).flatMap(({ address, hostCost }) =>
    hostCost.map((cost) => `${address} ${cost.severity} ${cost.code}`),
  )
}

/** Candidates as `address advice`, best first. */
export function adviceOf(facts: HostFacts): string[] {
  return mapDevices(facts).candidates.map(({ address, advice }) => `${address} ${advice}`)
}
