// SPDX-License-Identifier: MIT
import fs from 'node:fs'

const maxFileBytes = 16 * 1024 * 1024
const buffer = Buffer.allocUnsafe(64 * 1024)

/**
 * The content of a file, decoded. `bytes` is valid during the call of `decode` only.
 *
 * sysfs and procfs lie about the size of their files, so the file is read until it ends.
 * Fails: throws what the file system answers, and `EFBIG` above 16 MiB.
 */
export function readWholeFile<T>(path: string, flags: number, decode: (bytes: Buffer) => T): T {
  const descriptor = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK | flags)
  try {
    let total = 0
    const chunks: Buffer[] = []
    for (;;) {
      const free = buffer.length - total
      const count = fs.readSync(descriptor, buffer, total, free, null)
      if (count === 0 && chunks.length === 0) {
        if (total === 0 && !fs.fstatSync(descriptor).isFile())
          throw Object.assign(new Error('not a file'), { code: 'EINVAL' })
        return decode(buffer.subarray(0, total))
      }
      total += count
      if (count > 0 && total < buffer.length) continue
      chunks.push(Buffer.from(buffer.subarray(0, total)))
      if (chunks.length * buffer.length > maxFileBytes)
        throw Object.assign(new Error('larger than 16 MiB'), { code: 'EFBIG' })
      if (count === 0) return decode(Buffer.concat(chunks))
      total = 0
    }
  } finally {
    fs.closeSync(descriptor)
  }
}
