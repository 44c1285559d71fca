// SPDX-License-Identifier: MIT
import type { ExitCode } from './exit-codes.ts'
import type { TextStyle } from './render/text-style.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The ends of the process that a command line talks through. */
export interface Terminal {
  readonly output: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly errors: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly environment: Environment
  /** Has `listener` called when the process is asked to end, with the exit status that says so. */
  readonly onInterrupt: (listener: (exitCode: ExitCode) => void) => void
}

const narrowest = 40
// Longer lines are hard to read however wide the window is.
const widest = 110

/** The style that suits where the text goes: colour and wrapping for people, neither for files and pipes. */
export function chooseStyle(
  stream: Terminal['output'],
  environment: Environment,
  flags: ReadonlySet<string>,
): TextStyle {
  const isTerminal = stream.isTTY === true
  // https://no-color.org: set and not empty.
  const isColorUnwanted = flags.has('no-color') || (environment['NO_COLOR'] ?? '') !== ''
  return {
    hasColor: isTerminal && !isColorUnwanted && environment['TERM'] !== 'dumb',
    hasUnicode: isUnicodeLocale(environment),
    width: isTerminal ? Math.min(widest, Math.max(narrowest, stream.columns ?? 80)) : Number.POSITIVE_INFINITY,
    isVerbose: flags.has('verbose'),
  }
}

/** The first of these that is set and not empty decides, as in setlocale(3). */
function isUnicodeLocale(environment: Environment): boolean {
  const locale = [environment['LC_ALL'], environment['LC_CTYPE'], environment['LANG']].find(
    (name) => (name ?? '') !== '',
  )
  return /utf-?8/i.test(locale ?? '')
}
