// SPDX-License-Identifier: MIT
import { type Fact, known, mapFact, unknown } from '../../model/fact.ts'
import type { IommuFacts, IommuTable } from '../../model/iommu-facts.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { factFromRead, readFact, unknownFromProblem } from '../read-fact.ts'
import { deriveDefaultDomainType } from './derive-default-domain-type.ts'
import { type IommuLog, parseIommuLog } from './parse-iommu-log.ts'
import { readAddressWidth } from './read-address-width.ts'
import { readInterruptRemapping } from './read-interrupt-remapping.ts'
import { readIommuGroups } from './read-iommu-groups.ts'

const tablesFolder = '/sys/firmware/acpi/tables'
const unitsFolder = '/sys/class/iommu'
const thunderboltFolder = '/sys/bus/thunderbolt/devices'
const tableNames: readonly IommuTable[] = ['DMAR', 'IVRS', 'VIOT', 'IORT']

/** The IOMMU: what firmware offers, what the kernel drives, how devices are grouped, and what went wrong. */
export function probeIommu(
  reader: HostReader,
  { kernel, pciDevices }: { readonly kernel: KernelFacts; readonly pciDevices: Fact<readonly PciDevice[]> },
): IommuFacts {
  const log = mapFact(kernel.log, parseIommuLog)
  const tables = readTables(reader)
  const groups = readIommuGroups(reader, pciDevices)
  const units = readUnits(reader, pciDevices)
  return {
    tables,
    units,
    groups,
    interruptRemapping: readInterruptRemapping(reader, {
      tables,
      log: mapFact(log, (said) => said.interruptRemapping),
    }),
    defaultDomainType: deriveDefaultDomainType({
      log: mapFact(log, (said) => said.domainType),
      commandLineArgs: kernel.commandLineArgs,
      groups,
    }),
    intelDefault: mapFact(kernel.configuration, intelDefaultOf),
    amdBuilt:
      units.known && units.value.some((name) => name.startsWith('ivhd'))
        ? known(true, units.source)
        : mapFact(kernel.configuration, (options) => options['AMD_IOMMU'] === 'y'),
    firmwareBugs: linesOf(log, (said) => said.firmwareBugs),
    faults: linesOf(log, (said) => said.faults),
    addressWidthBits: readAddressWidth(
      reader,
      units,
      mapFact(log, (said) => said.hostAddressWidth),
    ),
    dmaProtection: readDmaProtection(reader),
  }
}

/** Names only: the folder is open to all, the tables in it to root. A second table of a kind has a number behind it. */
function readTables(reader: HostReader): Fact<readonly IommuTable[]> {
  return factFromRead(tablesFolder, reader.listDirectory(tablesFolder), (names) => {
    const found = new Set(names.map((name) => name.replace(/\d+$/, '')))
    return tableNames.filter((table) => found.has(table))
  })
}

/** From the class folder, else from the devices' links to their unit; a host where no device has a group has no unit. */
function readUnits(reader: HostReader, pciDevices: Fact<readonly PciDevice[]>): Fact<readonly string[]> {
  const listed = reader.listDirectory(unitsFolder)
  if (listed.ok) return known(listed.value, unitsFolder)
  const problem = unknownFromProblem(unitsFolder, listed.problem, listed.detail)
  if (!pciDevices.known || pciDevices.value.length === 0) return problem
  if (pciDevices.value.every(({ iommuGroup }) => iommuGroup.known && iommuGroup.value === null)) {
    return known([], pciDevices.source)
  }
  const names = pciDevices.value.flatMap(({ source }) => {
    const link = reader.readLink(`${source}/iommu`)
    return link.ok ? [link.value.slice(link.value.lastIndexOf('/') + 1)] : []
  })
  return names.length === 0 ? problem : known([...new Set(names)].sort(), pciDevices.source)
}

/** Source: Linux drivers/iommu/intel/Kconfig, where the three are one choice. */
function intelDefaultOf(options: Readonly<Record<string, string>>) {
  if (options['INTEL_IOMMU'] !== 'y') return 'not-built'
  if (options['INTEL_IOMMU_DEFAULT_ON'] === 'y') return 'on'
  return options['INTEL_IOMMU_DEFAULT_ON_INTGPU_OFF'] === 'y' ? 'on-except-integrated-graphics' : 'off'
}

/** Lines of the log; none at all is knowledge only while the log still begins where the boot began. */
function linesOf(log: Fact<IommuLog>, pick: (log: IommuLog) => readonly string[]): Fact<readonly string[]> {
  if (!log.known) return log
  const lines = pick(log.value)
  return lines.length > 0 || log.value.isWhole
    ? known(lines, log.source)
    : unknown(`${log.source} no longer reaches back to the start of this boot`)
}

/** Source: Documentation/admin-guide/thunderbolt.rst. The bus is there where a Thunderbolt or USB4 port is. */
function readDmaProtection(reader: HostReader): Fact<readonly boolean[]> {
  const listed = reader.listDirectory(thunderboltFolder)
  if (!listed.ok && listed.problem === 'absent') return known([], thunderboltFolder)
  if (!listed.ok) return unknownFromProblem(thunderboltFolder, listed.problem, listed.detail)
  const protections: boolean[] = []
  for (const name of listed.value.filter((candidate) => candidate.startsWith('domain'))) {
    const fact = readFact(reader, `${thunderboltFolder}/${name}/iommu_dma_protection`, (text) =>
      text.trim() === '1' ? { on: true } : text.trim() === '0' ? { on: false } : null,
    )
    if (!fact.known) return fact
    protections.push(fact.value.on)
  }
  return known(protections, thunderboltFolder)
}
