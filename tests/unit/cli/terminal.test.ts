// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { chooseStyle } from '../../../src-main/cli/terminal.ts'

const screen = { isTTY: true, columns: 90, write: () => true }
const pipe = { write: () => true }
const utf8 = { LANG: 'en_GB.UTF-8', TERM: 'xterm' }

test('a screen gets colour and wrapping, a pipe neither', () => {
  expect([chooseStyle(screen, utf8, new Set()), chooseStyle(pipe, utf8, new Set(['verbose']))]).toEqual([
    { hasColor: true, hasUnicode: true, width: 90, isVerbose: false },
    { hasColor: false, hasUnicode: true, width: Number.POSITIVE_INFINITY, isVerbose: true },
  ])
})

test('colour is left away for --no-color, NO_COLOR and terminals that have none', () => {
  const styles = [
    chooseStyle(screen, utf8, new Set(['no-color'])),
    chooseStyle(screen, { ...utf8, NO_COLOR: '1' }, new Set()),
    chooseStyle(screen, { ...utf8, NO_COLOR: '' }, new Set()),
    chooseStyle(screen, { ...utf8, TERM: 'dumb' }, new Set()),
  ]
  expect(styles.map(({ hasColor }) => hasColor)).toEqual([false, false, true, false])
})

test('the first locale variable that is set decides about Unicode', () => {
  const environments = [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, { LC_ALL: '', LC_CTYPE: 'C.utf8' }, { LANG: 'de_DE' }, {}]
  expect(environments.map((environment) => chooseStyle(pipe, environment, new Set()).hasUnicode)).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('very narrow and very wide screens get lines that can be read', () => {
  const widths = [10, 60, 400].map((columns) => chooseStyle({ ...screen, columns }, utf8, new Set()).width)
  expect(widths).toEqual([40, 60, 110])
})
