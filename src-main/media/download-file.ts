// SPDX-License-Identifier: MIT
import { createHash, type Hash } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { fail, ok, type Result } from '../model/result.ts'
import { checkFreeSpace } from './check-free-space.ts'
import { type DownloadServers, requestDownload } from './download-request.ts'
import type { MediaFailure } from './media-failure.ts'
import { describeWriteError, ignoreAbsence, takeFreeName } from './write-whole.ts'

/** Bytes that are taken of a file whose size is not known beforehand. */
const maxBytes = 2 * 1024 * 1024 * 1024
/** Attempts in a row that bring nothing. */
const maxIdleAttempts = 5
const maxAttempts = 30
const firstPauseMs = 100

export interface Download {
  readonly url: string
  readonly servers: DownloadServers
  readonly sha256: string
  /** Null where it is not known beforehand. */
  readonly sizeBytes: number | null
  /** Where the file is written. What stands there is left alone; it is the answer if it is this very file. */
  readonly target: string
  /** 0 to 1, or null where the server does not tell how long the file is. */
  readonly onProgress?: (fraction: number | null) => void
  readonly signal?: AbortSignal
}

/**
 * Fetches a public file, over TLS. It takes its name when its SHA-256 is the one asked for, and not before.
 *
 * A connection that breaks is taken up again where it broke. What came stays beside the file (`.partial`) when it breaks for
 * good or the person stops it, and the next call goes on there; `removePartialDownload` takes it away.
 */
export async function downloadFile(download: Download): Promise<Result<null, MediaFailure>> {
  const { target } = download
  const partial = partialPath(target)
  try {
    const standing = await fs.lstat(target).catch(ignoreAbsence)
    if (standing !== null) {
      const isThere = standing.isFile() && (await digestFile(target)) === download.sha256
      return isThere ? ok(null) : fail({ code: 'target-exists', path: target })
    }
    const handle = await openPartial(partial)
    if (handle === null) return fail({ code: 'target-exists', path: partial })
    try {
      const fetched = await fetchWhole(handle, download)
      if (!fetched.ok) return fetched
      await handle.chmod(0o644)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await takeFreeName(partial, target)
    return ok(null)
  } catch (error) {
    return describeWriteError(error, target)
  }
}

/** Takes away what an unfinished download left; done as well where there is nothing. */
export async function removePartialDownload(target: string): Promise<Result<null, MediaFailure>> {
  try {
    await fs.rm(partialPath(target), { force: true })
    return ok(null)
  } catch (error) {
    return describeWriteError(error, target)
  }
}

function partialPath(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.partial`)
}

async function digestFile(file: string): Promise<string> {
  const handle = await fs.open(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW)
  try {
    return (await digestBytes(handle)).hash.digest('hex')
  } finally {
    await handle.close()
  }
}

/** Digest of what a file has, and how many bytes that are. */
async function digestBytes(handle: FileHandle): Promise<{ readonly written: number; readonly hash: Hash }> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(1024 * 1024)
  for (let written = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, written)
    if (bytesRead === 0) return { written, hash }
    hash.update(buffer.subarray(0, bytesRead))
    written += bytesRead
  }
}

/** Null where something else than a file of ours stands there. */
async function openPartial(file: string): Promise<FileHandle | null> {
  const { O_RDWR, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = fs.constants
  const handle = await fs.open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600)
  const status = await handle.stat()
  if (status.isFile() && status.nlink === 1) return handle
  await handle.close()
  return null
}

/** What has been written, its digest so far, and the length of the whole once that is known. */
interface Progress {
  written: number
  hash: Hash
  totalBytes: number | null
}

async function fetchWhole(handle: FileHandle, download: Download): Promise<Result<null, MediaFailure>> {
  const progress = await takeUp(handle, download.sizeBytes)
  const tookUp = progress.written > 0
  const enough = await checkFreeSpace(download.target, (download.sizeBytes ?? 0) - progress.written)
  if (!enough.ok) return enough
  let idle = 0
  for (let count = 1; progress.totalBytes === null || progress.written < progress.totalBytes; count += 1) {
    const before = progress.written
    const attempt = await fetchOn(handle, progress, download)
    if (attempt.ok) break
    idle = progress.written > before ? 0 : idle + 1
    if (attempt.failure.code !== 'download-failed' || idle >= maxIdleAttempts || count >= maxAttempts) return attempt
    await pause(firstPauseMs * 2 ** idle, download.signal)
  }
  const found = progress.hash.digest('hex')
  if (found === download.sha256) return ok(null)
  await handle.truncate(0)
  // What stood there from an earlier call may have been part of another file: once more from the start.
  if (tookUp) return fetchWhole(handle, download)
  return fail({ code: 'checksum-wrong', url: download.url, expected: download.sha256, found })
}

/** Goes on after what an earlier call left; what is longer than the file should be is none of it. */
async function takeUp(handle: FileHandle, sizeBytes: number | null): Promise<Progress> {
  const { size } = await handle.stat()
  if (size > (sizeBytes ?? maxBytes)) await handle.truncate(0)
  return { ...(await digestBytes(handle)), totalBytes: sizeBytes }
}

/** One connection: writes what comes until it ends or breaks. Done when the file is there as a whole. */
async function fetchOn(
  handle: FileHandle,
  progress: Progress,
  download: Download,
): Promise<Result<null, MediaFailure>> {
  const { url, servers, signal, sizeBytes } = download
  const answer = await requestDownload({ url, from: progress.written, servers, signal })
  if (!answer.ok) return answer
  const { body, startsAt, totalBytes } = answer.value
  if (startsAt !== progress.written) {
    await handle.truncate(0)
    progress.written = 0
    progress.hash = createHash('sha256')
  }
  const isWrongSize = totalBytes !== null && (sizeBytes === null ? totalBytes > maxBytes : totalBytes !== sizeBytes)
  if (isWrongSize) {
    body?.destroy()
    return fail({ code: 'download-refused', url, detail: `it has ${totalBytes} bytes, not ${sizeBytes ?? maxBytes}` })
  }
  progress.totalBytes ??= totalBytes
  const written = body === null ? ok(null) : await writeBody(handle, body, progress, download)
  if (!written.ok) return written
  // Without a length the end of the connection is the end of the file; the checksum has the last word.
  return progress.totalBytes === null || progress.written === progress.totalBytes
    ? ok(null)
    : fail({ code: 'download-failed', url, detail: 'the connection ended too soon' })
}

async function writeBody(
  handle: FileHandle,
  body: IncomingMessage,
  progress: Progress,
  { url, signal, onProgress, sizeBytes }: Download,
): Promise<Result<null, MediaFailure>> {
  const limit = sizeBytes ?? maxBytes
  const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await chunks.next().then(
        ({ done, value }) => ok(done === true ? null : value),
        (error: Error) => fail(error.message),
      )
      if (signal?.aborted === true) return fail({ code: 'task-cancelled' })
      if (!next.ok) return fail({ code: 'download-failed', url, detail: next.failure })
      if (next.value === null) return ok(null)
      if (progress.written + next.value.length > limit)
        return fail({ code: 'download-refused', url, detail: `it has more than ${limit} bytes` })
      await handle.write(next.value, 0, next.value.length, progress.written)
      progress.hash.update(next.value)
      progress.written += next.value.length
      onProgress?.(progress.totalBytes === null ? null : progress.written / progress.totalBytes)
    }
  } finally {
    body.destroy()
  }
}

/** Waits before the next attempt, or until the person stops it, which the next attempt then tells. */
function pause(timeMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, timeMs)
    function end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted === true) end()
  })
}
