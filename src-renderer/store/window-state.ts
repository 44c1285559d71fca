// SPDX-License-Identifier: MIT
import type { Failure } from '../../src-main/contract/failures.ts'
import type { Verdict } from '../../src-main/model/finding.ts'
import type { HostView } from '../../src-main/model/host-view.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import type { LostConnection } from '../http-bridge.ts'

/** The wizard's steps, in the order in which a person goes through them. */
export const stepIds = ['check', 'choose', 'mode', 'prepare', 'apply', 'after', 'create', 'install', 'done'] as const
export type WizardStepId = (typeof stepIds)[number]
/** What can be looked up beside the steps, at any time. */
export const besideIds = ['use', 'history', 'trouble', 'settings', 'about'] as const
/** Every screen. */
export const screenIds = [...stepIds, ...besideIds] as const
export type StepId = (typeof screenIds)[number]

/** Every way in which a call made by the window can fail. */
export type CallFailure = Failure | LostConnection

/** The host on screen. */
export type HostState =
  | { readonly at: 'reading' }
  | { readonly at: 'showing'; readonly view: HostView }
  | { readonly at: 'failed'; readonly failure: CallFailure }

/** What the window asked for and has no answer to yet, or what the last request failed on. */
export type Task =
  | { readonly at: 'idle' }
  | { readonly at: 'checking' }
  | { readonly at: 'opening'; readonly fileName: string }
  | { readonly at: 'closing' }
  | { readonly at: 'failed'; readonly fileName: string | null; readonly failure: CallFailure }

/** What has just happened, for those who hear the window instead of seeing it. */
export interface News {
  readonly what: 'read' | 'checked' | 'opened' | 'closed' | 'changed'
  readonly view: HostView
}

/** What the details beside the map are about. */
export type Selection =
  | { readonly kind: 'device'; readonly address: PciAddress }
  | { readonly kind: 'group'; readonly id: number }

export type VerdictFilter = 'all' | Verdict

/** All that the window knows: what main said, and what the person in front of it chose to look at. */
export interface WindowState {
  readonly step: StepId
  readonly host: HostState
  readonly task: Task
  readonly connection: 'connected' | 'lost' | 'expired'
  readonly news: News | null
  readonly verdictFilter: VerdictFilter
  readonly deviceSearch: string
  readonly selection: Selection | null
}

/** The window before anything was answered. */
export const firstState: WindowState = {
  step: 'check',
  host: { at: 'reading' },
  task: { at: 'idle' },
  connection: 'connected',
  news: null,
  verdictFilter: 'all',
  deviceSearch: '',
  selection: null,
}
