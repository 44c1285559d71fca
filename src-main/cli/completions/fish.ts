// SPDX-License-Identifier: MIT
import type { OptionSpec, WordKind } from '../command.ts'
import { commandGroups, commands, globalOptions } from '../command-table.ts'

const values: Record<WordKind, string> = {
  file: '--require-parameter --force-files',
  directory: "--exclusive --arguments '(__fish_complete_directories)'",
  number: '--exclusive',
  text: '--exclusive',
  machine: `--exclusive --arguments '(throughway vm list --names 2>/dev/null)'`,
}

/** A completion script for fish. */
export function buildFishCompletions(): string {
  const single = commands.filter(({ name }) => !name.includes(' '))
  const names = [...single, ...commandGroups].map(({ name }) => name).join(' ')
  const lines = ['# fish completion for throughway', 'complete --command throughway --no-files']
  for (const { name, summary } of [...single, ...commandGroups]) {
    lines.push(complete(`not __fish_seen_subcommand_from ${names}`, `--arguments ${name}`, summary))
  }
  for (const { name, summary } of commands) {
    const [group = '', inner] = name.split(' ')
    if (inner === undefined) continue
    const others = commands.flatMap((command) =>
      command.name.startsWith(`${group} `) ? [command.name.slice(group.length + 1)] : [],
    )
    const condition = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${others.join(' ')}`
    lines.push(complete(condition, `--arguments ${inner}`, summary))
  }
  lines.push(...globalOptions.map((option) => complete(null, optionWords(option), option.summary)))
  for (const { name, options, positionals } of commands) {
    const condition = name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
    lines.push(...options.map((option) => complete(condition, optionWords(option), option.summary)))
    for (const { kind, choices, summary } of positionals) {
      const words =
        choices !== undefined
          ? `--arguments ${quote(choices.join(' '))}`
          : kind === 'machine'
            ? values.machine
            : '--force-files'
      if (choices !== undefined || kind === 'file' || kind === 'machine')
        lines.push(complete(condition, words, summary))
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
