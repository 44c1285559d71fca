// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../model/result.ts'
import type { CommandSpec, OptionSpec, PositionalSpec } from './command.ts'
import type { CommandFailure } from './command-failure.ts'
import { commandGroups, commands, globalOptions } from './command-table.ts'
import { exitCodes } from './exit-codes.ts'
import { nearestWord } from './nearest-word.ts'

/** A command line that makes sense. `command` is null only together with the flags `help` or `version`. */
export interface ParsedCommandLine {
  readonly command: CommandSpec | null
  /** The group that help is asked for, where no command of it was named. */
  readonly group: string | null
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  /** Values of options that may be given several times, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
}

/** True where a command line asks for JSON, even if nothing else in it makes sense. */
export function isJsonWanted(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end < 0 ? words : words.slice(0, end)).includes('--json')
}

/**
 * Makes sense of the words after the program's name.
 *
 * Options may stand before or after the command and take their value as `--root DIR` or `--root=DIR`; after `--`
 * every word stands for itself. Nothing is guessed: a word that is not known, an option given twice that
 * may be given once, or a value that is missing is a failure that names it.
 */
export function parseCommandLine(words: readonly string[]): Result<ParsedCommandLine, CommandFailure> {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const lists = new Map<string, string[]>()
  const plain: string[] = []
  const commandName = findCommandName(words)
  const command = commands.find(({ name }) => name === commandName) ?? null
  const group = command === null ? (commandGroups.find(({ name }) => name === commandName)?.name ?? null) : null
  if (commandName !== null && command === null && group === null) return fail(describeUnknownCommand(commandName))
  const known = [...globalOptions, ...(command?.options ?? [])]
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      plain.push(...words.slice(index + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      plain.push(word)
      continue
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const spelled = equals < 0 ? word : word.slice(0, equals)
    const option = findOption(known, spelled)
    if (option === undefined) return fail(describeUnknownOption(spelled, known, command))
    if (flags.has(option.name) || values.has(option.name)) return fail(usage(`${spelled} is given twice.`, command))
    if (option.value === undefined) {
      if (equals >= 0) return fail(usage(`${spelled} takes no value.`, command))
      flags.add(option.name)
      continue
    }
    const value = equals < 0 ? words[++index] : word.slice(equals + 1)
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      return fail(usage(`${spelled} needs a value: ${spelled} ${option.value.placeholder}.`, command))
    }
    const { choices } = option.value
    if (choices !== undefined && !choices.includes(value)) {
      return fail(usage(`“${value}” is not one of ${choices.join(', ')}.`, command, nearestWord(value, choices)))
    }
    if (option.isRepeatable === true) lists.set(option.name, [...(lists.get(option.name) ?? []), value])
    else values.set(option.name, value)
  }
  const nameLength = command?.name.split(' ').length ?? 1
  const parsed = { command, group, flags, values, lists, positionals: plain.slice(nameLength) }
  if (flags.has('help') || flags.has('version')) return ok(parsed)
  if (command === null) return fail(group === null ? usage('No command is given.', null) : describeBareGroup(group))
  const problem = findConflict(command, parsed) ?? findPositionalProblem(command, parsed.positionals)
  return problem === null ? ok(parsed) : fail(problem)
}

/** The first word that is neither an option nor an option's value, and the second one after the name of a group. */
function findCommandName(words: readonly string[]): string | null {
  const plain = listPlainWords(words)
  const [first, second] = [plain.next().value ?? null, plain.next().value ?? null]
  const isGroup = commandGroups.some(({ name }) => name === first)
  return isGroup && second !== null ? `${first} ${second}` : first
}

function* listPlainWords(words: readonly string[]): Generator<string, undefined> {
  const all = [...globalOptions, ...commands.flatMap(({ options }) => options)]
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      yield* words.slice(index + 1)
      return undefined
    }
    if (!word.startsWith('-') || word === '-') yield word
    else if (findOption(all, word)?.value !== undefined) index += 1
  }
  return undefined
}

function describeBareGroup(group: string): CommandFailure {
  const names = commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []))
  return usage(`${group} needs a command: ${names.join(', ')}.`, null, null, group)
}

function findOption(options: readonly OptionSpec[], spelled: string): OptionSpec | undefined {
  return options.find(({ name, short }) => spelled === `--${name}` || (short !== undefined && spelled === `-${short}`))
}

function findConflict(command: CommandSpec, { flags, values, lists }: ParsedCommandLine): CommandFailure | null {
  const isGiven = (name: string) => flags.has(name) || values.has(name) || lists.has(name)
  const conflict = command.conflicts.find((names) => names.every(isGiven))
  if (conflict === undefined) return null
  const spelled = conflict.map((name) => `--${name}`)
  return spelled.length > 1
    ? usage(`${spelled.join(' and ')} cannot be given together: each names the machine to look at.`, command)
    : usage(`${spelled.join()} makes no sense with ${command.name}.`, command)
}

function findPositionalProblem(command: CommandSpec, given: readonly string[]): CommandFailure | null {
  const missing = command.positionals[given.length]
  if (missing !== undefined && missing.isOptional !== true)
    return usage(`${command.name} needs ${missing.placeholder}: ${missing.summary}.`, command)
  const extra = given[command.positionals.length]
  if (extra !== undefined && command.positionals.at(-1)?.isRepeatable !== true)
    return usage(`“${extra}” is one word too many for ${command.name}.`, command)
  for (const [index, positional] of command.positionals.slice(0, given.length).entries()) {
    const problem = findChoiceProblem(positional, given[index] ?? '', command)
    if (problem !== null) return problem
  }
  return null
}

function findChoiceProblem({ choices, placeholder }: PositionalSpec, word: string, command: CommandSpec) {
  if (word === '') return usage(`${placeholder} is empty.`, command)
  if (choices === undefined || choices.includes(word)) return null
  return usage(`“${word}” is not one of ${choices.join(', ')}.`, command, nearestWord(word, choices))
}

function describeUnknownCommand(word: string): CommandFailure {
  const names = commands.map(({ name }) => name)
  return usage(`“${word}” is not a command.`, null, nearestWord(word, names))
}

function describeUnknownOption(word: string, known: readonly OptionSpec[], command: CommandSpec | null) {
  const owner = commands.find(({ options }) => findOption(options, word) !== undefined)
  if (owner !== undefined && command !== null) {
    return usage(`${word} is an option of ${owner.name}, not of ${command.name}.`, command)
  }
  const near = nearestWord(
    word.replace(/^-+/, ''),
    known.map(({ name }) => name),
  )
  return usage(`${word} is not an option.`, command, near === null ? null : `--${near}`)
}

function usage(
  message: string,
  command: CommandSpec | null,
  nearest: string | null = null,
  group: string | null = null,
): CommandFailure {
  const about = command?.name ?? group
  const help = `\`throughway ${about === null ? '' : `${about} `}--help\` explains.`
  return {
    code: 'usage',
    message,
    remedy: nearest === null ? help : `Did you mean ${nearest}? ${help}`,
    exitCode: exitCodes.usage,
  }
}
