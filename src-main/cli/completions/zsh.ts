// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec, PositionalSpec, WordKind } from '../command.ts'
import { commandGroups, commands, globalOptions } from '../command-table.ts'

const actions: Record<WordKind, string> = {
  file: '_files',
  directory: '_files -/',
  number: ' ',
  text: ' ',
  machine: '($(throughway vm list --names 2>/dev/null))',
}

/** A completion script for zsh, as a `#compdef` function. */
export function buildZshCompletions(): string {
  const single = commands.filter(({ name }) => !name.includes(' '))
  const names = [...single, ...commandGroups].map(describeName)
  return `#compdef throughway
_throughway() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${names.join('\n')}
  )
  _arguments -C \\
${globalOptions.map((option) => `    ${describeOption(option)} \\`).join('\n')}
    '1: :->command' \\
    '*:: :->arguments'
  case $state in
    command) _describe -t commands command commands ;;
    arguments)
      case $line[1] in
${single.map((command) => `        ${commandCase(command)}`).join('\n')}
${commandGroups.map(groupCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _throughway ]; then
  _throughway "$@"
else
  compdef _throughway throughway
fi
`
}

function describeName({ name, summary }: { readonly name: string; readonly summary: string }): string {
  return `    ${quote(`${name}:${summary.replaceAll(':', '\\:')}`)}`
}

function groupCase({ name }: { readonly name: string }): string {
  const inner = commands.flatMap((command) =>
    command.name.startsWith(`${name} `) ? [{ ...command, name: command.name.slice(name.length + 1) }] : [],
  )
  return `        ${name})
          _arguments -C ${quote(`1:COMMAND:(${inner.map((command) => command.name).join(' ')})`)} '*:: :->inner'
          case $line[1] in
${inner.map((command) => `            ${commandCase(command)}`).join('\n')}
          esac ;;`
}

function commandCase({ name, options, positionals }: CommandSpec): string {
  const words = [...options, ...globalOptions].map(describeOption)
  words.push(...positionals.map((positional, index) => describePositional(positional, index + 1)))
  return `${name}) _arguments ${words.join(' ')} ;;`
}

function describeOption({ name, value, isRepeatable, summary }: OptionSpec): string {
  const text = summary.replaceAll(/[[\]:]/g, '\\$&')
  const word = value?.choices === undefined ? actions[value?.kind ?? 'text'] : `(${value.choices.join(' ')})`
  const several = isRepeatable === true ? '*' : ''
  return quote(`${several}--${name}[${text}]${value === undefined ? '' : `:${value.placeholder}:${word}`}`)
}

function describePositional({ placeholder, kind, choices, isRepeatable }: PositionalSpec, index: number): string {
  const place = isRepeatable === true ? '*' : String(index)
  return quote(`${place}:${placeholder}:${choices === undefined ? actions[kind] : `(${choices.join(' ')})`}`)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
