// SPDX-License-Identifier: MIT
import type { ProgramForm } from './about-view.ts'

/** Whether this computer can be restarted from here, by the user who runs Throughway. */
export type RestartView =
  | {
      readonly can: 'yes'
      /** Whether somebody may be asked for a password first, by whatever asks in this user's session. */
      readonly isAsked: boolean
      /** How the window is shown, which says what becomes of it. */
      readonly form: ProgramForm
    }
  /** A sentence says why. */
  | { readonly can: 'no'; readonly reason: string }

/** A program that keeps the computer from being restarted meanwhile, and why, in its own words. */
export interface RestartHolder {
  readonly who: string
  readonly why: string
}
