// SPDX-License-Identifier: MIT
import type { FileStatus, OpenFiles, ReaderIdentity, ReadProblem } from './host-reader.ts'

/** Where a capture keeps what is not a file of the host, beside the host's own tree. */
export const captureManifestName = 'capture.json'

/** Folder of program outputs in a capture: `cmd/<tool>.txt`; the kernel log is `cmd/dmesg.txt`. */
export const captureOutputFolder = 'cmd'

/** Version of the shape of `CaptureManifest`; raised when a reader of the old shape would misread the new. */
export const captureManifestSchema = 1

/**
 * What a capture says of itself: how it was made, and every answer the door gave that no file in the tree can
 * give again.
 *
 * Paths are as on the host, with the links in their folder part followed, so that one file has one path whatever
 * way a probe came to it.
 */
export interface CaptureManifest {
  readonly schema: typeof captureManifestSchema
  /** Name and version of the program that made it. */
  readonly program: string
  readonly isRedacted: boolean
  /** Paths that could not be read for lack of rights. */
  readonly denied: readonly string[]
  /** Paths that were asked for and were not there. */
  readonly absent: readonly string[]
  /** Paths that could not be read for another reason, with the system's words for it. */
  readonly failed: Readonly<Record<string, string>>
  /** Directories that were listed, with all their names. */
  readonly listings: Readonly<Record<string, readonly string[]>>
  /** Targets as written of links that stand in the tree in another form, or not at all. */
  readonly links: Readonly<Record<string, string>>
  /** Paths that were followed to their end. */
  readonly resolved: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<string, FileStatus>>
  readonly freeBytes: Readonly<Record<string, number>>
  readonly identity: ReaderIdentity | null
  readonly openFiles: CapturedOpenFiles | null
  readonly kernelLogSource: string | null
  /** Programs that gave no output (the kernel log is `dmesg`), and why. */
  readonly outputProblems: Readonly<Record<string, OutputProblem>>
}

/** Who held files open below the prefixes that were asked for. */
export interface CapturedOpenFiles extends OpenFiles {
  readonly prefixes: readonly string[]
}

export interface OutputProblem {
  readonly problem: ReadProblem
  readonly detail: string
}
