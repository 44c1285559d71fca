// SPDX-License-Identifier: MIT
import type { WrittenHost } from './write-host-tree.ts'
import type { WrittenPciFunction } from './write-pci-functions.ts'

const functionsPerBus = 32

/**
 * A two-package server with `functionCount` PCI functions (a multiple of 32 above 32) and 512 CPUs.
 *
 * Every bus below a root port has one physical network function with 30 virtual ones; each is in a group of its
 * own. Every eighth bus holds 31 NVMe controllers, GPUs and audio functions instead, which have more to read.
 */
export function largeHost(functionCount: number): WrittenHost {
  const pciFunctions: WrittenPciFunction[] = []
  for (let index = 0; pciFunctions.length < functionCount; index += 1) pciFunctions.push(...busBelowPort(index))
  return {
    release: '6.12.0-large',
    pciFunctions: pciFunctions.slice(0, functionCount),
    cpus: { packages: 2, l3PerPackage: 16, coresPerL3: 8, threadsPerCore: 2, identity: processor },
    numaNodes: [
      { cpus: '0-127,256-383', totalKiB: 512 * 1024 * 1024, distance: '10 32' },
      { cpus: '128-255,384-511', totalKiB: 512 * 1024 * 1024, distance: '32 10' },
    ],
    memoryKiB: 1024 * 1024 * 1024,
    tables: ['APIC', 'DMAR', 'MCFG', 'SRAT'],
    iommuUnits: ['dmar0', 'dmar1'],
  }
}

const processor = `vendor_id\t: AuthenticAMD
cpu family\t: 25
model\t\t: 17
model name\t: AMD EPYC 9754 128-Core Processor
stepping\t: 2
microcode\t: 0xaa00212
flags\t\t: fpu vme msr pae lm svm npt avic x2apic constant_tsc nonstop_tsc
address sizes\t: 52 bits physical, 57 bits virtual`

function busBelowPort(index: number): WrittenPciFunction[] {
  const domain = (index >> 7).toString(16).padStart(4, '0')
  const bus = ((index & 0x7f) + 1).toString(16).padStart(2, '0')
  const port = `${domain}:00:${(index & 0x1f).toString(16).padStart(2, '0')}.${(index >> 5) & 3}`
  const numaNode = index % 2
  const first = index * functionsPerBus
  const below = Array.from({ length: functionsPerBus - 1 }, (_, place): WrittenPciFunction => {
    const address = `${domain}:${bus}:${(place >> 3).toString(16).padStart(2, '0')}.${place & 7}`
    const common = { address, parent: port, numaNode, group: first + place + 1 }
    return index % 8 === 7 ? endpoint(common, place) : networkFunction(common, place)
  })
  const rootPort: WrittenPciFunction = {
    address: port,
    ids: '1022:14ab',
    classCode: '060400',
    driver: 'pcieport',
    group: first,
    numaNode,
    link: { speed: '32.0 GT/s PCIe', width: 16 },
    resetMethods: 'pm',
    files: { secondary_bus_number: `${Number.parseInt(bus, 16)}\n` },
  }
  return [rootPort, ...below]
}

type Common = Pick<WrittenPciFunction, 'address' | 'numaNode' | 'group'> & { readonly parent: string }

function networkFunction(common: Common, place: number): WrittenPciFunction {
  const physical = common.address.replace(/..\..$/, '00.0')
  const shared = { ...common, classCode: '020000', subsystem: '8086:0001', resetMethods: 'flr bus' }
  const resources = ['0x00000e0040000000 0x00000e0040003fff 0x000000000014220c']
  return place === 0
    ? {
        ...shared,
        ids: '8086:1592',
        driver: 'ice',
        resources,
        link: { speed: '16.0 GT/s PCIe', width: 16 },
        files: { sriov_totalvfs: '64\n', sriov_numvfs: '30\n' },
      }
    : { ...shared, ids: '8086:1889', driver: 'iavf', resources, physicalFunction: physical }
}

function endpoint(common: Common, place: number): WrittenPciFunction {
  const link = { speed: '16.0 GT/s PCIe', width: 16 }
  const kinds = [
    { ids: '144d:a808', classCode: '010802', driver: 'nvme' },
    { ids: '10de:2684', classCode: '030000', driver: 'nvidia', bootVga: false },
    { ids: '10de:22ba', classCode: '040300', driver: 'snd_hda_intel' },
  ] as const
  const kind = kinds[place % kinds.length] ?? kinds[0]
  const resources = [
    '0x00000000a0000000 0x00000000a0ffffff 0x0000000000040200',
    '0x0000018000000000 0x00000187ffffffff 0x000000000014220c',
  ]
  return { ...common, ...kind, subsystem: '1043:88e2', resetMethods: 'flr bus', link, resources }
}
