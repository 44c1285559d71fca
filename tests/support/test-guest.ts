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

/**
 * A raw disk of 64 MiB that UEFI starts Linux from: Debian's kernel, busybox and an agent of a few lines. It looks for its own disk and
 * card, and answers `guest-get-host-name` with what it found, such as `vda virtio_blk virtio_net`.
 */
export function makeTestDisk(folder: string): string {
  const image = path.join(folder, 'linux.efi')
  fs.writeFileSync(path.join(folder, 'cmdline'), 'console=ttyS0 quiet panic=5\0')
  fs.writeFileSync(path.join(folder, 'os-release'), 'ID=test\nVERSION_ID=1\n')
  const kernel = fs.readdirSync(path.join(tree, 'boot')).find((name) => name.startsWith('vmlinuz-')) ?? 'none'
  const section = (name: string, file: string, address: string) => [
    ...['--add-section', `.${name}=${file}`, '--change-section-vma', `.${name}=${address}`],
  ]
  run('objcopy', [
    ...section('osrel', path.join(folder, 'os-release'), '0x20000'),
    ...section('cmdline', path.join(folder, 'cmdline'), '0x30000'),
    ...section('linux', path.join(tree, 'boot', kernel), '0x2000000'),
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
  fs.writeFileSync(path.join(root, 'init'), init, { mode: 0o755 })
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

const init = `#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
while read -r module; do insmod "/modules/$module" || echo "no $module"; done </modules/order
disk=none
for try in 1 2 3 4 5 6 7 8 9 10; do
  for name in vda sda; do
    [ "$disk" = none ] && [ -e "/dev/$name" ] && mount -t vfat -o ro "/dev/$name" /mnt && disk=$name
  done
  [ "$disk" != none ] && break
  sleep 1
done
driver() { basename "$(readlink -f "$1/driver")"; }
case $disk in
  vda) bus=$(driver /sys/block/vda/device);;
  sda) bus=$(driver "$(readlink -f /sys/block/sda/device/../../../..)");;
esac
[ -s /mnt/EFI/BOOT/BOOTX64.EFI ] || disk="unread $disk"
card=$(driver /sys/class/net/eth0/device)
ip link set eth0 up
report="$disk $bus $card"
for port in /sys/class/virtio-ports/*; do
  [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ] && exec 3<>"/dev/$(basename "$port")"
done
echo "ready: $report"
# A port without a host at its other end reads as ended; the host comes, and comes again.
while sleep 0.2; do
while read -r line <&3; do
  case $line in
    *guest-sync*) id=\${line##*\\"id\\":}; echo "{\\"return\\":\${id%%\\}*}}" >&3;;
    *guest-ping*) echo '{"return":{}}' >&3;;
    *guest-get-host-name*) echo "{\\"return\\":{\\"host-name\\":\\"$report\\"}}" >&3;;
    *guest-shutdown*) poweroff -f;;
    *) echo '{"error":{"class":"CommandNotFound","desc":"not known"}}' >&3;;
  esac
done
done
`

function run(program: string, args: readonly string[]): void {
  const result = spawnSync(program, args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program}: ${result.error?.message ?? result.stderr}`)
}
