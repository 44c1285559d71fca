// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

/**
 * Where the helper and the runtime that starts it are installed; the polkit policy names the same path. `package` holds
 * the name of the distribution package that put them there, and is absent where `helper install` did.
 */
export const helperPlace = {
  folder: '/usr/lib/throughway',
  helper: '/usr/lib/throughway/throughway-helper',
  runtime: '/usr/lib/throughway/node',
  policy: '/usr/share/polkit-1/actions/io.github.throughway.policy',
  package: '/usr/lib/throughway/package',
} as const

/** How the installed helper stands. `untrusted`: somebody but root could have changed it. */
export type InstalledHelper = 'absent' | 'untrusted' | 'other-version' | 'ready'

/**
 * Whether the installed helper may be started with root's rights: it, its runtime and every folder above them belong
 * to root and can be written by nobody else, and it is the one this program was built with.
 */
export function readInstalledHelper(bundled: string | null): InstalledHelper {
  const files = [helperPlace.helper, helperPlace.runtime]
  if (files.some((file) => fs.statSync(file, { throwIfNoEntry: false }) === undefined)) return 'absent'
  // A package leads to the system's own runtime by a link; who may write there counts as well.
  if (!isRootsAlone(helperPlace.helper) || !isLinkRootsAlone(helperPlace.runtime)) return 'untrusted'
  if (bundled === null) return 'ready'
  return fs.readFileSync(helperPlace.helper).equals(fs.readFileSync(bundled)) ? 'ready' : 'other-version'
}

/** The distribution package that the helper here belongs to, or null where `helper install` put it there, or nobody. */
export function readHelperPackage(): string | null {
  if (!fs.existsSync(helperPlace.package)) return null
  return fs.readFileSync(helperPlace.package, 'utf8').trim()
}

/** As `isRootsAlone`, of a file that may be reached over links: whoever may replace one decides what is started. */
function isLinkRootsAlone(file: string): boolean {
  // As many as the kernel follows.
  for (let links = 0, at = file; links < 40; links += 1) {
    if (!fs.lstatSync(at).isSymbolicLink()) return isRootsAlone(at)
    if (fs.lstatSync(at).uid !== 0 || !areFoldersRootsAlone(at)) return false
    at = path.resolve(path.dirname(at), fs.readlinkSync(at))
  }
  return false
}

function isRootsAlone(file: string): boolean {
  const own = fs.lstatSync(file)
  return own.isFile() && own.uid === 0 && (own.mode & 0o022) === 0 && areFoldersRootsAlone(file)
}

function areFoldersRootsAlone(file: string): boolean {
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
    // In a package of the command line the installed helper is the only one.
    path.join(programFolder, 'throughway-helper'),
    path.join(programFolder, '../throughway-helper'),
  ]
  return places.find((file) => fs.existsSync(file)) ?? null
}
