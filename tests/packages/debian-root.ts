// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const folder = path.resolve(import.meta.dirname, '../../out/debian-root')

/** Why nothing can be installed for real, or null where it can. */
export const debianRootGap = findGap()

/** What a run left: its output with its errors among it, in the order in which they came. */
export interface RootRun {
  readonly status: number | null
  readonly output: string
}

/**
 * Runs a shell script as root of a fresh Debian system, with `files` (place → file on this machine) copied into it. It
 * has processes and mounts of its own and this machine's loopback; what it writes is gone afterwards.
 */
export function runInRoot(files: Readonly<Record<string, string>>, script: string): RootRun {
  const work = makeTemporaryFolder()
  for (const name of ['upper', 'work', 'merged']) fs.mkdirSync(path.join(work, name))
  for (const [place, from] of Object.entries(files)) {
    const to = path.join(work, 'upper', place)
    fs.mkdirSync(path.dirname(to), { recursive: true })
    fs.copyFileSync(from, to)
  }
  const mounts = [
    'set -e',
    'root="$2/merged"',
    'mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$root"',
    'mount --rbind /dev "$root/dev"',
    'mount -t proc proc "$root/proc"',
    'mount --rbind /sys "$root/sys"',
    'mount -t tmpfs run "$root/run"',
    'exec chroot "$root" /bin/sh -c "exec 2>&1; $3"',
  ].join('\n')
  const result = spawnSync(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', mounts, 'sh', path.join(folder, 'root'), work, script],
    {
      encoding: 'utf8',
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 110_000,
    },
  )
  return { status: result.status, output: `${result.stdout}${result.stderr}` }
}

function findGap(): string | null {
  if (!fs.existsSync(path.join(folder, 'packages.txt'))) return 'there is no Debian system in out/debian-root'
  if (process.getuid?.() !== 0) return 'mounts need root'
  const probe = [
    'mount -t tmpfs none /mnt && mkdir /mnt/u /mnt/w /mnt/m',
    'mount -t overlay none -o "lowerdir=$1,upperdir=/mnt/u,workdir=/mnt/w" /mnt/m',
  ].join(' && ')
  const result = spawnSync('unshare', ['-m', 'sh', '-c', probe, 'sh', path.join(folder, 'root')])
  return result.status === 0 ? null : 'this machine allows no overlay mounts'
}
