// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { errorCode, inFolderOf, makeFoldersFor, readPlainFile, type Tree } from './tree.ts'

const lockPath = '/var/lib/throughway/lock'

/** Package managers' locks: held by a record lock, or by being there. */
const packageLocks: readonly { readonly path: string; readonly by: 'record-lock' | 'presence' }[] = [
  { path: '/var/lib/dpkg/lock-frontend', by: 'record-lock' },
  { path: '/var/lib/dpkg/lock', by: 'record-lock' },
  { path: '/usr/lib/sysimage/rpm/.rpm.lock', by: 'record-lock' },
  { path: '/var/lib/rpm/.rpm.lock', by: 'record-lock' },
  { path: '/run/zypp.pid', by: 'record-lock' },
  { path: '/var/lib/pacman/db.lck', by: 'presence' },
]

/**
 * Takes the lock that keeps two changes apart; null where another process has it. A lock whose process is gone, or
 * is of an earlier boot, is taken over.
 */
export function takeLock(tree: Tree): (() => void) | null {
  makeFoldersFor(tree, lockPath, () => undefined)
  const mine = describeProcess(process.pid)
  const write = () =>
    inFolderOf(tree, lockPath, (place) => fs.writeFileSync(place, `${mine}\n`, { flag: 'wx', mode: 0o644 }))
  try {
    write()
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    const holder = readPlainFile(tree, lockPath)?.toString('utf8').trim() ?? ''
    const processId = Number(holder.split(' ')[0])
    if (Number.isInteger(processId) && processId > 0 && describeProcess(processId) === holder) return null
    if (!removeStale(tree, holder)) return null
    try {
      write()
    } catch (again) {
      if (errorCode(again) === 'EEXIST') return null
      throw again
    }
  }
  return () => inFolderOf(tree, lockPath, (place) => fs.rmSync(place, { force: true }))
}

/** Takes a stale lock out of the way; false where another process was quicker, whose lock is then put back. */
function removeStale(tree: Tree, holder: string): boolean {
  return inFolderOf(tree, lockPath, (place) => {
    const aside = `${place}.${process.pid}`
    try {
      fs.renameSync(place, aside)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return true
      throw error
    }
    const isStale = fs.readFileSync(aside, 'utf8').trim() === holder
    if (!isStale) fs.linkSync(aside, place)
    fs.rmSync(aside, { force: true })
    return isStale
  })
}

/** The package manager's lock that is held now, or null. */
export function findPackageLock(tree: Tree): string | null {
  if (!tree.isHost) return null
  const recordLocks = fs.readFileSync('/proc/locks', 'utf8')
  const held = packageLocks.find(({ path, by }) => {
    const status = fs.statSync(path, { throwIfNoEntry: false })
    if (status === undefined) return false
    return by === 'presence' || new RegExp(`:${status.ino} `).test(recordLocks)
  })
  return held?.path ?? null
}

/** A process told apart from a later one with the same number: its number, start and boot. */
function describeProcess(processId: number): string {
  try {
    const start = fs
      .readFileSync(`/proc/${processId}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19]
    return `${processId} ${start} ${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return 'gone'
  }
}
