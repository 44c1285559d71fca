// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

/**
 * The widest address in bits that every Intel unit can map; null where the units are not Intel's.
 *
 * `logWidth` is the firmware's host address width, for kernels whose units show no register.
 * Source: VT-d specification, capability register, MGAW (bits 21:16, plus one);
 * Documentation/ABI/testing/sysfs-class-iommu-intel-iommu.
 */
export function readAddressWidth(
  reader: HostReader,
  units: Fact<readonly string[]>,
  logWidth: Fact<number | null>,
): Fact<number | null> {
  if (!units.known) return logWidth.known && logWidth.value !== null ? logWidth : units
  const intelUnits = units.value.filter((name) => name.startsWith('dmar'))
  if (intelUnits.length === 0) return known(null, units.source)
  const paths = intelUnits.map((name) => `/sys/class/iommu/${name}/intel-iommu/cap`)
  const widths = paths.map((path) => parseGuestAddressWidth(readLine(reader, path) ?? ''))
  const told = widths.filter((width) => width !== null)
  if (told.length === widths.length) return known(Math.min(...told), paths[0] ?? units.source)
  if (logWidth.known && logWidth.value !== null) return logWidth
  if (!logWidth.known && logWidth.needsHelper === true) return logWidth
  return unknown(`${paths[0]} could not be read and the kernel log does not tell the address width`)
}

/** MGAW of a capability register in hexadecimal without `0x`, as sysfs prints it; null for anything else. */
export function parseGuestAddressWidth(register: string): number | null {
  return /^[0-9a-f]{1,16}$/i.test(register) ? Number((BigInt(`0x${register}`) >> 16n) & 0x3fn) + 1 : null
}
