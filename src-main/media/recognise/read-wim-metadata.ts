// SPDX-License-Identifier: MIT
import type { DiscEntry } from '../disc/disc-volume.ts'
import type { ImageFile } from '../disc/image-file.ts'
import { readEntry } from '../disc/read-entry.ts'

const headerBytes = 208
/** Bytes of metadata that are read; consumer discs with a dozen editions have about 100 KiB. */
const maxMetadataBytes = 2 * 1024 * 1024

/**
 * The XML metadata of a WIM, ESD or SWM file: UTF-16LE, never compressed. Null where the file is none or damaged.
 * Source: Windows Imaging File Format (WIM), Microsoft; header_disk in wimlib's include/wimlib/header.h
 */
export async function readWimMetadata(file: ImageFile, entry: DiscEntry): Promise<string | null> {
  const header = await readEntry(file, entry, 0, headerBytes)
  if (header === null || header.length < headerBytes) return null
  // Solid archives made for pipes begin with WLPWM and keep their header at the end; no disc has one.
  if (header.toString('latin1', 0, 8) !== 'MSWIM\0\0\0') return null
  const size = Number(header.readBigUInt64LE(72) & 0xff_ffff_ffff_ffffn)
  const offset = Number(header.readBigUInt64LE(80))
  if (size === 0 || size > maxMetadataBytes || offset + size > entry.sizeBytes) return null
  const bytes = await readEntry(file, entry, offset, size)
  return bytes === null ? null : bytes.toString('utf16le').replace(/^\ufeff/, '')
}
