// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { matchLanguage, writtenForm } from '../../../../src-renderer/words/languages.ts'

test('the first language that is read decides, whatever its region', () => {
  expect(matchLanguage(['en-GB', 'de'])).toBe('en')
  expect(matchLanguage(['tlh', 'fr-CH', 'en'])).toBe('fr')
  expect(matchLanguage(['es-419'])).toBe('es')
  expect(matchLanguage(['ja-JP', 'de-AT'])).toBe('ja')
})

test('English where nothing fits, and where something is no tag at all', () => {
  expect(matchLanguage(['tlh'])).toBe('en')
  expect(matchLanguage(['not a tag', ''])).toBe('en')
  expect(matchLanguage([])).toBe('en')
})

test('the script tells Chinese apart', () => {
  expect(matchLanguage(['zh'])).toBe('zh-CN')
  expect(matchLanguage(['zh-Hans-SG', 'en'])).toBe('zh-CN')
  expect(matchLanguage(['zh-TW', 'de'])).toBe('de')
  expect(writtenForm('zh')).toBe(writtenForm('zh-CN'))
  expect(writtenForm('zh-Hans-SG')).toBe(writtenForm('zh-CN'))
  expect(writtenForm('zh-TW')).not.toBe(writtenForm('zh-CN'))
})
