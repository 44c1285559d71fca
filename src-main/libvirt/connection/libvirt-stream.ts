// SPDX-License-Identifier: MIT
import type { Answer } from '../surface/answer.ts'

/**
 * Bytes to or from the daemon, or both.
 *
 * Each stream has a connection of its own, so one that is read slowly holds up nothing else, and never more than a few
 * hundred KiB of it lie in memory. It ends by `finish` or `abort`; one that is left lying keeps its connection open.
 */
export interface LibvirtStream {
  /** The next bytes, or null where the daemon has no more. One read at a time. */
  read(): Answer<Buffer | null>
  /** Sends bytes; answers once there is room for more. A failure is the daemon's for this or for earlier bytes. */
  write(bytes: Uint8Array): Answer<null>
  /** Says that all is sent or read, and answers when the daemon has done its part. */
  finish(): Answer<null>
  /** Gives up. What was sent may or may not have been used. */
  abort(): Promise<void>
}
