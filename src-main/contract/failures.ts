// SPDX-License-Identifier: MIT

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
