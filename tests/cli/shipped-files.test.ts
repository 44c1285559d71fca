// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { helperPlace } from '../../src-main/helper-client/helper-place.ts'

const projectRoot = path.resolve(import.meta.dirname, '../..')

test('no product bundle knows the switches of the test build', () => {
  const chunks = fs.readdirSync(path.join(projectRoot, 'out/chunks')).map((name) => `out/chunks/${name}`)
  const files = ['out/cli.mjs', 'out/app/main.mjs', 'out/helper/throughway-helper', ...chunks]
  const knowing = files.filter((file) =>
    /THROUGHWAY_(IGNORE_INTERLOCKS|DIE_AT)/.test(fs.readFileSync(path.join(projectRoot, file), 'utf8')),
  )
  expect(knowing).toEqual([])
})

test('the polkit policy asks for the helper where it is installed, under each verb of its own', () => {
  const policy = fs.readFileSync(path.join(projectRoot, 'assets/io.github.throughway.policy'), 'utf8')
  const annotated = (key: string) =>
    [...policy.matchAll(new RegExp(`exec\\.${key}">([^<]*)<`, 'g'))].map(([, value]) => value)
  expect(annotated('path')).toEqual([helperPlace.helper, helperPlace.helper, helperPlace.helper])
  expect(annotated('argv1')).toEqual(['inspect', 'apply', 'undo'])
  expect([...policy.matchAll(/<allow_(?:any|inactive)>([^<]*)</g)].map(([, value]) => value)).toEqual(
    Array(6).fill('no'),
  )
})
