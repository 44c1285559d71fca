// SPDX-License-Identifier: MIT
import { gzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { fail, ok, type Result } from '../model/result.ts'
import { captureLimits } from './capture-limits.ts'
import type { MemoryTree } from './memory-tree.ts'
import type { ArchiveRefusal } from './unpack-archive.ts'

// A date would tell when the capture was made and make two of the same host differ.
const noDate = new Date(0)

/**
 * The files and links of `tree` below a folder named `top`, as a gzip-compressed tar archive.
 *
 * Fails: where the archive would be refused when it is opened again.
 */
export async function packArchive(tree: MemoryTree, top: string): Promise<Result<Buffer, ArchiveRefusal>> {
  if (tree.nodes.size > captureLimits.entries) return fail({ reason: 'too-many-entries', detail: `${tree.nodes.size}` })
  const archive = pack()
  for (const [path, node] of [...tree.nodes].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const header = { name: `${top}${path}`, mtime: noDate, uid: 0, gid: 0 }
    // Folders come into being with what is in them.
    if (node.kind === 'file') archive.entry({ ...header, mode: 0o644 }, node.bytes)
    else if (node.kind === 'link') archive.entry({ ...header, type: 'symlink', linkname: node.target, mode: 0o777 })
  }
  archive.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of archive as AsyncIterable<Uint8Array>) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return bytes.length > captureLimits.unpackedBytes
    ? fail({ reason: 'too-large', detail: `${bytes.length} bytes` })
    : ok(await compress(bytes))
}

function compress(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    gzip(bytes, { level: 9 }, (error, compressed) => (error === null ? resolve(compressed) : reject(error)))
  })
}
