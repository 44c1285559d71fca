// SPDX-License-Identifier: MIT
import path from 'node:path'
import { expect, test } from 'vitest'
import { readSourceFiles } from './source-files.ts'

const files = [...readSourceFiles('src-main'), ...readSourceFiles('src-renderer')]

test('no file is a drawer for anything', () => {
  const drawers = /^(utils?|helpers?|misc|common|shared|index)\.tsx?$/
  expect(files.map((file) => file.path).filter((file) => drawers.test(path.basename(file)))).toEqual([])
})

test('every file says its licence in its first line', () => {
  expect(
    files.filter((file) => !/^(#!.*\n)?\/\/ SPDX-License-Identifier: MIT\n/.test(file.text)).map((file) => file.path),
  ).toEqual([])
})

test('every exported function has a docstring', () => {
  const bare = files.flatMap((file) => {
    const lines = file.text.split('\n')
    return lines.flatMap((line, index) =>
      /^export (async )?function /.test(line) && !/\*\/$/.test(lines[index - 1]?.trim() ?? '')
        ? [`${file.path}:${index + 1}`]
        : [],
    )
  })
  expect(bare).toEqual([])
})
