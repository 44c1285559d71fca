// SPDX-License-Identifier: MIT
import type { machineCalls } from '../../src-main/contract/machine-calls.ts'
import type {
  MachineState as DomainState,
  MachineFigures,
  MachinesView,
  MachineView,
  PreflightCheck,
} from '../../src-main/model/machine-view.ts'
import type { Reply } from './reply.ts'
import type { CallFailure } from './window-state.ts'

type AnswerOf<Endpoint extends { readonly answer?: unknown }> = Exclude<Endpoint['answer'], undefined>
/** What would go with a machine that is removed. */
export type Removal = AnswerOf<typeof machineCalls.removal>
/** A machine's XML with what can be said of its lines. */
export type MachineXml = AnswerOf<typeof machineCalls.xml>

/** A picture of the guest's screen; `png` is null where it shows nothing. */
export interface Screenshot {
  readonly png: string | null
  readonly takenAtMs: number
}

/** What main says of machines. */
export type MachinesState =
  | { readonly at: 'reading' }
  | { readonly at: 'showing'; readonly view: MachinesView }
  | { readonly at: 'failed'; readonly failure: CallFailure }

/** What a person can ask of a machine. */
export type MachineVerb = 'start' | 'stop' | 'kill' | 'remove' | 'autostart' | 'lend' | 'take-back' | 'finish-install'

/** What was asked of one machine and is not answered yet, or what it failed on. */
export type MachineRequest =
  | { readonly at: 'asked'; readonly verb: MachineVerb }
  | { readonly at: 'failed'; readonly verb: MachineVerb; readonly failure: CallFailure }

/** What is looked up about the machine whose details are open. */
export interface MachineDetails {
  readonly uuid: string
  /** A question that was opened from outside the window, or null. */
  readonly asked: 'kill' | null
  readonly preflight: Reply<readonly PreflightCheck[]>
  readonly removal: Reply<Removal>
  readonly xml: Reply<MachineXml>
  readonly screenshot: Reply<Screenshot>
  /** Oldest first, at most `keptFigures`. */
  readonly figures: readonly MachineFigures[]
}

/** A reading a second: the charts show the last minute. */
export const keptFigures = 60

/** All that the window knows of machines. */
export interface MachinesWindowState {
  readonly machines: MachinesState
  readonly details: MachineDetails | null
  /** By the machine's uuid. */
  readonly requests: Readonly<Record<string, MachineRequest>>
  /** Why the task that runs could not be cancelled, or null. */
  readonly cancelFailure: CallFailure | null
  /** Why the last key was not pressed, or null. */
  readonly keyFailure: CallFailure | null
}

/** Machines before anything was answered. */
export const firstMachinesState: MachinesWindowState = {
  machines: { at: 'reading' },
  details: null,
  requests: {},
  cancelFailure: null,
  keyFailure: null,
}

/** Details of a machine of which nothing was asked yet. */
export function emptyDetails(uuid: string, asked: MachineDetails['asked'] = null): MachineDetails {
  const none = { at: 'none' } as const
  return { uuid, asked, preflight: none, removal: none, xml: none, screenshot: none, figures: [] }
}

/** Whether a domain in this state has a process: it can be stopped, watched and lent to. */
export function isRunning(state: DomainState): boolean {
  return state === 'running' || state === 'idle' || state === 'paused' || state === 'shutting-down'
}

/** True while something is done to the machine, by this window or another. */
export function isBusyMachine({ uuid, action }: MachineView, requests: MachinesWindowState['requests']): boolean {
  return action !== null || requests[uuid]?.at === 'asked'
}
