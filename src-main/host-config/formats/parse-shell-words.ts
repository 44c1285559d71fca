// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'

/** A piece of a shell word: what it says, or what would have to be run or known to say it. */
export type ShellPart =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: string | null; readonly isQuoted: boolean }
  | { readonly kind: 'array'; readonly words: readonly (readonly ShellPart[])[] }
  | { readonly kind: 'opaque'; readonly what: string }

/** `at`: where it begins in the text; `to`: where a word ends. */
export type ShellToken =
  | { readonly kind: 'word'; readonly parts: readonly ShellPart[]; readonly at: number; readonly to: number }
  | { readonly kind: 'operator'; readonly text: string; readonly at: number }

const assignmentHead = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?\+?=$/

/**
 * Splits shell text into words and operators, nothing expanded and nothing run.
 *
 * Shape: the shell grammar's tokens; a newline is the operator `\n`; comments are dropped. Arrays are read as bash
 * does. Fails where a shell would: on a quote, substitution or array that never ends.
 * Source: POSIX.1-2024 Shell Command Language 2.2, 2.3; bash(1) for arrays.
 */
export function parseShellWords(text: string): Result<ShellToken[], string> {
  return new ShellLexer(text).readAll()
}

class UnendedError extends Error {}

class ShellLexer {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  readAll(): Result<ShellToken[], string> {
    const tokens: ShellToken[] = []
    try {
      for (;;) {
        this.skipBlanks(false)
        if (this.at >= this.text.length) return ok(tokens)
        const at = this.at
        const operator = this.readOperator()
        if (operator !== null) tokens.push({ kind: 'operator', text: operator, at })
        else tokens.push({ kind: 'word', parts: this.readWord(), at, to: this.at })
      }
    } catch (error) {
      if (error instanceof UnendedError) return fail(error.message)
      throw error
    }
  }

  private skipBlanks(newlinesToo: boolean): void {
    for (;;) {
      const rest = this.text.slice(this.at, this.at + 2)
      if (rest === '\\\n') this.at += 2
      else if (rest[0] === ' ' || rest[0] === '\t' || (newlinesToo && rest[0] === '\n')) this.at++
      else if (rest[0] === '#') this.at = endOf(this.text, '\n', this.at)
      else return
    }
  }

  private readOperator(): string | null {
    const operator = /^(?:\n|&&|\|\||;;|<<-?|>>|<&|>&|<>|>\||[;&|()<>])/.exec(this.text.slice(this.at, this.at + 3))
    if (operator === null) return null
    this.at += operator[0].length
    return operator[0]
  }

  private readWord(): ShellPart[] {
    const parts: ShellPart[] = []
    let plain = ''
    const push = (part: ShellPart | null) => {
      if (plain !== '') parts.push({ kind: 'text', text: plain, isQuoted: false })
      plain = ''
      if (part !== null) parts.push(part)
    }
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? ''
      if (character === '(' && parts.length === 0 && assignmentHead.test(plain)) {
        push(this.readArray())
        break
      }
      // Other white space, such as a no-break space that came with a copied line, is a letter to a shell.
      if (/[ \t\n;&|()<>]/.test(character)) break
      if (character === '\\') {
        const next = this.text[this.at + 1]
        this.at += 2
        if (next !== '\n') push({ kind: 'text', text: next ?? '\\', isQuoted: true })
      } else if (character === "'") push(this.readSingleQuoted())
      else if (character === '"') {
        push(null)
        parts.push(...this.readDoubleQuoted())
      } else if (character === '$' || character === '`') push(this.readExpansion(false))
      else {
        plain += character
        this.at++
      }
    }
    push(null)
    return parts
  }

  private readSingleQuoted(): ShellPart {
    const end = this.find("'", this.at + 1, 'a single quote')
    const text = this.text.slice(this.at + 1, end)
    this.at = end + 1
    return { kind: 'text', text, isQuoted: true }
  }

  private readDoubleQuoted(): ShellPart[] {
    const parts: ShellPart[] = []
    let text = ''
    this.at++
    for (;;) {
      const character = this.text[this.at]
      if (character === undefined) throw new UnendedError('a double quote is never closed')
      if (character === '"') break
      if (character === '\\') {
        const next = this.text[this.at + 1] ?? ''
        if (next !== '\n') text += '$`"\\'.includes(next) ? next : `\\${next}`
        this.at += 2
      } else if (character === '$' || character === '`') {
        parts.push({ kind: 'text', text, isQuoted: true })
        text = ''
        parts.push(this.readExpansion(true))
      } else {
        text += character
        this.at++
      }
    }
    this.at++
    return [...parts, { kind: 'text', text, isQuoted: true }]
  }

  private readExpansion(isQuoted: boolean): ShellPart {
    const rest = this.text.slice(this.at)
    const plain =
      /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(rest) ?? /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^${}`"'\\]*))?\}/.exec(rest)
    if (plain !== null) {
      this.at += plain[0].length
      return { kind: 'variable', name: plain[1] ?? '', fallback: plain[2] ?? null, isQuoted }
    }
    if (rest.startsWith('`')) return this.readOpaque(this.find('`', this.at + 1, 'a backquote') + 1)
    if (rest.startsWith('$(')) return this.readOpaque(this.findClosing('(', ')', this.at + 1))
    if (rest.startsWith('${')) return this.readOpaque(this.findClosing('{', '}', this.at + 1))
    if (/^\$[0-9@*#?$!-]/.test(rest)) return this.readOpaque(this.at + 2)
    if (!isQuoted && /^\$['"]/.test(rest)) {
      return this.readOpaque(this.find(rest[1] ?? '', this.at + 2, 'a quote') + 1)
    }
    this.at++
    return { kind: 'text', text: '$', isQuoted: true }
  }

  private readOpaque(end: number): ShellPart {
    const what = this.text.slice(this.at, end)
    this.at = end
    return { kind: 'opaque', what }
  }

  private readArray(): ShellPart {
    const words: ShellPart[][] = []
    this.at++
    for (;;) {
      this.skipBlanks(true)
      const character = this.text[this.at]
      if (character === undefined) throw new UnendedError('an array is never closed')
      if (character === ')') break
      const before = this.at
      words.push(this.readWord())
      if (this.at === before) throw new UnendedError(`an array holds a stray ${character}`)
    }
    this.at++
    return { kind: 'array', words }
  }

  private find(character: string, from: number, what: string): number {
    let at = from
    while (at < this.text.length && this.text[at] !== character)
      at += this.text[at] === '\\' && character !== "'" ? 2 : 1
    if (at >= this.text.length) throw new UnendedError(`${what} is never closed`)
    return at
  }

  /** Just after the bracket that closes the one at `from`; quotes inside hide brackets. */
  private findClosing(open: string, close: string, from: number): number {
    let depth = 0
    for (let at = from; at < this.text.length; at++) {
      const character = this.text[at]
      if (character === '\\') at++
      else if (character === "'" || character === '"') at = this.find(character, at + 1, 'a quote')
      else if (character === open) depth++
      else if (character === close && --depth === 0) return at + 1
    }
    throw new UnendedError('a substitution is never closed')
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? text.length : end
}
