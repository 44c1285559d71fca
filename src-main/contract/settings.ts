// SPDX-License-Identifier: MIT
import { z } from 'zod'
import {
  languageChoices,
  logLevels,
  type SettingChoice,
  type SettingKey,
  type Settings,
  type SettingsView,
  settingKeys,
  themeChoices,
} from '../model/settings.ts'
import { call, push } from './kit.ts'

/** A URI of a libvirt on this machine, by its driver and place: others need ssh or TLS, and may carry a password. */
const libvirtUri = z
  .string()
  .max(1024)
  .regex(/^[a-z]+(\+unix)?:\/\/\/[^\s\p{C}#]*$/u)

/** What each setting may be. */
export const settingSchemas: { readonly [Key in SettingKey]: z.ZodType<Settings[Key]> } = {
  language: z.enum(languageChoices),
  theme: z.enum(themeChoices),
  notifyWork: z.boolean(),
  notifyMachines: z.boolean(),
  notifyTrouble: z.boolean(),
  watch: z.boolean(),
  connection: libvirtUri.nullable(),
  port: z.int().min(0).max(65_535),
  logLevel: z.enum(logLevels),
}

/** What each setting may be, in words for the terminal and for messages about the file. */
export const settingWishes: Readonly<Record<SettingKey, string>> = {
  language: languageChoices.join(', '),
  theme: themeChoices.join(', '),
  notifyWork: 'true or false',
  notifyMachines: 'true or false',
  notifyTrouble: 'true or false',
  watch: 'true or false',
  connection: 'a libvirt URI such as qemu:///session, or null for the system’s own',
  port: 'a number from 1 to 65535, or 0 for any free port',
  logLevel: logLevels.join(', '),
}

const key = z.enum(settingKeys as [SettingKey, ...SettingKey[]])

/** One choice: its value fits its key. */
const choiceSchema = z.strictObject({ key, value: z.unknown() }).superRefine(({ key: chosen, value }, context) => {
  if (settingSchemas[chosen].safeParse(value).success) return
  context.addIssue({ code: 'custom', path: [chosen], message: `is ${settingWishes[chosen]}` })
}) as unknown as z.ZodType<SettingChoice>

/** What a person chose for the program itself. */
export const settingsCalls = {
  view: call<SettingsView>()(z.null()),
  set: call<SettingsView>()(choiceSchema),
  /** Takes a choice back to its default. */
  reset: call<SettingsView>()(z.strictObject({ key })),
  changed: push<SettingsView>(),
}
