// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const suite = 'bookworm'
/** What a package of ours is installed beside: polkit, and what Node needs. */
const packages = ['dbus-daemon', 'libstdc++6', 'pkexec', 'polkitd']

/**
 * Makes `folder/root`, a Debian system as its installer leaves it, with dpkg's database, for `chroot`; kept between
 * runs. Returns why there is none, or null.
 */
export function provideDebianRoot(folder) {
  const root = path.join(folder, 'root')
  const stamp = path.join(folder, 'packages.txt')
  const wanted = [suite, ...packages].join('\n')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return null
  if (process.getuid?.() !== 0) return 'not root'
  if (!fs.existsSync('/usr/bin/mmdebstrap') || process.arch !== 'x64') return 'no mmdebstrap, or not on x86-64'
  console.error('Making a Debian system to install packages into …')
  fs.rmSync(root, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  // Installed as on a disk that nobody waits for: fsync is most of the time.
  const options = ['--mode=root', '--variant=essential', '--dpkgopt=force-unsafe-io', `--include=${packages.join(',')}`]
  const result = spawnSync('mmdebstrap', ['--quiet', ...options, suite, root], { encoding: 'utf8', timeout: 400_000 })
  if (result.status !== 0) {
    return `mmdebstrap failed: ${result.error?.message ?? result.stderr.trim().split('\n').at(-1)}`
  }
  fs.writeFileSync(stamp, wanted)
  return null
}
