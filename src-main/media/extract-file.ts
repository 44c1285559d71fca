// SPDX-License-Identifier: MIT
import fs, { type FileHandle } from 'node:fs/promises'
import { fail, ok, type Result } from '../model/result.ts'
import type { DiscEntry } from './disc/disc-volume.ts'
import { findEntry } from './disc/find-entry.ts'
import type { MediaFailure } from './media-failure.ts'
import { imageUnreadable, withImageDiscs } from './with-image-discs.ts'
import { writeWhole } from './write-whole.ts'

const pieceBytes = 1024 * 1024
/** More than any kernel and initramfs; what a disc claims beyond is not copied. */
const maxFileBytes = 2 * 1024 * 1024 * 1024

export interface Extraction {
  /** The disc image. */
  readonly image: string
  /** Path on the disc, such as `casper/vmlinuz`. */
  readonly file: string
  /** Where it is written; a file that stands there is replaced. */
  readonly target: string
  /** Written after it, at the next multiple of four bytes: more of an initramfs (`buildInitrdOverlay`). */
  readonly appended?: Uint8Array
  readonly signal?: AbortSignal
}

/**
 * Copies a file out of a disc image, whole or not at all, without mounting it. The copy can be read by its owner only; libvirt's
 * system daemon makes it its QEMU's own while a guest starts with it.
 */
export async function extractFile(extraction: Extraction): Promise<Result<null, MediaFailure>> {
  const { image, file, target, appended, signal } = extraction
  const entry = await locate(image, file)
  if (!entry.ok) return entry
  return writeWhole({ path: target, mode: 0o600, replaces: true }, async ({ handle }) => {
    const source = await fs.open(image, 'r')
    try {
      const copied = await copyExtents(source, handle, entry.value, signal)
      if (copied === 'cancelled') return fail({ code: 'task-cancelled' })
      if (copied === 'short') return imageUnreadable(image, `${file} ends too soon`)
    } finally {
      await source.close()
    }
    if (appended !== undefined) {
      await handle.write(Buffer.alloc(-entry.value.sizeBytes & 3))
      await handle.write(appended)
    }
    return ok(null)
  })
}

function locate(image: string, path: string): Promise<Result<DiscEntry, MediaFailure>> {
  return withImageDiscs(image, async (discs) => {
    for (const { volume } of discs) {
      const entry = await findEntry(volume, path)
      if (entry !== null && !entry.isFolder && entry.sizeBytes <= maxFileBytes) return ok(entry)
    }
    return imageUnreadable(image, `there is no ${path} on it`)
  })
}

async function copyExtents(
  source: FileHandle,
  target: FileHandle,
  { extents }: DiscEntry,
  signal: AbortSignal | undefined,
): Promise<'done' | 'cancelled' | 'short'> {
  const buffer = Buffer.alloc(pieceBytes)
  for (const { offset, length } of extents) {
    for (let done = 0; done < length; ) {
      if (signal?.aborted === true) return 'cancelled'
      const { bytesRead } = await source.read(buffer, 0, Math.min(pieceBytes, length - done), offset + done)
      if (bytesRead === 0) return 'short'
      await target.write(buffer, 0, bytesRead)
      done += bytesRead
    }
  }
  return 'done'
}
