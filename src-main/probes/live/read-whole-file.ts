// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { fileSystemError } from '../failed-read.ts'

const maxFileBytes = 16 * 1024 * 1024
const buffer = Buffer.allocUnsafe(64 * 1024)

// sysfs hands out an attribute in one piece of at most a page (Documentation/filesystems/sysfs.rst), so less than a page
// is all of it; asking again would be a sixth of the cost of most files of a scan. procfs and cgroupfs do not.
const attributePath = /\/sys\/(devices|bus|class)\//
const pageBytes = 4096

/**
 * The content of a file, decoded. `bytes` is valid during the call of `decode` only.
 *
 * sysfs and procfs lie about the size of their files and hand out less than asked for, so the file is read until it
 * ends. It is opened without waiting: a pipe nobody writes to must not stop a scan.
 * Fails: throws what the file system answers, and `EFBIG` above 16 MiB.
 */
export function readWholeFile<T>(path: string, flags: number, decode: (bytes: Buffer) => T): T {
  const descriptor = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK | flags)
  try {
    let filled = 0
    while (filled < buffer.length) {
      const count = fs.readSync(descriptor, buffer, filled, buffer.length - filled, null)
      if (count === 0) {
        if (filled === 0) refuseSpecialFile(descriptor)
        return decode(buffer.subarray(0, filled))
      }
      filled += count
      if (filled === count && count < pageBytes && attributePath.test(path)) return decode(buffer.subarray(0, count))
    }
    return decode(readOn(descriptor))
  } finally {
    fs.closeSync(descriptor)
  }
}

/** The rest of a file whose beginning fills the buffer, after that beginning. */
function readOn(descriptor: number): Buffer {
  refuseSpecialFile(descriptor)
  const chunks = [Buffer.from(buffer)]
  for (let total = buffer.length; ; ) {
    const count = fs.readSync(descriptor, buffer, 0, buffer.length, null)
    if (count === 0) return Buffer.concat(chunks)
    total += count
    if (total > maxFileBytes) throw fileSystemError('EFBIG', 'larger than 16 MiB')
    chunks.push(Buffer.from(buffer.subarray(0, count)))
  }
}

// An empty pipe reads as an empty file and /dev/zero as one without end; a status for each ordinary file would cost
// a third of its reading.
function refuseSpecialFile(descriptor: number): void {
  if (!fs.fstatSync(descriptor).isFile()) throw fileSystemError('EINVAL', 'not a file')
}
