// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { type CoreLanguage, loadCoreCatalogue } from '../../../../../src-renderer/words/core/load-core.ts'
import { languageIds, languages } from '../../../../../src-renderer/words/languages.ts'
import { extractCore } from '../../../../support/core-patterns/core-areas.ts'

const core = extractCore()

/** The places of a sentence in order of their numbers. */
function placesIn(sentence: string): string[] {
  return (sentence.match(/\{\d+\}/g) ?? []).sort()
}

test('the core has sentences in every area', () => {
  expect([...core].filter(([, patterns]) => patterns.length === 0).map(([area]) => area)).toEqual([])
  expect([...core.values()].flat().length).toBeGreaterThan(2_000)
})

for (const language of languageIds.filter((id): id is CoreLanguage => id !== 'en')) {
  const catalogue = await loadCoreCatalogue(language)

  test(`${languages[language]} says what the core says in each of its areas, and nothing else`, () => {
    expect(Object.keys(catalogue).sort()).toEqual([...core.keys()].sort())
    for (const [area, sentences] of Object.entries(catalogue)) {
      const patterns = core.get(area)
      expect(patterns, `there is no area ${area}`).toBeDefined()
      const english = new Map((patterns ?? []).map(({ pattern, file }) => [pattern, file]))
      const missing = [...english].filter(([pattern]) => sentences[pattern] === undefined)
      const stale = Object.keys(sentences).filter((pattern) => !english.has(pattern))
      expect({ area, missing: missing.map(([pattern, file]) => `${file}: ${pattern}`), stale }).toEqual({
        area,
        missing: [],
        stale: [],
      })
    }
  })

  test(`a sentence in ${languages[language]} has the places of the English one`, () => {
    const unlike = Object.values(catalogue).flatMap((sentences) =>
      Object.entries(sentences).filter(
        ([english, said]) => said.trim() === '' || placesIn(said).join() !== placesIn(english).join(),
      ),
    )
    expect(unlike).toEqual([])
  })
}
