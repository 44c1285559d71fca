// SPDX-License-Identifier: MIT
import { type LogLevel, logLevels } from '../../model/settings.ts'
import { createSecrets } from './log-secrets.ts'

/** Where the lines of a log go. */
export interface LogSink {
  /** The folder or service where a person finds them. */
  readonly place: LogPlace
  write(line: LogLine): void
  /** Everything written so far has arrived, or is known to be lost. */
  flush(): Promise<void>
}

/** A file of this user's own with older ones beside it, or the journal, which has its own ways to be looked at. */
export type LogPlace = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'journal' }

/** One event. */
export interface LogLine {
  readonly time: Date
  readonly level: LogLevel
  /** What it is about, in one word: `machines`, `settings`, `fault`. */
  readonly area: string
  /** Of any number of lines; the sink makes one of them. */
  readonly message: string
}

/** What the program notes of itself. Writing never waits and never fails. */
export interface Log {
  readonly place: LogPlace
  write(level: LogLevel, area: string, message: string): void
  /** An exception: a fault of this program. */
  fault(error: unknown): void
  /** From now on this text stands in no line, in none of the forms in which it is handed on. */
  hide(secret: string): void
  flush(): Promise<void>
}

/** A log into `sink` of what is as grave as `level` says at that moment. */
export function createLog(sink: LogSink, level: () => LogLevel): Log {
  const secrets = createSecrets()
  const write: Log['write'] = (gravity, area, message) => {
    if (logLevels.indexOf(gravity) > logLevels.indexOf(level())) return
    sink.write({ time: new Date(), level: gravity, area, message: secrets.redact(message) })
  }
  return {
    place: sink.place,
    write,
    fault: (error) => write('error', 'fault', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    hide: secrets.hide,
    flush: sink.flush,
  }
}
