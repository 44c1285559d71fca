// SPDX-License-Identifier: MIT
import { mapDevices } from '../devices/map-devices.ts'
import type { DeviceReport } from '../model/device-report.ts'
import { valueOr } from '../model/fact.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { type HostReport, type HostSummary, hostReportSchema } from '../model/host-report.ts'
import type { MachineIdentity } from '../model/system-facts.ts'
import { collectFacts } from '../probes/collect-facts.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { catalogue } from '../rules/catalogue.ts'
import { judgeHost } from '../rules/judge-host.ts'
import { sumUp } from '../rules/sum-up.ts'
import { loadPciNames } from './load-pci-names.ts'

/** One reading of a host and all that follows from it. */
export interface Examination {
  readonly facts: HostFacts
  readonly report: HostReport
  readonly devices: DeviceReport
}

/** Reads the host behind `reader` once, maps its devices and judges it by every rule. */
export async function examineHost(reader: HostReader): Promise<Examination> {
  const facts = await collectFacts(reader, { pciNames: loadPciNames() })
  const devices = mapDevices(facts)
  const findings = judgeHost(catalogue, { facts, devices })
  const { verdict, summary } = sumUp(facts, devices, findings)
  const report: HostReport = { schema: hostReportSchema, host: summariseHost(facts), verdict, summary, findings }
  return { facts, report, devices }
}

function summariseHost({ system, kernel, cpu, memory, origin }: HostFacts): HostSummary {
  return {
    name: valueOr(system.hostName, null),
    machine: nameMachine(system.machine),
    distribution: system.distribution.known ? system.distribution.value.prettyName : null,
    kernel: valueOr(kernel.release, null),
    processor: valueOr(cpu.modelName, null),
    memoryKiB: valueOr(memory.totalKiB, null),
    origin,
  }
}

/** Maker and product, or maker and board where a board was sold without a computer around it (its product is unnamed). */
function nameMachine(machine: MachineIdentity): string | null {
  const { systemVendor, productName, boardVendor, boardName } = machine
  const [vendorFact, nameFact] = productName.known ? [systemVendor, productName] : [boardVendor, boardName]
  if (!nameFact.known) return null
  const vendor = valueOr(vendorFact, '')
  return vendor === '' || nameFact.value.startsWith(vendor) ? nameFact.value : `${vendor} ${nameFact.value}`
}
