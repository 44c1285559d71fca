// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { passFaultPoint } from './fault-point.ts'

/** Why a path was not touched: something in it is not as it must be. */
export class UnsafePathError extends Error {
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
  }
}

/** Where the helper works: `/`, or a tree of the user's own. Paths given to it are as on the host. */
export interface Tree {
  readonly root: string
  /** True for the machine itself: then folders must belong to root and be writable to nobody else. */
  readonly isHost: boolean
}

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_DSYNC } = fs.constants

/** Name of what is written aside before it takes a file's place. */
export function asideName(name: string): string {
  return `.${name}.throughway-new`
}

/**
 * Opens the folder of `file` step by step, so that no link and no folder that is swapped on the way can lead
 * elsewhere, and hands `use` a path to the file through that very folder (`/proc/self/fd/N/name`, Node's openat).
 *
 * Fails: UnsafePathError for a link, or a folder of the host that others than root may write to.
 */
export function inFolderOf<T>(tree: Tree, file: string, use: (place: string, folder: number) => T): T {
  const parts = file.split('/').slice(1)
  const name = parts.pop() ?? ''
  if (
    !file.startsWith('/') ||
    name === '' ||
    [name, ...parts].some((part) => part === '' || part === '.' || part === '..')
  ) {
    throw new UnsafePathError(file, 'not a plain absolute path')
  }
  let folder = fs.openSync(tree.root, O_RDONLY | O_DIRECTORY)
  try {
    for (const part of parts) {
      const next = openStep(folder, part, file)
      fs.closeSync(folder)
      folder = next
      checkFolder(tree, folder, file)
    }
    return use(`/proc/self/fd/${folder}/${name}`, folder)
  } finally {
    fs.closeSync(folder)
  }
}

function openStep(folder: number, part: string, file: string): number {
  try {
    return fs.openSync(`/proc/self/fd/${folder}/${part}`, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ELOOP' || code === 'ENOTDIR') throw new UnsafePathError(file, `${part} is a link or not a folder`)
    throw error
  }
}

function checkFolder(tree: Tree, folder: number, file: string): void {
  const { uid, mode } = fs.fstatSync(folder)
  if (tree.isHost && (uid !== 0 || (mode & 0o022) !== 0)) {
    throw new UnsafePathError(file, 'a folder on the way is not root’s alone')
  }
}

/** Bytes of the plain file at `file`, or null where there is none. */
export function readPlainFile(tree: Tree, file: string): Buffer | null {
  try {
    return inFolderOf(tree, file, (place) => {
      const handle = fs.openSync(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      try {
        const status = fs.fstatSync(handle)
        if (!status.isFile()) throw new UnsafePathError(file, 'not a plain file')
        return fs.readFileSync(handle)
      } finally {
        fs.closeSync(handle)
      }
    })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    if (errorCode(error) === 'ELOOP') throw new UnsafePathError(file, 'a link')
    throw error
  }
}

/** SHA-256 of bytes, in hexadecimal. */
export function digestOf(bytes: Buffer | string): string {
  return crypto.createHash('sha256').update(bytes).digest('hex')
}

/** Bytes of what was made aside for `file`: a plain file with one name. */
export function readAside(tree: Tree, file: string): Buffer {
  return inFolderOf(tree, file, (place) => {
    const handle = fs.openSync(asidePlace(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const status = fs.fstatSync(handle)
      if (!status.isFile() || status.nlink !== 1)
        throw new UnsafePathError(file, 'what was made for it is no plain file')
      return fs.readFileSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  })
}

/** True where two paths are two names of one file. */
export function isSameFile(tree: Tree, left: string, right: string): boolean {
  const identify = (file: string) =>
    inFolderOf(tree, file, (place) => {
      const status = fs.lstatSync(place, { throwIfNoEntry: false, bigint: true })
      return status === undefined ? null : `${status.dev}:${status.ino}`
    })
  const found = identify(left)
  return found !== null && found === identify(right)
}

/** SHA-256 of the plain file at `file`, or null where there is none. */
export function digestFile(tree: Tree, file: string): string | null {
  const bytes = readPlainFile(tree, file)
  return bytes === null ? null : digestOf(bytes)
}

/** Makes the folders above `file` that are missing; returns them, outermost first. */
export function makeFoldersFor(tree: Tree, file: string, onMake: (folder: string) => void): void {
  const parts = path.posix.dirname(file).split('/').slice(1)
  parts.forEach((_, index) => {
    const folder = `/${parts.slice(0, index + 1).join('/')}`
    inFolderOf(tree, folder, (place, parent) => {
      if (fs.lstatSync(place, { throwIfNoEntry: false }) !== undefined) return
      onMake(folder)
      passFaultPoint()
      fs.mkdirSync(place, 0o755)
      fs.fsyncSync(parent)
    })
  })
}

/** Writes `bytes` aside, flushed, with the mode given; the caller gives it its attributes and puts it in place. */
export function writeAside(tree: Tree, file: string, bytes: Buffer, mode: number): void {
  inFolderOf(tree, file, (place) => {
    const aside = asidePlace(place)
    fs.rmSync(aside, { force: true })
    const handle = fs.openSync(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
    try {
      passFaultPoint()
      fs.writeFileSync(handle, bytes)
      fs.fchmodSync(handle, mode)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  })
}

/** Puts what was written aside in place of `file`, in one step, and flushes the folder. */
export function putInPlace(tree: Tree, file: string): void {
  inFolderOf(tree, file, (place, folder) => {
    const aside = asidePlace(place)
    const handle = fs.openSync(aside, O_RDONLY | O_NOFOLLOW)
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    const status = fs.lstatSync(place, { throwIfNoEntry: false })
    if (status !== undefined && !status.isFile()) throw new UnsafePathError(file, 'not a plain file')
    passFaultPoint()
    fs.renameSync(aside, place)
    passFaultPoint()
    fs.fsyncSync(folder)
  })
}

/** Removes what was written aside, if anything; the folder itself may be gone, where an undo is begun again. */
export function dropAside(tree: Tree, file: string): void {
  whereFolderIs(() => inFolderOf(tree, file, (place) => fs.rmSync(asidePlace(place), { force: true })))
}

function whereFolderIs(use: () => void): void {
  try {
    use()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/** Overwrites a file's own blocks with bytes of the same length; for what a boot loader writes to by block. */
export function overwriteInPlace(tree: Tree, file: string, bytes: Buffer): void {
  inFolderOf(tree, file, (place) => {
    const handle = fs.openSync(place, O_WRONLY | O_NOFOLLOW | O_DSYNC)
    try {
      const status = fs.fstatSync(handle)
      if (!status.isFile() || status.nlink !== 1) throw new UnsafePathError(file, 'not a plain file with one name')
      if (status.size !== bytes.length) throw new UnsafePathError(file, 'its length changed')
      passFaultPoint()
      fs.writeSync(handle, bytes, 0, bytes.length, 0)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  })
}

/** Removes the plain file at `file`, if there, and flushes the folder. */
export function removePlainFile(tree: Tree, file: string): void {
  whereFolderIs(() =>
    inFolderOf(tree, file, (place, folder) => {
      const status = fs.lstatSync(place, { throwIfNoEntry: false })
      if (status === undefined) return
      if (!status.isFile()) throw new UnsafePathError(file, 'not a plain file')
      passFaultPoint()
      fs.unlinkSync(place)
      passFaultPoint()
      fs.fsyncSync(folder)
    }),
  )
}

/** Removes a folder that is empty; one that others put something into stays. */
export function removeEmptyFolder(tree: Tree, folder: string): void {
  whereFolderIs(() =>
    inFolderOf(tree, folder, (place) => {
      try {
        fs.rmdirSync(place)
      } catch (error) {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error
      }
    }),
  )
}

/** Takes a folder's rights from all but its owner; a link in its place is refused, not followed. */
export function tightenFolder(tree: Tree, folder: string): void {
  inFolderOf(tree, `${folder}/x`, (_place, handle) => fs.fchmodSync(handle, 0o700))
}

/** Stops where writing to a file would reach something else, by a link or by a second name. */
export function demandOneName(tree: Tree, file: string): void {
  whereFolderIs(() =>
    inFolderOf(tree, file, (place) => {
      const status = fs.lstatSync(place, { throwIfNoEntry: false })
      if (status !== undefined && (!status.isFile() || status.nlink !== 1)) {
        throw new UnsafePathError(file, 'not a plain file with one name')
      }
    }),
  )
}

/** The code of a system error (`ENOENT`), or null for anything else. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

function asidePlace(place: string): string {
  const slash = place.lastIndexOf('/')
  return `${place.slice(0, slash + 1)}${asideName(place.slice(slash + 1))}`
}
