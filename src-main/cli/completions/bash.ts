// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec, WordKind } from '../command.ts'
import { commandGroups, commands, globalOptions } from '../command-table.ts'

const files: Record<WordKind, string> = {
  file: 'compgen -f -- "$current"',
  directory: 'compgen -d -- "$current"',
  number: 'true',
  text: 'true',
  machine: `compgen -W "$(throughway vm list --names 2>/dev/null)" -- "$current"`,
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
    case "$command $word" in
      ${commands.map(({ name }) => (name.includes(' ') ? quote(name) : quote(` ${name}`))).join(' | ')}) command="\${command:+$command }$word"; break ;;
      ${commandGroups.map(({ name }) => quote(` ${name}`)).join(' | ')}) command=$word ;;
    esac
  done
  case $command in
${commands.map(commandCase).join('\n')}
${commandGroups.map(groupCase).join('\n')}
    *) mapfile -t COMPREPLY < <(compgen -W '${[...firstWords(), ...spelled(globalOptions)].join(' ')}' -- "$current") ;;
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
  return `    ${quote(name)}) mapfile -t COMPREPLY < <(${own}${words}) ;;`
}

function groupCase({ name }: { readonly name: string }): string {
  const words = commands.flatMap((command) =>
    command.name.startsWith(`${name} `) ? [command.name.slice(name.length + 1)] : [],
  )
  return `    ${quote(name)}) mapfile -t COMPREPLY < <(compgen -W '${[...words, ...spelled(globalOptions)].join(' ')}' -- "$current") ;;`
}

/** The commands of one word, and the groups. */
function firstWords(): string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))]
}

/** As a pattern of `case`. */
function quote(text: string): string {
  return `'${text}'`
}

function spelled(options: readonly OptionSpec[]): string[] {
  return options.map(({ name }) => `--${name}`)
}
