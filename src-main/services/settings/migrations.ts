// SPDX-License-Identifier: MIT
import { settingsVersion } from '../../model/settings.ts'

/** A settings file as it stands, whatever is in it. */
export type SettingsDocument = Readonly<Record<string, unknown>>

/** One step of the chain: from the version that it stands under to the next one. Never drops what it does not know. */
type Migration = (document: SettingsDocument) => SettingsDocument

/** By the version that each one starts from. */
const migrations: Readonly<Record<number, Migration>> = {
  // One switch for every notification became one for each kind.
  1: ({ notifications, ...others }) =>
    notifications === undefined
      ? others
      : { ...others, notifyWork: notifications, notifyMachines: notifications, notifyTrouble: notifications },
}

/** The document in the shape of this version, taken there step by step. Pure. */
export function migrateSettings(document: SettingsDocument, version: number): SettingsDocument {
  let migrated = document
  for (let from = version; from < settingsVersion; from += 1) migrated = migrations[from]?.(migrated) ?? migrated
  return { ...migrated, version: Math.max(version, settingsVersion) }
}
