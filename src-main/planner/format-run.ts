// SPDX-License-Identifier: MIT
import type { ProgramRun } from '../model/host-action.ts'

/** A run as one line that a shell would take; `output` is what stands for `{output}`. */
export function formatRun({ program, args }: ProgramRun, output?: string): string {
  return [
    program,
    ...args.map((arg) => quoteWord(output === undefined ? arg : arg.replaceAll('{output}', output))),
  ].join(' ')
}

/** A word as a shell takes it, quoted where it has to be. */
export function quoteWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
