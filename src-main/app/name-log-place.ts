// SPDX-License-Identifier: MIT
import type { Log } from '../services/log/log.ts'

/** Where a person finds the log: its file, or what shows the journal. */
export function nameLogPlace({ place }: Pick<Log, 'place'>): string {
  return place.kind === 'file' ? place.path : 'journalctl --user -b'
}
