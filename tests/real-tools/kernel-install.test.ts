// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { rebuildInitramfs } from '../../src-main/host-config/initramfs/rebuild-initramfs.ts'
import { debianTreeGap, realToolsTitle, runInTree, type TreeFile, treeKernel } from './debian-tree.ts'
import { commandsOf, derivedInTree } from './derive-in-tree.ts'

const token = '0123456789abcdef0123456789abcdef'
const commandLine = 'root=UUID=0a1b2c3d ro quiet throughway.bind=0000:01:00.0=10de:2684'

/** A host on which Debian's systemd-boot package keeps a copy of each kernel on the EFI system partition. */
function host(): TreeFile[] {
  return [
    { path: '/etc/machine-id', text: `${token}\n` },
    { path: '/etc/kernel/cmdline', text: `${commandLine}\n` },
    { path: '/etc/initramfs-tools/conf.d/quick', text: 'MODULES=list\nCOMPRESS=zstd\nCOMPRESSLEVEL=1\nRESUME=none\n' },
    { path: '/boot/efi/loader/loader.conf', text: 'timeout 3\n' },
    { path: `/boot/initrd.img-${treeKernel()}`, text: 'old image' },
  ]
}

/** As the package's hook does when a kernel is installed. */
const firstInstall = () => {
  const release = treeKernel()
  return `set -e
mkdir -p /boot/efi/${token}
kernel-install add ${release} /boot/vmlinuz-${release} /boot/initrd.img-${release}`
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('kernel-install'), () => {
  test('a new image gets to the EFI system partition, and every file that changes there is one we save', () => {
    const installed = runInTree(host(), `${firstInstall()}\nfind /boot/efi -type f`)
    expect(installed.status, installed.stderr).toBe(0)
    const copies = installed.stdout.trim().split('\n')
    expect(copies).toContain(`/boot/efi/loader/entries/${token}-${treeKernel()}.conf`)
    const known = host().map(({ path }) => path)
    const seen = copies.filter((path) => !known.includes(path)).map((path) => ({ path, text: '' }))
    const { actions } = derivedInTree(rebuildInitramfs, { kind: 'initramfs.rebuild', generator: 'initramfs-tools' }, [
      ...host(),
      ...seen,
    ])
    const saved = actions.flatMap((action) => (action.kind === 'run' ? action.files : []))

    const commands = commandsOf(actions, `/boot/initrd.img-${treeKernel()}`)
    expect(commands.map((line) => line.split(' ')[0])).toEqual(['mkinitramfs', 'kernel-install'])
    const script = `${firstInstall()}
find /boot -type f -exec touch -d 2020-01-01 {} +
${commands.join('\n')} >&2
find /boot/efi -type f -newermt 2021-01-01
cmp /boot/initrd.img-${treeKernel()} /boot/efi/${token}/${treeKernel()}/initrd.img-${treeKernel()}
cat /boot/efi/loader/entries/*.conf`
    const { status, stdout, stderr } = runInTree(host(), script)
    expect(status, stderr).toBe(0)
    const changed = stdout.split('\n').filter((line) => line.startsWith('/boot/efi/'))
    expect(changed.length).toBeGreaterThan(0)
    expect(saved).toEqual(expect.arrayContaining(changed))
    expect(stdout).toMatch(new RegExp(`^options +${commandLine} `, 'm'))
  })
})
