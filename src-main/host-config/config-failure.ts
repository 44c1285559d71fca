// SPDX-License-Identifier: MIT

/** Why a change of the host could not be derived. Nothing is written then; `text` quotes the line where there is one. */
export interface ConfigFailure {
  /**
   * `unreadable`: a file cannot be read (by this user, or at all). `refused`: the file is such that an edit could
   * break it. `unsupported`: this system cannot carry the change; `text` says what it can.
   */
  readonly code: 'unreadable' | 'refused' | 'unsupported'
  readonly path: string | null
  readonly text: string
  /** True where the helper could read it. */
  readonly needsHelper: boolean
}

/** A file that cannot be edited safely. */
export function refused(path: string, text: string): { ok: false; failure: ConfigFailure } {
  return { ok: false, failure: { code: 'refused', path, text, needsHelper: false } }
}

/** A change this system cannot carry. */
export function unsupported(text: string): { ok: false; failure: ConfigFailure } {
  return { ok: false, failure: { code: 'unsupported', path: null, text, needsHelper: false } }
}

/** A file that could not be read. */
export function unreadable(
  path: string,
  file: { readonly reason: string; readonly needsHelper: boolean },
): { ok: false; failure: ConfigFailure } {
  return { ok: false, failure: { code: 'unreadable', path, text: file.reason, needsHelper: file.needsHelper } }
}
