// SPDX-License-Identifier: MIT
import type { DefinitionChange, NoticesView, StoredChange, TroubleView } from '../../src-main/model/trouble-view.ts'
import type { Reply } from './reply.ts'
import type { CallFailure } from './window-state.ts'

/** A log that a person gave, as the contract takes it. */
export interface GivenLog {
  readonly source: string
  readonly contentBase64: string
}

/** What is to be looked at. */
export interface TroubleSubject {
  readonly logs: readonly GivenLog[]
  readonly uuid: string | null
  readonly host: boolean
}

/** Where the change of a definition is that mends a cause. */
export type EditState =
  | { readonly at: 'asked' }
  | { readonly at: 'shown'; readonly change: DefinitionChange }
  | { readonly at: 'storing'; readonly change: DefinitionChange }
  | { readonly at: 'stored'; readonly stored: StoredChange }
  | { readonly at: 'undoing'; readonly stored: StoredChange }
  | { readonly at: 'undone'; readonly name: string }
  | { readonly at: 'failed'; readonly failure: CallFailure; readonly before: EditState | null }

/** Why a file that was given is not read, or null. */
export type FileProblem = { readonly name: string; readonly why: 'too-large' | 'unreadable' } | null

/** All that the window knows of failures. */
export interface TroubleState {
  /** What was pasted and not asked about yet. */
  readonly text: string
  readonly files: readonly GivenLog[]
  readonly fileProblem: FileProblem
  /** Whether the host on screen is looked at along with logs. */
  readonly withHost: boolean
  /** What the diagnosis on screen is about; null: nothing was asked. */
  readonly subject: TroubleSubject | null
  readonly view: Reply<TroubleView>
  /** By the cause's id. */
  readonly edits: Readonly<Record<string, EditState>>
  readonly notices: NoticesView | null
}

/** Before anything was asked. */
export const firstTroubleState: TroubleState = {
  text: '',
  files: [],
  fileProblem: null,
  withHost: false,
  subject: null,
  view: { at: 'none' },
  edits: {},
  notices: null,
}
