// SPDX-License-Identifier: MIT

import type { Failure } from '../contract/failures.ts'
import type { HelperReply, HelperRequest, HelperVerb } from '../contract/helper-protocol.ts'
import { askHelper } from '../helper-client/ask-helper.ts'
import type { HelperWay } from '../helper-client/start-helper.ts'
import type { ConfigFailure } from '../host-config/config-failure.ts'
import type { ChangeView, PlanView, RunningChange } from '../model/change-view.ts'
import type { Operation } from '../model/operation.ts'
import type { PlanChoices } from '../model/plan.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { draftKeep } from '../planner/draft-keep.ts'
import { collectHostFiles } from '../probes/collect-host-files.ts'
import { chooseHelperWay, readHelperReadiness } from './choose-helper-way.ts'
import { compareFindings, type FindingsBefore } from './compare-findings.ts'
import { describeAskFailure, describeRefusal, refusal } from './describe-ask-failure.ts'
import { type DraftedPlan, draftPlanFor, type Inspection, withInspection } from './draft-plan.ts'
import { expectSteps } from './expect-steps.ts'
import type { HostSession } from './host-session.ts'
import { installHelperHere } from './install-helper-here.ts'
import { createListeners } from './listeners.ts'
import { readHistory } from './read-history.ts'
import { recallFindings, rememberFindings } from './remember-findings.ts'
import { titlePlan } from './title-plan.ts'
import { createProgress } from './track-progress.ts'
import { viewTrial } from './view-trial.ts'

/** Plans and changes of the host on screen: what is asked goes through here, whoever asks. */
export interface ChangeSession {
  view(): ChangeView
  draft(choices: PlanChoices): Promise<Result<PlanView, Failure>>
  /** Drafts with what only root can read, after asking the person. */
  inspect(choices: PlanChoices): Promise<Result<PlanView, Failure>>
  script(planId: string): Result<string, Failure>
  /** Begins a drafted plan; `ended` of the view's `running` tells how it went. */
  apply(order: { planId: string; factsRevision: number; isTrial: boolean }): Promise<Result<ChangeView, Failure>>
  keep(transactionId: string): Promise<Result<ChangeView, Failure>>
  undo(transactionId: string): Promise<Result<ChangeView, Failure>>
  resolve(transactionId: string, way: 'finish' | 'roll-back'): Promise<Result<ChangeView, Failure>>
  installHelper(): Promise<Result<ChangeView, Failure>>
  /** Waits for the change that runs, if any. */
  settled(): Promise<void>
  onChanged(listener: (view: ChangeView) => void): () => void
}

interface Step {
  readonly id: string
  readonly title: string
  readonly operation: Operation
}

/** The changes of one session. Nothing is read or started until somebody asks. */
export function createChangeSession(hosts: HostSession): ChangeSession {
  let revision = 0
  let running: RunningChange | null = null
  let work: Promise<void> = Promise.resolve()
  let before: FindingsBefore | null = recallFindings()
  let inspected: Inspection | undefined
  const drafts = new Map<string, { readonly drafted: DraftedPlan; readonly factsRevision: number }>()
  const listeners = createListeners<ChangeView>()

  function view(): ChangeView {
    const { reader, source } = hosts.host()
    const history = readHistory(reader)
    const report = hosts.lastView()?.report
    const isOfThisHost = before !== null && history.transactions.some(({ id }) => id === before?.transactionId)
    return {
      revision,
      helper: readHelperReadiness(source),
      history,
      trial: viewTrial(history, reader, new Date()),
      running,
      verification: !isOfThisHost ? null : report === undefined ? 'waiting' : compareFindings(before, report.findings),
    }
  }

  // What became of the findings is told anew with each look at the host.
  hosts.onChanged(() => announce(running))

  function announce(next: RunningChange | null): void {
    running = next
    revision += 1
    if (listeners.hasAny()) listeners.tell(view())
  }

  async function draft(choices: PlanChoices): Promise<Result<PlanView, Failure>> {
    const { revision: factsRevision } = await hosts.view()
    const { reader } = hosts.host()
    const drafted = await draftPlanFor(reader, choices, { inspected, ignoreInterlocks: ignoresInterlocks() })
    const { plan } = drafted
    // A person compares a few plans; the oldest go.
    if (drafts.size >= 16) drafts.delete([...drafts.keys()][0] ?? '')
    drafts.set(plan.id, { drafted, factsRevision })
    return ok({ factsRevision, plan })
  }

  async function inspect(choices: PlanChoices): Promise<Result<PlanView, Failure>> {
    const way = chooseHelperWay(hosts.host().source)
    if (!way.ok) return way
    const asked = await askHelper(way.value, 'inspect', { type: 'inspect' }, () => undefined)
    if (!asked.ok) return fail(describeAskFailure(asked.failure))
    if (asked.value.type === 'refused') return fail(describeRefusal(asked.value))
    if (asked.value.type === 'inspection') inspected = asked.value
    return draft(choices)
  }

  /** Starts a change and answers once it has begun or was refused; it goes on by itself. */
  function begin(
    verb: RunningChange['verb'],
    title: string,
    steps: readonly Step[],
    ask: { readonly way: HelperWay; readonly under: HelperVerb; readonly request: HelperRequest },
  ): Promise<Result<ChangeView, Failure>> {
    if (running !== null && running.ended === null) return Promise.resolve(fail({ code: 'change-running' }))
    const progress = createProgress(verb, title, steps)
    announce(progress.value())
    const verdicts = Object.fromEntries(
      (hosts.lastView()?.report.findings ?? []).map(({ id, verdict }) => [id, verdict]),
    )
    return new Promise((answer) => {
      const onReply = (reply: HelperReply) => {
        progress.take(reply)
        announce(progress.value())
        if (reply.type === 'began') {
          if (verb === 'apply' || verb === 'try') {
            before = { transactionId: reply.transactionId, verdicts }
            if (hosts.host().source.kind === 'live') rememberFindings(before)
          }
          answer(ok(view()))
        }
      }
      work = askHelper(ask.way, ask.under, ask.request, onReply).then(async (asked) => {
        const failure = !asked.ok
          ? describeAskFailure(asked.failure)
          : asked.value.type === 'refused'
            ? describeRefusal(asked.value)
            : null
        progress.end(failure)
        drafts.clear()
        inspected = undefined
        announce(progress.value())
        await hosts.check()
        answer(failure === null ? ok(view()) : fail(failure))
      })
    })
  }

  async function apply(order: { planId: string; factsRevision: number; isTrial: boolean }) {
    const kept = drafts.get(order.planId)
    if (kept === undefined || kept.factsRevision !== order.factsRevision)
      return fail({ code: 'plan-outdated' as const })
    const { plan, files } = kept.drafted
    if (plan.refused.length > 0)
      return fail({ code: 'plan-refused' as const, texts: plan.refused.map(({ text }) => text) })
    if (order.isTrial && !plan.trial.possible)
      return fail({ code: 'trial-impossible' as const, reason: plan.trial.reason })
    const way = chooseHelperWay(hosts.host().source)
    if (!way.ok) return way
    const chosen = (order.isTrial ? plan.trialSteps : plan.steps).flatMap((step): Step[] =>
      step.operation === null || step.unchanged ? [] : [{ id: step.id, title: step.title, operation: step.operation }],
    )
    if (chosen.length === 0) return ok(view())
    const steps = expectSteps(chosen, files)
    if (!steps.ok) return fail({ code: 'plan-refused' as const, texts: [nameFailure(steps.failure)] })
    const title = titlePlan(plan)
    return begin(order.isTrial ? 'try' : 'apply', title, chosen, {
      way: way.value,
      under: 'apply',
      request: { type: 'apply', title, transactionId: null, steps: [...steps.value] },
    })
  }

  async function keep(transactionId: string): Promise<Result<ChangeView, Failure>> {
    const { reader, source } = hosts.host()
    const transaction = readHistory(reader).transactions.find(({ id }) => id === transactionId)
    const arm = transaction?.steps.find(({ operation }) => operation.kind === 'trial.arm')?.operation
    if (transaction?.state !== 'armed' || arm?.kind !== 'trial.arm') {
      return fail(refusal('transaction-unknown', `There is no trial to keep under ${transactionId}.`))
    }
    const trial = viewTrial(readHistory(reader), reader, new Date())
    if (trial?.state !== 'running') {
      const text = 'This boot is not the trial’s: restart into the trial first, then keep what was seen to work.'
      return fail(refusal('transaction-unknown', text))
    }
    const way = chooseHelperWay(source)
    if (!way.ok) return way
    const wanted = draftKeep(arm)
    const steps = expectSteps(wanted, withInspection(collectHostFiles(reader), inspected))
    if (!steps.ok) return fail({ code: 'plan-refused', texts: [nameFailure(steps.failure)] })
    return begin('keep', transaction.title, wanted, {
      way: way.value,
      under: 'apply',
      request: { type: 'apply', title: transaction.title, transactionId, steps: [...steps.value] },
    })
  }

  async function back(
    verb: 'undo' | 'finish' | 'roll-back',
    transactionId: string,
  ): Promise<Result<ChangeView, Failure>> {
    const { reader, source } = hosts.host()
    const transaction = readHistory(reader).transactions.find(({ id }) => id === transactionId)
    if (transaction === undefined) {
      return fail(refusal('transaction-unknown', `There is no transaction ${transactionId}.`))
    }
    const way = chooseHelperWay(source)
    if (!way.ok) return way
    const request: HelperRequest =
      verb === 'undo' ? { type: 'undo', transactionId } : { type: 'resolve', transactionId, way: verb }
    return begin(verb, transaction.title, [], { way: way.value, under: verb === 'finish' ? 'apply' : 'undo', request })
  }

  async function install(): Promise<Result<ChangeView, Failure>> {
    const installed = await installHelperHere()
    if (!installed.ok) return installed
    announce(running)
    return ok(view())
  }

  return {
    view,
    draft,
    inspect,
    script: (planId) => {
      const kept = drafts.get(planId)
      return kept === undefined ? fail({ code: 'plan-outdated' }) : ok(kept.drafted.script())
    },
    apply,
    keep,
    undo: (id) => back('undo', id),
    resolve: (id, way) => back(way, id),
    installHelper: install,
    settled: () => work,
    onChanged: (listener) => {
      return listeners.add(listener)
    },
  }
}

declare const __THROUGHWAY_TEST_SWITCHES__: boolean | undefined

/** Only builds for the virtual workstation can plan what costs a boot, to prove that a trial comes back from it. */
function ignoresInterlocks(): boolean {
  return (
    typeof __THROUGHWAY_TEST_SWITCHES__ !== 'undefined' &&
    __THROUGHWAY_TEST_SWITCHES__ &&
    process.env['THROUGHWAY_IGNORE_INTERLOCKS'] === '1'
  )
}

/** What stood against a step, with the file that it is about. */
function nameFailure({ path, text }: ConfigFailure): string {
  return path === null ? text : `${path}: ${text}`
}
