// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, type Result } from '../../src-main/model/result.ts'
import type { NoticesView } from '../../src-main/model/trouble-view.ts'
import type { WatchedBridge } from '../http-bridge.ts'
import { askedAgain, lastTold, replyOf } from './reply.ts'
import { toBase64 } from './to-base64.ts'
import { type EditState, firstTroubleState, type TroubleState, type TroubleSubject } from './trouble-state.ts'
import type { CallFailure } from './window-state.ts'

/** Failures, and all that can be asked about them. */
export interface TroubleStore {
  readonly state: StoreApi<TroubleState>
  /** Follows the notices; the answer is the way to stop. */
  readonly start: () => () => void
  readonly setText: (text: string) => void
  readonly setWithHost: (withHost: boolean) => void
  /** Takes a file among the logs to look at, unless it is larger than a call carries. */
  readonly addFile: (file: Blob & { readonly name: string }) => Promise<void>
  readonly removeFile: (source: string) => void
  /** Looks at what was pasted and dropped. */
  readonly askAboutLogs: (pastedName: string) => Promise<void>
  readonly askAboutMachine: (uuid: string) => Promise<void>
  readonly askAboutHost: () => Promise<void>
  /** Reads the same again and says what became of its causes. */
  readonly checkAgain: () => Promise<void>
  /** Back to the beginning; what was pasted stays until it is replaced. */
  readonly leave: () => void
  readonly previewEdit: (causeId: string) => Promise<void>
  readonly applyEdit: (causeId: string) => Promise<void>
  readonly undoEdit: (causeId: string) => Promise<void>
  readonly closeEdit: (causeId: string) => void
  /** The report on the diagnosis on screen. */
  readonly report: () => Promise<Result<string, CallFailure>>
  readonly dismissNotice: (id: string) => Promise<void>
}

/** The contract takes 24 MiB of base64 in all, which is 18 MiB of log. */
export const largestLogBytes = 18 * 1024 * 1024

/** A store over `bridge`. */
export function createTroubleStore({ api, watchConnection }: WatchedBridge<'trouble'>): TroubleStore {
  const state = createStore<TroubleState>()(() => firstTroubleState)
  // An answer that was overtaken by another question is dropped.
  let questions = 0

  const ask = async (subject: TroubleSubject, before: string | null) => {
    questions += 1
    const mine = questions
    state.setState(({ view }) => ({
      subject,
      view: before === null ? { at: 'asked', last: null } : askedAgain(view),
      ...(before === null ? { edits: {} } : {}),
    }))
    const answer = await api.trouble.diagnose({ ...subject, logs: [...subject.logs], before })
    if (mine !== questions) return
    state.setState(({ view }) => ({ view: replyOf(view, answer) }))
  }

  const setEdit = (causeId: string, edit: EditState) =>
    state.setState(({ edits }) => ({ edits: { ...edits, [causeId]: edit } }))

  const showNotices = (view: NoticesView) =>
    state.setState(({ notices }) => (notices !== null && notices.revision > view.revision ? {} : { notices: view }))

  const readNotices = async () => {
    const answer = await api.trouble.notices(null)
    if (answer.ok) state.setState({ notices: answer.value })
  }

  return {
    state,
    start() {
      const stops = [
        api.trouble.noticed(showNotices),
        watchConnection((change) => {
          if (change.at === 'restored') void readNotices()
        }),
      ]
      void readNotices()
      return () => {
        for (const stop of stops) stop()
      }
    },
    setText: (text) => state.setState({ text }),
    setWithHost: (withHost) => state.setState({ withHost }),
    async addFile(file) {
      const name = file.name.slice(0, 255)
      if (file.size > largestLogBytes) return state.setState({ fileProblem: { name, why: 'too-large' } })
      try {
        const contentBase64 = toBase64(new Uint8Array(await file.arrayBuffer()))
        state.setState(({ files }) => ({
          files: [...files.filter(({ source }) => source !== name), { source: name, contentBase64 }].slice(-7),
          fileProblem: null,
        }))
      } catch {
        // A dropped folder looks like a file until it is read.
        state.setState({ fileProblem: { name, why: 'unreadable' } })
      }
    },
    removeFile: (source) =>
      state.setState(({ files }) => ({ files: files.filter((file) => file.source !== source), fileProblem: null })),
    async askAboutLogs(pastedName) {
      const { text, files, withHost } = state.getState()
      const pasted = text.trim() === '' ? [] : [{ source: pastedName, contentBase64: toBase64(encode(text)) }]
      await ask({ logs: [...pasted, ...files], uuid: null, host: withHost }, null)
    },
    askAboutMachine: (uuid) => ask({ logs: [], uuid, host: false }, null),
    askAboutHost: () => ask({ logs: [], uuid: null, host: true }, null),
    async checkAgain() {
      const { subject, view } = state.getState()
      if (subject !== null) await ask(subject, lastTold(view)?.id ?? null)
    },
    leave() {
      questions += 1
      state.setState({ subject: null, view: { at: 'none' }, edits: {} })
    },
    async previewEdit(causeId) {
      const diagnosisId = lastTold(state.getState().view)?.id
      if (diagnosisId === undefined) return
      setEdit(causeId, { at: 'asked' })
      const answer = await api.trouble.previewEdit({ diagnosisId, causeId })
      setEdit(
        causeId,
        answer.ok ? { at: 'shown', change: answer.value } : { at: 'failed', failure: answer.failure, before: null },
      )
    },
    async applyEdit(causeId) {
      const edit = state.getState().edits[causeId]
      if (edit?.at !== 'shown') return
      setEdit(causeId, { at: 'storing', change: edit.change })
      const answer = await api.trouble.applyEdit({ changeId: edit.change.id })
      setEdit(
        causeId,
        answer.ok ? { at: 'stored', stored: answer.value } : { at: 'failed', failure: answer.failure, before: null },
      )
    },
    async undoEdit(causeId) {
      const edit = state.getState().edits[causeId]
      if (edit?.at !== 'stored') return
      setEdit(causeId, { at: 'undoing', stored: edit.stored })
      const answer = await api.trouble.undoEdit({ changeId: edit.stored.id })
      setEdit(
        causeId,
        answer.ok
          ? { at: 'undone', name: edit.stored.name }
          : { at: 'failed', failure: answer.failure, before: { at: 'stored', stored: edit.stored } },
      )
    },
    closeEdit: (causeId) => state.setState(({ edits: { [causeId]: _closed, ...others } }) => ({ edits: others })),
    async report() {
      const diagnosisId = lastTold(state.getState().view)?.id
      return diagnosisId === undefined ? fail({ code: 'diagnosis-outdated' }) : api.trouble.report({ diagnosisId })
    },
    async dismissNotice(id) {
      const answer = await api.trouble.dismissNotice({ id })
      if (answer.ok) showNotices(answer.value)
    },
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
