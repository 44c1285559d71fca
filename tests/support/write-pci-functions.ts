// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

/** A PCI function to be written as its sysfs folder; ids as four hexadecimal digits, the class as six. */
export interface WrittenPciFunction {
  readonly address: string
  readonly ids: string
  readonly classCode: string
  /** Address of the bridge above; none on the root bus. */
  readonly parent?: string
  readonly subsystem?: string
  readonly driver?: string
  readonly group?: number
  readonly numaNode?: number
  readonly physicalFunction?: string
  readonly bootVga?: boolean
  readonly resetMethods?: string
  /** Generation and lanes, such as `16.0 GT/s PCIe` and 16; the link runs at its best. */
  readonly link?: { readonly speed: string; readonly width: number }
  /** Lines of `resource`; missing ones are empty. */
  readonly resources?: readonly string[]
  /** Further files of its folder; a later one replaces what the rest would write. */
  readonly files?: Readonly<Record<string, string>>
}

const noResource = '0x0000000000000000 0x0000000000000000 0x0000000000000000'

/** Writes the functions below `root`: folders in /sys/devices, links on the bus, the groups and their members. */
export function writePciFunctions(root: string, functions: readonly WrittenPciFunction[]): void {
  const bus = path.join(root, 'sys/bus/pci/devices')
  fs.mkdirSync(bus, { recursive: true })
  const byAddress = new Map(functions.map((device) => [device.address, device]))
  const folders = new Map<string, string>()
  const folderOf = (device: WrittenPciFunction): string => {
    const known = folders.get(device.address)
    if (known !== undefined) return known
    const parent = device.parent === undefined ? undefined : byAddress.get(device.parent)
    const above = parent === undefined ? `sys/devices/pci${device.address.slice(0, -5)}` : folderOf(parent)
    const folder = `${above}/${device.address}`
    folders.set(device.address, folder)
    return folder
  }
  for (const device of functions) {
    const folder = folderOf(device)
    const target = path.join(root, folder)
    fs.mkdirSync(target, { recursive: true })
    for (const [name, text] of Object.entries(filesOf(device))) fs.writeFileSync(path.join(target, name), text)
    const up = '../'.repeat(folder.split('/').length - 1)
    if (device.driver !== undefined)
      fs.symlinkSync(`${up}bus/pci/drivers/${device.driver}`, path.join(target, 'driver'))
    if (device.physicalFunction !== undefined)
      fs.symlinkSync(`../${device.physicalFunction}`, path.join(target, 'physfn'))
    if (device.group !== undefined) {
      fs.symlinkSync(`${up}kernel/iommu_groups/${device.group}`, path.join(target, 'iommu_group'))
      writeMember(root, device.group, { address: device.address, folder })
    }
    fs.symlinkSync(`../../../${folder.slice('sys/'.length)}`, path.join(bus, device.address))
  }
}

function writeMember(root: string, group: number, device: { address: string; folder: string }): void {
  const folder = path.join(root, `sys/kernel/iommu_groups/${group}`)
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(path.join(folder, 'devices'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'type'), 'DMA-FQ\n')
    fs.writeFileSync(path.join(folder, 'reserved_regions'), '0x00000000fee00000 0x00000000feefffff msi\n')
  }
  fs.symlinkSync(`../../../../${device.folder.slice('sys/'.length)}`, path.join(folder, 'devices', device.address))
}

function filesOf(device: WrittenPciFunction): Record<string, string> {
  const [vendor = '', id = ''] = device.ids.split(':')
  const [subsystemVendor = '0000', subsystemDevice = '0000'] = device.subsystem?.split(':') ?? []
  const resources = Array.from({ length: 13 }, (_, index) => device.resources?.[index] ?? noResource)
  const files: Record<string, string> = {
    uevent: [
      ...(device.driver === undefined ? [] : [`DRIVER=${device.driver}`]),
      `PCI_CLASS=${device.classCode.replace(/^0/, '').toUpperCase()}`,
      `PCI_ID=${device.ids.toUpperCase()}`,
      `PCI_SUBSYS_ID=${`${subsystemVendor}:${subsystemDevice}`.toUpperCase()}`,
      `PCI_SLOT_NAME=${device.address}`,
      '',
    ].join('\n'),
    vendor: `0x${vendor}\n`,
    device: `0x${id}\n`,
    class: `0x${device.classCode}\n`,
    subsystem_vendor: `0x${subsystemVendor}\n`,
    subsystem_device: `0x${subsystemDevice}\n`,
    revision: '0x01\n',
    driver_override: '(null)\n',
    numa_node: `${device.numaNode ?? -1}\n`,
    power_state: 'D0\n',
    d3cold_allowed: '1\n',
    resource: `${resources.join('\n')}\n`,
  }
  if (device.resetMethods !== undefined) files['reset_method'] = `${device.resetMethods}\n`
  if (device.bootVga !== undefined) files['boot_vga'] = device.bootVga ? '1\n' : '0\n'
  if (device.link !== undefined) {
    for (const which of ['current', 'max']) {
      files[`${which}_link_speed`] = `${device.link.speed}\n`
      files[`${which}_link_width`] = `${device.link.width}\n`
    }
  }
  return { ...files, ...device.files }
}
