// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatSetting, parseSetting } from '../../../src-main/cli/parse-setting.ts'
import { defaultSettings, settingKeys } from '../../../src-main/model/settings.ts'

test.each([
  ['watch', 'off', false],
  ['watch', 'YES', true],
  ['port', '8722', 8722],
  ['connection', 'none', null],
  ['connection', 'qemu:///session', 'qemu:///session'],
  ['language', 'zh-CN', 'zh-CN'],
  ['logLevel', 'debug', 'debug'],
] as const)('%s is set by “%s”', (key, text, value) => {
  expect(parseSetting(key, text)).toEqual({ ok: true, value: { key, value } })
})

test.each([
  ['port', '65536'],
  ['port', '-1'],
  ['port', 'http'],
  ['watch', 'maybe'],
  ['theme', 'pink'],
  ['connection', 'qemu+ssh://host/system'],
  ['language', 'none'],
] as const)('%s is not set by “%s”, and what would fit is said', (key, text) => {
  const parsed = parseSetting(key, text)
  const failure = parsed.ok ? null : parsed.failure
  expect(failure).toMatchObject({ code: 'usage', exitCode: 2 })
  expect(failure?.message).toContain(`${key} cannot be “${text}”`)
  expect(failure?.remedy).toMatch(/^It is .+\.$/)
})

test('what is printed can be typed again', () => {
  for (const key of settingKeys) {
    const value = defaultSettings[key]
    expect(parseSetting(key, formatSetting(value))).toEqual({ ok: true, value: { key, value } })
  }
})
