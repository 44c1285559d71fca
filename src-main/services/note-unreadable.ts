// SPDX-License-Identifier: MIT
import type { HostFiles } from '../model/host-files.ts'

/** The same files, with note taken of what was asked for and could not be read: of that, nothing may be concluded. */
export function noteUnreadable(files: HostFiles): {
  readonly files: HostFiles
  readonly unreadable: readonly string[]
} {
  const unreadable: string[] = []
  const note = <Told extends { readonly state: string }>(path: string, told: Told): Told => {
    if (told.state === 'unreadable') unreadable.push(path)
    return told
  }
  return {
    files: {
      read: (path) => note(path, files.read(path)),
      list: (folder) => note(folder, files.list(folder)),
    },
    unreadable,
  }
}
