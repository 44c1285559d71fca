// SPDX-License-Identifier: MIT
import type { VirtualMachine } from '../driver/virtual-machine.ts'

/** Where a small Linux system for guests lies in the machine: a kernel, an initramfs. */
export interface NestedSystem {
  readonly kernel: string
  readonly initrd: string
}

const programs = ['sh', 'mount', 'insmod', 'cat', 'cut', 'basename', 'readlink', 'sleep']
const modules = ['virtio_pci', 'virtio_console', 'bochs', 'snd_hda_intel']

/**
 * Says on its agent's port which PCI functions it sees, and which of its drivers took them, as the answer to
 * `guest-get-host-name`: `1234:1111 at 06:00.0 by bochs-drm, …`. Shuts down when the agent is told to.
 */
const init = `#!/bin/sh
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
while read -r module; do insmod "/modules/$module" || echo "no $module"; done </modules/order
sleep 1
report=
for device in /sys/bus/pci/devices/*; do
  ids="$(cut -c3- "$device/vendor"):$(cut -c3- "$device/device")"
  case $ids in
    1234:1111|8086:293e)
      driver=none
      [ -e "$device/driver" ] && driver=$(basename "$(readlink -f "$device/driver")")
      address=\${device##*/0000:}
      report="$report$ids at $address by $driver, ";;
  esac
done
for port in /sys/class/virtio-ports/*; do
  [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ] && exec 3<>"/dev/$(basename "$port")"
done
# A port without a host at its other end reads as ended; the host comes, and comes again.
while sleep 0.2; do
while read -r line <&3; do
  case $line in
    *guest-sync*) id=\${line##*\\"id\\":}; echo "{\\"return\\":\${id%%\\}*}}" >&3;;
    *guest-ping*) echo '{"return":{}}' >&3;;
    *guest-get-host-name*) echo "{\\"return\\":{\\"host-name\\":\\"$report\\"}}" >&3;;
    *guest-shutdown*) echo o >/proc/sysrq-trigger;;
    *) echo '{"error":{"class":"CommandNotFound","desc":"not known"}}' >&3;;
  esac
done
done
`

/** Puts the system together inside the machine, from the kernel, the modules and the programs that it runs itself. */
export async function buildNestedSystem(machine: VirtualMachine, folder: string): Promise<NestedSystem> {
  const script = [
    'set -e',
    `mkdir -p ${folder}/root/bin ${folder}/root/dev ${folder}/root/proc ${folder}/root/sys ${folder}/root/modules`,
    `cd ${folder}/root`,
    `for program in ${programs.join(' ')}; do cp -L "$(command -v $program)" bin/; done`,
    'for library in $(ldd bin/* | grep -o "/[^ ]*\\.so[^ ]*"); do mkdir -p ".$(dirname "$library")"; cp "$library" ".$library"; done',
    `for module in ${modules.join(' ')}; do modprobe --show-depends $module; done |`,
    '  sed -n "s/^insmod \\([^ ]*\\).*/\\1/p" | while read -r file; do',
    '    name=$(basename "$file")',
    '    grep -qx "$name" modules/order 2>/dev/null && continue',
    '    cp "$file" modules/ && echo "$name" >>modules/order',
    '  done',
  ]
  await machine.read(script.join('\n'))
  await machine.putFile(Buffer.from(init), `${folder}/root/init`, '755')
  await machine.read(`cd ${folder}/root && find . | cpio -o -H newc --quiet | gzip -1 >${folder}/initrd.gz`)
  const kernel = await machine.read(`cp "/boot/vmlinuz-$(uname -r)" ${folder}/vmlinuz && echo ${folder}/vmlinuz`)
  return { kernel, initrd: `${folder}/initrd.gz` }
}
