// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import { catalogue } from '../diagnosis/catalogue.ts'
import { addCheckCauses } from '../diagnosis/name-check-causes.ts'
import { type DiagnosisSession, startDiagnosis } from '../diagnosis/start-diagnosis.ts'
import type { Diagnosis } from '../model/diagnosis.ts'
import type { PreflightCheck } from '../model/machine-view.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { collectFacts } from '../probes/collect-facts.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { type CollectedLogs, collectGuestLogs, systemLogFolder } from './collect-guest-logs.ts'
import { loadPciNames } from './load-pci-names.ts'
import { describeFailureText } from './machines/describe-failure-text.ts'
import type { MachineContext } from './machines/machine-context.ts'
import { resolveMachine } from './machines/resolve-machine.ts'
import { type LogBytes, openLogFile } from './read-log-source.ts'
import { readIntoDiagnosis } from './trouble/read-into-diagnosis.ts'
import { readMachineEvidence } from './trouble/read-machine-evidence.ts'

/** What to diagnose. */
export interface DiagnosisRequest {
  /** Paths of logs; `-` is standard input. */
  readonly files: readonly string[]
  readonly standardInput: LogBytes
  /** A guest of the machine, or null. */
  readonly guest: string | null
  /** The machine whose facts and logs count, or null where the logs are another's. */
  readonly reader: HostReader | null
  /** The libvirt that knows the guest, or null where it cannot be asked (a capture, a directory). */
  readonly machines: MachineContext | null
}

/** A diagnosis, and what could not be read for it, a sentence each. */
export interface Diagnosed {
  readonly diagnosis: Diagnosis
  readonly gaps: readonly string[]
}

/** Reads the logs as streams, looks at the machine where one is given, and names the causes. Changes nothing. */
export async function diagnoseLogs(request: DiagnosisRequest): Promise<Result<Diagnosed, Failure>> {
  const session = startDiagnosis(catalogue)
  for (const file of request.files) {
    const opened = file === '-' ? ok(request.standardInput) : openLogFile(file)
    if (!opened.ok) return opened
    const failure = await readInto(session, file === '-' ? 'standard input' : file, opened.value)
    if (failure !== null) return fail(failure)
  }
  if (request.reader === null) return ok({ diagnosis: session.conclude(null), gaps: [] })
  const { logs, gaps, checks } = await collectLogs(request, request.reader)
  for (const log of logs) readIntoDiagnosis(session, log)
  const facts = await collectFacts(request.reader, { pciNames: loadPciNames() })
  return ok({ diagnosis: addCheckCauses(session.conclude(facts), checks, catalogue), gaps })
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

async function readInto(session: DiagnosisSession, source: string, bytes: LogBytes): Promise<Failure | null> {
  const reader = session.readSource(source)
  try {
    for await (const piece of bytes) reader.push(piece)
    reader.end()
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null || !(error instanceof Error)) throw error
    const detail = code === 'ENOENT' ? 'journalctl is not installed' : code === 'EIO' ? error.message : code
    return { code: 'host-unreadable', path: source, detail }
  }
}
