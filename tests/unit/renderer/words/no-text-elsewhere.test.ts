// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { readSourceFiles } from '../../../architecture/source-files.ts'

/** Texts that are the same in every language: names, and paths. */
const sameEverywhere = /^(Throughway|XML|\/[\w./-]+)$/

const files = readSourceFiles('src-renderer').filter(
  ({ path }) => path.endsWith('.tsx') && !path.startsWith('src-renderer/words/'),
)

/** What a person would read or hear that stands in a component: attributes that are spoken, and text between tags. */
function findTexts(source: string): string[] {
  const code = source.replace(/\{?\/\*[\s\S]*?\*\/\}?/g, '').replace(/^\s*\/\/.*$/gm, '')
  return [
    /\b(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|hint|note)="([^"]*[A-Za-z]{2}[^"]*)"/g,
    />([^<>{}=;()|&]*[A-Za-z]{2}[^<>{}=;()|&]*)<\//g,
    /^\s+([A-Z][a-z]+(?: [\w,’]+)+[.…:?]?)$/gm,
  ]
    .flatMap((pattern) => [...code.matchAll(pattern)].map(([, text]) => (text ?? '').trim()))
    .filter((text) => !sameEverywhere.test(text))
}

test('components have no text of their own', () => {
  const found = files.flatMap(({ path, text }) => findTexts(text).map((words) => `${path}: ${words}`))
  expect(found).toEqual([])
  expect(files.length).toBeGreaterThan(80)
})

test.each([
  '<button aria-label="Close the panel">',
  '<p>Nothing yet</p>',
  '<p>\n      Nothing was chosen yet.\n    </p>',
  '<img alt="A picture" />',
])('a text in %s is seen', (source) => {
  expect(findTexts(source)).not.toEqual([])
})
