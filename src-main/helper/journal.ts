// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { parseJournalRecord } from '../contract/journal-record.ts'
import type { JournalRecord } from '../model/journal.ts'
import { type JournalDamage, type Ledger, replayJournal } from '../model/replay-journal.ts'
import type { Result } from '../model/result.ts'
import { passFaultPoint } from './fault-point.ts'
import { runInternal } from './run-tool.ts'
import {
  demandOneName,
  digestOf,
  errorCode,
  inFolderOf,
  makeFoldersFor,
  putInPlace,
  readPlainFile,
  type Tree,
  tightenFolder,
  writeAside,
} from './tree.ts'

const home = '/var/lib/throughway'
const journalPath = `${home}/journal`
const savedFolder = `${home}/saved`
const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = fs.constants

/** The append-only account of every change, and the copies of what was there before. */
export interface Journal {
  /** What the journal tells up to now. */
  read(): Result<Ledger, JournalDamage>
  /** Adds a line and returns when the disk has it. */
  append(record: JournalRecord): void
  /**
   * Keeps what stands at `file` so that it can be put back exactly: the file itself by a second name where the file
   * system allows, a copy with all attributes elsewhere. Null where there is no file.
   */
  save(id: string, file: string, how: 'link' | 'copy'): string | null
  /** Keeps the text that is about to be written, to tell it from what others make of it. */
  saveText(id: string, bytes: Buffer): void
  /** Where a saved copy is, as a path on the host. */
  savedPath(id: string, copy: string): string
}

/** Name of the kept text with this digest. */
export function textName(digest: string): string {
  return `text-${digest}`
}

function checksum(previous: string, json: string): string {
  return digestOf(`${previous}\n${json}`).slice(0, 32)
}

/** The journal of a tree; made when the first record is written. A torn last line is cut off then. */
export function openJournal(tree: Tree): Journal {
  let chain: string | null = null

  function read(): Result<Ledger, JournalDamage> {
    const bytes = readPlainFile(tree, journalPath)
    return replayJournal(bytes?.toString('utf8') ?? '', parseJournalRecord, checksum)
  }

  function beginWriting(): string {
    makeFoldersFor(tree, `${savedFolder}/x`, () => undefined)
    demandOneName(tree, journalPath)
    tightenFolder(tree, savedFolder)
    const ledger = read()
    if (!ledger.ok) throw new Error(`the journal is damaged in line ${ledger.failure.line}`)
    const bytes = readPlainFile(tree, journalPath)
    const sound = Buffer.byteLength(bytes?.toString('utf8').slice(0, ledger.value.soundLength) ?? '')
    if (bytes !== null && bytes.length > sound) {
      inFolderOf(tree, journalPath, (place) => fs.truncateSync(place, sound))
    }
    return ledger.value.lastChecksum
  }

  return {
    read,
    append(record) {
      const previous = chain ?? beginWriting()
      const json = JSON.stringify(record)
      const mark = checksum(previous, json)
      inFolderOf(tree, journalPath, (place, folder) => {
        const handle = fs.openSync(place, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o644)
        const sizeBefore = fs.fstatSync(handle).size
        try {
          passFaultPoint()
          fs.writeFileSync(handle, `${mark} ${json}\n`)
          fs.fchmodSync(handle, 0o644)
          fs.fsyncSync(handle)
        } catch (error) {
          // A full disk must not leave half a line that the next one would stand behind.
          fs.ftruncateSync(handle, sizeBefore)
          throw error
        } finally {
          fs.closeSync(handle)
        }
        if (previous === '') fs.fsyncSync(folder)
      })
      chain = mark
      passFaultPoint()
    },
    save(id, file, how) {
      if (chain === null) chain = beginWriting()
      if (readPlainFile(tree, file) === null) return null
      const copy = nextCopyName(tree, id)
      const target = `${savedFolder}/${id}/${copy}`
      makeFoldersFor(tree, target, () => undefined)
      inFolderOf(tree, file, (from) =>
        inFolderOf(tree, target, (to, folder) => {
          if (how === 'copy' || !linkFile(from, to)) copyWithAttributes(from, to)
          passFaultPoint()
          fs.fsyncSync(folder)
        }),
      )
      return copy
    },
    saveText(id, bytes) {
      const target = `${savedFolder}/${id}/${textName(digestOf(bytes))}`
      makeFoldersFor(tree, target, () => undefined)
      writeAside(tree, target, bytes, 0o600)
      putInPlace(tree, target)
    },
    savedPath: (id, copy) => `${savedFolder}/${id}/${copy}`,
  }
}

function nextCopyName(tree: Tree, id: string): string {
  try {
    const names = inFolderOf(tree, `${savedFolder}/${id}`, (place) => fs.readdirSync(place))
    return String(names.filter((name) => /^\d+$/.test(name)).length + 1).padStart(4, '0')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '0001'
    throw error
  }
}

/**
 * A second name for the same file costs no space, keeps every attribute, and keeps its blocks from being used
 * again: GRUB reads ext4 without replaying its journal and may see the old folder entry after a power cut.
 */
function linkFile(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to)
    return true
  } catch (error) {
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error) ?? '')) return false
    throw error
  }
}

/** Copies bytes, owner, mode, times, and through `cp` extended attributes and labels; flushed. */
export function copyWithAttributes(from: string, to: string): void {
  fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL)
  copyAttributes(from, to)
  const handle = fs.openSync(to, fs.constants.O_RDONLY | O_NOFOLLOW)
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Gives `to` the owner, mode, times, extended attributes and label of `from`; both are places from `inFolderOf`. */
export function copyAttributes(from: string, to: string): void {
  const status = fs.statSync(from)
  if (process.geteuid?.() === 0) {
    try {
      fs.chownSync(to, status.uid, status.gid)
    } catch (error) {
      // FAT has no owners to keep.
      if (errorCode(error) !== 'EPERM') throw error
    }
  }
  fs.chmodSync(to, status.mode & 0o7777)
  const outside = (place: string) => place.replace('/proc/self/', `/proc/${process.pid}/`)
  // cp keeps nanoseconds; Node's own call would round them.
  if (!runInternal('cp', ['--attributes-only', '--preserve=all', '--no-dereference', outside(from), outside(to)])) {
    fs.utimesSync(to, status.atimeMs / 1000, status.mtimeMs / 1000)
  }
}
