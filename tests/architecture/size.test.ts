// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { readSourceFiles } from './source-files.ts'

const largest = 400

/** Tables grow with what they list, not with what happens in them. */
function isTable(path: string): boolean {
  return path.endsWith('.gen.ts') || /-(table|words)\.ts$/.test(path) || path.startsWith('src-renderer/words/')
}

test(`no source file is longer than ${largest} lines`, () => {
  const tooLong = [...readSourceFiles('src-main'), ...readSourceFiles('src-renderer'), ...readSourceFiles('tests')]
    .filter((file) => !isTable(file.path))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    .filter(({ lines }) => lines > largest)
  expect(tooLong).toEqual([])
})

test('the helper is read in an hour: less than 1,500 lines of code, comments and blank lines apart', () => {
  const isCode = (line: string) => !/^\s*(\/\/|\/?\*|$)/.test(line)
  const lines = readSourceFiles('src-main/helper').flatMap((file) => file.text.split('\n').filter(isCode))
  expect(lines.length).toBeLessThan(1_500)
})

test('half of the source files are home-sized: at most 150 lines', () => {
  const lines = [...readSourceFiles('src-main'), ...readSourceFiles('src-renderer')]
    .map((file) => file.text.split('\n').length)
    .sort((left, right) => left - right)
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(150)
})
