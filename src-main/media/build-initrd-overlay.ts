// SPDX-License-Identifier: MIT
import type { AnswerFile } from '../guest/install/answers.ts'

/**
 * Files at the root of an initramfs, as an archive that may follow any other one: the kernel unpacks them one after the
 * other. Only root can read them there.
 * Source: Documentation/driver-api/early-userspace/buffer-format.rst (“newc”)
 */
export function buildInitrdOverlay(files: readonly AnswerFile[]): Buffer {
  const entries = files.map((file, index) => formatEntry(file.path, Buffer.from(file.text, 'utf8'), index + 1))
  return Buffer.concat([...entries, formatEntry('TRAILER!!!', Buffer.alloc(0), 0)])
}

function formatEntry(name: string, content: Buffer, inode: number): Buffer {
  const mode = inode === 0 ? 0 : 0o100600
  const links = 1
  // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor, namesize, check
  const numbers = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, Buffer.byteLength(name) + 1, 0]
  const header = `070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}${name}\0`
  return Buffer.concat([padded(Buffer.from(header, 'utf8')), padded(content)])
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
}
