// SPDX-License-Identifier: MIT
import type { OptionSpec, WordKind } from '../command.ts'
import { commands, globalOptions } from '../command-table.ts'

const values: Record<WordKind, string> = {
  file: '--require-parameter --force-files',
  directory: "--exclusive --arguments '(__fish_complete_directories)'",
  number: '--exclusive',
  text: '--exclusive',
}

/** A completion script for fish. */
export function buildFishCompletions(): string {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = ['# fish completion for throughway', 'complete --command throughway --no-files']
  for (const { name, summary } of commands) {
    lines.push(complete(`not __fish_seen_subcommand_from ${names}`, `--arguments ${name}`, summary))
  }
  lines.push(...globalOptions.map((option) => complete(null, optionWords(option), option.summary)))
  for (const { name, options, positionals } of commands) {
    const condition = `__fish_seen_subcommand_from ${name}`
    lines.push(...options.map((option) => complete(condition, optionWords(option), option.summary)))
    for (const { kind, choices, summary } of positionals) {
      const words = choices === undefined ? '--force-files' : `--arguments ${quote(choices.join(' '))}`
      if (choices !== undefined || kind === 'file') lines.push(complete(condition, words, summary))
    }
  }
  return `${lines.join('\n')}\n`
}

function optionWords({ name, short, value }: OptionSpec): string {
  const spelled = `${short === undefined ? '' : `--short-option ${short} `}--long-option ${name}`
  if (value === undefined) return spelled
  const choices = value.choices === undefined ? '' : ` --arguments ${quote(value.choices.join(' '))}`
  return `${spelled} ${values[value.kind]}${choices}`
}

function complete(condition: string | null, words: string, summary: string): string {
  const when = condition === null ? '' : ` --condition ${quote(condition)}`
  return `complete --command throughway${when} ${words} --description ${quote(summary)}`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
