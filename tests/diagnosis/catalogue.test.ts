// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import { factsRows } from './facts-rows.ts'

const document = path.resolve(import.meta.dirname, '../../../shared/field/failures.md')
const isAtHand = fs.existsSync(document)
const title = isAtHand ? '' : ' (skipped: the catalogue is not at hand)'

test('no failure is known under two names or has nothing that gives it away', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
  const dead = catalogue.filter(({ matchers, assess }) => matchers.length === 0 && assess === undefined)
  expect(dead.map(({ id }) => id)).toEqual([])
  expect(catalogue.flatMap(({ explains }) => explains).filter((id) => !ids.includes(id))).toEqual([])
})

test('failures without lines are tested by facts, on both sides', () => {
  const wordless = catalogue.filter(({ matchers, looksFor }) => matchers.length === 0 && looksFor === undefined)
  const tested = factsRows.filter(({ named, silent }) => named.length > 0 && silent.length > 0).map(({ id }) => id)
  expect(wordless.map(({ id }) => id).filter((id) => !tested.includes(id))).toEqual([])
})

test.skipIf(!isAtHand)(`every failure of the catalogue in the field’s knowledge is known${title}`, () => {
  const slugs = [...fs.readFileSync(document, 'utf8').matchAll(/^### (\S+)$/gm)].map((match) => match[1] ?? '')
  expect(slugs.length).toBeGreaterThan(190)
  const ids = new Set(catalogue.map(({ id }) => id))
  expect(slugs.filter((slug) => !ids.has(slug))).toEqual([])
})
