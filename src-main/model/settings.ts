// SPDX-License-Identifier: MIT

/** Version of the shape of the settings file. A change of shape is a new version and a step in `settings/migrations.ts`. */
export const settingsVersion = 2

/** What a person may choose for the window's and the tray's language; `system` follows the desktop or the browser. */
export const languageChoices = ['system', 'en', 'de', 'fr', 'es', 'zh-CN', 'ja'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** How much is written to the log, the gravest first; each level has those before it. */
export const logLevels = ['error', 'warning', 'information', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** What a person chose for the program itself, by the names of the file. Nothing of a host or a machine is in it. */
export interface Settings {
  readonly language: LanguageChoice
  readonly theme: ThemeChoice
  /** Notifications of the desktop, which the app shows while its window is not looked at: work that ended or waits. */
  readonly notifyWork: boolean
  /** A machine that crashed, or did not do what the tray asked of it. */
  readonly notifyMachines: boolean
  /** The cause of what goes wrong while a machine runs. */
  readonly notifyTrouble: boolean
  /** Whether the kernel's log is watched while a machine runs that has a device of the host. */
  readonly watch: boolean
  /** libvirt's URI where none is named on the command line; null for the system's own. */
  readonly connection: string | null
  /** Port of the served window where none is named on the command line; 0 for any free one. */
  readonly port: number
  readonly logLevel: LogLevel
}

export type SettingKey = keyof Settings

/** A choice that was made. */
export type SettingChoice = {
  readonly [Key in SettingKey]: { readonly key: Key; readonly value: Settings[Key] }
}[SettingKey]

/** libvirt’s own system daemon, which is meant where no connection was chosen. */
export const systemConnection = 'qemu:///system'

/** What counts where nothing was chosen. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  notifyWork: true,
  notifyMachines: true,
  notifyTrouble: true,
  watch: true,
  connection: null,
  port: 0,
  logLevel: 'information',
}

/** The keys, in the order in which they are listed. */
export const settingKeys = Object.keys(defaultSettings) as readonly SettingKey[]

/** Something about the file that a person should know. In none of these cases is anything lost. */
export type SettingsProblem =
  /** The file cannot be read, or is no settings file; the defaults count. `detail` is the system's or the parser's word. */
  | { readonly code: 'unreadable'; readonly detail: string }
  /** A newer Throughway wrote it; what is known here counts. */
  | { readonly code: 'newer'; readonly version: number }
  /** A value that makes no sense; the default counts in its place. */
  | { readonly code: 'invalid'; readonly key: SettingKey; readonly value: string; readonly wanted: string }
  /** The file as it was before a change was kept under this path. */
  | { readonly code: 'kept'; readonly path: string; readonly why: 'unreadable' | 'newer' | 'older' }

/** The settings as they count, and the file that they come from. */
export interface SettingsView {
  readonly settings: Settings
  /** Keys that were chosen; the others have their default. */
  readonly chosen: readonly SettingKey[]
  readonly path: string
  readonly problems: readonly SettingsProblem[]
}
