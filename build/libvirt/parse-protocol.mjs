// SPDX-License-Identifier: MIT

/** Takes comments and preprocessor lines out of C-like text. */
export function stripComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^[ \t]*[%#].*$/gm, '')
}

/**
 * Reads an XDR description (RFC 4506 as rpcgen takes it): constants, typedefs, structs, unions on an int, and the
 * enum of procedures.
 *
 * A type is `{ kind: 'name', name }`, or that with an `array` of `{ fixed | max }`, or `optional`.
 */
export function parseProtocol(text, known = {}) {
  const source = stripComments(text)
  const constants = { ...known }
  for (const [, name, value] of source.matchAll(/\bconst\s+(\w+)\s*=\s*(\w+)\s*;/g)) {
    constants[name] = /^\d|^0x/.test(value) ? Number(value) : constants[value]
  }
  const typedefs = new Map()
  for (const [, declaration] of source.matchAll(/\btypedef\s+([^;]+);/g)) {
    const field = parseField(declaration, constants)
    typedefs.set(field.name, field.type)
  }
  const structs = new Map()
  for (const [, name, body] of source.matchAll(/\bstruct\s+(\w+)\s*\{([^}]*)\}\s*;/g)) {
    structs.set(name, parseFields(body, constants))
  }
  const unions = new Map()
  for (const [, name, body] of source.matchAll(/\bunion\s+(\w+)\s+switch\s*\(int type\)\s*\{([^}]*)\}\s*;/g)) {
    unions.set(name, parseArms(body, constants))
  }
  return { constants, typedefs, structs, unions }
}

/**
 * Reads the procedures of a program: `{ name, number, stream, isPrompt }` by the enum's prefix.
 *
 * The comment before each name tells the rest: `stream` is `read` where bytes come from the daemon, `write` where they go
 * to it; `isPrompt` is whether it has high priority, which says that it waits for no guest, and needs no more than leave to look.
 */
export function parseProcedures(text, enumName, prefix) {
  const body = new RegExp(`enum ${enumName} \\{([\\s\\S]*?)\\n\\};`).exec(text)?.[1]
  if (body === undefined) throw new Error(`no enum ${enumName}`)
  return [...body.matchAll(/((?:\/\*[\s\S]*?\*\/\s*)*)\b([A-Z]\w+)\s*=\s*(\d+)/g)].map(([, comment, name, number]) => {
    const last = comment.slice(comment.lastIndexOf('/**'))
    const stream = /@readstream/.test(last) ? 'read' : /@writestream/.test(last) ? 'write' : 'none'
    return { name: name.slice(prefix.length), number: Number(number), stream, isPrompt: isPrompt(last) }
  })
}

function isPrompt(comment) {
  const rights = [...comment.matchAll(/@acl:\s*\w+:(\w+)/g)].map(([, right]) => right)
  const looks = rights.length > 0 && rights.every((right) => /^(getattr|read|read_secure|search_\w+)$/.test(right))
  return looks && /@priority:\s*high/.test(comment)
}

function parseFields(body, constants) {
  return body
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseField(part, constants))
}

function parseArms(body, constants) {
  return [...body.matchAll(/case\s+(\w+)\s*:\s*([^;]+);/g)].map(([, tag, declaration]) => ({
    tag: constants[tag],
    ...parseField(declaration, constants),
  }))
}

function parseField(declaration, constants) {
  const parts = /^(.*?)\s*(\*?)\s*(\w+)\s*(?:<\s*(\w*)\s*>|\[\s*(\w+)\s*\])?$/s.exec(declaration.trim())
  if (parts === null) throw new Error(`not understood: ${declaration}`)
  const [, typeName, star, name, max, fixed] = parts
  const type = { name: typeName.replace(/^struct\s+/, '').replace(/\s+/g, ' '), optional: star === '*' }
  if (max !== undefined) type.max = constantOf(max, constants)
  if (fixed !== undefined) type.fixed = constantOf(fixed, constants)
  return { name, type }
}

function constantOf(word, constants) {
  const value = /^\d/.test(word) ? Number(word) : constants[word]
  if (value === undefined) throw new Error(`unknown constant ${word}`)
  return value
}
