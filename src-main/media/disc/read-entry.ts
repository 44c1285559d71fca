// SPDX-License-Identifier: MIT
import type { DiscEntry } from './disc-volume.ts'
import type { ImageFile } from './image-file.ts'

/**
 * Bytes of a file of a disc, from `start`, up to `length` of them; fewer where it ends before. Null where the image does not hold
 * them.
 */
export async function readEntry(
  file: ImageFile,
  entry: DiscEntry,
  start: number,
  length: number,
): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let skip = start
  let wanted = Math.min(length, Math.max(0, entry.sizeBytes - start))
  for (const extent of entry.extents) {
    if (wanted === 0) break
    if (skip >= extent.length) {
      skip -= extent.length
      continue
    }
    const count = Math.min(wanted, extent.length - skip)
    const piece = await file.read(extent.offset + skip, count)
    if (piece === null) return null
    pieces.push(piece)
    wanted -= count
    skip = 0
  }
  return wanted === 0 ? Buffer.concat(pieces) : null
}
