// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { matchLanguage, writtenForm } from '../../../../src-renderer/words/languages.ts'

test('the first language that is read decides, whatever its region', () => {
  expect(matchLanguage(['en-GB', 'de'])).toBe('en')
  expect(matchLanguage(['tlh', 'en-AU'])).toBe('en')
})

test('English where nothing fits, and where something is no tag at all', () => {
  expect(matchLanguage(['tlh'])).toBe('en')
  expect(matchLanguage(['not a tag', ''])).toBe('en')
  expect(matchLanguage([])).toBe('en')
})

test('the script tells Chinese apart', () => {
  expect(writtenForm('zh')).toBe(writtenForm('zh-CN'))
  expect(writtenForm('zh-Hans-SG')).toBe(writtenForm('zh-CN'))
  expect(writtenForm('zh-TW')).not.toBe(writtenForm('zh-CN'))
})
