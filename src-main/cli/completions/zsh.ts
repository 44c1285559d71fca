// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec, PositionalSpec, WordKind } from '../command.ts'
import { commands, globalOptions } from '../command-table.ts'

const actions: Record<WordKind, string> = { file: '_files', directory: '_files -/', number: ' ', text: ' ' }

/** A completion script for zsh, as a `#compdef` function. */
export function buildZshCompletions(): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(':', '\\:')}`)}`)
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
${commands.map(commandCase).join('\n')}
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

function commandCase({ name, options, positionals }: CommandSpec): string {
  const words = [...options, ...globalOptions].map(describeOption)
  words.push(...positionals.map((positional, index) => describePositional(positional, index + 1)))
  return `        ${name}) _arguments ${words.join(' ')} ;;`
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
