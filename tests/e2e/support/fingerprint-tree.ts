// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Where a host keeps what was changed; it grows with every change and its undo. */
const journalFolder = 'var/lib/throughway'

/** Every path below a folder with what stands there: bytes, mode and time of files, targets of links. */
export function fingerprintTree(tree: string): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(tree, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name)
      if (name === journalFolder) continue
      const status = fs.lstatSync(path.join(tree, name))
      if (entry.isSymbolicLink()) found[name] = `-> ${fs.readlinkSync(path.join(tree, name))}`
      else if (entry.isDirectory()) walk(name)
      else {
        const digest = createHash('sha256')
          .update(fs.readFileSync(path.join(tree, name)))
          .digest('hex')
        found[name] = `${digest.slice(0, 16)} ${(status.mode & 0o7777).toString(8)} ${status.mtimeMs}`
      }
    }
  }
  walk('')
  return found
}
