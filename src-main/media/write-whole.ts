// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'
import { readErrorCode } from './read-error-code.ts'

export interface WholeFile {
  readonly path: string
  readonly mode: number
  /** Whether a file that stands there is replaced; anything else that stands there never is. */
  readonly replaces: boolean
}

/** A file that is being made, under a name of its own beside the one that it will have. */
export interface Draft {
  readonly path: string
  readonly handle: FileHandle
}

/**
 * Makes a file that is there as a whole or not at all: `fill` writes a draft beside it, which then takes its name. When `fill`
 * fails, or throws, the draft is gone and what stood there still stands.
 */
export async function writeWhole<T>(
  file: WholeFile,
  fill: (draft: Draft) => Promise<Result<T, MediaFailure>>,
): Promise<Result<T, MediaFailure>> {
  const name = `.${path.basename(file.path).slice(0, 200)}.${randomBytes(6).toString('hex')}`
  const draft = path.join(path.dirname(file.path), name)
  let isMade = false
  try {
    const standing = await fs.lstat(file.path).catch(ignoreAbsence)
    if (standing !== null && !(file.replaces && standing.isFile()))
      return fail({ code: 'target-exists', path: file.path })
    const handle = await fs.open(draft, 'wx', file.mode)
    isMade = true
    const filled = await fillDraft({ path: draft, handle }, fill)
    if (!filled.ok) return filled
    if (file.replaces) await fs.rename(draft, file.path)
    else await takeFreeName(draft, file.path)
    return filled
  } catch (error) {
    return describeWriteError(error, file.path)
  } finally {
    // In a folder that may not be entered there is no draft, and to look for one fails again.
    if (isMade) await fs.rm(draft, { force: true })
  }
}

async function fillDraft<T>(
  draft: Draft,
  fill: (draft: Draft) => Promise<Result<T, MediaFailure>>,
): Promise<Result<T, MediaFailure>> {
  try {
    const filled = await fill(draft)
    if (filled.ok) await draft.handle.sync()
    return filled
  } finally {
    await draft.handle.close()
  }
}

/** Gives a draft its name, if that is free: a link fails where it was taken meanwhile, and a rename would replace what took it. */
export async function takeFreeName(draft: string, target: string): Promise<void> {
  try {
    await fs.link(draft, target)
    await fs.rm(draft)
  } catch (error) {
    // File systems of other systems (exFAT, some shares) have no hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(readErrorCode(error) ?? '')) throw error
    await fs.rename(draft, target)
  }
}

/** The failure for an error of the file system on writing a file; other errors are thrown on. */
export function describeWriteError(error: unknown, file: string): Result<never, MediaFailure> {
  const detail = readErrorCode(error)
  if (detail === null) throw error
  return fail(
    detail === 'EEXIST' ? { code: 'target-exists', path: file } : { code: 'target-unwritable', path: file, detail },
  )
}

/** Null for “not there”, for `catch`; other errors are thrown on. */
export function ignoreAbsence(error: unknown): null {
  if (readErrorCode(error) !== 'ENOENT') throw error
  return null
}
