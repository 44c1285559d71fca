// SPDX-License-Identifier: MIT

/** One of the forms in which people paste a log. */
export interface LogVariant {
  readonly name: string
  readonly text: string
}

const eachLine = (text: string, change: (line: string, index: number) => string) =>
  text.split('\n').map(change).join('\n')

/** Breaks lines at a column, in the middle of words, as terminals do. */
const cutAt = (text: string, width: number, prefix = '') =>
  eachLine(text, (line) =>
    (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']).map((part) => prefix + part).join('\n'),
  )

/** Breaks lines between words, as mail programs do. */
const wrapAt = (text: string, width: number, prefix = '') =>
  eachLine(text, (line) => {
    const lines: string[] = ['']
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines.map((part) => prefix + part).join('\n')
  })

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;')

const hasOwnTime = (line: string) => /^\[ *\d|^\w{3} [ \d]\d |^\d{4}-\d\d-\d\d/.test(line)
const stamped = (text: string, stamp: (index: number) => string) =>
  eachLine(text, (line, index) => (hasOwnTime(line) ? line : stamp(index) + line))

const json = (text: string) =>
  text
    .split('\n')
    .map((line) => JSON.stringify({ __CURSOR: 's=1', PRIORITY: '4', SYSLOG_IDENTIFIER: 'kernel', MESSAGE: line }))
    .join('\n')
const jsonBytes = (text: string) =>
  text
    .split('\n')
    .map((line) => JSON.stringify({ PRIORITY: '4', MESSAGE: [...new TextEncoder().encode(line)] }))
    .join('\n')

const forms: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['cut at 80', (text) => cutAt(text, 80)],
  ['cut at 60', (text) => cutAt(text, 60)],
  ['wrapped at 72', (text) => wrapAt(text, 72)],
  ['wrapped at 40', (text) => wrapAt(text, 40)],
  ['quoted', (text) => eachLine(text, (line) => `> ${line}`)],
  ['quoted twice and wrapped', (text) => wrapAt(text, 68, '> > ')],
  ['quoted tightly and cut', (text) => cutAt(text, 76, '>>')],
  ['in a fence', (text) => `It says:\n\n\`\`\`\n${text}\n\`\`\`\nWhat now?`],
  ['as a list', (text) => eachLine(text, (line) => ` - ${line}`)],
  ['as code by indentation', (text) => eachLine(text, (line) => `    ${line}`)],
  ['in BBCode', (text) => `[code]${text}[/code]`],
  ['coloured', (text) => eachLine(text, (line) => `\u001b[32m[   12.345678] \u001b[0m\u001b[31m${line}\u001b[0m`)],
  [
    'with words coloured by grep',
    (text) => text.replace(/([a-z]{3})([a-z]{3,})/gi, '$1\u001b[01;31m\u001b[K$2\u001b[m\u001b[K'),
  ],
  ['with spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['with typographic quotes', (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”')],
  ['with invisible letters', (text) => text.replace(/([a-z]{4})([a-z])/gi, '$1\u200b$2')],
  ['escaped for HTML', escapeHtml],
  ['escaped twice', (text) => escapeHtml(escapeHtml(text))],
  ['escaped for Markdown', (text) => text.replace(/[_*]/g, '\\$&')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['short journal', (text) => stamped(text, (index) => `Nov 27 08:00:${10 + (index % 50)} host kernel: `)],
  ['German journal', (text) => stamped(text, (index) => `Mär 27 08:00:${10 + (index % 50)} host kernel: `)],
  ['ISO journal', (text) => stamped(text, () => '2026-11-27T08:00:00+0100 host libvirtd[812]: ')],
  ['precise journal', (text) => stamped(text, () => 'Nov 27 08:00:00.123456 host libvirtd[812]: ')],
  ['verbose journal', (text) => eachLine(text, (line) => `    PRIORITY=4\n    MESSAGE=${line}\n    _PID=1`)],
  ['export journal', (text) => eachLine(text, (line) => `__CURSOR=s=1\nPRIORITY=4\nMESSAGE=${line}\n_PID=1\n`)],
  ['JSON journal', json],
  ['JSON journal in numbers', jsonBytes],
  ['dmesg -T', (text) => stamped(text, () => '[Mon Nov 27 08:00:00 2026] ')],
  ['dmesg with callers', (text) => stamped(text, () => '[   12.345678] [  T1234] ')],
  [
    'among a log',
    (text) => `[    0.000000] Linux version 6.8.0\n${text}\n[   99.000000] usb 1-2: new high-speed USB device`,
  ],
]

/** The text in each of the forms. Listings, known by their tabs, stand in no journal. */
export function variantsOf(text: string): LogVariant[] {
  const isListing = text.includes('\t')
  return forms
    .filter(([name]) => !isListing || !/journal|dmesg|coloured$/.test(name))
    .map(([name, change]) => ({ name, text: change(text) }))
}
