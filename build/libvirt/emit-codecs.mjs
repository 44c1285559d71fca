// SPDX-License-Identifier: MIT

/** Words for XDR's own types: how each is typed, written, read, and how many bytes it takes at least. */
const plain = {
  int: { type: 'number', call: 'int', bytes: 4 },
  'unsigned int': { type: 'number', call: 'uint', bytes: 4 },
  unsigned: { type: 'number', call: 'uint', bytes: 4 },
  hyper: { type: 'bigint', call: 'hyper', bytes: 8 },
  'unsigned hyper': { type: 'bigint', call: 'uhyper', bytes: 8 },
  double: { type: 'number', call: 'double', bytes: 8 },
  // XDR has nothing smaller than four bytes: rpcgen sends each of these as an int.
  char: { type: 'number', call: 'int', bytes: 4 },
  'unsigned char': { type: 'number', call: 'uint', bytes: 4 },
  'unsigned short': { type: 'number', call: 'uint', bytes: 4 },
  short: { type: 'number', call: 'int', bytes: 4 },
}

/** Makes the text of the programs: an interface, a writer and a reader for each struct, and the procedures. */
export function emitProgram({ protocol, programs }) {
  const context = { ...protocol, emitted: new Map(), sizes: new Map() }
  const procedures = programs.flatMap((program) =>
    program.procedures.map((procedure) => emitProcedure(context, procedure, program)),
  )
  return dropUnused([...context.emitted.values(), ...procedures].flat()).join('\n\n')
}

/** Leaves out readers and writers that nothing calls: many structs travel one way only. */
function dropUnused(parts) {
  const all = parts.join('\n')
  const kept = parts.filter((part) => {
    const name = /^function (\w+)/.exec(part)?.[1]
    return name === undefined || all.match(new RegExp(`\\b${name}\\b`, 'g')).length > 1
  })
  return kept.length === parts.length ? kept : dropUnused(kept)
}

function emitProcedure(context, procedure, { program, version, prefix }) {
  const lower = procedure.name.toLowerCase()
  const base = `${prefix}${lower}`
  const name = camelCase(prefix === 'remote_' ? lower : base)
  if (context.structs.has(`${base}_msg`)) {
    return [
      `export const ${name}: EventMessage<${typeOfStruct(context, `${base}_msg`)}> = {`,
      `  name: '${name}', program: ${program}, version: ${version}, number: ${procedure.number},`,
      `  driver: '${driverOf(procedure.name)}',`,
      `  readMessage: read${structName(`${base}_msg`)},`,
      '}',
    ].join('\n')
  }
  const hasArguments = context.structs.has(`${base}_args`)
  const hasResult = context.structs.has(`${base}_ret`)
  const argumentsType = hasArguments ? typeOfStruct(context, `${base}_args`) : 'null'
  const resultType = hasResult ? typeOfStruct(context, `${base}_ret`) : 'null'
  return [
    `export const ${name}: Procedure<${argumentsType}, ${resultType}> = {`,
    `  name: '${name}', program: ${program}, version: ${version}, number: ${procedure.number},`,
    `  driver: '${driverOf(procedure.name)}', stream: '${procedure.stream}', isPrompt: ${procedure.isPrompt},`,
    `  writeArguments: ${hasArguments ? `write${structName(`${base}_args`)}` : 'writeNothing'},`,
    `  readResult: ${hasResult ? `read${structName(`${base}_ret`)}` : 'readNothing'},`,
    '}',
  ].join('\n')
}

/** Which of the modular daemons answers, told by the name of what the procedure is about. */
function driverOf(name) {
  if (/^(CONNECT_)?DOMAIN_|DOMAINS?$|^CONNECT_GET_ALL_DOMAIN/.test(name)) return 'hypervisor'
  if (/NWFILTER/.test(name)) return 'nwfilter'
  if (/SECRET/.test(name)) return 'secret'
  if (/STORAGE/.test(name)) return 'storage'
  // Taking a device from the host and giving it back is the hypervisor driver's work.
  if (/^NODE_DEVICE_(DETTACH|DETACH_FLAGS|RE_ATTACH|RESET)$/.test(name)) return 'hypervisor'
  if (/NODE_DEVICE|NODE_NUM_OF_DEVICES|NODE_LIST_DEVICES/.test(name)) return 'node-device'
  if (/INTERFACE/.test(name)) return 'interface'
  if (/NETWORK/.test(name)) return 'network'
  return 'hypervisor'
}

function structName(name) {
  const bare = name.replace(/^(remote_)?(nonnull_)?/, '')
  const pascal = capitalise(camelCase(bare))
  return /_(args|ret|msg)$/.test(name)
    ? pascal.replace(/Args$/, 'Arguments').replace(/Ret$/, 'Result').replace(/Msg$/, 'Message')
    : `Wire${pascal}`
}

function typeOfStruct(context, name) {
  emitStruct(context, name)
  return structName(name)
}

function emitStruct(context, name) {
  if (context.emitted.has(name)) return
  const fields = context.structs.get(name)
  if (fields === undefined) throw new Error(`no struct ${name}`)
  context.emitted.set(name, [])
  const resolved = fields.map((field) => ({ key: camelCase(field.name), ...resolve(context, field.type) }))
  const type = structName(name)
  const bytes = resolved.reduce((sum, field) => sum + field.bytes, 0)
  context.sizes.set(name, bytes)
  const wanted = { writes: !/_(ret|msg)$/.test(name), reads: !/_args$/.test(name) }
  const parts = []
  parts.push(
    [`export interface ${type} {`, ...resolved.map((field) => `  readonly ${field.key}: ${field.type}`), '}'].join(
      '\n',
    ),
  )
  if (wanted.writes)
    parts.push(
      [
        `function write${type}(writer: XdrWriter, value: ${type}): void {`,
        ...resolved.map((field) => `  ${field.write(`value.${field.key}`, field.key)}`),
        '}',
      ].join('\n'),
    )
  if (wanted.reads)
    parts.push(
      [
        `function read${type}(reader: XdrReader): ${type} {`,
        `  return { ${resolved.map((field) => `${field.key}: ${field.read}`).join(', ')} }`,
        '}',
      ].join('\n'),
    )
  // Nested structs are emitted while the fields are resolved; this one goes after them.
  context.emitted.delete(name)
  context.emitted.set(name, parts)
}

/** How a type stands in TypeScript, and the expressions that write and read it. */
function resolve(context, type) {
  if (type.optional) return optional(resolve(context, { ...type, optional: false }))
  if (type.name === 'string') return sized('string', 'string', type.max)
  if (type.name === 'opaque' && type.fixed !== undefined) return fixedOpaque(type)
  if (type.name === 'opaque' || (type.name === 'char' && type.max !== undefined && context.charsAsOpaque)) {
    return sized('Buffer', 'opaque', type.max)
  }
  if (type.name === 'remote_uuid' && type.max === undefined) return simple('string', 'uuid', 16)
  if (type.max !== undefined) return array(resolve(context, { ...type, max: undefined }), type.max)
  if (type.fixed !== undefined) return fixedArray(resolve(context, { ...type, fixed: undefined }), type.fixed)
  const word = plain[type.name]
  if (word !== undefined) return simple(word.type, word.call, word.bytes)
  if (context.typedefs.has(type.name)) return resolve(context, context.typedefs.get(type.name))
  if (context.unions.has(type.name)) return simple('TypedValue', 'typedValue', 8)
  if (context.enums?.has(type.name)) return simple('number', 'int', 4)
  const name = typeOfStruct(context, type.name)
  return {
    type: name,
    bytes: context.sizes.get(type.name) ?? 4,
    write: (value) => `write${name}(writer, ${value})`,
    read: `read${name}(reader)`,
    readOne: `read${name}`,
    writeOne: () => `write${name}`,
  }
}

function simple(type, call, bytes) {
  return {
    type,
    bytes,
    write: (value, key) => `writer.${call}(${value}, '${key}')`,
    read: `reader.${call}()`,
    readOne: `(reader) => reader.${call}()`,
    writeOne: (key) => `(writer, item) => writer.${call}(item, '${key}')`,
  }
}

function sized(type, call, max) {
  return {
    type,
    bytes: 4,
    write: (value, key) => `writer.${call}(${value}, ${max}, '${key}')`,
    read: `reader.${call}(${max})`,
    readOne: `(reader) => reader.${call}(${max})`,
    writeOne: (key) => `(writer, item) => writer.${call}(item, ${max}, '${key}')`,
  }
}

function fixedOpaque(type) {
  if (type.fixed === 16) return simple('string', 'uuid', 16)
  return {
    type: 'Buffer',
    bytes: type.fixed,
    write: (value, key) => `writer.fixedOpaque(${value}, ${type.fixed}, '${key}')`,
    read: `reader.fixedOpaque(${type.fixed})`,
  }
}

function optional(inner) {
  return {
    type: `${inner.type} | null`,
    bytes: 4,
    write: (value, key) => `writer.optional(${value}, ${inner.writeOne(key)})`,
    read: `reader.optional(${inner.readOne})`,
    readOne: `(reader) => reader.optional(${inner.readOne})`,
    writeOne: (key) => `(writer, item) => writer.optional(item, ${inner.writeOne(key)})`,
  }
}

function array(inner, max) {
  return {
    type: `readonly ${/\|/.test(inner.type) ? `(${inner.type})` : inner.type}[]`,
    bytes: 4,
    write: (value, key) => `writer.array(${value}, ${max}, '${key}', ${inner.writeOne(key)})`,
    read: `reader.array(${max}, ${inner.bytes}, ${inner.readOne})`,
  }
}

function fixedArray(inner, length) {
  return {
    type: `readonly ${inner.type}[]`,
    bytes: inner.bytes * length,
    write: (value, key) => `writer.fixedArray(${value}, ${length}, '${key}', ${inner.writeOne(key)})`,
    read: `reader.fixedArray(${length}, ${inner.readOne})`,
  }
}

/** `domain_get_info` → `domainGetInfo`. */
export function camelCase(name) {
  return name.replace(/_+([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase())
}

function capitalise(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
