// SPDX-License-Identifier: MIT
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
import { readJournalJson } from './read-journal-json.ts'

/** A line without what people and programs put around a message. */
export interface CleanLine {
  /** The message with its time stamp, if it has one; no quoting signs, no colours, no invisible letters. */
  readonly text: string
  /** True where the line begins a record of its own: a time stamp, a program's name. */
  readonly startsRecord: boolean
  /** True where it begins with “Error:” alone, which stands in the middle of messages too and may come first by wrapping. */
  readonly mayBeWrapped: boolean
  /** True for lines that stand between messages: empty ones, fences, rulers. */
  readonly isBreak: boolean
}

/** Colours as bytes, as `dmesg` and syslog escape them, and what terminals add to links and titles. */
const escapes =
  /(?:\u001b|\\x1b|\\u001b|#033|\\033)(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|[()][A-Z0-9])/g
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** What a page saved as HTML has around a message. */
const tags = /<\/?(?:br|p|pre|code|div|span|li)(?: [^<>]{0,120})?\/?>/gi
/** Signs that Markdown's editors escape. */
const escapedSigns = /\\([_*])/g
/** Where a command or a line of a README goes on below. */
const continuation = / \\$/
const dashes = /[\u2010-\u2015\u2212]/g

/** Cleans a line as it was read. */
export function cleanLine(raw: string): CleanLine {
  const journal = readJournalJson(raw)
  const bare = (journal ?? raw)
    .replace(escapes, '')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(/…/g, '...')
    .replace(escapedSigns, '$1')
  const decoded = bare.includes('&') ? decodeEntities(bare) : bare
  const text = stripFrame(decoded.replace(tags, ' ')).replace(continuation, '')
  return {
    text,
    startsRecord: journal !== null || startsRecord(text),
    mayBeWrapped: journal === null && severity.test(text) && !virshError.test(text),
    isBreak: text === '' || /^(?:```|~~~|-{4,}|={4,}|\[\/?(?:code|quote)[^\]]{0,40}\]$)/i.test(text),
  }
}

const entities: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '...',
  ndash: '-',
  mdash: '-',
}

/** Entities of HTML, twice where a forum has escaped what was escaped. */
function decodeEntities(text: string): string {
  const decode = (from: string) =>
    from.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
      return code > 0x10ffff || code === 0 ? whole : String.fromCodePoint(code)
    })
  return decode(decode(text))
}

/** Takes quoting, list signs, table bars and fields of the journal's own formats off the front. */
function stripFrame(line: string): string {
  let text = line.trim().replace(/^`([^`]+)`$/, '$1')
  for (let round = 0; round < 12; round += 1) {
    const frame =
      /^(?:>+|[|│┃](?=\s|$)|[*•‣◦]\s|- (?=\S)|\d{1,2}[.)] (?=\S)|\[code\]|MESSAGE=|"MESSAGE"\s?:\s?(?=")|#+ (?=\S))\s{0,40}/i.exec(
        text,
      )
    if (frame === null) return text
    text = text.slice(frame[0].length).trimStart()
  }
  return text
}

const recordStarts: readonly RegExp[] = [
  // The kernel's time, with a level before and a caller behind: `<6>[   12.345678][  T123]`.
  /^(?:<\d{1,3}>|[a-z0-9]{3,9} {0,2}:[a-z]{3,7} {0,2}: )?\[ {0,11}\+?\d{1,9}\.\d{1,9}\]/,
  // `dmesg -T`, `dmesg -H`, in any language: `[Mon Nov 27 08:00:00 2026]`, `[Nov27 08:00]`.
  /^\[[^[\]]{2,30}\d{1,2}:\d{2}[^[\]]{0,30}\]/,
  // ISO dates of journalctl, libvirt and QEMU.
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/,
  // syslog and journalctl: a month in any language, before or behind the day.
  /^[^\s\d[\]]{1,12}\.? {1,2}\d{1,2}\.? \d{2}:\d{2}:\d{2}/,
  /^\d{1,2}\.? ?[^\s\d[\]]{1,12}\.? \d{2}:\d{2}:\d{2}/,
  /^(?:\d{1,2}月 {0,2}\d{1,2}日? ?)\d{2}:\d{2}:\d{2}/,
  // journalctl -o short-unix, and fields of -o export and verbose.
  /^\d{9,11}\.\d{6} /,
  /^_{0,2}[A-Z][A-Z0-9_]{2,40}=/,
  // A program that names itself.
  /^(?:\/?[\w./-]{0,60}qemu-(?:system-\w{1,12}|kvm|img)|kvm|libvirtd?|virtqemud|virsh|modprobe|dracut|kernel|swtpm)(?:\[\d{1,9}\])?: /i,
]

const severity = /^(?:error|warning|fehler|erreur|errore|erro|ошибка|错误|エラー) ?: /i
/** `virsh` begins each of its messages so, and nothing goes on with it. */
const virshError = /^(?:error|warning): /

function startsRecord(text: string): boolean {
  return severity.test(text) || recordStarts.some((pattern) => pattern.test(text))
}
