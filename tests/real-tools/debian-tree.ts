// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { HostFiles } from '../../src-main/model/host-files.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const folder = path.resolve(import.meta.dirname, '../../out/debian-tree')
const tree = path.join(folder, 'root')

/** Why real programs cannot be run on what we write, or null where they can. */
export const debianTreeGap = findGap()

/** The title of a suite that needs the Debian tree, with the reason where there is none. */
export function realToolsTitle(title: string): string {
  return debianTreeGap === null ? `real tools: ${title}` : `real tools: ${title} (skipped: ${debianTreeGap})`
}

/** The kernel in the tree. */
export function treeKernel(): string {
  return fs.readdirSync(path.join(tree, 'usr/lib/modules'))[0] ?? ''
}

/** Text of a file as Debian ships it. */
export function readTreeFile(hostPath: string): string {
  return fs.readFileSync(path.join(tree, hostPath), 'utf8')
}

/** A file to be laid over the tree. */
export interface TreeFile {
  readonly path: string
  readonly text: string
  readonly mode?: number
}

/** Text files of the tree with `files` over them, as `host-config` reads a host. */
export function treeHostFiles(files: readonly TreeFile[]): HostFiles {
  const over = new Map(files.map((file) => [file.path, file.text]))
  const inTree = (hostPath: string) => fs.realpathSync.native(path.join(tree, hostPath))
  return {
    read: (hostPath) => {
      const text = over.get(hostPath)
      if (text !== undefined) return { state: 'text', text }
      try {
        const bytes = fs.readFileSync(inTree(hostPath))
        return { state: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
      } catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
        return isAbsent ? { state: 'absent' } : { state: 'unreadable', reason: 'not a text', needsHelper: false }
      }
    },
    list: (folder) => {
      const place = path.join(tree, folder)
      const names = new Set(fs.existsSync(place) ? fs.readdirSync(place) : [])
      const below = [...over.keys()].filter((hostPath) => hostPath.startsWith(`${folder}/`))
      for (const hostPath of below) names.add(hostPath.slice(folder.length + 1).split('/')[0] ?? '')
      if (names.size === 0 && !fs.existsSync(place)) return { state: 'absent' }
      return { state: 'names', names: [...names].sort() }
    },
  }
}

/**
 * Runs a shell script as root of the Debian tree with `files` over it, in mounts of its own; what it writes is gone
 * afterwards. The script sees /proc, /sys and /dev of this machine, or only those of them in `places`.
 */
export function runInTree(
  files: readonly TreeFile[],
  script: string,
  places: readonly string[] = ['proc', 'sys', 'dev'],
) {
  const work = makeTemporaryFolder()
  for (const name of ['upper', 'work', 'merged']) fs.mkdirSync(path.join(work, name))
  for (const file of files) {
    const place = path.join(work, 'upper', file.path)
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, file.text, { mode: file.mode ?? 0o644 })
  }
  const mounts = [
    'set -e',
    'mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$2/merged"',
    'for place in $4; do mount --rbind "/$place" "$2/merged/$place"; done',
    'exec chroot "$2/merged" /bin/sh -c "$3"',
  ].join('\n')
  const result = spawnSync('unshare', ['-m', 'sh', '-c', mounts, 'sh', tree, work, script, places.join(' ')], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', HOME: '/root' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status: result.status, stdout: result.stdout, stderr: result.stderr }
}

function findGap(): string | null {
  if (!fs.existsSync(path.join(folder, 'packages.txt'))) return 'there is no Debian tree in out/debian-tree'
  if (process.getuid?.() !== 0) return 'overlay mounts need root'
  const probe = [
    'mount -t tmpfs none /mnt && mkdir /mnt/u /mnt/w /mnt/m',
    'mount -t overlay none -o "lowerdir=$1,upperdir=/mnt/u,workdir=/mnt/w" /mnt/m',
  ].join(' && ')
  const result = spawnSync('unshare', ['-m', 'sh', '-c', probe, 'sh', tree])
  return result.status === 0 ? null : 'this machine allows no overlay mounts'
}
