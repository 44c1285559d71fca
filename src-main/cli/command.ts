// SPDX-License-Identifier: MIT
import type { Result } from '../model/result.ts'
import type { CommandFailure } from './command-failure.ts'
import type { ExitCode } from './exit-codes.ts'
import type { TextStyle } from './render/text-style.ts'

/** What a word on the command line stands for; completions offer what fits. */
export type WordKind = 'file' | 'directory' | 'number' | 'text' | 'machine'

/** An option, spelled `--name`, or `--name VALUE` and `--name=VALUE` where it takes a value. */
export interface OptionSpec {
  readonly name: string
  readonly short?: string
  readonly value?: { readonly placeholder: string; readonly kind: WordKind; readonly choices?: readonly string[] }
  /** May be given several times; the values are then in `lists`, in order. */
  readonly isRepeatable?: true
  readonly summary: string
}

/** A word that stands by itself. */
export interface PositionalSpec {
  readonly placeholder: string
  readonly kind: WordKind
  /** May be left away; only the last can be. */
  readonly isOptional?: true
  /** May be given several times; only the last can be. */
  readonly isRepeatable?: true
  readonly choices?: readonly string[]
  readonly summary: string
}

/** A command: how it is written and explained, and where its code is. */
export interface CommandSpec {
  /** One word, or two where the command belongs to a group: `vm start`. */
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly positionals: readonly PositionalSpec[]
  readonly options: readonly OptionSpec[]
  /** Pairs of options that contradict each other, or a single global option that makes no sense here. */
  readonly conflicts: readonly (readonly string[])[]
  readonly examples: readonly { readonly line: string; readonly meaning: string }[]
  /** Loads the command's code: only what the command at hand needs is ever read from disk. */
  load(): Promise<RunCommand>
}

/** Commands that share their first word. */
export interface CommandGroup {
  readonly name: string
  readonly summary: string
}

/** What was given on the command line for a command. */
export interface Invocation {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  /** Values of options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
  /** Prints a line of diagnostics on standard error. */
  readonly warn: (line: string) => void
  /** Has `cleanUp` run should a signal end the command; returns the way to take that back. */
  readonly onInterrupt: (cleanUp: () => void) => () => void
}

/** What a command has to say. It prints nothing itself, so that `--json` is one document by construction. */
export interface CommandOutcome {
  readonly exitCode: ExitCode
  /** What `--json` prints. */
  readonly document: object
  /** What is printed for people, without the last newline. */
  text(style: TextStyle): string
  /** For commands that go on after their output: ends when they do. */
  readonly untilEnd?: () => Promise<ExitCode>
}

export type RunCommand = (invocation: Invocation) => Promise<Result<CommandOutcome, CommandFailure>>
