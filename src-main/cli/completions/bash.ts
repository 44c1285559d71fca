// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec, WordKind } from '../command.ts'
import { commands, globalOptions } from '../command-table.ts'

const files: Record<WordKind, string> = {
  file: 'compgen -f -- "$current"',
  directory: 'compgen -d -- "$current"',
  number: 'true',
  text: 'true',
}

/** A completion script for bash; needs nothing but bash 4. */
export function buildBashCompletions(): string {
  return `# bash completion for throughway
_throughway() {
  local current previous command word
  current=\${COMP_WORDS[COMP_CWORD]}
  previous=\${COMP_WORDS[COMP_CWORD - 1]}
  command=
  COMPREPLY=()
  case $previous in
${valueCases()}
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in
      ${commands.map(({ name }) => name).join(' | ')}) command=$word; break ;;
    esac
  done
  case $command in
${commands.map(commandCase).join('\n')}
    *) mapfile -t COMPREPLY < <(compgen -W '${[...commands.map(({ name }) => name), ...spelled(globalOptions)].join(' ')}' -- "$current") ;;
  esac
}
complete -o filenames -F _throughway throughway
`
}

/** After an option that takes a value, only values are offered. */
function valueCases(): string {
  const all = [...globalOptions, ...commands.flatMap(({ options }) => options)]
  const withValue = new Map(all.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])))
  const offered = ({ kind, choices }: NonNullable<OptionSpec['value']>) =>
    choices === undefined ? files[kind] : `compgen -W '${choices.join(' ')}' -- "$current"`
  return [...withValue]
    .map(([name, value]) => `    --${name}) mapfile -t COMPREPLY < <(${offered(value)}); return ;;`)
    .join('\n')
}

function commandCase({ name, options, positionals }: CommandSpec): string {
  const words = `compgen -W '${[...spelled(options), ...spelled(globalOptions)].join(' ')}' -- "$current"`
  const [first] = positionals
  const own =
    first === undefined
      ? ''
      : first.choices !== undefined
        ? `compgen -W '${first.choices.join(' ')}' -- "$current"; `
        : `${files[first.kind]}; `
  return `    ${name}) mapfile -t COMPREPLY < <(${own}${words}) ;;`
}

function spelled(options: readonly OptionSpec[]): string[] {
  return options.map(({ name }) => `--${name}`)
}
