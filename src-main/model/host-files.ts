// SPDX-License-Identifier: MIT

/** What stands at a path. `unreadable` is not `absent`: nothing may be concluded from it. */
export type FileText =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string; readonly needsHelper: boolean }

/** The names in a folder, sorted. */
export type FolderNames =
  | { readonly state: 'names'; readonly names: readonly string[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string; readonly needsHelper: boolean }

/**
 * The configuration files of one host, as `host-config` sees them: a snapshot in the planner, the live tree in the
 * helper. Reading changes nothing, and the same path gives the same answer within one derivation.
 *
 * Text that is not valid UTF-8 is `unreadable`: it could not be given back byte for byte.
 */
export interface HostFiles {
  read(path: string): FileText
  list(folder: string): FolderNames
}
