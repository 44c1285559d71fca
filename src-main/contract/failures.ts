// SPDX-License-Identifier: MIT
import type { ChangedSince, HelperRefusal } from './helper-protocol.ts'

/** Every expected way in which a call over the contract can fail. The words for them are made where they are shown. */
export type Failure =
  /** The argument does not fit its schema; `field` is the path to what is wrong, `problem` says what. */
  | { readonly code: 'argument-invalid'; readonly field: string; readonly problem: string }
  | { readonly code: 'call-unknown'; readonly name: string }
  /** The file is not a capture this program can open, or it was made to do harm. */
  | { readonly code: 'capture-refused'; readonly reason: CaptureRefusal; readonly detail: string }
  /** A directory or file that was named to be read instead of this machine cannot be; `detail` is the system's word. */
  | { readonly code: 'host-unreadable'; readonly path: string; readonly detail: string }
  /** A file that was to be written could not be; `detail` is the system's word. Nothing was changed. */
  | { readonly code: 'file-unwritable'; readonly path: string; readonly detail: string }
  /** The browser's session is over or never began; a fresh link from `throughway serve` opens a new one. */
  | { readonly code: 'session-missing' }
  /** The plan is none that was drafted, or the host was read again since: draft it anew. */
  | { readonly code: 'plan-outdated' }
  /** The plan has refusals; nothing is done while it has. */
  | { readonly code: 'plan-refused'; readonly texts: readonly string[] }
  /** The trial is not possible here; the reason and the next best thing. */
  | { readonly code: 'trial-impossible'; readonly reason: string }
  /** Nothing can be changed on the host on screen: it is a capture, or the sample workstation. */
  | { readonly code: 'host-not-changeable'; readonly reason: string }
  /** The helper has to be installed first. */
  | { readonly code: 'helper-missing' }
  /** The person closed the authorisation prompt. */
  | { readonly code: 'helper-dismissed' }
  | { readonly code: 'helper-not-authorised'; readonly detail: string }
  /** It could not be started, or ended without an answer. */
  | { readonly code: 'helper-failed'; readonly detail: string }
  /** Another change is running. */
  | { readonly code: 'change-running' }
  /** The helper refused, and says why; nothing was changed. */
  | {
      readonly code: 'change-refused'
      readonly reason: HelperRefusal
      readonly text: string
      readonly changedSince: readonly ChangedSince[]
    }
  /** A fault of Throughway itself; the log has the stack. */
  | { readonly code: 'internal-error'; readonly detail: string }

/** Why a capture was refused. */
export type CaptureRefusal =
  | 'not-an-archive'
  | 'too-large'
  | 'too-many-entries'
  | 'unsafe-path'
  | 'unsafe-link'
  | 'unsafe-entry'
  | 'damaged'
  | 'not-a-capture'
  | 'newer-version'
