// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A Debian system with a kernel that is never installed; `npm test` unpacks it (build/bootstrap/debian-tree.mjs). */
const tree = path.resolve(import.meta.dirname, '../../out/debian-tree/root')
const stub = 'usr/lib/systemd/boot/efi/linuxx64.efi.stub'

/** Why no guest can be made here, or null. */
export function missingTestGuest(): string | null {
  if (!fs.existsSync(path.join(tree, stub))) return 'out/debian-tree is not unpacked (npm test does)'
  const programs = ['mkfs.vfat', 'mmd', 'mcopy', 'cpio', 'objcopy', 'qemu-img']
  const missing = programs.filter((program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0)
  return missing.length === 0
    ? null
    : `${missing.join(', ')} not installed (packages dosfstools, mtools, cpio, binutils, qemu-utils)`
}

/** The same system for a machine that starts a kernel directly, without a disk. */
export function makeTestSystem(folder: string): { readonly kernel: string; readonly initrd: string } {
  return { kernel: findKernel(), initrd: makeInitrd(folder) }
}

/**
 * A raw disk of 64 MiB that UEFI starts Linux from: Debian's kernel, busybox and an agent of a few lines. It looks for its own disk and
 * card, and answers `guest-get-host-name` with what it found, such as `vda virtio_blk virtio_net`.
 */
export function makeTestDisk(folder: string): string {
  const image = path.join(folder, 'linux.efi')
  fs.writeFileSync(path.join(folder, 'cmdline'), 'console=ttyS0 quiet panic=5\0')
  fs.writeFileSync(path.join(folder, 'os-release'), 'ID=test\nVERSION_ID=1\n')
  const section = (name: string, file: string, address: string) => [
    ...['--add-section', `.${name}=${file}`, '--change-section-vma', `.${name}=${address}`],
  ]
  run('objcopy', [
    ...section('osrel', path.join(folder, 'os-release'), '0x20000'),
    ...section('cmdline', path.join(folder, 'cmdline'), '0x30000'),
    ...section('linux', findKernel(), '0x2000000'),
    ...section('initrd', makeInitrd(folder), '0x4000000'),
    path.join(tree, stub),
    image,
  ])
  const disk = path.join(folder, 'disk.raw')
  fs.writeFileSync(disk, '')
  fs.truncateSync(disk, 64 * 1024 * 1024)
  run('mkfs.vfat', ['-n', 'TESTGUEST', disk])
  run('mmd', ['-i', disk, '::/EFI', '::/EFI/BOOT'])
  run('mcopy', ['-i', disk, image, '::/EFI/BOOT/BOOTX64.EFI'])
  return disk
}

function findKernel(): string {
  const boot = path.join(tree, 'boot')
  return path.join(boot, fs.readdirSync(boot).find((name) => name.startsWith('vmlinuz-')) ?? 'none')
}

const modules = [
  ...['virtio_pci', 'virtio_blk', 'virtio_scsi', 'virtio_net', 'virtio_console', 'ahci', 'sd_mod'],
  ...['nls_cp437', 'nls_ascii', 'vfat'],
]

function makeInitrd(folder: string): string {
  const root = path.join(folder, 'initrd')
  for (const name of ['bin', 'dev', 'proc', 'sys', 'mnt', 'modules', 'lib64', 'lib/x86_64-linux-gnu']) {
    fs.mkdirSync(path.join(root, name), { recursive: true })
  }
  fs.copyFileSync(path.join(tree, 'usr/bin/busybox'), path.join(root, 'bin/busybox'))
  // What busybox is linked to; the loader's name is part of the program.
  fs.copyFileSync(
    path.join(tree, 'usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'),
    path.join(root, 'lib64/ld-linux-x86-64.so.2'),
  )
  for (const name of ['libc.so.6', 'libresolv.so.2']) {
    fs.copyFileSync(path.join(tree, 'usr/lib/x86_64-linux-gnu', name), path.join(root, 'lib/x86_64-linux-gnu', name))
  }
  const files = findModules()
  for (const file of files) fs.copyFileSync(file, path.join(root, 'modules', path.basename(file)))
  const names = files.map((file) => path.basename(file))
  fs.writeFileSync(path.join(root, 'modules/order'), `${names.join('\n')}\n`)
  fs.copyFileSync(path.join(import.meta.dirname, 'test-guest-init.sh'), path.join(root, 'init'))
  fs.chmodSync(path.join(root, 'init'), 0o755)
  const archive = path.join(folder, 'initrd.gz')
  run('sh', ['-c', 'cd "$1" && find . | cpio -o -H newc --quiet | gzip -1 >"$2"', 'sh', root, archive])
  return archive
}

/** Files of the modules, each behind those it needs. */
function findModules(): string[] {
  const base = path.join(tree, 'usr/lib/modules')
  const version = fs.readdirSync(base)[0] ?? 'none'
  const lines = fs.readFileSync(path.join(base, version, 'modules.dep'), 'utf8').split('\n')
  const needs = new Map(lines.map((line) => [line.split(':')[0] ?? '', (line.split(':')[1] ?? '').trim().split(' ')]))
  const ordered = new Set<string>()
  const add = (file: string) => {
    for (const needed of needs.get(file) ?? []) if (needed !== '') add(needed)
    ordered.add(file)
  }
  for (const name of modules) {
    const file = [...needs.keys()].find((key) => path.basename(key).replace('-', '_') === `${name}.ko`)
    if (file !== undefined) add(file)
  }
  return [...ordered].map((file) => path.join(base, version, file))
}

function run(program: string, args: readonly string[]): void {
  const result = spawnSync(program, args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program}: ${result.error?.message ?? result.stderr}`)
}
