// SPDX-License-Identifier: MIT
import type { CapturedOpenFiles, OutputProblem } from './capture-manifest.ts'
import type { FileStatus, ReaderIdentity } from './host-reader.ts'

/**
 * Every answer a reader gave during one reading of a host.
 *
 * Paths are as in a capture's manifest: `links` and `resolved` are under the place of a path (links in its folder part
 * followed), the others under its end (every link followed).
 */
export interface HostRecording {
  readonly files: Map<string, Uint8Array>
  /** Every link on the way to anything that was read, with its target as written. */
  readonly links: Map<string, string>
  readonly resolved: Map<string, string>
  readonly listings: Map<string, readonly string[]>
  readonly statuses: Map<string, FileStatus>
  readonly freeBytes: Map<string, number>
  readonly denied: Set<string>
  readonly absent: Set<string>
  readonly failed: Map<string, string>
  /** Outputs of programs by name; the kernel log is `dmesg`. */
  readonly outputs: Map<string, string>
  readonly outputProblems: Map<string, OutputProblem>
  identity: ReaderIdentity | null
  openFiles: CapturedOpenFiles | null
  kernelLogSource: string | null
}

/** A recording of nothing yet. */
export function createHostRecording(): HostRecording {
  return {
    files: new Map(),
    links: new Map(),
    resolved: new Map(),
    listings: new Map(),
    statuses: new Map(),
    freeBytes: new Map(),
    denied: new Set(),
    absent: new Set(),
    failed: new Map(),
    outputs: new Map(),
    outputProblems: new Map(),
    identity: null,
    openFiles: null,
    kernelLogSource: null,
  }
}
