// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { languageChoices, logLevels, type SettingKey, type Settings, themeChoices } from '../model/settings.ts'

/** A URI of a libvirt on this machine, by its driver and place: others need ssh or TLS, and may carry a password. */
const libvirtUri = z
  .string()
  .max(1024)
  .regex(/^[a-z]+(\+unix)?:\/\/\/[^\s\p{C}#]*$/u)

/** What each setting may be. */
export const settingSchemas: { readonly [Key in SettingKey]: z.ZodType<Settings[Key]> } = {
  language: z.enum(languageChoices),
  theme: z.enum(themeChoices),
  notifications: z.boolean(),
  watch: z.boolean(),
  connection: libvirtUri.nullable(),
  port: z.int().min(0).max(65_535),
  logLevel: z.enum(logLevels),
}

/** What each setting may be, in words for the terminal and for messages about the file. */
export const settingWishes: Readonly<Record<SettingKey, string>> = {
  language: languageChoices.join(', '),
  theme: themeChoices.join(', '),
  notifications: 'true or false',
  watch: 'true or false',
  connection: 'a libvirt URI such as qemu:///session, or null for the system’s own',
  port: 'a number from 1 to 65535, or 0 for any free port',
  logLevel: logLevels.join(', '),
}
