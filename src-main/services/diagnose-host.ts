// SPDX-License-Identifier: MIT
import { catalogue } from '../diagnosis/catalogue.ts'
import { addCheckCauses } from '../diagnosis/name-check-causes.ts'
import type { DiagnosisSession } from '../diagnosis/start-diagnosis.ts'
import type { PreflightCheck } from '../model/machine-view.ts'
import { collectFacts } from '../probes/collect-facts.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { type CollectedLogs, collectGuestLogs, systemLogFolder } from './collect-guest-logs.ts'
import type { Diagnosed, DiagnosisRequest } from './diagnose-logs.ts'
import { loadPciNames } from './load-pci-names.ts'
import { describeFailureText } from './machines/describe-failure-text.ts'
import { resolveMachine } from './machines/resolve-machine.ts'
import { readIntoDiagnosis } from './trouble/read-into-diagnosis.ts'
import { readMachineEvidence } from './trouble/read-machine-evidence.ts'

/** Adds what a machine and its guest say to what was read, and names the causes. Loaded where a machine is looked at. */
export async function diagnoseHost(
  session: DiagnosisSession,
  request: DiagnosisRequest,
  reader: HostReader,
): Promise<Diagnosed> {
  const { logs, gaps, checks } = await collectLogs(request, reader)
  for (const log of logs) readIntoDiagnosis(session, log)
  const facts = await collectFacts(reader, { pciNames: loadPciNames() })
  return { diagnosis: addCheckCauses(session.conclude(facts), checks, catalogue), gaps }
}

/** What can be read of the guest; without libvirt its log alone, which lies under its name. */
async function collectLogs(
  { guest, machines }: DiagnosisRequest,
  reader: HostReader,
): Promise<CollectedLogs & { readonly checks: readonly PreflightCheck[] }> {
  if (guest === null) return { ...(await collectGuestLogs(reader, null)), checks: [] }
  const named = { name: guest, logFolder: systemLogFolder }
  if (machines === null) return { ...(await collectGuestLogs(reader, named)), checks: [] }
  const found = await resolveMachine(machines, guest)
  const evidence = found.ok ? await readMachineEvidence(machines, found.value.uuid) : found
  if (evidence.ok) return evidence.value
  const { logs, gaps } = await collectGuestLogs(reader, named)
  const why =
    evidence.failure.code === 'machine-unknown'
      ? 'libvirt knows no machine of this name'
      : `libvirt does not answer (${describeFailureText(evidence.failure)})`
  return { logs, gaps: [`The definition of ${guest} was not read: ${why}.`, ...gaps], checks: [] }
}
