// SPDX-License-Identifier: MIT
import { settingKeys } from '../model/settings.ts'
import type { CommandSpec, PositionalSpec } from './command.ts'

const key: PositionalSpec = { placeholder: 'KEY', kind: 'text', choices: settingKeys, summary: 'name of the setting' }

/** Commands for the program's own settings. */
export const settingsCommands: readonly CommandSpec[] = [
  {
    name: 'settings list',
    summary: 'every setting with its value, and where they are kept',
    description:
      'Lists what was chosen for the program itself: what counts for this user, not for a host or a machine. Exit ' +
      'status: 0 fine, 1 the file holds something that makes no sense, for which the default counts.',
    positionals: [],
    options: [],
    conflicts: [['root']],
    examples: [{ line: 'throughway settings list --json | jq .settings', meaning: 'for scripts' }],
    load: async () => (await import('./commands/settings.ts')).runSettingsList,
  },
  {
    name: 'settings get',
    summary: 'the value of one setting',
    description: 'Prints what counts: what was chosen, or else the default.',
    positionals: [key],
    options: [],
    conflicts: [['root']],
    examples: [{ line: 'throughway settings get port', meaning: 'on which port serve listens' }],
    load: async () => (await import('./commands/settings.ts')).runSettingsGet,
  },
  {
    name: 'settings set',
    summary: 'choose the value of a setting',
    description:
      'Writes the choice into the settings file, in one step. A file of another version of Throughway, or one that ' +
      'cannot be read, is kept beside it first, and where it went is printed.',
    positionals: [key, { placeholder: 'VALUE', kind: 'text', summary: 'the value; `settings list` shows what fits' }],
    options: [],
    conflicts: [['root']],
    examples: [
      { line: 'throughway settings set port 8722', meaning: 'serve listens there from now on' },
      {
        line: 'throughway settings set connection qemu:///session',
        meaning: 'the machines of this user’s own libvirt',
      },
      { line: 'throughway settings set watch off', meaning: 'do not watch the kernel’s log while machines run' },
    ],
    load: async () => (await import('./commands/settings.ts')).runSettingsSet,
  },
  {
    name: 'settings reset',
    summary: 'go back to the default of a setting',
    description: 'Takes the choice out of the settings file.',
    positionals: [key],
    options: [],
    conflicts: [['root']],
    examples: [{ line: 'throughway settings reset port', meaning: 'serve takes any free port again' }],
    load: async () => (await import('./commands/settings.ts')).runSettingsReset,
  },
]
