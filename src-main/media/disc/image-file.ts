// SPDX-License-Identifier: MIT
import fs, { type FileHandle } from 'node:fs/promises'

/** Bytes and reads that may be spent on one image, so that one made to waste them comes to an end. */
const maxBytes = 64 * 1024 * 1024
const maxReads = 20_000

/** An image that is read in pieces, within bounds. Close it when done. */
export interface ImageFile {
  readonly sizeBytes: number
  /**
   * Exactly these bytes, or null where the file is too short for them, they cannot be read, or what may be spent on one
   * image is spent.
   */
  read(offset: number, length: number): Promise<Buffer | null>
  close(): Promise<void>
}

/**
 * Opens a regular file for reading; null where it is none (a folder, a device, a pipe).
 * Fails: throws what the file system answers.
 */
export async function openImageFile(path: string): Promise<ImageFile | null> {
  // Without waiting: a pipe nobody writes to must not hold the caller.
  const handle = await fs.open(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  const status = await handle.stat()
  if (!status.isFile()) {
    await handle.close()
    return null
  }
  return boundedFile(handle, status.size)
}

function boundedFile(handle: FileHandle, sizeBytes: number): ImageFile {
  let bytesLeft = maxBytes
  let readsLeft = maxReads
  return {
    sizeBytes,
    async read(offset, length) {
      if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > sizeBytes) return null
      bytesLeft -= length
      readsLeft -= 1
      if (bytesLeft < 0 || readsLeft < 0) return null
      const buffer = Buffer.alloc(length)
      const { bytesRead } = await handle.read(buffer, 0, length, offset)
      return bytesRead === length ? buffer : null
    },
    close: () => handle.close(),
  }
}
