// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { StoragePoolRef, StorageVolumeRef } from '../../libvirt/objects.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'

const pieceBytes = 256 * 1024

/** A file that becomes a volume. */
export interface Upload {
  readonly pool: StoragePoolRef
  /** Letters, digits and `.+_-`; nothing of that name may be in the pool. */
  readonly name: string
  readonly file: string
  readonly format: 'raw' | 'qcow2'
  readonly onProgress?: (fraction: number) => void
  readonly signal: AbortSignal
}

/**
 * Copies a file into a storage pool through libvirt, whole or not at all: pools of the system belong to root, and this
 * program does not.
 */
export async function uploadFile(
  connection: LibvirtConnection,
  { pool, name, file, format, onProgress, signal }: Upload,
): Promise<Result<StorageVolumeRef, Failure>> {
  const handle = await fs.open(file, 'r')
  try {
    const { size } = await handle.stat()
    const created = await connection.storageVolumes.create(pool, buildVolumeXml(name, size))
    if (!created.ok) return fail(describeLibvirtError(created.failure, name))
    const sent = await send(connection, created.value, { handle, size, onProgress, signal })
    if (sent.ok && format === 'qcow2') await connection.storagePools.refresh(pool)
    if (sent.ok) return ok(created.value)
    await connection.storageVolumes.delete(created.value)
    return sent
  } finally {
    await handle.close()
  }
}

/** Only its owner reads it; libvirt makes it QEMU's own while a guest runs. As a plain file, whatever is in it. */
function buildVolumeXml(name: string, sizeBytes: number): string {
  return `<volume><name>${name}</name><capacity unit='bytes'>${sizeBytes}</capacity><allocation unit='bytes'>0</allocation><target><format type='raw'/><permissions><mode>0600</mode></permissions></target></volume>`
}

async function send(
  connection: LibvirtConnection,
  volume: StorageVolumeRef,
  from: {
    readonly handle: fs.FileHandle
    readonly size: number
    readonly onProgress: ((fraction: number) => void) | undefined
    readonly signal: AbortSignal
  },
): Promise<Result<null, Failure>> {
  const opened = await connection.storageVolumes.upload(volume)
  if (!opened.ok) return fail(describeLibvirtError(opened.failure, volume.name))
  const stream = opened.value
  for (let position = 0; position < from.size; ) {
    if (from.signal.aborted) {
      await stream.abort()
      return fail({ code: 'task-cancelled' })
    }
    // A new one for each: what was handed to the stream is sent later.
    const buffer = Buffer.alloc(pieceBytes)
    const { bytesRead } = await from.handle.read(buffer, 0, pieceBytes, position)
    if (bytesRead === 0) break
    const written = await stream.write(buffer.subarray(0, bytesRead))
    if (!written.ok) {
      await stream.abort()
      return fail(describeLibvirtError(written.failure, volume.name))
    }
    position += bytesRead
    from.onProgress?.(position / from.size)
  }
  const finished = await stream.finish()
  return finished.ok ? ok(null) : fail(describeLibvirtError(finished.failure, volume.name))
}
