// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { IommuTable } from '../../model/iommu-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

const irqFolder = '/sys/kernel/irq'
const interruptsFile = '/proc/interrupts'

/** What the log and the tables say, for where the interrupts themselves say nothing. */
export interface RemappingHints {
  readonly log: Fact<boolean | null>
  readonly tables: Fact<readonly IommuTable[]>
}

/**
 * Whether interrupts of devices go through the IOMMU.
 *
 * The names of the interrupt chips in use tell it without root and long after boot: `IR-IO-APIC` and `IR-PCI-MSI`
 * are remapped, the same without `IR-` are not, and ARM's `ITS-MSI` keeps devices apart by itself.
 * Source: Linux arch/x86/kernel/apic/{io_apic,msi}.c; Documentation/ABI/testing/sysfs-kernel-irq.
 */
export function readInterruptRemapping(reader: HostReader, hints: RemappingHints): Fact<boolean> {
  const byChip = readChipNames(reader) ?? readInterrupts(reader)
  if (byChip !== null) return byChip
  if (hints.log.known && hints.log.value !== null) return known(hints.log.value, hints.log.source)
  if (hints.tables.known && hints.tables.value.length === 0) return known(false, hints.tables.source)
  if (!hints.log.known && hints.log.needsHelper === true) return hints.log
  return unknown(`neither ${irqFolder} nor ${interruptsFile} nor the kernel log tells whether interrupts are remapped`)
}

/** Stops at the first telling interrupt: /proc/interrupts has megabytes on a large host, this has a few bytes. */
function readChipNames(reader: HostReader): Fact<boolean> | null {
  const listed = reader.listDirectory(irqFolder)
  if (!listed.ok) return null
  const numbers = listed.value.filter((name) => /^\d+$/.test(name)).sort((left, right) => Number(left) - Number(right))
  for (const number of numbers) {
    const path = `${irqFolder}/${number}/chip_name`
    const isRemapped = judgeChip(readLine(reader, path) ?? '', () => readLine(reader, `${irqFolder}/${number}/actions`))
    if (isRemapped !== null) return known(isRemapped, path)
  }
  return null
}

function readInterrupts(reader: HostReader): Fact<boolean> | null {
  const read = reader.readText(interruptsFile)
  const isRemapped = read.ok ? parseInterrupts(read.value) : null
  return isRemapped === null ? null : known(isRemapped, interruptsFile)
}

/** Whether the chip names in /proc/interrupts are those of remapped interrupts; null where no name tells. */
export function parseInterrupts(text: string): boolean | null {
  for (const line of text.split('\n')) {
    const [, chip = '', rest = ''] = /^\s*\d+:(?:\s+\d+)+\s+([A-Z]\S*)\s+(.*)$/.exec(line) ?? []
    const isRemapped = judgeChip(chip, () => rest)
    if (isRemapped !== null) return isRemapped
  }
  return null
}

function judgeChip(chip: string, readUsers: () => string | null): boolean | null {
  if (/^(?:IR-|ITS-)/.test(chip)) return true
  if (/^IO-APIC\b/.test(chip)) return false
  // The IOMMU's own interrupt is a plain one on AMD even where all others are remapped.
  return /^PCI-MSI/.test(chip) && !(readUsers() ?? 'AMD-Vi').includes('AMD-Vi') ? false : null
}
