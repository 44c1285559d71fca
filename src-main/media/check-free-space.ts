// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'

/**
 * Whether the folder of a file has room for so many bytes more. Left free besides: 64 MiB, so that nothing else on that file system stops.
 * Fails: throws what the file system answers.
 */
export async function checkFreeSpace(file: string, neededBytes: number): Promise<Result<null, MediaFailure>> {
  const { bavail, bsize } = await fs.statfs(path.dirname(file))
  const freeBytes = bavail * bsize
  const reserveBytes = 64 * 1024 * 1024
  return neededBytes <= 0 || neededBytes + reserveBytes <= freeBytes
    ? ok(null)
    : fail({ code: 'space-missing', path: path.dirname(file), neededBytes, freeBytes })
}
