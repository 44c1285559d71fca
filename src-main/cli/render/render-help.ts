// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec, PositionalSpec } from '../command.ts'
import { commandGroups, commands, globalOptions } from '../command-table.ts'
import { paint, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

/** What the exit status means, as help and manual say it. */
export const exitStatus = [
  ['0', 'fine'],
  ['1', 'findings, or refused for a stated reason'],
  ['2', 'the command line makes no sense'],
  ['3', 'it could not be told, or a needed part is missing'],
  ['4', 'authorisation refused'],
  ['5', 'a fault in Throughway'],
] as const

/** The help of the program, of one group of commands, or of one command. */
export function renderHelp(command: CommandSpec | null, style: TextStyle, group: string | null = null): string {
  // Help is for people, also in a pipe to a pager.
  const width = Math.min(style.width, 100)
  if (command !== null) return renderCommandHelp(command, { ...style, width })
  return group === null ? renderProgramHelp({ ...style, width }) : renderGroupHelp(group, { ...style, width })
}

function renderProgramHelp(style: TextStyle): string {
  return [
    ...wrapText(
      'Throughway prepares a Linux machine to hand a GPU to a virtual machine, and brings it back.',
      style.width,
      '',
      '',
    ),
    '',
    `${heading('Usage', style)} throughway COMMAND [OPTIONS]`,
    '',
    heading('Commands', style),
    ...table(programRows(), style),
    '',
    heading('Options of every command', style),
    ...table(globalOptions.map(optionRow), style),
    '',
    heading('Exit status', style),
    ...table(exitStatus, style),
    '',
    ...wrapText('`throughway COMMAND --help` explains a command, with examples.', style.width, '', ''),
  ].join('\n')
}

/** Every command; those of a group are one row, where the first of them would stand. */
function programRows(): (readonly [string, string])[] {
  const seen = new Set<string>()
  return commands.flatMap(({ name, summary }): (readonly [string, string])[] => {
    const [first = ''] = name.split(' ')
    const group = commandGroups.find((candidate) => candidate.name === first)
    if (group === undefined) return [[name, summary]]
    if (seen.has(first)) return []
    seen.add(first)
    return [[`${first} …`, group.summary]]
  })
}

function renderGroupHelp(group: string, style: TextStyle): string {
  return [
    `${heading('Usage', style)} throughway ${group} COMMAND [OPTIONS]`,
    '',
    heading('Commands', style),
    ...table(
      commands.flatMap(({ name, summary }) => (name.startsWith(`${group} `) ? [[name, summary] as const] : [])),
      style,
    ),
    '',
    heading('Options of every command', style),
    ...table(globalOptions.map(optionRow), style),
    '',
    ...wrapText(`\`throughway ${group} COMMAND --help\` explains a command, with examples.`, style.width, '', ''),
  ].join('\n')
}

function renderCommandHelp(command: CommandSpec, style: TextStyle): string {
  const words = ['throughway', command.name, ...command.positionals.map(spellPositional), '[OPTIONS]']
  const rows = [...command.positionals.map(({ placeholder, summary }) => [placeholder, summary] as const)]
  rows.push(...command.options.map(optionRow))
  const inapplicable = command.conflicts.flatMap((names) => (names.length === 1 ? names : []))
  return [
    `${heading('Usage', style)} ${words.join(' ')}`,
    '',
    ...wrapText(command.description, style.width, '', ''),
    ...(rows.length === 0 ? [] : ['', heading('Options', style), ...table(rows, style)]),
    '',
    heading('Options of every command', style),
    ...table(globalOptions.filter(({ name }) => !inapplicable.includes(name)).map(optionRow), style),
    '',
    heading('Examples', style),
    ...command.examples.flatMap(({ line, meaning }) => [`  ${line}`, `      ${paint(meaning, 'quiet', style)}`]),
  ].join('\n')
}

/** A word of the command line as its usage shows it. */
export function spellPositional({ placeholder, isOptional, isRepeatable }: PositionalSpec): string {
  const word = isRepeatable === true ? `${placeholder}…` : placeholder
  return isOptional === true ? `[${word}]` : word
}

function optionRow({ name, short, value, summary }: OptionSpec): readonly [string, string] {
  const long = `--${name}${value === undefined ? '' : ` ${value.placeholder}`}`
  return [short === undefined ? long : `-${short}, ${long}`, summary]
}

function table(rows: readonly (readonly [string, string])[], style: TextStyle): string[] {
  const column = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows.flatMap(([left, right]) => wrapText(right, style.width, `  ${left}`.padEnd(column), ' '.repeat(column)))
}

function heading(text: string, style: TextStyle): string {
  return paint(`${text}:`, 'strong', style)
}
