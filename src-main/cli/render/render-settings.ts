// SPDX-License-Identifier: MIT
import { settingWishes } from '../../contract/settings.ts'
import { defaultSettings, type SettingsProblem, type SettingsView, settingKeys } from '../../model/settings.ts'
import { formatSetting } from '../parse-setting.ts'
import { paint, type TextStyle } from './text-style.ts'

/** Every setting on a line; those that were chosen stand out, and --verbose says what would fit. */
export function renderSettings({ settings, chosen, path }: SettingsView, style: TextStyle): string {
  const width = Math.max(...settingKeys.map(({ length }) => length))
  const lines = settingKeys.flatMap((key) => {
    const isChosen = chosen.includes(key)
    const value = formatSetting(settings[key])
    const aside = isChosen ? `  (default: ${formatSetting(defaultSettings[key])})` : ''
    return [
      `${key.padEnd(width)}  ${isChosen ? paint(value, 'strong', style) : value}${aside}`,
      ...(style.isVerbose ? [`${' '.repeat(width)}  ${settingWishes[key]}`] : []),
    ]
  })
  return [...lines, '', `Kept in ${path}`].join('\n')
}

/** What a person should know of the file, on one line, with what to do. */
export function describeSettingsProblem(problem: SettingsProblem, path: string): string {
  switch (problem.code) {
    case 'unreadable':
      return `${path} cannot be read (${problem.detail}); the defaults count. It stays as it is, and is kept under another name before a setting is changed.`
    case 'newer':
      return `${path} is of version ${problem.version}, by a newer Throughway; what is known here counts. It is kept under another name before a setting is changed.`
    case 'invalid':
      return `${path}: ${problem.key} cannot be ${problem.value}, so the default counts. It is ${problem.wanted}.`
    case 'kept':
      return `The settings file as it was before is kept in ${problem.path}.`
  }
}
