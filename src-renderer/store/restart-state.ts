// SPDX-License-Identifier: MIT
import type { RestartView } from '../../src-main/model/restart-view.ts'
import type { Reply } from './reply.ts'
import type { CallFailure } from './window-state.ts'

/** All that the window knows of restarting the computer. */
export interface RestartState {
  /** Whether it can be restarted from here. */
  readonly view: Reply<RestartView>
  readonly request:
    | { readonly at: 'idle' }
    /** systemd-logind was asked, and maybe somebody for a password. */
    | { readonly at: 'asked' }
    /** The computer goes down. The connection ends with it, as it should. */
    | { readonly at: 'restarting' }
    | { readonly at: 'failed'; readonly failure: CallFailure }
}

/** Nothing was asked. */
export const firstRestartState: RestartState = { view: { at: 'none' }, request: { at: 'idle' } }
