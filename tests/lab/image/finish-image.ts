// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { VirtualMachine } from '../driver/virtual-machine.ts'
import type { ImageVariant } from './lab-folder.ts'

const grubSteps = [
  'grub-install --target=x86_64-efi --efi-directory=/boot/efi --bootloader-id=debian --recheck',
  'update-grub',
]

/** What the distribution's installer runs at its end, on the machine itself. */
const finishingSteps: Readonly<Record<ImageVariant, readonly string[]>> = {
  grub: grubSteps,
  dracut: grubSteps,
  guests: grubSteps,
  'systemd-boot': [
    'bootctl install',
    'kernel-install add $(uname -r) /boot/vmlinuz-$(uname -r) /boot/initrd.img-$(uname -r)',
    'bootctl list --no-pager',
  ],
}

/**
 * Boots a disk that has no boot loader yet, its kernel given directly, has the real programs install one, and leaves
 * `image` with the firmware's variables beside it.
 */
export async function finishImage(variant: ImageVariant, tree: string, disk: string, image: string): Promise<void> {
  const boot = path.join(tree, 'boot')
  const names = fs.readdirSync(boot)
  const newest = (start: string): string =>
    path.join(
      boot,
      names
        .filter((name) => name.startsWith(start))
        .sort()
        .at(-1) ?? '',
    )
  const machine = new VirtualMachine({
    folder: `${image}.finishing`,
    image: disk,
    topology: 'no-iommu',
    cache: 'unsafe',
    kernel: {
      file: newest('vmlinuz-'),
      initrd: newest('initrd.img-'),
      commandLine:
        'root=UUID=1ab00000-0000-4000-8000-000000000001 rw console=ttyS0 quiet norandmaps tsc=reliable no_timer_check',
    },
  })
  try {
    await machine.start()
    await machine.waitUntilUp()
    for (const step of finishingSteps[variant]) await machine.read(step, 600_000)
    await machine.read('sync')
    await machine.powerOff()
    const overlay = path.join(machine.folder, 'disk.qcow2')
    const converted = spawnSync('qemu-img', ['convert', '-O', 'qcow2', overlay, image], { encoding: 'utf8' })
    if (converted.status !== 0) throw new Error(`qemu-img convert: ${converted.stderr}`)
    fs.copyFileSync(path.join(machine.folder, 'variables.qcow2'), `${image}.vars`)
  } finally {
    await machine.stop()
    fs.rmSync(machine.folder, { recursive: true, force: true })
  }
}
