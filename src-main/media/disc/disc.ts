// SPDX-License-Identifier: MIT
import type { DiscEntry, DiscVolume } from './disc-volume.ts'
import { findEntry } from './find-entry.ts'
import type { ImageFile } from './image-file.ts'
import { readEntry } from './read-entry.ts'

/** A file system of an image, with the image it is read from. */
export interface Disc {
  readonly file: ImageFile
  readonly volume: DiscVolume
}

/** Whether a disc has something at a path. */
export async function hasEntry({ volume }: Disc, path: string): Promise<boolean> {
  return (await findEntry(volume, path)) !== null
}

/** What is in a folder of a disc; empty where there is no such folder. */
export async function listPath({ volume }: Disc, path: string): Promise<readonly DiscEntry[]> {
  const folder = path === '' ? volume.root : await findEntry(volume, path)
  return folder === null ? [] : ((await volume.list(folder)) ?? [])
}

/** The first 64 KiB of a text file of a disc; null where there is none, or it cannot be read. */
export async function readText({ file, volume }: Disc, path: string): Promise<string | null> {
  const entry = await findEntry(volume, path)
  if (entry === null || entry.isFolder) return null
  const bytes = await readEntry(file, entry, 0, 64 * 1024)
  return bytes === null ? null : bytes.toString('utf8')
}
