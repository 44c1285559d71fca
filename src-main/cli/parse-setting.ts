// SPDX-License-Identifier: MIT
import { settingSchemas, settingWishes } from '../contract/settings.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { SettingKey, Settings } from '../model/settings.ts'
import type { SettingChange } from '../services/settings/change-settings.ts'
import type { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'

/** Words of the terminal for values of the file. */
const spellings: Readonly<Record<string, unknown>> = {
  on: true,
  true: true,
  yes: true,
  off: false,
  false: false,
  no: false,
  null: null,
  none: null,
}

/** A value as it was typed, for this setting; a failure names the setting, the value and what would fit. */
export function parseSetting(key: SettingKey, text: string): Result<SettingChange, CommandFailure> {
  const candidates = [text, /^\d{1,9}$/.test(text) ? Number(text) : text, spellings[text.toLowerCase()]]
  for (const candidate of candidates) {
    const parsed = settingSchemas[key].safeParse(candidate)
    if (parsed.success) return ok({ key, value: parsed.data })
  }
  return fail({
    code: 'usage',
    message: `The setting ${key} cannot be “${text}”.`,
    remedy: `It is ${settingWishes[key]}.`,
    exitCode: exitCodes.usage,
  })
}

/** A value for the terminal, as `settings set` takes it. */
export function formatSetting(value: Settings[SettingKey]): string {
  if (value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return String(value)
}
