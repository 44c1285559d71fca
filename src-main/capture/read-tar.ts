// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../model/result.ts'
import { type LongNames, readPaxRecords } from './read-pax-records.ts'

const blockBytes = 512
// A path of 4,095 bytes and whatever extended attributes a packer adds.
const maxExtensionBytes = 256 * 1024

/** One entry of a tar archive; paths and targets are as written, and anybody's. */
export interface TarEntry {
  readonly kind: 'file' | 'directory' | 'symbolic-link' | 'hard-link' | 'other'
  readonly name: string
  readonly linkTarget: string
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  readonly sizeBytes: number
  /** Where its content begins in the archive. */
  readonly offset: number
}

const kinds: Readonly<Record<string, TarEntry['kind']>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hard-link',
  '2': 'symbolic-link',
  '5': 'directory',
}

/**
 * The entries of a tar archive one after the other: ustar, GNU, and pax with headers for one entry or for all that
 * follow. The last one yielded is a failure where the archive is damaged there; content cut short is not told here.
 *
 * Takes time in proportion to the archive, whatever is in it: of pax headers only what names an entry is kept.
 * Source: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block"; GNU tar manual, "Basic Tar Format".
 */
export function* readTar(archive: Buffer): Generator<Result<TarEntry, string>> {
  let forAll: LongNames = {}
  let forNext: LongNames = {}
  for (let at = 0; at < archive.length; ) {
    const header = archive.subarray(at, at + blockBytes)
    at += blockBytes
    // Padding, and the two blocks at the end.
    if (isZero(header)) continue
    const sizeBytes = readNumber(header, 124, 12)
    const problem = findHeaderProblem(header, sizeBytes)
    if (problem !== null) return yield fail(problem)
    const flag = String.fromCharCode(header[156] ?? 0)
    if ('LKNxg'.includes(flag)) {
      const body = archive.subarray(at, at + sizeBytes)
      if (sizeBytes > maxExtensionBytes || body.length < sizeBytes) return yield fail('long header')
      const names = readExtension(flag, body)
      if (names === null) return yield fail('pax header')
      if (flag === 'g') forAll = { ...forAll, ...names }
      else forNext = { ...forNext, ...names }
      at += padded(sizeBytes)
      continue
    }
    const entry = buildEntry(header, at, { sizeBytes, ...forAll, ...forNext })
    if (!Number.isSafeInteger(entry.sizeBytes)) return yield fail('size')
    yield ok(entry)
    forNext = {}
    // The size of a folder is at most a hint; nothing follows it.
    if (entry.kind !== 'directory') at += padded(entry.sizeBytes)
  }
}

function buildEntry(header: Buffer, offset: number, names: LongNames & { sizeBytes: number }): TarEntry {
  const flag = String.fromCharCode(header[156] ?? 0)
  const isUstar = header.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isUstar ? readString(header, 345, 155) : ''
  const short = readString(header, 0, 100)
  const name = names.path ?? (prefix === '' ? short : `${prefix}/${short}`)
  const kind = names.isSparse ? 'other' : (kinds[flag] ?? 'other')
  return {
    // Before there was a flag for folders, a slash at the end told.
    kind: kind === 'file' && name.endsWith('/') && names.sizeBytes === 0 ? 'directory' : kind,
    name,
    linkTarget: names.linkPath ?? readString(header, 157, 100),
    mode: readNumber(header, 100, 8),
    userId: readNumber(header, 108, 8),
    groupId: readNumber(header, 116, 8),
    sizeBytes: names.sizeBytes,
    offset,
  }
}

function readExtension(flag: string, body: Buffer): LongNames | null {
  if (flag === 'x' || flag === 'g') return readPaxRecords(body)
  const text = readString(body, 0, body.length)
  return flag === 'K' ? { linkPath: text } : { path: text }
}

function findHeaderProblem(header: Buffer, sizeBytes: number): string | null {
  if (header.length < blockBytes) return 'cut short'
  if (header.toString('latin1', 257, 262) !== 'ustar') return 'not a header'
  // The sum counts its own eight bytes as spaces.
  let sum = 8 * 0x20
  for (let at = 0; at < blockBytes; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0
  if (readNumber(header, 148, 8) !== sum) return 'checksum'
  const owner = [100, 108, 116].map((at) => readNumber(header, at, 8))
  return [sizeBytes, ...owner].every(Number.isSafeInteger) ? null : 'number'
}

/** Octal digits, or a number in base 256 where the first bit is set; NaN for neither. */
function readNumber(header: Buffer, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  if (field[0] === 0x80) return field.subarray(1).reduce((number, byte) => number * 256 + byte, 0)
  const text = field.toString('latin1').replaceAll('\0', ' ').trim()
  return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN
}

function readString(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

function isZero(block: Buffer): boolean {
  return block.length === blockBytes && block.every((byte) => byte === 0)
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / blockBytes) * blockBytes
}
