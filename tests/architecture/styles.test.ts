// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot, readSourceFiles } from './source-files.ts'

const folder = path.join(projectRoot, 'src-renderer/styles')
const sheets = fs.readdirSync(folder).map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }))
const window = readSourceFiles('src-renderer')
  .filter((file) => !file.path.startsWith('src-renderer/words/'))
  .map(({ text }) => text)
  .join('\n')
const nouns = readSourceFiles('src-main/model')
  .map(({ text }) => text)
  .join('\n')

/** The classes that a style sheet's selectors name. */
function classesOf(sheet: string): string[] {
  const bare = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...bare.matchAll(/([^{}]+)\{/g)].flatMap(([, before = '']) =>
    before.trim().startsWith('@') ? [] : [before.slice(before.lastIndexOf(';') + 1)],
  )
  return selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))
}

const styled = new Set(sheets.flatMap(({ text }) => classesOf(text)))
const words = new Set([...window.matchAll(/[\w-]+/g)].map(([word]) => word))
/** What classes begin with that end in a value: `mark-${verdict}`. */
const stems = [...window.matchAll(/([\w-]+-)\$\{/g)].map(([, stem = '']) => stem)

/** True where a component has the class as it stands, or puts it together from a stem and a value that there is. */
function isUsed(name: string): boolean {
  if (words.has(name)) return true
  return stems.some((stem) => {
    const value = name.slice(stem.length)
    return name.startsWith(stem) && (/^\d+$/.test(value) || new RegExp(`\\b${value}\\b`).test(`${window}\n${nouns}`))
  })
}

test('every class of a style sheet is one of a component', () => {
  expect([...styled].filter((name) => !isUsed(name))).toEqual([])
})

test('every class that a component spells out is one of a style sheet', () => {
  const spelled = [...window.matchAll(/\bclassName="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
  expect(spelled.length).toBeGreaterThan(300)
  expect([...new Set(spelled)].filter((name) => !styled.has(name))).toEqual([])
})

test('every style sheet is loaded, and none is longer than 400 lines', () => {
  const main = fs.readFileSync(path.join(projectRoot, 'src-renderer/main.tsx'), 'utf8')
  expect(sheets.filter(({ name }) => !main.includes(`'./styles/${name}'`))).toEqual([])
  expect(sheets.filter(({ text }) => text.split('\n').length > 400).map(({ name }) => name)).toEqual([])
})

test('every token that is used is one that there is', () => {
  const all = sheets.map(({ text }) => text).join('\n')
  const given = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  expect({
    unknown: [...used].filter((name) => !given.has(name)),
    unused: [...given].filter((name) => !used.has(name)),
  }).toEqual({ unknown: [], unused: [] })
})
