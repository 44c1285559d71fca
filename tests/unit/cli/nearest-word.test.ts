// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { nearestWord } from '../../../src-main/cli/nearest-word.ts'

test('a word is taken for the nearest candidate, or for none', () => {
  const candidates = ['doctor', 'facts', 'devices', 'capture', 'serve', 'demo', 'completions']
  const words = ['doctr', 'dcotor', 'Doctor', 'fact', 'device', 'cap', 'sevre', 'demos', 'comp', 'x', 'banana', '']
  expect(words.map((word) => nearestWord(word, candidates))).toEqual([
    'doctor',
    'doctor',
    'doctor',
    'facts',
    'devices',
    'capture',
    'serve',
    'demo',
    'completions',
    null,
    null,
    null,
  ])
})
