// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './source-files.ts'

/** The `files` list of electron-builder.yml. */
function packagedFiles(): string[] {
  const lines = fs.readFileSync(path.join(projectRoot, 'electron-builder.yml'), 'utf8').split('\n')
  const start = lines.indexOf('files:') + 1
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('  - '))
  return lines.slice(start, end).map((line) => line.slice('  - '.length))
}

test('a package holds what the desktop app starts from, and nothing that is not there', () => {
  const { main } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { main: string }
  const files = packagedFiles()
  expect(files).toContain(`${path.dirname(main)}/**`)
  expect(files.filter((file) => !fs.existsSync(path.join(projectRoot, file.replace(/\/\*\*$/, ''))))).toEqual([])
})
