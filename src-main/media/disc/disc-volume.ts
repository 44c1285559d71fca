// SPDX-License-Identifier: MIT

/** A piece of a file: where it begins in the image, and its bytes. */
export interface Extent {
  readonly offset: number
  readonly length: number
}

/** A file or folder of a disc. */
export interface DiscEntry {
  readonly name: string
  readonly isFolder: boolean
  readonly sizeBytes: number
  /** In order; together they are `sizeBytes` long. */
  readonly extents: readonly Extent[]
}

/** A file system of a disc. */
export interface DiscVolume {
  readonly format: 'iso9660' | 'udf'
  readonly label: string
  /** End of what the file system says it takes, in the image. */
  readonly endBytes: number
  readonly root: DiscEntry
  /** What is in a folder, up to some thousands; null where it cannot be read. */
  list(folder: DiscEntry): Promise<readonly DiscEntry[] | null>
}

/** Entries that a folder may have; those beyond are not seen. */
export const maxFolderEntries = 4_096
/** Bytes of a folder that are read; those beyond are not seen. */
export const maxFolderBytes = 1024 * 1024
