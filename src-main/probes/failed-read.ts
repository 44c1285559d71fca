// SPDX-License-Identifier: MIT
import type { Read } from './host-reader.ts'

/** A read without a value. */
export type FailedRead = Extract<Read<never>, { ok: false }>

/** An answer of the file system, thrown as Node throws them: with the errno's name as its code. */
export function fileSystemError(code: string, description: string): Error {
  return Object.assign(new Error(`${code}: ${description}`), { code })
}

/** The errno's name that a file system error carries, or null for any other error. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/**
 * What a thrown file system error means for a reader. `ENOTDIR` is an absence: a folder on the way is a file.
 * `ENODEV` and `ENXIO` are what sysfs and device nodes answer when the device is gone.
 *
 * Fails: throws what is no answer of the file system, since that is a bug.
 */
export function failedRead(error: unknown): FailedRead {
  const code = errorCode(error)
  if (code === null || !(error instanceof Error)) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENODEV' || code === 'ENXIO')
    return { ok: false, problem: 'absent', detail: code }
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'denied', detail: code }
  // Node writes `EIO: i/o error, read`; the system call and the path mean nothing to a person.
  return { ok: false, problem: 'failed', detail: error.message.split(', ')[0] ?? code }
}

/** Runs `action`; what the file system answers becomes a value, other errors stay exceptions. */
export function attemptRead<T>(action: () => T): Read<T> {
  try {
    return { ok: true, value: action() }
  } catch (error) {
    return failedRead(error)
  }
}
