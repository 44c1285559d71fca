// SPDX-License-Identifier: MIT
import { type Fact, known, unknown, valueOr } from '../../model/fact.ts'
import type { MachineIdentity } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, readLine } from '../read-fact.ts'
import { parseHypervisorClock, parseHypervisorFlag, parseHypervisorName } from './parse-hypervisor.ts'

const clockPath = '/sys/devices/system/clocksource/clocksource0/available_clocksource'

/**
 * The hypervisor this system runs under.
 *
 * `xen-dom0` is the system that commands Xen: it sees the real devices, yet the IOMMU is Xen's. The CPU's word
 * decides between machine and guest; clocks and firmware only name what it is. A guest whose hypervisor hides that
 * flag is still known by firmware that no physical machine has.
 */
export function readHypervisor(reader: HostReader, machine: MachineIdentity): Fact<string | null> {
  const xen = readXen(reader)
  if (xen !== null) return xen
  const name = parseHypervisorName({
    systemVendor: valueOr(machine.systemVendor, ''),
    productName: valueOr(machine.productName, ''),
    boardVendor: valueOr(machine.boardVendor, ''),
    firmwareVendor: valueOr(machine.firmwareVendor, ''),
  })
  const cpuinfo = readFact(reader, '/proc/cpuinfo', (text) => ({ isVirtual: parseHypervisorFlag(text) }))
  const isVirtual = cpuinfo.known ? cpuinfo.value.isVirtual : null
  const clock = parseHypervisorClock(readLine(reader, clockPath) ?? '')
  if (clock !== null && isVirtual !== false) return known(clock, clockPath)
  if (name !== null && (name.isCertain || isVirtual === true)) return known(name.name, '/sys/class/dmi/id')
  if (isVirtual !== null) return known(isVirtual ? 'unknown' : null, '/proc/cpuinfo')
  if (!cpuinfo.known) return cpuinfo
  return unknown('/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor')
}

function readXen(reader: HostReader): Fact<string | null> | null {
  if (readLine(reader, '/sys/hypervisor/type') !== 'xen') return null
  const capabilities = readLine(reader, '/proc/xen/capabilities')
  if (capabilities?.includes('control_d')) return known('xen-dom0', '/proc/xen/capabilities')
  // Bit 11 of the features that Xen grants is XENFEAT_dom0 (include/xen/interface/features.h).
  const features = Number.parseInt(readLine(reader, '/sys/hypervisor/properties/features') ?? '', 16)
  const isCommanding = Number.isFinite(features) && Math.floor(features / 2 ** 11) % 2 === 1
  return known(isCommanding ? 'xen-dom0' : 'xen', '/sys/hypervisor/type')
}
