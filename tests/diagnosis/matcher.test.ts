// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import { matchPhrase } from '../../src-main/diagnosis/matching/match-phrase.ts'
import { type ParsedPhrase, parsePhrase } from '../../src-main/diagnosis/matching/parse-phrase.ts'
import { buildPhraseIndex } from '../../src-main/diagnosis/matching/phrase-index.ts'
import { joinLines } from '../../src-main/diagnosis/reading/join-lines.ts'
import { phrasesOf } from '../../src-main/diagnosis/start-diagnosis.ts'

const phrases = [...phrasesOf(catalogue)].map(parsePhrase)

/** Text that makes each try of a phrase go as far as it can: its words again and again, without the last. */
function hostileTexts(phrase: ParsedPhrase): string[] {
  const words = phrase.pieces.map((piece) => {
    if (piece.kind === 'literal') return piece.text
    if (piece.kind === 'choice') return piece.texts[0] ?? ''
    return piece.kind === 'capture' && piece.takes === 'bdf' ? '0000:01:00.0' : 'a0'.repeat(40)
  })
  const first = words[0] ?? ''
  const allButLast = words.slice(0, -1).join('')
  return [first.repeat(4_000), `${allButLast} `.repeat(1_000), `${first}${'a'.repeat(200)}`.repeat(300)]
}

test('no phrase takes more steps than a small number for each letter, whatever the text', () => {
  const worst = phrases.flatMap((phrase) =>
    hostileTexts(phrase).map((text) => {
      const joined = joinLines([text.slice(0, 60_000)])
      const count = { steps: 0 }
      for (let from = 0; ; ) {
        const match = matchPhrase(phrase, joined, from, count)
        if (match === null) break
        from = Math.max(match.end, from + 1)
      }
      return { phrase: phrase.source, steps: Math.round(count.steps / Math.max(1, joined.lower.length)) }
    }),
  )
  // Each try is at most the sum of the bounds of its pieces, and tries begin a whole word apart.
  expect(worst.filter(({ steps }) => steps > 120)).toEqual([])
})

test('twice the text takes twice the steps', () => {
  const growth = phrases.flatMap((phrase) =>
    hostileTexts(phrase).map((text) => {
      const steps = [10_000, 20_000].map((length) => {
        const count = { steps: 0 }
        matchPhrase(phrase, joinLines([text.slice(0, length)]), 0, count)
        return count.steps
      })
      return { phrase: phrase.source, factor: (steps[1] ?? 0) / Math.max(200, steps[0] ?? 0) }
    }),
  )
  expect(growth.filter(({ factor }) => factor > 2.6)).toEqual([])
})

test('a phrase takes what it says, in the letters of the text', () => {
  const text = joinLines([
    'vfio_dma_map(0x55D7, 0x0, 0x8000) = -12 (Cannot allocate',
    "memory), device '/dev/Path One'",
  ])
  const found = [
    'vfio_dma_map(<text>) = -12',
    "device '<path>'",
    'vfio_dma_map(<hex>, <n>',
    'dma_map(<text>) = -1',
  ].map((source) => matchPhrase(parsePhrase(source), text, 0)?.captures ?? null)
  expect(found).toEqual([{ text: '0x55D7,0x0,0x8000' }, { path: '/dev/PathOne' }, { hex: '0x55D7', n: '0' }, null])
})

test.each([
  ['…words', 'a phrase begins with words'],
  ['something <text><n>', 'words have to follow'],
  ['something <text:letters>', 'is nothing a phrase can take'],
  ['a b c', 'no word of six letters'],
])('%s is not a phrase', (source, reason) => {
  let message = ''
  try {
    parsePhrase(source)
    buildPhraseIndex([source])
  } catch (error) {
    message = error instanceof Error ? error.message : ''
  }
  expect(message.includes(reason)).toBe(true)
})
