// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** cloud-init and the Python packages that its schema check loads; PyYAML is installed (`system-packages.mjs`). */
const packages = [
  'cloud-init',
  'python3-attr',
  'python3-certifi',
  'python3-chardet',
  'python3-charset-normalizer',
  'python3-configobj',
  'python3-idna',
  'python3-jinja2',
  'python3-json-pointer',
  'python3-jsonpatch',
  'python3-jsonschema',
  'python3-markupsafe',
  'python3-netifaces',
  'python3-pyrsistent',
  'python3-requests',
  'python3-urllib3',
]

/**
 * Unpacks cloud-init into `folder/root`, kept between runs, 2 MB to fetch. It is not installed: its units would take over
 * host name, keys and network of this machine at the next start. Needs no rights. Returns why there is none, or null.
 */
export function provideCloudInit(folder) {
  const stamp = path.join(folder, 'packages.txt')
  const wanted = packages.join('\n')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return null
  if (!fs.existsSync('/etc/debian_version')) return 'not a Debian system'
  console.error('Unpacking cloud-init for the tests …')
  const archives = path.join(folder, 'archives')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(archives, { recursive: true })
  const fetch = () => run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...packages], archives)
  if (fetch() !== null) {
    if (process.getuid?.() === 0) run('apt-get', ['update', '-qq'], archives)
    const problem = fetch()
    if (problem !== null) return problem
  }
  for (const name of fs.readdirSync(archives)) {
    const unpacked = run('dpkg-deb', ['--extract', path.join(archives, name), path.join(folder, 'root')], archives)
    if (unpacked !== null) return unpacked
  }
  fs.rmSync(archives, { recursive: true })
  fs.writeFileSync(stamp, wanted)
  return null
}

function run(program, args, folder) {
  const { status, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (status === 0) return null
  return `${program} ${args[0]} failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`
}
