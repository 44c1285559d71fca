// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { type LogLevel, logLevels } from '../../model/settings.ts'
import { readXdgFolders } from '../desktop-entry/xdg-folders.ts'
import { formatJournalLine } from './format-log-line.ts'
import { createLog, type Log, type LogSink } from './log.ts'
import { createLogFile } from './log-file.ts'

/** The forms of the program that keep a log: each has files of its own. The command line keeps none. */
export type LogKeeper = 'desktop' | 'serve'

/**
 * The log of this process: the journal where systemd runs it as a unit and the journal hears its standard error, else
 * files below the user's state folder. `THROUGHWAY_LOG` names another level than the settings do.
 */
export function openLog(keeper: LogKeeper, level: () => LogLevel, environment: NodeJS.ProcessEnv = process.env): Log {
  const wanted = logLevels.find((each) => each === environment['THROUGHWAY_LOG'])
  const sink =
    keeper === 'serve' && isHeardByJournal(environment)
      ? journalSink
      : createLogFile(path.join(readXdgFolders(environment).state, 'log', `${keeper}.log`))
  return createLog(sink, wanted === undefined ? level : () => wanted)
}

const journalSink: LogSink = {
  place: { kind: 'journal' },
  write: (line) => void process.stderr.write(`${formatJournalLine(line)}\n`),
  flush: async () => undefined,
}

/** Whether standard error is the very stream that systemd made. Source: systemd.exec(5), `$JOURNAL_STREAM`. */
function isHeardByJournal({ JOURNAL_STREAM: stream }: NodeJS.ProcessEnv): boolean {
  if (stream === undefined) return false
  try {
    const { dev, ino } = fs.fstatSync(2)
    return stream === `${dev}:${ino}`
  } catch {
    return false
  }
}
