// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { IommuGroup } from '../../src-main/model/iommu-facts.ts'
import { type KernelArg, parseKernelArgs } from '../../src-main/model/kernel-args.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import type { PciBar, PciDevice } from '../../src-main/model/pci-device.ts'
import { goodHost } from './good-host.ts'
import { pciAddress } from './pci-address.ts'

/**
 * A part of `T`: objects may be given in part, facts and arrays only as a whole.
 *
 * `{ iommu: { units: known([], '/sys/class/iommu') } }` changes one fact of a host and keeps the rest.
 */
export type Patch<T> = T extends { readonly known: boolean } | readonly unknown[] | string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]?: Patch<T[Key]> }

/**
 * A host with nothing to complain about, changed by `patch`.
 *
 * Ryzen 7 5800X, 32 GiB, Debian 13 started by GRUB on UEFI; a Radeon for the host, a GeForce with its
 * sound function alone in group 9 to give away; libvirt, UEFI for guests, swtpm and the user's groups in place.
 */
export function buildFacts(patch: Patch<HostFacts> = {}): HostFacts {
  const host: HostFacts = { ...goodHost, pciDevices: known(buildGoodDevices(), '/sys/bus/pci/devices') }
  return merge(host, patch)
}

/** The same host with every fact unknown; what has no fact (names of modules asked for) stays. */
export function buildUnknownFacts(): HostFacts {
  return forget(buildFacts())
}

/** A graphics card on its own slot with all it should have, changed by `patch`. `source` follows the address. */
export function buildPciDevice(patch: Patch<PciDevice> = {}): PciDevice {
  const address = patch.address ?? pciAddress('0000:01:00.0')
  const source = `/sys/bus/pci/devices/${address}`
  const device: PciDevice = {
    address,
    source,
    vendorId: '10de',
    deviceId: '2206',
    subsystemVendorId: '1458',
    subsystemDeviceId: '403f',
    classCode: '030000',
    revision: 'a1',
    vendorName: 'NVIDIA Corporation',
    deviceName: 'GA102 [GeForce RTX 3080]',
    subsystemName: null,
    parent: null,
    driver: known(null, `${source}/driver`),
    driverOverride: known(null, `${source}/driver_override`),
    modules: known([], `${source}/modalias`),
    iommuGroup: known(1, `${source}/iommu_group`),
    numaNode: known(null, `${source}/numa_node`),
    link: known({ speedGtPerSecond: 16, width: 16 }, `${source}/current_link_speed`),
    maxLink: known({ speedGtPerSecond: 16, width: 16 }, `${source}/max_link_speed`),
    resetMethods: known(['flr', 'bus'], `${source}/reset_method`),
    bars: known(graphicsBars, `${source}/resource`),
    hasRom: known(false, `${source}/rom`),
    resizableBars: known([], source),
    bootVga: known(null, `${source}/boot_vga`),
    virtualFunctions: known(null, `${source}/sriov_totalvfs`),
    physicalFunction: null,
    mediatedTypes: known([], `${source}/mdev_supported_types`),
    d3coldAllowed: known(true, `${source}/d3cold_allowed`),
    powerState: known('D0', `${source}/power_state`),
    removable: known(null, `${source}/removable`),
  }
  return merge(device, patch)
}

/** The windows of an ordinary card: registers, 256 MiB of its memory, and the rest. */
const graphicsBars: readonly PciBar[] = [
  { index: 0, sizeBytes: 16 * 1024 ** 2, kind: 'memory', prefetchable: false, is64Bit: false, assigned: true },
  { index: 1, sizeBytes: 256 * 1024 ** 2, kind: 'memory', prefetchable: true, is64Bit: true, assigned: true },
  { index: 3, sizeBytes: 32 * 1024 ** 2, kind: 'memory', prefetchable: true, is64Bit: true, assigned: true },
]

/** An IOMMU group of these devices. */
export function buildIommuGroup(id: number, devices: readonly PciAddress[], patch: Patch<IommuGroup> = {}): IommuGroup {
  const group: IommuGroup = {
    id,
    source: `/sys/kernel/iommu_groups/${id}`,
    devices,
    domainType: 'DMA-FQ',
    directRegions: [],
  }
  return merge(group, patch)
}

/** The two facts of a kernel command line, for `kernel` of a patch. */
export function buildCommandLine(line: string): {
  readonly commandLine: Fact<string>
  readonly commandLineArgs: Fact<readonly KernelArg[]>
} {
  return { commandLine: known(line, '/proc/cmdline'), commandLineArgs: known(parseKernelArgs(line), '/proc/cmdline') }
}

/** PCI functions of the good host; the groups in good-host.ts name the same addresses. */
function buildGoodDevices(): PciDevice[] {
  const bridge = { classCode: '060400', resetMethods: known(['pm'], 'reset_method') }
  const function_ = (address: string, group: number, driver: string | null, patch: Patch<PciDevice>): PciDevice =>
    buildPciDevice({
      address: pciAddress(address),
      driver: known(driver, `/sys/bus/pci/devices/${address}/driver`),
      iommuGroup: known(group, `/sys/bus/pci/devices/${address}/iommu_group`),
      ...(patch.classCode === undefined ? {} : { bars: known([], `/sys/bus/pci/devices/${address}/resource`) }),
      ...patch,
    })
  const amd = { vendorId: '1022', vendorName: 'Advanced Micro Devices, Inc. [AMD]' }
  const ati = { vendorId: '1002', vendorName: 'Advanced Micro Devices, Inc. [AMD/ATI]' }
  const under = (parent: string) => ({ parent: pciAddress(parent) })
  return [
    function_('0000:00:01.1', 0, 'pcieport', { ...amd, ...bridge, deviceId: '1483', deviceName: 'GPP Bridge' }),
    function_('0000:00:03.1', 1, 'pcieport', { ...amd, ...bridge, deviceId: '1483', deviceName: 'GPP Bridge' }),
    function_('0000:00:03.2', 2, 'pcieport', { ...amd, ...bridge, deviceId: '1483', deviceName: 'GPP Bridge' }),
    function_('0000:00:14.0', 3, 'piix4_smbus', { ...amd, classCode: '0c0500', deviceId: '790b', deviceName: 'SMBus' }),
    function_('0000:00:14.3', 3, null, { ...amd, classCode: '060100', deviceId: '790e', deviceName: 'LPC Bridge' }),
    function_('0000:01:00.0', 4, 'nvme', {
      ...under('0000:00:01.1'),
      vendorId: '144d',
      deviceId: 'a80a',
      vendorName: 'Samsung Electronics Co Ltd',
      deviceName: 'NVMe SSD Controller 980 PRO',
      classCode: '010802',
    }),
    function_('0000:02:00.0', 5, 'igc', {
      vendorId: '8086',
      deviceId: '15f3',
      vendorName: 'Intel Corporation',
      deviceName: 'Ethernet Controller I225-V',
      classCode: '020000',
    }),
    function_('0000:03:00.0', 6, 'xhci_hcd', { ...amd, classCode: '0c0330', deviceId: '149c', deviceName: 'USB 3.0' }),
    function_('0000:0a:00.0', 7, 'amdgpu', {
      ...ati,
      ...under('0000:00:03.2'),
      deviceId: '743f',
      deviceName: 'Navi 24 [Radeon RX 6400]',
      modules: known(['amdgpu'], '/lib/modules'),
      bootVga: known(true, '/sys/bus/pci/devices/0000:0a:00.0/boot_vga'),
    }),
    function_('0000:0a:00.1', 8, 'snd_hda_intel', {
      ...ati,
      ...under('0000:00:03.2'),
      deviceId: 'ab28',
      deviceName: 'Navi 21/23 HDMI/DP Audio Controller',
      classCode: '040300',
    }),
    function_('0000:0b:00.0', 9, 'nouveau', {
      ...under('0000:00:03.1'),
      modules: known(['nouveau'], '/lib/modules'),
      bootVga: known(false, '/sys/bus/pci/devices/0000:0b:00.0/boot_vga'),
      hasRom: known(true, '/sys/bus/pci/devices/0000:0b:00.0/rom'),
    }),
    function_('0000:0b:00.1', 9, 'snd_hda_intel', {
      ...under('0000:00:03.1'),
      deviceId: '1aef',
      deviceName: 'GA102 High Definition Audio Controller',
      classCode: '040300',
      resetMethods: known(['bus'], '/sys/bus/pci/devices/0000:0b:00.1/reset_method'),
    }),
  ]
}

function merge<T>(base: T, patch: Patch<NoInfer<T>> | undefined): T {
  if (patch === undefined) return base
  if (!isPlain(base) || !isPlain(patch)) return patch as unknown as T
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(merged[key], value as never)
  return merged as T
}

function forget<T>(value: T): T {
  if (isFact(value)) return unknown('this test host tells nothing') as T
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, forget(part)])) as T
}

function isFact(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'known' in value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFact(value)
}
