// SPDX-License-Identifier: MIT
/** Every word of Settings. */
export const settingsWords = {
  title: 'Settings',
  lead: 'What you choose for the program itself. Each choice counts, and is kept, as soon as you make it.',
  unread: 'The settings could not be read yet.',
  problems: 'What to know about the settings file',
  problem: {
    unreadable: (path: string, detail: string) =>
      `${path} cannot be read (${detail}), so the defaults count. It stays as it is, and is kept under another name before a setting is changed.`,
    newer: (path: string, version: number) =>
      `${path} was written by a newer Throughway (version ${version} of the file). What is known here counts, and the file is kept under another name before a setting is changed.`,
    invalid: (name: string, value: string) => `${name} cannot be ${value}, so the default counts.`,
    kept: (path: string) => `The settings file as it was before is kept in ${path}.`,
  },
  names: {
    language: 'Language',
    theme: 'Theme',
    notifyWork: 'Work that ended, or that waits for an answer',
    notifyMachines: 'A machine that crashed, or did not do what it was asked',
    notifyTrouble: 'The cause of what goes wrong while a machine runs',
    watch: 'Watch machines while they run',
    connection: 'Connection to libvirt',
    port: 'Port of the window in a browser',
    logLevel: 'What is noted',
  },
  appearance: 'Appearance',
  asSystem: 'As the desktop or the browser has it',
  languageNote: 'The tray follows when the program is started again.',
  themes: { system: 'As the desktop has it', light: 'Light', dark: 'Dark' },
  desktop: 'Desktop',
  servedNote:
    'You see this window in a browser. Starting at login, actions in the menu of the icon and notifications belong to the desktop app; the served window is started at login by: systemctl --user enable throughway',
  autostart: 'Start at login',
  autostartNote: 'Without a window, in the background with its icon in the tray.',
  machineActions: 'An action for each machine in the menu of the icon',
  machineActionsNote: 'Starts a machine from the desktop’s menu or dock. At most ten.',
  notifications: 'Notifications of the desktop',
  machines: 'Machines',
  watchNote:
    'Reads the kernel’s log while a machine has a device of this computer, and names the cause of what goes wrong.',
  connectionNote:
    'A libvirt of this computer. Empty means the system’s own. Counts from the next start of the program.',
  portNote: 'For “throughway serve”. Empty means any free one. Counts from the next start.',
  anyPort: 'any free one',
  save: 'Save',
  saveOf: (label: string) => `Save: ${label}`,
  kept: 'Kept',
  saved: (name: string) => `Kept: ${name}`,
  wanted: {
    port: 'A port is a number from 1 to 65535. Leave it empty for any free one.',
    connection:
      'It takes a libvirt of this computer, such as qemu:///system or qemu:///session. Leave it empty for the system’s own.',
  },
  log: 'Log',
  logNote:
    'No passwords and nothing of what you type is ever noted. Older files are removed by themselves: five of 1 MB at most.',
  levels: {
    error: 'Faults only',
    warning: 'Faults and warnings',
    information: 'What happens',
    debug: 'Everything, to hunt a fault',
  },
  logFile: 'It is kept in',
  logJournal: 'The journal keeps it; to look at it:',
  copyPath: 'Copy the path',
  copyCommand: 'Copy the command',
  openLog: 'Open the folder',
  keptIn: 'The settings are kept in',
} as const
