// SPDX-License-Identifier: MIT

/** A capture of the host on screen that was made and not saved yet. Redacted. */
export interface MadeCapture {
  /** Proposed for the file. */
  readonly name: string
  /** Files of the host and outputs of programs, without the capture's own manifest. */
  readonly fileCount: number
  readonly sizeBytes: number
  readonly contentBase64: string
}
