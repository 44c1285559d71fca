// SPDX-License-Identifier: MIT
import type { FileStatus, OpenFiles, ReaderIdentity } from './host-reader.ts'

/** Where a capture keeps what is not a file of the host, beside the host's own tree. */
export const captureManifestName = 'capture.json'

/** Folder of program outputs in a capture: `cmd/<tool>.txt`; the kernel log is `cmd/dmesg.txt`. */
export const captureOutputFolder = 'cmd'

/**
 * What a capture says of itself: how it was made, and every answer the door gave that no file in the tree can
 * give again.
 */
export interface CaptureManifest {
  readonly schema: 1
  readonly program: string
  readonly isRedacted: boolean
  /** Paths that could not be read for lack of rights. */
  readonly denied: readonly string[]
  /** Paths that were asked for and were not there. */
  readonly absent: readonly string[]
  /** Directories that were listed, with all their names. */
  readonly listings: Readonly<Record<string, readonly string[]>>
  /** Links that were followed to their end. */
  readonly resolved: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<string, FileStatus>>
  readonly freeBytes: Readonly<Record<string, number>>
  readonly identity: ReaderIdentity | null
  readonly openFiles: OpenFiles | null
  readonly kernelLogSource: string | null
}
