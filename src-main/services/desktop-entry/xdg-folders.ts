// SPDX-License-Identifier: MIT
import os from 'node:os'
import path from 'node:path'

/** A person's own folders for what the program keeps and for desktop integration, as absolute paths. */
export interface XdgFolders {
  /** Entries that the desktop starts at login. */
  readonly autostart: string
  /** The person's own application entries; one of the same name covers the system's. */
  readonly applications: string
  /** The program's settings. */
  readonly config: string
  /** What the program remembers of its window and its last work. */
  readonly state: string
  /** Where the system's application entries are, the first one counting. */
  readonly systemApplications: readonly string[]
}

/**
 * The folders as the environment names them.
 *
 * A relative path in these variables is to be ignored (XDG Base Directory Specification 0.8).
 */
export function readXdgFolders(environment: NodeJS.ProcessEnv = process.env): XdgFolders {
  const home = environment['HOME'] || os.homedir()
  const folder = (name: string, usual: string) => {
    const given = environment[name] ?? ''
    return path.isAbsolute(given) ? given : path.join(home, usual)
  }
  const systemData = (environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':')
  return {
    autostart: path.join(folder('XDG_CONFIG_HOME', '.config'), 'autostart'),
    applications: path.join(folder('XDG_DATA_HOME', '.local/share'), 'applications'),
    config: path.join(folder('XDG_CONFIG_HOME', '.config'), 'throughway'),
    state: path.join(folder('XDG_STATE_HOME', '.local/state'), 'throughway'),
    systemApplications: systemData
      .filter((name) => path.isAbsolute(name))
      .map((name) => path.join(name, 'applications')),
  }
}
