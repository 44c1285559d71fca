// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { settingSchemas, settingWishes } from '../../contract/settings.ts'
import {
  defaultSettings,
  type SettingKey,
  type Settings,
  type SettingsProblem,
  settingKeys,
  settingsVersion,
} from '../../model/settings.ts'
import { migrateSettings, type SettingsDocument } from './migrations.ts'

/** A settings file as it was read, brought to this version's shape; the file itself is as it was. */
export interface SettingsRead {
  /** What a change begins with: every key of the file, known or not. */
  readonly document: SettingsDocument
  readonly settings: Settings
  readonly chosen: readonly SettingKey[]
  readonly problems: readonly SettingsProblem[]
  /** Why the file has to be kept before it is written over; null where it need not. */
  readonly keepFirst: 'unreadable' | 'newer' | 'older' | null
}

/** Far more than any choices take. */
const largestBytes = 256 * 1024

/** Reads the settings. Whatever is wrong with the file, there are settings to go on with; changes nothing. */
export function readSettings(file: string): SettingsRead {
  const text = readText(file)
  if (text === null) return understand({})
  if ('detail' in text) return unreadable(text.detail)
  const document = parseDocument(text.text)
  return 'detail' in document ? unreadable(String(document.detail)) : understand(document.document)
}

function understand(document: SettingsDocument): SettingsRead {
  const version = versionOf(document)
  const isOlder = version < settingsVersion
  const migrated = isOlder ? migrateSettings(document, version) : { version, ...document }
  const problems: SettingsProblem[] = version > settingsVersion ? [{ code: 'newer', version }] : []
  const settings: Record<string, unknown> = { ...defaultSettings }
  const chosen: SettingKey[] = []
  for (const key of settingKeys) {
    const value = migrated[key]
    if (value === undefined) continue
    const parsed = settingSchemas[key].safeParse(value)
    if (parsed.success) {
      settings[key] = parsed.data
      chosen.push(key)
    } else problems.push({ code: 'invalid', key, value: shorten(JSON.stringify(value)), wanted: settingWishes[key] })
  }
  return {
    document: migrated,
    settings: settings as unknown as Settings,
    chosen,
    problems,
    keepFirst: version > settingsVersion ? 'newer' : isOlder ? 'older' : null,
  }
}

function unreadable(detail: string): SettingsRead {
  return {
    document: { version: settingsVersion },
    settings: defaultSettings,
    chosen: [],
    problems: [{ code: 'unreadable', detail }],
    keepFirst: 'unreadable',
  }
}

/** Somebody who writes the file by hand means the shape of today. */
function versionOf({ version }: SettingsDocument): number {
  return Number.isInteger(version) && Number(version) >= 1 ? Number(version) : settingsVersion
}

function readText(file: string): { readonly text: string } | { readonly detail: string } | null {
  try {
    const status = fs.statSync(file)
    if (!status.isFile()) return { detail: 'not a file' }
    if (status.size > largestBytes) return { detail: `${status.size} bytes, which is no settings file` }
    return { text: fs.readFileSync(file, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { detail: code }
  }
}

function parseDocument(text: string): { readonly document: SettingsDocument } | { readonly detail: string } {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { document: value as SettingsDocument } : { detail: 'not a JSON object' }
  } catch (error) {
    return { detail: shorten(error instanceof Error ? error.message : String(error)) }
  }
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text
}
