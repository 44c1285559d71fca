// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Everything about a tree that must come back, by path: kind, mode, owner, bytes and, for files, the time. */
export type TreeSnapshot = Readonly<Record<string, string>>

export interface SnapshotOptions {
  /** False: without times, to compare two trees that were changed at different moments. */
  readonly times: boolean
}

/** Takes down a tree, but for the journal's own folder and what is no part of the machine's files. */
export function takeSnapshot(root: string, { times }: SnapshotOptions): TreeSnapshot {
  const found: Record<string, string> = {}
  const walk = (folder: string) => {
    for (const name of fs.readdirSync(path.join(root, folder)).sort()) {
      const place = `${folder}/${name}`
      if (place === '/var/lib/throughway' || place === '/programs') continue
      const status = fs.lstatSync(path.join(root, place), { bigint: true })
      const owner = `${status.mode.toString(8)} ${status.uid}:${status.gid}`
      if (status.isDirectory()) {
        found[place] = `folder ${owner}`
        walk(place)
      } else if (status.isSymbolicLink()) found[place] = `link ${fs.readlinkSync(path.join(root, place))}`
      else if (status.isFile()) {
        const digest = crypto
          .createHash('sha256')
          .update(fs.readFileSync(path.join(root, place)))
          .digest('hex')
        found[place] = `file ${owner} ${digest}${times ? ` ${status.mtimeNs}` : ''}`
      } else found[place] = `special ${owner}`
    }
  }
  walk('')
  return found
}
