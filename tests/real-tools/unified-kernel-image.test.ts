// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { bindingSwitch } from '../../src-main/host-config/binding/binding-switch.ts'
import { installBindingPieces } from '../../src-main/host-config/binding/install-binding-pieces.ts'
import { findImageFault, parseImageNames } from '../../src-main/host-config/generated/find-image-fault.ts'
import { initramfsCheck } from '../../src-main/host-config/initramfs/initramfs-check.ts'
import { initramfsImageFor } from '../../src-main/host-config/initramfs/initramfs-image-for.ts'
import { pciAddress } from '../support/pci-address.ts'
import { debianTreeGap, realToolsTitle, runInTree, treeHostFiles, treeKernel } from './debian-tree.ts'
import { derivedInTree } from './derive-in-tree.ts'

const quick = {
  path: '/etc/dracut.conf.d/10-quick.conf',
  text: 'dracutmodules+=" base dash udev-rules "\nhostonly=yes\n',
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('unified kernel images'), () => {
  test('dracut puts our hook and the words into one, and lists it', () => {
    const devices = [{ address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }]
    const line = `root=UUID=0a1b2c3d ro quiet ${bindingSwitch(devices)} throughway.trial=0123abcd`
    const operation = { kind: 'binding-pieces.install', generator: 'dracut', devices } as const
    const { files } = derivedInTree(installBindingPieces, operation, [quick])
    const host = treeHostFiles(files)
    const image = initramfsImageFor(treeKernel(), 'dracut', host)
    if (!image.ok) throw new Error(image.failure.text)
    const script = `set -e
dracut --force --uefi --no-hostonly-cmdline --kernel-cmdline '${line}' /tmp/trial.efi ${treeKernel()} >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
objcopy -O binary --only-section=.cmdline /tmp/trial.efi /tmp/cmdline
tr -d '\\000' </tmp/cmdline
echo
echo ==LIST==
lsinitrd /tmp/trial.efi`
    const { status, stdout, stderr } = runInTree(files, script)
    expect(status, stdout + stderr).toBe(0)
    const [words = '', listing = ''] = stdout.split('==LIST==\n')
    expect(words.trim().split(/\s+/)).toEqual(line.split(' '))
    const check = initramfsCheck(image.value, 'dracut', host)
    expect(findImageFault(check, parseImageNames('lsinitrd', listing.split('\n')), null)).toBeNull()
  })
})
