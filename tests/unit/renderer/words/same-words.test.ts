// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { languageIds, languages } from '../../../../src-renderer/words/languages.ts'
import { loadWords } from '../../../../src-renderer/words/load-words.ts'

type Say = (...values: readonly unknown[]) => unknown

/** Every text and function of a language by its path, such as `change.apply.title`. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}

/** Values of every kind that a text takes, each one recognisable in it. */
const samples: readonly (readonly unknown[])[] = [
  ['⟦a⟧', '⟦b⟧', '⟦c⟧'],
  [3, 5, 7],
  [1, 1, 1],
  [0, 0, 0],
  [3, '⟦b⟧', '⟦c⟧'],
  [['⟦a⟧', '⟦b⟧'], '⟦c⟧'],
  [null, null],
]

/** What of the values stands in a text, in the order of the values. */
function placesIn(text: unknown): string[] {
  return [...new Set(String(typeof text === 'object' ? JSON.stringify(text) : text).match(/⟦.⟧|[357]/g) ?? [])].sort()
}

function tryToSay(say: Say, values: readonly unknown[]): { readonly text: unknown } | null {
  try {
    const text = say(...values)
    // Values of a kind that this text does not take.
    return /null|undefined|NaN|\[object/.test(String(text)) ? null : { text }
  } catch {
    return null
  }
}

const english = new Map(leavesOf(await loadWords('en')))
const structured = new Set(['frame.news', 'frame.failure', 'cpuPlan.explain'])

for (const language of languageIds.filter((id) => id !== 'en')) {
  const leaves = new Map(leavesOf(await loadWords(language)))

  test(`${languages[language]} has the keys of English, and no text is left empty that English fills`, () => {
    expect([...leaves.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [path, text] of english) {
      const other = leaves.get(path)
      expect(typeof other, path).toBe(typeof text)
      if (typeof text === 'string') expect(String(other).trim() === '', path).toBe(text.trim() === '')
    }
  })

  test(`what stands in a text of English stands in that of ${languages[language]}`, () => {
    let said = 0
    for (const [path, leaf] of english) {
      if (typeof leaf !== 'function' || structured.has(path)) continue
      const outcomes = samples.flatMap((values) => {
        const text = tryToSay(leaf as Say, values)
        return text === null ? [] : [{ values, places: placesIn(text.text) }]
      })
      expect(outcomes.length, path).toBeGreaterThan(0)
      for (const { values, places } of outcomes) {
        const text = (leaves.get(path) as Say)(...values)
        expect(placesIn(text), `${path}(${values.join()}): ${text}`).toEqual(places)
        said += 1
      }
    }
    expect(said).toBeGreaterThan(300)
  })

  test(`${languages[language]} ends sentences where English does`, () => {
    const unlike = [...english].filter(([path, text]) => {
      const other = leaves.get(path)
      if (typeof text !== 'string' || typeof other !== 'string' || /^\d|[A-Z]\.$/.test(text)) return false
      return /[.…:?]$/.test(text) !== /[.…:?。？：]$/.test(other)
    })
    expect(unlike.map(([path]) => `${path}: ${leaves.get(path)}`)).toEqual([])
  })
}
