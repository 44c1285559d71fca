// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import {
  anyVariable,
  expandArray,
  expandPlain,
  lookUpShellVariable,
  type ShellVariable,
  type ShellVariables,
} from './expand-shell-parts.ts'
import { parseShellWords, type ShellPart, type ShellToken } from './parse-shell-words.ts'

/** A file that a shell would read. */
export interface ShellFile {
  readonly path: string
  readonly text: string
}

/** `unknown`: what differs between shells is not decided. */
export type ShellDialect = 'posix' | 'bash' | 'unknown'

/** Why a shell would stop at these files. */
export interface ShellFailure {
  readonly path: string
  readonly reason: string
}

/**
 * Variables after a shell has read `files` one after the other.
 *
 * Only plain assignments are followed. What depends on a command, a condition or the environment comes back as not
 * known, never as a guess. Fails where the shell would: on a syntax error, and on `+=` or arrays in a shell that
 * has none.
 * Source: POSIX.1-2024 Shell Command Language 2.6, 2.9, 2.14; bash(1) Arrays, Shell Parameters.
 */
export function evaluateShellAssignments(
  files: readonly ShellFile[],
  dialect: ShellDialect,
): Result<ShellVariables, ShellFailure> {
  const state: State = { variables: new Map(), dialect, path: '', text: '', blocks: 0, failure: null }
  for (const file of files) {
    const tokens = parseShellWords(file.text)
    if (!tokens.ok) return fail({ path: file.path, reason: tokens.failure })
    state.path = file.path
    state.text = file.text
    state.blocks = 0
    runCommands(state, tokens.value)
    if (state.failure !== null) return fail({ path: file.path, reason: state.failure })
  }
  return ok(state.variables)
}

interface State {
  readonly variables: Map<string, ShellVariable>
  readonly dialect: ShellDialect
  path: string
  text: string
  /** Depth of `if`, loops and braces. */
  blocks: number
  failure: string | null
}

type Word = Extract<ShellToken, { kind: 'word' }>

const opening = new Set(['if', 'for', 'while', 'until', 'select'])
const closing = new Set(['fi', 'done'])
const joining = new Set(['then', 'else', 'elif', 'do', '!', 'time'])
const declaring = new Set(['export', 'readonly', 'declare', 'typeset', 'local'])

function runCommands(state: State, tokens: readonly ShellToken[]): void {
  let command: Word[] = []
  let mayBeSkipped = false
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'word') {
      command.push(token)
      continue
    }
    const operator = token?.text ?? '\n'
    if (/^[<>]/.test(operator) && operator !== '<<' && operator !== '<<-') {
      // The word after a redirection is a file's name and changes no variable.
      index++
      continue
    }
    const isStrange = operator === '(' || operator === ')' || operator === ';;' || operator.startsWith('<<')
    if (isStrange || literal(command[0]) === 'case') {
      giveUp(state, command[0]?.at ?? token?.at ?? 0)
      return
    }
    const runsAside = operator === '|' || operator === '&'
    const next = run(state, command, mayBeSkipped || runsAside)
    if (next === 'stop' || state.failure !== null) return
    mayBeSkipped = operator === '&&' || operator === '||' || operator === '|'
    command = []
  }
}

function run(state: State, words: readonly Word[], mayBeSkipped: boolean): 'go on' | 'stop' {
  let rest = words
  for (let name = literal(rest[0]); name !== null; name = literal(rest[0])) {
    if (opening.has(name)) state.blocks++
    else if (closing.has(name)) state.blocks--
    else if (name === '{') state.blocks++
    else if (name === '}') state.blocks--
    else if (!joining.has(name)) break
    // The name after `for` is a variable, and what follows `in` are no commands.
    if (name === 'for' || name === 'select') {
      forget(state, literal(rest[1]) ?? '', 'it is set by a loop')
      return 'go on'
    }
    rest = rest.slice(1)
  }
  const isConditional = mayBeSkipped || state.blocks > 0
  const first = rest.findIndex((word) => readAssignment(word) === null)
  const assignments = first < 0 ? rest : rest.slice(0, first)
  const [command, ...operands] = first < 0 ? [] : rest.slice(first)
  if (command === undefined) for (const word of assignments) assign(state, word, isConditional)
  else return runNamed(state, { command, operands, isConditional })
  return 'go on'
}

function runNamed(
  state: State,
  { command, operands, isConditional }: { command: Word; operands: readonly Word[]; isConditional: boolean },
): 'go on' | 'stop' {
  const name = literal(command)
  if (name === null) {
    forgetAll(state, 'a command whose name is not known may have changed it')
  } else if (/^[A-Za-z_]\w*\+=/.test(name) || (name === 'source' && state.dialect === 'posix')) {
    state.failure = `“${name}” is not for this machine's sh`
  } else if (name === '.' || name === 'source' || name === 'eval') {
    forgetAll(state, `“${name} ${operands.map(formatWord).join(' ')}” may have changed it`)
  } else if (declaring.has(name)) {
    for (const word of operands) if (readAssignment(word) !== null) assign(state, word, isConditional)
  } else if (name === 'unset') {
    for (const word of operands) {
      if (isConditional) forget(state, literal(word) ?? '', 'it is unset under a condition')
      else state.variables.delete(literal(word) ?? '')
    }
  } else if (name === 'read' || name === 'mapfile' || name === 'readarray' || name === 'getopts' || name === 'let') {
    for (const word of operands) forget(state, literal(word)?.replace(/\W.*$/, '') ?? '', `it is set by ${name}`)
  } else if (name === 'return' || name === 'exit') {
    if (!isConditional) return 'stop'
    forgetAll(state, `the file may end early, at “${name}”`)
  }
  return 'go on'
}

interface Assignment {
  readonly name: string
  readonly isAppended: boolean
  readonly value: readonly ShellPart[]
}

function readAssignment(word: Word): Assignment | null {
  const [head, ...tail] = joinQuotedIndex(word.parts)
  if (head?.kind !== 'text' || head.isQuoted) return null
  const match = /^([A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?)(\+?)=(.*)$/s.exec(head.text)
  if (match === null) return null
  const [, name = '', plus = '', start = ''] = match
  const value = start === '' ? tail : [{ kind: 'text', text: start, isQuoted: false } as const, ...tail]
  return { name, isAppended: plus === '+', value }
}

/** `name["a b"]=…` with its index as part of the first piece, as it is without quotes. */
function joinQuotedIndex(parts: readonly ShellPart[]): readonly ShellPart[] {
  const [head, index, end, ...rest] = parts
  if (head?.kind !== 'text' || index?.kind !== 'text' || end?.kind !== 'text') return parts
  const isIndex = !head.isQuoted && /^[A-Za-z_]\w*\[$/.test(head.text) && index.isQuoted && !end.isQuoted
  if (!isIndex || !end.text.startsWith(']')) return parts
  return [{ kind: 'text', text: `${head.text}${index.text}${end.text}`, isQuoted: false }, ...rest]
}

function assign(state: State, word: Word, isConditional: boolean): void {
  const assignment = readAssignment(word)
  if (assignment === null) return
  const { name, isAppended, value } = assignment
  const array = value.find((part) => part.kind === 'array')
  const isForeign = isAppended || array !== undefined || name.includes('[')
  if (isForeign && state.dialect === 'posix') {
    state.failure = `“${name}${isAppended ? '+=' : '='}${array === undefined ? '' : '(…)'}” is bash's, and sh is not bash here`
  } else if (isForeign && state.dialect === 'unknown') {
    forget(state, name, 'it is set as only bash can, and sh may be another shell')
  } else if (isConditional) forget(state, name, 'it is set under a condition')
  else setVariable(state, assignment, array)
}

function setVariable(
  state: State,
  { name, isAppended, value }: Assignment,
  array: Extract<ShellPart, { kind: 'array' }> | undefined,
): void {
  const words = array === undefined ? expandPlain(state.variables, value) : expandArray(state.variables, array.words)
  const before = isAppended ? lookUpShellVariable(state.variables, name) : null
  if (!words.ok) forget(state, name, words.failure)
  else if (before === null || before.isKnown) {
    const joined = join(before?.words ?? [], words.value, array !== undefined)
    state.variables.set(name, { isKnown: true, words: joined, path: state.path })
  }
}

/** What `+=` makes: a longer array, or a longer first element. */
function join(before: readonly string[], words: readonly string[], isArray: boolean): readonly string[] {
  if (before.length === 0 || isArray) return [...before, ...words]
  return [`${before[0] ?? ''}${words[0] ?? ''}`, ...before.slice(1)]
}

function forget(state: State, name: string, reason: string): void {
  if (name !== '') state.variables.set(name, { isKnown: false, reason, path: state.path })
}

function forgetAll(state: State, reason: string): void {
  for (const name of state.variables.keys()) forget(state, name, reason)
  // A variable nobody assigned before may exist now as well.
  for (const [, name = ''] of state.text.matchAll(/([A-Za-z_][A-Za-z0-9_]*)\+?=/g)) forget(state, name, reason)
  state.variables.set(anyVariable, { isKnown: false, reason, path: state.path })
}

/** From here on the file is beyond this reader: whatever it may assign is not known. */
function giveUp(state: State, at: number): void {
  const rest = state.text.slice(at)
  const reason = 'the file goes on with more than plain assignments'
  if (/(?:^|[;&|\s])(?:\.|source|eval)\s/m.test(rest)) forgetAll(state, reason)
  for (const [, name = ''] of rest.matchAll(/([A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?)\+?=/g)) forget(state, name, reason)
  for (const [, name = ''] of rest.matchAll(/\b(?:unset|read|for)\s+([A-Za-z_]\w*)/g)) forget(state, name, reason)
}

/** The word's text where it is one plain piece, as names of commands and reserved words are. */
function literal(word: Word | undefined): string | null {
  const [only, ...others] = word?.parts ?? []
  return only?.kind === 'text' && others.length === 0 ? only.text : null
}

function formatWord(word: Word): string {
  return word.parts.map((part) => (part.kind === 'text' ? part.text : '…')).join('')
}
