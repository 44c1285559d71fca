// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Failure } from '../../contract/failures.ts'
import type { Handlers } from '../../contract/kit.ts'
import { judgeStandings } from '../../diagnosis/judge-standings.ts'
import type { ProgramForm } from '../../model/about-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { NoticesView, TroubleNotice, TroubleView } from '../../model/trouble-view.ts'
import type { HostSession } from '../host-session.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { watchOnceNeeded } from '../watch/watch-once-needed.ts'
import type { TroubleAnswer, TroubleQuestion } from './diagnose-trouble.ts'
import type { DefinitionEditor } from './edit-definition.ts'

/** Failures: their causes, what can be done about them, and word of new ones. */
export interface TroubleSession {
  readonly trouble: Handlers<ThroughwayApi>['trouble']
  /** Has `listener` called with every new view of the notices; returns the way to stop that. */
  onNoticed(listener: (view: NoticesView) => void): () => void
  /** Has `listener` called with each notice, once, for notifications of the desktop; returns the way to stop that. */
  onNotice(listener: (notice: TroubleNotice) => void): () => void
  close(): void
}

/** Diagnoses that something can be asked about; older ones are made anew. */
const keptDiagnoses = 4

/** Troubleshooting on the host on screen and the machines of this one. Code is loaded for what is asked. */
export function createTroubleSession(
  session: HostSession,
  context: MachineContext,
  settings: Pick<SettingsStore, 'current' | 'onChanged'>,
  form: ProgramForm = 'served',
): TroubleSession {
  const kept = new Map<string, TroubleAnswer>()
  let count = 0
  let editor: Promise<DefinitionEditor> | null = null
  const watch = watchOnceNeeded(context, settings)

  const openEditor = () => {
    editor ??= import('./edit-definition.ts').then((module) => module.createDefinitionEditor(context))
    return editor
  }

  async function diagnose(
    question: TroubleQuestion & { readonly before: string | null },
  ): Promise<Result<TroubleView, Failure>> {
    const { diagnoseTrouble, offerRemedies, showLogs } = await import('./diagnose-trouble.ts')
    const answered = await diagnoseTrouble(question, context, session.host().reader)
    if (!answered.ok) return answered
    const answer = answered.value
    const { machine, diagnosis, gaps } = answer
    const before = kept.get(question.before ?? '')
    const standings = before === undefined ? [] : judgeAgain(before, answer)
    count += 1
    const id = `diagnosis-${count}`
    kept.set(id, answer)
    const [oldest] = kept.keys()
    if (kept.size > keptDiagnoses && oldest !== undefined) kept.delete(oldest)
    return ok({
      id,
      machine: machine === null ? null : { ...idOf(machine.domain), state: machine.state },
      hasHost: question.host,
      diagnosis,
      logs: showLogs(answer),
      gaps,
      remedies: offerRemedies(answer),
      standings,
    })
  }

  return {
    trouble: {
      diagnose,
      previewEdit: async ({ diagnosisId, causeId }) => {
        const known = kept.get(diagnosisId)
        const cause = known?.diagnosis.causes.find(({ id }) => id === causeId)
        if (known === undefined || cause === undefined) return fail({ code: 'diagnosis-outdated' })
        if (known.machine === null)
          return fail({
            code: 'edit-impossible',
            name: '',
            reason: 'No machine was looked at whose definition to edit.',
          })
        return (await openEditor()).preview(known.machine, cause)
      },
      applyEdit: async ({ changeId }) => (await openEditor()).apply(changeId),
      undoEdit: async ({ changeId }) => (await openEditor()).undo(changeId),
      report: async ({ diagnosisId }) => {
        const known = kept.get(diagnosisId)
        if (known === undefined) return fail({ code: 'diagnosis-outdated' })
        const { reportTrouble } = await import('../report/report-trouble.ts')
        const { formatReport } = await import('../report/format-report.ts')
        return ok(formatReport(await reportTrouble(known, context, session.host().reader, form)))
      },
      notices: async () => ok(watch.view()),
      dismissNotice: async ({ id }) => ok(watch.dismiss(id)),
    },
    onNoticed: watch.onChanged,
    onNotice: watch.onNotice,
    close: watch.close,
  }
}

function idOf({ uuid, name }: { readonly uuid: string; readonly name: string }) {
  return { uuid, name }
}

function judgeAgain(before: TroubleAnswer, now: TroubleAnswer) {
  return judgeStandings({
    before: before.diagnosis,
    now: now.diagnosis,
    checks: now.checks,
    isRunning: now.machine !== null && isMachineOn(now.machine.state),
  })
}
