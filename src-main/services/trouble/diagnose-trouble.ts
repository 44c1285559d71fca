// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { catalogue } from '../../diagnosis/catalogue.ts'
import { addCheckCauses } from '../../diagnosis/name-check-causes.ts'
import { proposeChoices } from '../../diagnosis/propose-choices.ts'
import { startDiagnosis } from '../../diagnosis/start-diagnosis.ts'
import { type Diagnosis, guestEdits } from '../../model/diagnosis.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { OfferedRemedy, TroubleLog } from '../../model/trouble-view.ts'
import { collectFacts } from '../../probes/collect-facts.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { collectGuestLogs, type HostLog } from '../collect-guest-logs.ts'
import { loadPciNames } from '../load-pci-names.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { Machine } from '../machines/read-machine.ts'
import { decodeLogBytes } from '../read-log-source.ts'
import { cutLog } from './cut-log.ts'
import { readIntoDiagnosis } from './read-into-diagnosis.ts'
import { readMachineEvidence } from './read-machine-evidence.ts'

/** What is to be looked at; any of it together. */
export interface TroubleQuestion {
  readonly logs: readonly { readonly source: string; readonly contentBase64: string }[]
  readonly uuid: string | null
  readonly host: boolean
}

/** What was read and what it says, whole. */
export interface TroubleAnswer {
  readonly machine: Machine | null
  readonly checks: readonly PreflightCheck[] | null
  readonly diagnosis: Diagnosis
  readonly logs: readonly HostLog[]
  readonly gaps: readonly string[]
}

/** Unpacked, a log that a window sends may be this long. */
const unpackedLimit = 64 * 1024 * 1024

/** Reads what is asked about and names the causes. `screenReader` reads the host on screen. Changes nothing. */
export async function diagnoseTrouble(
  question: TroubleQuestion,
  context: MachineContext,
  screenReader: HostReader,
): Promise<Result<TroubleAnswer, Failure>> {
  const logs: HostLog[] = []
  const gaps: string[] = []
  for (const { source, contentBase64 } of question.logs) {
    const decoded = decodeLogBytes(source, Buffer.from(contentBase64, 'base64'), unpackedLimit)
    if (!decoded.ok) return fail(decoded.failure)
    logs.push({ source, text: Buffer.from(decoded.value).toString('utf8') })
  }
  const evidence = question.uuid === null ? null : await readMachineEvidence(context, question.uuid)
  if (evidence !== null && !evidence.ok) return evidence
  const collected =
    evidence?.value ?? (question.host ? await collectGuestLogs(screenReader, null) : { logs: [], gaps: [] })
  logs.push(...collected.logs)
  gaps.push(...collected.gaps)
  const reader = question.uuid !== null ? context.host.reader : question.host ? screenReader : null
  const facts = reader === null ? null : await collectFacts(reader, { pciNames: loadPciNames() })
  const session = startDiagnosis(catalogue)
  for (const log of logs) readIntoDiagnosis(session, log)
  const checks = evidence?.value.checks ?? null
  const diagnosis = addCheckCauses(session.conclude(facts), checks ?? [], catalogue)
  return ok({ machine: evidence?.value.machine ?? null, checks, diagnosis, logs, gaps })
}

/** The logs as they are shown, each from where it says most. */
export function showLogs({ logs, diagnosis }: TroubleAnswer): TroubleLog[] {
  const evidence = [...diagnosis.causes.flatMap((cause) => cause.evidence), ...(diagnosis.unknown?.symptoms ?? [])]
  return logs
    .filter(({ text }) => text.trim() !== '')
    .map(({ source, text }) =>
      cutLog(source, text, evidence.find((each) => each.source === source && each.line !== null)?.line ?? 1),
    )
}

/** What can be done from here about each cause. A definition is edited where a machine was looked at. */
export function offerRemedies({ diagnosis, machine }: TroubleAnswer): Record<string, OfferedRemedy> {
  const offers: Record<string, OfferedRemedy> = {}
  for (const cause of diagnosis.causes) {
    const isEdit = guestEdits.some((edit) => edit === cause.remedy && edit !== 'guest.reset-nvram')
    const offer: OfferedRemedy | null = isEdit
      ? machine === null
        ? null
        : { kind: 'guest-edit' }
      : proposeChoices(cause)
    if (offer !== null) offers[cause.id] = offer
  }
  return offers
}
