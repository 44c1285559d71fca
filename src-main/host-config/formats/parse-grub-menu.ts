// SPDX-License-Identifier: MIT
import { type GrubToken, splitGrubScript } from './split-grub-script.ts'

/** An entry of GRUB's menu that starts something. */
export interface GrubMenuEntry {
  readonly kind: 'entry'
  readonly title: string
  readonly id: string | null
  /** What `default` and `next_entry` take for it: id (else title) of each submenu and its own, joined by `>`. */
  readonly path: string
  /** The options of `menuentry` between title and bracket as they stand, id included. */
  readonly options: string
  /** The lines between the brackets as they stand. */
  readonly body: readonly string[]
  /** Command lines of `linux`, `linuxefi` and `linux16`: kernel first, then the words for it, quotes taken off. */
  readonly linux: readonly (readonly string[])[]
  /** Files of `initrd`, `initrdefi` and `initrd16`, in order. */
  readonly initrds: readonly string[]
  /** The script that made it (`/etc/grub.d/10_linux`), as its marks say. */
  readonly madeBy: string | null
}

export interface GrubSubmenu {
  readonly kind: 'submenu'
  readonly title: string
  readonly id: string | null
  readonly path: string
  readonly items: readonly GrubMenuItem[]
}

export type GrubMenuItem = GrubMenuEntry | GrubSubmenu

/** What a grub.cfg file offers. */
export interface GrubMenu {
  readonly items: readonly GrubMenuItem[]
  /** The value that `default` has without a one-shot, as it stands: a number, a path or `${saved_entry}`. */
  readonly defaultValue: string
  /** True where further entries come from files in loader/entries (`blscfg`). */
  readonly readsEntryFiles: boolean
  /** True where a one-shot is honoured: `next_entry` is tested, and cleared before it counts. */
  readonly honoursNextEntry: boolean
}

/**
 * The menu of a grub.cfg file as grub-mkconfig writes it; entries of all conditions are listed.
 *
 * Source: util/grub.d/00_header.in, 10_linux.in of GRUB 2.06 to 2.14; GRUB manual, Commands.
 */
export function parseGrubMenu(text: string): GrubMenu {
  const tokens = splitGrubScript(text)
  const { items } = readItems({ text, tokens, marks: readMarks(text), parent: '' }, 0)
  const commands = splitCommands(tokens)
  const defaults = commands
    .filter(([command, target]) => command?.value === 'set' && target?.value.startsWith('default=') === true)
    .map(([, target]) => target?.value.slice('default='.length) ?? '')
    .filter((value) => !/^\$\{?(?:next_entry|prev_saved_entry)\}?$/.test(value))
  const saves = commands.some(([command, ...names]) => {
    return command?.value === 'save_env' && names.some(({ value }) => value === 'next_entry')
  })
  return {
    items,
    defaultValue: defaults.at(-1) ?? '0',
    readsEntryFiles: commands.some(([command]) => command?.value === 'blscfg'),
    honoursNextEntry: saves && /^\s*set default="?\$\{?next_entry\}?"?\s*$/m.test(text),
  }
}

/** All entries, those of submenus after their submenu's place. */
export function listGrubEntries(items: readonly GrubMenuItem[]): GrubMenuEntry[] {
  return items.flatMap((item) => (item.kind === 'entry' ? [item] : listGrubEntries(item.items)))
}

/** True for a recovery entry: single-user, as grub-mkconfig and Debian's friendly-recovery make them. */
export function isRecoveryEntry(entry: GrubMenuEntry): boolean {
  if (/-recovery-|^recovery/.test(entry.id ?? '')) return true
  return entry.linux.some((words) => words.includes('single') || words.includes('recovery'))
}

/**
 * The entry that `value` leads to, as GRUB takes `default`: numbers, ids and titles joined by `>`. What is not there
 * is the first entry; a submenu stands for its first entry. Null for an empty menu.
 *
 * Source: grub-core/normal/menu.c get_entry_number(), menuentry_eq().
 */
export function resolveGrubEntry(items: readonly GrubMenuItem[], value: string): GrubMenuEntry | null {
  const [head = '', tail = ''] = splitPath(value)
  const index = /^\d+$/.test(head) ? Number(head) : items.findIndex(({ id, title }) => title === head || id === head)
  const item = items[index] ?? items[0]
  if (item === undefined) return null
  return item.kind === 'entry' ? item : resolveGrubEntry(item.items, tail)
}

/** The entry of the next boot without a one-shot; `environment` are the variables of grubenv. */
export function defaultGrubEntry(menu: GrubMenu, environment: ReadonlyMap<string, string>): GrubMenuEntry | null {
  const variable = /^\$\{?(\w+)\}?$/.exec(menu.defaultValue)?.[1]
  const value = variable === undefined ? menu.defaultValue : (environment.get(variable) ?? '')
  return resolveGrubEntry(menu.items, value)
}

/** The first part of a path and the rest; a doubled `>` is one that belongs to a name. */
function splitPath(path: string): [string, string] {
  const head = /^(?:[^>]|>>)*/.exec(path)?.[0] ?? ''
  return [head.replaceAll('>>', '>'), path.slice(head.length + 1)]
}

function joinPath(parent: string, name: string): string {
  const escaped = name.replaceAll('>', '>>')
  return parent === '' ? escaped : `${parent}>${escaped}`
}

interface Source {
  readonly text: string
  readonly tokens: readonly GrubToken[]
  readonly marks: readonly { readonly at: number; readonly madeBy: string | null }[]
  readonly parent: string
}

/** Items from the token at `start` to the bracket that closes the block, or to the end. */
function readItems(source: Source, start: number): { items: GrubMenuItem[]; next: number } {
  const { tokens } = source
  const items: GrubMenuItem[] = []
  let depth = 0
  let isCommand = true
  let at = start
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === '}' && depth === 0) return { items, next: at + 1 }
    if (token.kind === '{') depth++
    if (token.kind === '}') depth--
    const isMenu = isCommand && (token.raw === 'menuentry' || token.raw === 'submenu')
    const opening = isMenu ? findOpening(tokens, at) : -1
    if (opening > 0) {
      const { item, next } = readItem(source, { at, opening })
      items.push(item)
      at = next
      isCommand = false
      continue
    }
    isCommand = token.kind !== 'word' || /^(?:then|else|do)$/.test(token.raw)
    at++
  }
  return { items, next: at }
}

/** The bracket on the same command, or -1. */
function findOpening(tokens: readonly GrubToken[], at: number): number {
  const found = tokens.findIndex((token, index) => index > at && token.kind !== 'word')
  return tokens[found]?.kind === '{' ? found : -1
}

function readItem(
  source: Source,
  { at, opening }: { at: number; opening: number },
): { item: GrubMenuItem; next: number } {
  const { text, tokens, parent } = source
  const [name, ...options] = tokens.slice(at + 1, opening)
  const title = name?.value ?? ''
  const marker = options.findIndex(({ raw }) => /^(?:--id|\$\{?menuentry_id_option\}?)$/.test(raw))
  const id = marker < 0 ? null : (options[marker + 1]?.value ?? null)
  const path = joinPath(parent, id ?? title)
  const inner = readItems({ ...source, parent: path }, opening + 1)
  const last = tokens[inner.next - 1]
  const close = last?.kind === '}' ? last.from : text.length
  if (tokens[at]?.raw === 'submenu') {
    return { item: { kind: 'submenu', title, id, path, items: inner.items }, next: inner.next }
  }
  const commands = splitCommands(tokens.slice(opening + 1, inner.next))
  const operands = (pattern: RegExp) =>
    commands
      .filter(([command]) => pattern.test(command?.raw ?? ''))
      .map(([, ...words]) => words.map(({ value }) => value))
  const body = text
    .slice(tokens[opening]?.to ?? 0, close)
    .replace(/^[ \t]*\n/, '')
    .replace(/\n?[ \t]*$/, '')
  const item: GrubMenuEntry = {
    kind: 'entry',
    title,
    id,
    path,
    options: text.slice(name?.to ?? 0, tokens[opening]?.from ?? 0).trim(),
    body: body === '' ? [] : body.split('\n'),
    linux: operands(/^linux(?:efi|16)?$/),
    initrds: operands(/^initrd(?:efi|16)?$/).flat(),
    madeBy: source.marks.findLast((mark) => mark.at < (tokens[at]?.from ?? 0))?.madeBy ?? null,
  }
  return { item, next: inner.next }
}

/** Where the part of each script begins and ends: `### BEGIN /etc/grub.d/10_linux ###`. */
function readMarks(text: string): Source['marks'] {
  return [...text.matchAll(/^### (BEGIN|END) (\S+) ###$/gm)].map((match) => ({
    at: match.index,
    madeBy: match[1] === 'BEGIN' ? (match[2] ?? null) : null,
  }))
}

function splitCommands(tokens: readonly GrubToken[]): GrubToken[][] {
  const commands: GrubToken[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'word') commands.at(-1)?.push(token)
    else commands.push([])
  }
  return commands.filter((command) => command.length > 0)
}
