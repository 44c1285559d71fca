// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseShellHost, parseShellOrder } from '../../../src-main/app/parse-command-line.ts'
import { windowFragment } from '../../../src-main/app/window-fragment.ts'
import { chooseShellWords, shellLanguages } from '../../../src-main/words/choose-shell-words.ts'
import { parseMachineAddress } from '../../../src-renderer/machine-address.ts'

const uuid = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01'

test.each([
  [['de-AT', 'en'], 'de'],
  [['pt-BR', 'fr-CA'], 'fr'],
  [['zh-Hant-TW'], 'en'],
  [['zh-CN'], 'zh-CN'],
  [['ja_JP'], 'ja'],
  [['tlh'], 'en'],
  [[], 'en'],
])('%s is answered in %s', (preferred, language) => {
  expect(chooseShellWords(preferred)).toBe(shellLanguages[language])
})

test('no language leaves a text in English, and all keep what stands in it', () => {
  const texts = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[key, value]]
      if (typeof value === 'function') return [[key, String(value('«1»', '«2»'))]]
      return texts(value as object).map(([below, text]) => [`${key}.${below}`, text])
    })
  const english = new Map(texts(shellLanguages['en'] ?? {}))
  for (const [language, words] of Object.entries(shellLanguages)) {
    if (language === 'en') continue
    for (const [key, text] of texts(words)) {
      // The product's name alone is a tooltip in every language.
      if (key !== 'tooltip') expect(text, `${language}: ${key}`).not.toBe(english.get(key))
      expect(text.match(/«\d»/g), `${language}: ${key}`).toEqual((english.get(key) ?? '').match(/«\d»/g))
    }
  }
})

test('orders are read, and what Chromium adds is passed over', () => {
  expect(parseShellOrder(['.', '--no-first-run'])).toEqual({ kind: 'open' })
  expect(parseShellOrder(['--enable-features=x', '--background'])).toEqual({ kind: 'background' })
  expect(parseShellOrder(['--start-vm', uuid.toUpperCase()])).toEqual({ kind: 'start-machine', uuid })
  expect(parseShellOrder([`--start-vm=${uuid}`])).toEqual({ kind: 'start-machine', uuid })
  expect(parseShellOrder(['--start-vm', '../x'])).toEqual({ kind: 'bad-machine', value: '../x' })
  expect(parseShellOrder(['--start-vm'])).toEqual({ kind: 'bad-machine', value: '' })
})

test('the host’s words start the program on the same host again', () => {
  const { words, choice, libvirtUri } = parseShellHost(['x', '--root', '/a b', '--connect=test:///default'])
  expect([choice, libvirtUri]).toEqual([{ kind: 'directory', path: '/a b' }, 'test:///default'])
  expect(parseShellHost(words).words).toEqual(words)
})

test('the window understands the addresses that the tray opens it at', () => {
  expect(parseMachineAddress(windowFragment({ at: 'kill', uuid }))).toEqual({ uuid, question: 'kill' })
  expect(parseMachineAddress(windowFragment({ at: 'machine', uuid }))).toEqual({ uuid, question: null })
  expect(parseMachineAddress('#use/<img>')).toBeNull()
})
