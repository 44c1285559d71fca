// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { ShellPart } from './parse-shell-words.ts'

/** A variable after all files were read; `words` has one element for a plain variable. */
export type ShellVariable =
  | { readonly isKnown: true; readonly words: readonly string[]; readonly path: string }
  | { readonly isKnown: false; readonly reason: string; readonly path: string }

/** Variables by name; the element of an array has its index in the name, as in `KERNEL_CMDLINE[default]`. */
export type ShellVariables = ReadonlyMap<string, ShellVariable>

/** Under this name stands, when it is there, why even a variable that no file names may be set. */
export const anyVariable = '*'

/** The variable, or null where no file sets it. */
export function lookUpShellVariable(variables: ShellVariables, name: string): ShellVariable | null {
  return variables.get(name) ?? variables.get(anyVariable) ?? null
}

/** The text of an unsplit word, as on the right of an assignment; the failure says what it depends on. */
export function expandPlain(variables: ShellVariables, parts: readonly ShellPart[]): Result<string[], string> {
  const [head] = parts
  if (head?.kind === 'text' && !head.isQuoted && head.text.startsWith('~')) return fail('it depends on a home folder')
  let text = ''
  for (const part of parts) {
    const expanded = expandPart(variables, part)
    if (!expanded.ok) return expanded
    text += expanded.value.join(' ')
  }
  return ok([text])
}

/** The elements of an array; unquoted variables are split as the shell splits them. */
export function expandArray(
  variables: ShellVariables,
  words: readonly (readonly ShellPart[])[],
): Result<string[], string> {
  const elements: string[] = []
  for (const parts of words) {
    const [only] = parts
    if (parts.some((part) => part.kind === 'text' && !part.isQuoted && /\{.*[,.].*\}/.test(part.text))) {
      return fail('it holds a brace expansion')
    }
    if (parts.length === 1 && only?.kind === 'variable' && !only.isQuoted) {
      const expanded = expandPart(variables, only)
      if (!expanded.ok) return expanded
      elements.push(
        ...expanded.value
          .join(' ')
          .split(/[ \t\n]+/)
          .filter((word) => word !== ''),
      )
    } else {
      const expanded = expandPlain(variables, parts)
      if (!expanded.ok) return expanded
      elements.push(...expanded.value)
    }
  }
  return ok(elements)
}

/** Names that a shell is given from outside, so that no file tells their value. */
const ambient =
  /^(?:HOME|PATH|PWD|OLDPWD|USER|LOGNAME|SHELL|TERM|LANG|LC_\w+|HOSTNAME|HOSTTYPE|OSTYPE|IFS|UID|EUID|PPID|RANDOM|SECONDS|LINENO|BASH\w*|GRUB_DEVICE\w*|GRUB_FS)$/

function expandPart(variables: ShellVariables, part: ShellPart): Result<readonly string[], string> {
  if (part.kind === 'text') return ok([part.text])
  if (part.kind === 'opaque') return fail(`it depends on ${part.what}`)
  if (part.kind === 'array') return fail('it holds an array within a word')
  const variable = lookUpShellVariable(variables, part.name)
  if (variable === null) {
    return ambient.test(part.name) ? fail(`it depends on $${part.name}`) : ok([part.fallback ?? ''])
  }
  if (!variable.isKnown) return fail(`it depends on $${part.name}: ${variable.reason}`)
  const value = variable.words[0] ?? ''
  return ok([value === '' && part.fallback !== null ? part.fallback : value])
}
