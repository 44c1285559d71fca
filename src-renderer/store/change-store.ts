// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChangeView } from '../../src-main/model/change-view.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import type { PlanChoices } from '../../src-main/model/plan.ts'
import { fail, type Result } from '../../src-main/model/result.ts'
import type { OpenBridge } from '../http-bridge.ts'
import {
  type ChangeState,
  type ChangeVerb,
  currentPlan,
  firstChangeState,
  isChanging,
  noChoices,
  planOnScreen,
} from './change-state.ts'
import type { CallFailure } from './window-state.ts'
import type { WindowStore } from './window-store.ts'

/** Plans and changes, and all that can be asked about them. */
export interface ChangeStore {
  readonly state: StoreApi<ChangeState>
  /** Asks for the changes so far and follows them; the answer is the way to stop. */
  readonly start: () => () => void
  /** Takes these functions among the chosen ones, or out of them. */
  readonly chooseDevices: (addresses: readonly PciAddress[], isChosen: boolean) => void
  readonly choose: (patch: Partial<PlanChoices>) => void
  /** Takes up what was chosen before, unless something was chosen since. */
  readonly restore: (choices: PlanChoices, way: ChangeState['way']) => void
  readonly showWay: (way: ChangeState['way']) => void
  /** Drafts a plan for the choices as they are, unless the one on screen is theirs. */
  readonly draft: () => Promise<void>
  /** The same with the helper's eyes, after consent. */
  readonly inspect: () => Promise<void>
  /** The plan on screen as a shell script. */
  readonly script: () => Promise<Result<string, CallFailure>>
  /** Does the plan on screen, the way it is shown. */
  readonly apply: () => Promise<void>
  readonly keep: (transactionId: string) => Promise<void>
  readonly undo: (transactionId: string) => Promise<void>
  readonly resolve: (transactionId: string, way: 'finish' | 'roll-back') => Promise<void>
  readonly installHelper: () => Promise<void>
  readonly dismiss: () => void
  readonly printPage: () => void
}

/** A store over `bridge` for the host that `host` shows. Choices made on another host are forgotten. */
export function createChangeStore(
  { api, watchConnection, printPage }: OpenBridge<'plan' | 'changes'>,
  host: WindowStore,
): ChangeStore {
  const state = createStore<ChangeState>()(() => firstChangeState)
  const revision = () => {
    const shown = host.state.getState().host
    return shown.at === 'showing' ? shown.view.revision : null
  }
  // Answers to drafts that were overtaken by another are dropped.
  let drafts = 0

  const readChanges = async () => {
    const answer = await api.changes.view(null)
    state.setState((now) => (answer.ok ? showChanges(now, answer.value) : showUnread(now, answer.failure)))
  }

  const draftWith = async (eyes: 'own-eyes' | 'administrator-rights') => {
    drafts += 1
    const mine = drafts
    const { choices, plan } = state.getState()
    state.setState({ plan: { at: 'drafting', with: eyes, last: planOnScreen(plan) } })
    const answer = await (eyes === 'own-eyes' ? api.plan.draft(choices) : api.plan.inspect(choices))
    if (mine !== drafts) return
    state.setState((now) => ({
      plan: answer.ok
        ? { at: 'drafted', view: answer.value, choices }
        : { at: 'failed', failure: answer.failure, last: planOnScreen(now.plan) },
    }))
  }

  const request = async (
    verb: ChangeVerb,
    transactionId: string | null,
    send: () => Promise<Result<ChangeView, CallFailure>>,
  ) => {
    if (isChanging(state.getState())) return
    state.setState({ request: { at: 'asked', verb, transactionId } })
    const answer = await send()
    state.setState((now) =>
      answer.ok
        ? { ...showChanges(now, answer.value), request: { at: 'idle' } }
        : { request: { at: 'failed', verb, transactionId, failure: answer.failure } },
    )
  }

  const followHost = () => {
    let source = ''
    return host.state.subscribe(({ host: shown }) => {
      if (shown.at !== 'showing') return
      const next = `${shown.view.source.kind} ${shown.view.source.name ?? ''}`
      const isOther = source !== '' && source !== next
      source = next
      if (!isOther) return
      drafts += 1
      state.setState({ ...firstChangeState, changes: { at: 'reading' } })
      void readChanges()
    })
  }

  return {
    state,
    printPage,
    start() {
      const stops = [
        followHost(),
        api.changes.changed((view) => state.setState((now) => showChanges(now, view))),
        // A server that was started anew counts from the beginning, and pushes may have been missed.
        watchConnection((change) => {
          if (change.at !== 'restored') return
          state.setState({ changes: { at: 'reading' }, plan: { at: 'none' } })
          void readChanges()
        }),
      ]
      void readChanges()
      return () => {
        for (const stop of stops) stop()
      }
    },
    chooseDevices(addresses, isChosen) {
      state.setState(({ choices }) => {
        const others = choices.devices.filter((device) => !addresses.includes(device))
        return { choices: { ...choices, devices: isChosen ? [...others, ...addresses] : others } }
      })
    },
    choose: (patch) => state.setState(({ choices }) => ({ choices: { ...choices, ...patch } })),
    restore: (choices, way) => state.setState((now) => (now.choices === noChoices ? { choices, way } : {})),
    showWay: (way) => state.setState({ way }),
    async draft() {
      const { plan, choices } = state.getState()
      if (currentPlan(plan, choices, revision()) === null) await draftWith('own-eyes')
    },
    inspect: () => draftWith('administrator-rights'),
    async script() {
      const { plan } = state.getState()
      if (plan.at !== 'drafted') return fail({ code: 'plan-outdated' })
      return api.plan.script({ planId: plan.view.plan.id })
    },
    async apply() {
      const { plan, way } = state.getState()
      if (plan.at !== 'drafted') return
      const { factsRevision, plan: shown } = plan.view
      const isTrial = way === 'trial' && shown.trial.possible
      await request(isTrial ? 'try' : 'apply', null, () =>
        api.changes.apply({ planId: shown.id, factsRevision, isTrial }),
      )
    },
    keep: (transactionId) => request('keep', transactionId, () => api.changes.keep({ transactionId })),
    undo: (transactionId) => request('undo', transactionId, () => api.changes.undo({ transactionId })),
    resolve: (transactionId, way) => request(way, transactionId, () => api.changes.resolve({ transactionId, way })),
    installHelper: () => request('install-helper', null, () => api.changes.installHelper(null)),
    dismiss: () => state.setState((now) => (now.request.at === 'failed' ? { request: { at: 'idle' } } : {})),
  }
}

function showChanges(now: ChangeState, view: ChangeView): Partial<ChangeState> {
  if (now.changes.at === 'showing' && now.changes.view.revision > view.revision) return {}
  return { changes: { at: 'showing', view } }
}

/** What was shown before stays; a failure stands in the place of what was never there. */
function showUnread(now: ChangeState, failure: CallFailure): Partial<ChangeState> {
  return now.changes.at === 'showing' ? {} : { changes: { at: 'failed', failure } }
}
