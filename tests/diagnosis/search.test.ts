// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import { createAnchorScanner } from '../../src-main/diagnosis/matching/anchor-scanner.ts'
import { buildPhraseIndex } from '../../src-main/diagnosis/matching/phrase-index.ts'
import { createLineCleaner, lineAt } from '../../src-main/diagnosis/reading/line-window.ts'
import { createLogReader } from '../../src-main/diagnosis/reading/log-reader.ts'
import { createLineMatcher, type PhraseSighting } from '../../src-main/diagnosis/reading/match-lines.ts'
import { phrasesOf } from '../../src-main/diagnosis/start-diagnosis.ts'
import { variantsOf } from './log-variants.ts'

const index = buildPhraseIndex(phrasesOf(catalogue))
const everyPhrase = new Set(index.phrases.keys())
const folder = path.join(import.meta.dirname, 'field-wordings')
const wordings = fs
  .readdirSync(folder)
  .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }))

/** Forms that change where lines and words end, or their letters; the others differ in what stands before a message. */
const forms = new Set(
  (
    'as it is|in capitals|with CRLF|cut at 60|wrapped at 72|wrapped at 40|quoted twice and wrapped|in BBCode|coloured|' +
    'with words coloured by grep|with invisible letters|escaped for HTML|escaped for Markdown|German journal|' +
    'verbose journal|JSON journal|JSON journal in numbers'
  ).split('|'),
)

/** What the search is not made for: capitals beyond those of ASCII in a word to look for, and a row of common words over three lines. */
const notSearched: Readonly<Record<string, readonly string[]>> = {
  'in capitals': ["Не удалось подключить сокет к '<path>-sock': <EACCES>", 'Ошибка выполнения сценария обработчика'],
  'wrapped at 72': ['No PCI buses available'],
  'quoted twice and wrapped': ['No PCI buses available'],
}

const keyOf = ({ phrase, line, captures }: PhraseSighting) =>
  `${line}: ${index.phrases[phrase]?.source} ${JSON.stringify(captures)}`

/** What stands in a log by trying every phrase at every line. */
function findPlainly(bytes: Uint8Array): string[] {
  const found: string[] = []
  const matchLine = createLineMatcher(index, (seen) => found.push(keyOf(seen)))
  const clean = createLineCleaner(bytes)
  let number = 1
  for (let start = 0; start < bytes.length; number += 1) {
    const span = lineAt(bytes, start, bytes.length)
    // A line between messages belongs to none.
    if (!clean(span).isBreak) matchLine({ bytes, span, number, clean }, everyPhrase)
    start = span.end + 1
  }
  return [...new Set(found)].sort()
}

/** What the reader finds where the log comes in pieces of this many bytes. */
function findByReader(bytes: Uint8Array, pieceBytes: number): string[] {
  const found: string[] = []
  const reader = createLogReader({ index, isSated: () => false, onSighting: (seen) => found.push(keyOf(seen)) })
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.push(bytes.subarray(at, at + pieceBytes))
  reader.end()
  return [...new Set(found)].sort()
}

/** Numbers that look random and are the same each time. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

describe.each(wordings)('the search misses nothing of $name', ({ text }) => {
  test.each(variantsOf(text).filter(({ name }) => forms.has(name)))('$name', ({ name, text: variant }) => {
    const bytes = new TextEncoder().encode(variant)
    const isSearched = (key: string) => !notSearched[name]?.some((phrase) => key.includes(`: ${phrase} {`))
    expect(findByReader(bytes, 65_536)).toEqual(findPlainly(bytes).filter(isSearched))
  })
})

test('nor where a piece ends within a word, among lines of other programs', () => {
  const random = makeRandom(7)
  const lines = wordings.flatMap(({ text }) => text.split('\n'))
  const noise = [
    'systemd[1]: Started Session',
    'kernel: usb 1-2: new device',
    '',
    'amdgpu',
    '\u00a0–\u001b[0m',
    '{"MESSAGE":["a"]}',
  ]
  // An empty line between them: else “AMD GPU” and an address below it read as one word, which nobody looks for.
  const log = Array.from({ length: 3_000 }, () =>
    random(4) === 0 ? lines[random(lines.length)] : `${noise[random(noise.length)]} ${random(1_000)}`,
  ).join('\n\n')
  const bytes = new TextEncoder().encode(log)
  const expected = findPlainly(bytes)
  expect(expected.length).toBeGreaterThan(500)
  for (const pieceBytes of [1_021, 4_099, 70_001]) expect(findByReader(bytes, pieceBytes)).toEqual(expected)
})

test('every anchor is found wherever it stands, in either case, and nothing else', () => {
  const random = makeRandom(11)
  const letters = 'abcdefgh '
  const word = (length: number) => Array.from({ length }, () => letters[random(letters.length)]).join('')
  const anchors = [...new Set(Array.from({ length: 300 }, () => word(6 + random(6))))]
  const scanner = createAnchorScanner(anchors)
  for (let round = 0; round < 40; round += 1) {
    const parts = Array.from({ length: 60 }, () =>
      random(3) === 0 ? anchors[random(anchors.length)] : word(random(9)),
    )
    const text = parts.join('')
    const bytes = new TextEncoder().encode(random(2) === 0 ? text.toUpperCase() : text)
    const from = random(20)
    const to = text.length - random(20)
    const found: string[] = []
    scanner.scan(bytes, from, to, (anchor, offset) => found.push(`${offset} ${anchors[anchor]}`))
    const expected = anchors.flatMap((anchor) =>
      Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
        .filter((at) => text.startsWith(anchor, at))
        .map((at) => `${at} ${anchor}`),
    )
    expect(found.sort()).toEqual(expected.sort())
  }
})
