// SPDX-License-Identifier: MIT
import type { FailedRead } from './failed-read.ts'
import { folderOf } from './follow-links.ts'
import { type HostTree, readKindAt } from './host-tree.ts'

// What a running kernel and its services fill; in a mounted system these are empty places to mount on.
const filledWhenRunning = new Set(['/proc', '/sys', '/dev', '/run', '/sys/firmware/efi/efivars'])

// What may be a file system of its own that was not mounted together with the system.
const ownFileSystems = new Set(['/boot', '/boot/efi', '/efi', '/home', '/var', '/usr/local'])

/** What follows from things that a tree without a manifest does not hold. */
export interface MissingExplainer {
  explainMissing(realPath: string): FailedRead
  /** Whether nothing follows from this directory's being empty. */
  isUntellingWhenEmpty(directory: string): boolean
}

/**
 * Judges absences in `tree`.
 *
 * In a whole system (it has /etc/passwd and /usr) a missing file is `absent`. In any other tree somebody chose what to
 * keep, so it is `absent` only where its folder was kept (the root always is, and tells nothing by that). An empty folder that may be a place to mount on tells nothing.
 */
export function createMissingExplainer(tree: HostTree): MissingExplainer {
  const isDirectory = (path: string) => readKindAt(tree, path) === 'directory'
  const isWholeSystem = () => tree.readKind('/etc', 'passwd') !== null && isDirectory('/usr')

  function isUntellingWhenEmpty(directory: string): boolean {
    return filledWhenRunning.has(directory) || (ownFileSystems.has(directory) && isWholeSystem())
  }

  function explainMissing(realPath: string): FailedRead {
    const folder = folderOf(realPath)
    const kept = nearestDirectory(folder, isDirectory)
    const isInKeptFolder = kept === folder && folder !== '/'
    if (!isInKeptFolder && (isInRunningSystem(realPath) || !isWholeSystem()))
      return { ok: false, problem: 'not-captured', detail: 'its folder is not in this directory' }
    return isUntellingWhenEmpty(kept) && isEmpty(tree, kept)
      ? { ok: false, problem: 'not-captured', detail: `${kept} is empty in this directory` }
      : { ok: false, problem: 'absent', detail: 'ENOENT' }
  }

  return { explainMissing, isUntellingWhenEmpty }
}

function isInRunningSystem(path: string): boolean {
  return /^\/(proc|sys|dev|run)(\/|$)/.test(path)
}

function nearestDirectory(folder: string, isDirectory: (path: string) => boolean): string {
  let nearest = folder
  while (nearest !== '/' && !isDirectory(nearest)) nearest = folderOf(nearest)
  return nearest
}

function isEmpty(tree: HostTree, directory: string): boolean {
  for (const _name of tree.listNames(directory)) return false
  return true
}
