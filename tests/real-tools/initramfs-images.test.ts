// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { installBindingPieces } from '../../src-main/host-config/binding/install-binding-pieces.ts'
import { findImageFault, parseImageNames } from '../../src-main/host-config/generated/find-image-fault.ts'
import { initramfsCheck } from '../../src-main/host-config/initramfs/initramfs-check.ts'
import { initramfsImageFor } from '../../src-main/host-config/initramfs/initramfs-image-for.ts'
import type { InitramfsGenerator } from '../../src-main/model/boot-facts.ts'
import { memoryHostFiles } from '../support/memory-host-files.ts'
import { pciAddress } from '../support/pci-address.ts'
import { debianTreeGap, readTreeFile, realToolsTitle, runInTree, type TreeFile, treeKernel } from './debian-tree.ts'

const devices = [{ address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }]

/** Small and quick: what matters here is what of ours gets in, and where. */
const quick: TreeFile = {
  path: '/etc/initramfs-tools/conf.d/quick',
  text: 'MODULES=list\nCOMPRESS=zstd\nCOMPRESSLEVEL=1\nRESUME=none\n',
}

/** Without the modules for every kind of disk; that ours is asked for is what the drop-in is for. */
const quickDracut: TreeFile = {
  path: '/etc/dracut.conf.d/10-quick.conf',
  text: 'dracutmodules+=" base dash udev-rules "\nhostonly=yes\n',
}

/** The pieces as the helper writes them, the command that makes an image, and what has to be in it. */
function derive(generator: InitramfsGenerator) {
  const modules = `/usr/lib/modules/${treeKernel()}`
  const stock = {
    [`${modules}/modules.dep`]: '',
    [`${modules}/modules.builtin`]: readTreeFile(`${modules}/modules.builtin`),
  }
  const pieces = installBindingPieces({ kind: 'binding-pieces.install', generator, devices }, memoryHostFiles(stock))
  if (!pieces.ok) throw new Error(pieces.failure.text)
  const written = pieces.value.flatMap((action): TreeFile[] =>
    action.kind === 'write' && action.after !== null
      ? [{ path: action.path, text: action.after, mode: action.mode }]
      : [],
  )
  const files = memoryHostFiles({ ...stock, ...Object.fromEntries(written.map(({ path, text }) => [path, text])) })
  const image = initramfsImageFor(treeKernel(), generator, files)
  if (!image.ok) throw new Error(image.failure.text)
  const { program, args } = image.value.run
  const command = [program, ...args.map((arg) => arg.replaceAll('{output}', '/tmp/image'))].join(' ')
  return { pieces: written, command, check: initramfsCheck(image.value, generator, files) }
}

/** A machine whose only device is another than the switch means, for a script that runs inside an image. */
const layOutOtherDevice = [
  'mkdir -p fake/proc fake/dev fake/sys/bus/pci/devices/0000:01:00.0',
  'echo quiet throughway.bind=0000:01:00.0=10de:2684 >fake/proc/cmdline',
  'echo 0x8086 >fake/sys/bus/pci/devices/0000:01:00.0/vendor',
  'echo 0x10d3 >fake/sys/bus/pci/devices/0000:01:00.0/device',
  ': >fake/dev/kmsg',
].join('\n')

describe.skipIf(debianTreeGap !== null)(realToolsTitle('initramfs images'), () => {
  test('mkinitramfs: our script runs before the one that cold-plugs, in the image’s own shell', () => {
    const { pieces, command, check } = derive('initramfs-tools')
    expect(check.has).toEqual(['scripts/init-top/throughway', '/vfio-pci.ko'])
    const script = `set -e
${command} >&2
lsinitramfs /tmp/image
unmkinitramfs /tmp/image /tmp/x
cd /tmp/x; [ ! -d main ] || cd main
echo ==ORDER==
cat scripts/init-top/ORDER
echo ==RUN==
${layOutOtherDevice}
THROUGHWAY_ROOT=/fake chroot . /scripts/init-top/throughway /scripts/init-top
cat fake/dev/kmsg`
    const { status, stdout, stderr } = runInTree([quick, ...pieces], script)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const [listing = '', order = '', said = ''] = stdout.split(/==\w+==\n/)
    const paths = parseImageNames('lsinitramfs', listing.split('\n'))
    const stock = runInTree([quick], `${command} >&2 && lsinitramfs /tmp/image`)
    const inUse = parseImageNames('lsinitramfs', stock.stdout.split('\n'))
    expect(findImageFault(check, paths, inUse)).toBeNull()
    expect(findImageFault(check, inUse, inUse)).toBe('the new image lacks scripts/init-top/throughway')
    expect(findImageFault(check, paths.slice(-paths.length / 4), inUse)).not.toBeNull()
    expect(paths.some((path) => path.endsWith('/vfio_iommu_type1.ko'))).toBe(true)
    const scripts = [...order.matchAll(/^\/scripts\/init-top\/(\S+) /gm)].map(([, name]) => name)
    expect(scripts).toContain('udev')
    expect(scripts.indexOf('throughway')).toBeLessThan(scripts.indexOf('udev'))
    expect(said).toMatch(/^<4>throughway: 0000:01:00\.0: id mismatch/)
  })

  test.each(['aa-first', 'zz-last', 'plymouth'])(
    'mkinitramfs: a script of others named %s that udev waits for does not change that',
    (name) => {
      const { pieces, command } = derive('initramfs-tools')
      const other = (text: string, place: string): TreeFile => ({
        path: `/etc/initramfs-tools/scripts/init-top/${place}`,
        text: `#!/bin/sh\n[ "$1" = prereqs ] && { echo '${text}'; exit 0; }\n`,
        mode: 0o755,
      })
      const others = [other('', name), other(`${name} udev`, 'framebuffer')]
      const script = `set -e
${command} >&2
unmkinitramfs /tmp/image /tmp/x
cat $(find /tmp/x -path '*scripts/init-top/ORDER')`
      const { stdout } = runInTree([quick, ...pieces, ...others], script)
      const scripts = [...stdout.matchAll(/^\/scripts\/init-top\/(\S+) /gm)].map(([, script]) => script)
      expect(scripts).toEqual(expect.arrayContaining(['udev', 'framebuffer', name]))
      expect(scripts.indexOf('throughway')).toBeLessThan(scripts.indexOf('udev'))
    },
  )

  test('dracut: our hook runs before udev, in the image’s own shell', () => {
    const { pieces, command, check } = derive('dracut')
    expect(check.has).toEqual(['/hooks/pre-udev/01-throughway-bind.sh', '/vfio-pci.ko'])
    const script = `set -e
${command.replace('--force', '--force --no-compress')} >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
lsinitrd /tmp/image
mkdir /tmp/x; cd /tmp/x; cpio -i --quiet </tmp/image
echo ==RUN==
${layOutOtherDevice}
THROUGHWAY_ROOT=/fake chroot . /bin/sh -c '. /lib/dracut/hooks/pre-udev/01-throughway-bind.sh; echo goes on'
cat fake/dev/kmsg`
    const { status, stdout, stderr } = runInTree([quickDracut, ...pieces], script)
    expect(status, stdout + stderr).toBe(0)
    const [listing = '', said = ''] = stdout.split('==RUN==\n')
    expect(findImageFault(check, parseImageNames('lsinitrd', listing.split('\n')), null)).toBeNull()
    expect(said).toMatch(/^goes on\n<4>throughway: 0000:01:00\.0: id mismatch/)
  })

  test('options of vfio-pci on the kernel command line reach it when the script loads it', () => {
    const line = 'quiet throughway.bind=0000:01:00.0=10de:2684 vfio_pci.disable_vga=1 vfio-pci.disable_idle_d3=1\n'
    const script = `set -e
mount --bind /tmp/cmdline /proc/cmdline
modprobe --showconfig | grep vfio
modprobe --dry-run --verbose --ignore-install vfio-pci -S ${treeKernel()} | grep vfio-pci.ko`
    const { status, stdout, stderr } = runInTree([{ path: '/tmp/cmdline', text: line }], script)
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('options vfio_pci disable_vga=1')
    expect(stdout).toMatch(/insmod \S+\/vfio-pci\.ko disable_vga=1 disable_idle_d3=1/)
  })
})
