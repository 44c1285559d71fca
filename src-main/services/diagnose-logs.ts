// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import { catalogue } from '../diagnosis/catalogue.ts'
import { type DiagnosisSession, startDiagnosis } from '../diagnosis/start-diagnosis.ts'
import type { Diagnosis } from '../model/diagnosis.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { HostReader } from '../probes/host-reader.ts'
import type { MachineContext } from './machines/machine-context.ts'
import { type LogBytes, openLogFile } from './read-log-source.ts'

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
  const { diagnoseHost } = await import('./diagnose-host.ts')
  return ok(await diagnoseHost(session, request, request.reader))
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
