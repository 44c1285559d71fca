// SPDX-License-Identifier: MIT
import { stripComments } from './parse-protocol.mjs'

/**
 * Reads the enums of libvirt's public headers: enum name → `{ member: value }`.
 *
 * Members of the sentinels' `#ifdef` are left out: they count what one version knows.
 */
export function parseEnums(text) {
  const source = stripComments(text.replace(/#\s*ifdef VIR_ENUM_SENTINELS[\s\S]*?#\s*endif/g, ''))
  /** Member → how its value is come by; headers refer to members that stand in other headers. */
  const members = new Map()
  const enums = new Map()
  for (const [, body, name] of source.matchAll(/typedef enum(?:\s+\w+)?\s*\{([^}]*)\}\s*(\w+);/g)) {
    const own = []
    for (const part of body.split(',').map((piece) => piece.trim())) {
      if (part === '') continue
      const [, member, expression] = /^(\w+)\s*(?:=\s*([\s\S]+))?$/.exec(part) ?? []
      if (member === undefined) throw new Error(`not understood in ${name}: ${part}`)
      const before = own.at(-1)
      const following = () => (before === undefined ? 0 : members.get(before)() + 1)
      members.set(member, expression === undefined ? following : () => evaluate(expression, members))
      own.push(member)
    }
    enums.set(name, own)
  }
  const valued = (own) => Object.fromEntries(own.map((member) => [member, members.get(member)()]))
  return new Map([...enums].map(([name, own]) => [name, valued(own)]))
}

/** Numbers, shifts, ors, minus and other members: all that the headers use. */
function evaluate(expression, members) {
  return expression.split('|').reduce((sum, term) => {
    const [left, right] = term.split('<<').map((word) => operand(word.trim(), members))
    return sum + (right === undefined ? left : left * 2 ** right)
  }, 0)
}

function operand(word, members) {
  const bare = word.replace(/^\(+|\)+$/g, '').trim()
  if (/^-?(\d+|0x[\da-fA-F]+)[uUlL]*$/.test(bare)) return Number(bare.replace(/[uUlL]+$/, ''))
  const value = members.get(bare)
  if (value === undefined) throw new Error(`unknown name ${bare}`)
  return value()
}
