// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import zlib from 'node:zlib'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { journalSignature, readJournalFile } from '../probes/live/read-journal-file.ts'

/** A log's bytes, in pieces, as text in UTF-8. */
export type LogBytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

const pieceBytes = 1 << 18
/** A log that is longer when unpacked was made to be. */
const unpackedLimit = 4 * 2 ** 30

const packed: readonly (readonly [magic: readonly number[], name: string])[] = [
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
]

/** Opens a log as it lies on disk: text in UTF-8 or UTF-16, gzip, or a journal's own file. */
export function openLogFile(path: string): Result<LogBytes, Failure> {
  const refused = (detail: string) => fail<Failure>({ code: 'host-unreadable', path, detail })
  try {
    const head = readHead(path)
    if (head === null) return refused('EISDIR')
    const name = packed.find(([magic]) => magic.every((byte, index) => head[index] === byte))?.[1]
    if (name !== undefined) return refused(`it is compressed with ${name}; unpack it first`)
    if (head[0] === 0x1f && head[1] === 0x8b) return ok(unpack(path))
    if (head.toString('latin1').startsWith(journalSignature)) return ok(readJournalFile(path))
    if (head[0] === 0xff && head[1] === 0xfe) return ok(fromUtf16(readPieces(path)))
    return ok(readPieces(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return refused(code)
  }
}

/** A log whose bytes are here, as text in UTF-8; unpacked it may be as long as `limit`. */
export function decodeLogBytes(name: string, bytes: Uint8Array, limit: number): Result<Uint8Array, Failure> {
  const refused = (detail: string) => fail<Failure>({ code: 'host-unreadable', path: name, detail })
  const packedWith = packed.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1]
  if (packedWith !== undefined) return refused(`it is compressed with ${packedWith}; unpack it first`)
  if (Buffer.from(bytes.subarray(0, journalSignature.length)).toString('latin1') === journalSignature)
    return refused('it is a journal’s own file, which `throughway diagnose` reads on the command line')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok(Buffer.concat([...fromUtf16([bytes])]))
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes)
  try {
    return ok(zlib.gunzipSync(bytes, { maxOutputLength: limit }))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return refused(code === 'ERR_BUFFER_TOO_LARGE' ? 'EFBIG' : 'its compression is damaged')
  }
}

/** The first bytes, or null for what is not a file; pipes (`<(…)` of a shell) have none that may be taken. */
function readHead(path: string): Buffer | null {
  const status = fs.statSync(path)
  if (status.isDirectory()) return null
  if (!status.isFile()) return Buffer.alloc(0)
  const descriptor = fs.openSync(path, 'r')
  try {
    const head = Buffer.alloc(16)
    return head.subarray(0, fs.readSync(descriptor, head, 0, head.length, 0))
  } finally {
    fs.closeSync(descriptor)
  }
}

/** The pieces share their memory: each is gone when the next is asked for. */
function* readPieces(path: string): Generator<Uint8Array> {
  const descriptor = fs.openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(pieceBytes)
    for (;;) {
      const count = fs.readSync(descriptor, piece, 0, piece.length, null)
      if (count === 0) return
      yield piece.subarray(0, count)
    }
  } finally {
    fs.closeSync(descriptor)
  }
}

async function* unpack(path: string): AsyncGenerator<Uint8Array> {
  const stream = fs.createReadStream(path).pipe(zlib.createGunzip())
  let total = 0
  for await (const chunk of stream) {
    total += (chunk as Uint8Array).length
    if (total > unpackedLimit) throw Object.assign(new Error('too large'), { code: 'EFBIG' })
    yield chunk as Uint8Array
  }
}

/** What Windows programs save. */
function* fromUtf16(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const decoder = new TextDecoder('utf-16le')
  for (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}
