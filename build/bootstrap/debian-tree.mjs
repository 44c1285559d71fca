// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Packages whose programs are run on what we write. They are unpacked into a tree of their own and never installed:
 * two initramfs generators and two boot loaders on one system would be at odds, and a developer's machine is not
 * ours to change.
 */
const packages = [
  'bash',
  'binutils',
  'busybox',
  'coreutils',
  'cpio',
  'dash',
  'debianutils',
  'diffutils',
  'dracut-core',
  'findutils',
  'grep',
  'grub-common',
  'grub2-common',
  'gzip',
  'hostname',
  'initramfs-tools',
  'kmod',
  'libc-bin',
  'linux-image-amd64',
  'mawk',
  'sed',
  'systemd',
  'systemd-boot',
  'systemd-boot-efi',
  'tar',
  'udev',
  'util-linux',
  'xz-utils',
  'zstd',
]

/**
 * Makes `folder/root`, a Debian system of these packages with a kernel, for `chroot`; kept between runs. Returns why
 * there is none, or null.
 */
export function provideDebianTree(folder) {
  const root = path.join(folder, 'root')
  const stamp = path.join(folder, 'packages.txt')
  const wanted = packages.join('\n')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return null
  if (process.getuid?.() !== 0) return 'not root'
  if (!fs.existsSync('/etc/debian_version') || process.arch !== 'x64') return 'not a Debian system on x86-64'
  console.error('Unpacking a Debian tree for the tests …')
  const archives = path.join(folder, 'archives')
  fs.rmSync(root, { recursive: true, force: true })
  fs.mkdirSync(path.join(archives, 'partial'), { recursive: true })
  // An empty status file: apt resolves everything down to libc, as for a system with nothing on it.
  const apt = ['-qq', '-y', '-d', '--no-install-recommends', '-o', 'Dir::State::status=/dev/null']
  const own = ['-o', `Dir::Cache::archives=${archives}`, '-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User=root']
  const fetched = run('apt-get', [...apt, ...own, 'install', ...packages])
  if (fetched !== null) {
    run('apt-get', ['update', '-qq'])
    const again = run('apt-get', [...apt, ...own, 'install', ...packages])
    if (again !== null) return again
  }
  // Debian 12 ships paths in /bin and /lib that its installer made links before.
  for (const name of ['bin', 'lib', 'lib64', 'sbin']) {
    fs.mkdirSync(path.join(root, 'usr', name), { recursive: true })
    fs.symlinkSync(`usr/${name}`, path.join(root, name))
  }
  for (const name of fs.readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    const unpack = 'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink -C "$2"'
    const problem = run('sh', ['-c', unpack, 'sh', path.join(archives, name), root])
    if (problem !== null) return problem
  }
  const finish = [
    'ldconfig',
    'ln -sf mawk /usr/bin/awk',
    'for kernel in $(ls /lib/modules); do depmod "$kernel"; done',
    'echo root:x:0:0:root:/root:/bin/sh >/etc/passwd',
    'echo root:x:0: >/etc/group',
    'mkdir -p /proc /sys /dev /run /tmp /var/tmp',
  ].join(' && ')
  const problem = run('chroot', [root, '/bin/sh', '-c', finish])
  if (problem !== null) return problem
  fs.rmSync(archives, { recursive: true, force: true })
  fs.writeFileSync(stamp, wanted)
  return null
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = spawnSync(program, args, { env, encoding: 'utf8', timeout: 300_000 })
  if (result.status === 0) return null
  return `${program} failed: ${result.error?.message ?? result.stderr.trim().split('\n').at(-1)}`
}
