// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

/** Where the helper and the runtime that starts it are installed; the polkit policy names the same path. */
export const helperPlace = {
  folder: '/usr/lib/throughway',
  helper: '/usr/lib/throughway/throughway-helper',
  runtime: '/usr/lib/throughway/node',
  policy: '/usr/share/polkit-1/actions/io.github.throughway.policy',
} as const

/** How the installed helper stands. `untrusted`: somebody but root could have changed it. */
export type InstalledHelper = 'absent' | 'untrusted' | 'other-version' | 'ready'

/**
 * Whether the installed helper may be started with root's rights: it, its runtime and every folder above them belong
 * to root and can be written by nobody else, and it is the one this program was built with.
 */
export function readInstalledHelper(bundled: string | null): InstalledHelper {
  const files = [helperPlace.helper, helperPlace.runtime]
  if (files.some((file) => fs.lstatSync(file, { throwIfNoEntry: false }) === undefined)) return 'absent'
  if (!files.every(isRootsAlone)) return 'untrusted'
  if (bundled === null) return 'ready'
  return fs.readFileSync(helperPlace.helper).equals(fs.readFileSync(bundled)) ? 'ready' : 'other-version'
}

function isRootsAlone(file: string): boolean {
  const own = fs.lstatSync(file)
  if (!own.isFile() || own.uid !== 0 || (own.mode & 0o022) !== 0) return false
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const status = fs.lstatSync(folder)
    if (!status.isDirectory() || status.uid !== 0 || (status.mode & 0o022) !== 0) return false
    if (folder === '/') return true
  }
}

/** The helper that was built with this program, or null where this program is not built. */
export function findBundledHelper(programFolder: string): string | null {
  const places = [
    path.join(programFolder, 'helper/throughway-helper'),
    path.join(programFolder, '../helper/throughway-helper'),
  ]
  return places.find((file) => fs.existsSync(file)) ?? null
}
