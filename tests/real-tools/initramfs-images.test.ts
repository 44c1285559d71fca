// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { dracutPieces, initramfsToolsPieces } from '../../src-main/host-config/binding/binding-pieces.ts'
import { debianTreeGap, realToolsTitle, runInTree, treeKernel } from './debian-tree.ts'

/** Small and quick: what matters here is what of ours gets in, and where. */
const quick = {
  path: '/etc/initramfs-tools/conf.d/quick',
  text: 'MODULES=list\nCOMPRESS=zstd\nCOMPRESSLEVEL=1\nRESUME=none\n',
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('initramfs images'), () => {
  test('mkinitramfs runs our script before the one that cold-plugs, and takes vfio-pci in', () => {
    const script = [
      `mkinitramfs -o /tmp/image ${treeKernel()} >&2`,
      'lsinitramfs /tmp/image',
      'unmkinitramfs /tmp/image /tmp/x',
      'echo ==ORDER==',
      'cat $(find /tmp/x -path "*scripts/init-top/ORDER")',
    ].join(' && ')
    const { status, stdout, stderr } = runInTree([quick, ...initramfsToolsPieces], script)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const [listing = '', order = ''] = stdout.split('==ORDER==\n')
    const paths = listing.split('\n')
    expect(paths).toContain('scripts/init-top/throughway')
    expect(paths.some((path) => path.endsWith('/vfio-pci.ko'))).toBe(true)
    expect(paths.some((path) => path.endsWith('/vfio_iommu_type1.ko'))).toBe(true)
    const scripts = [...order.matchAll(/^\/scripts\/init-top\/(\S+) /gm)].map(([, name]) => name)
    expect(scripts).toContain('udev')
    expect(scripts.indexOf('throughway')).toBeLessThan(scripts.indexOf('udev'))
  })

  test('dracut has our hook run before udev, and takes vfio-pci in', () => {
    const script = [
      `dracut --force --no-uefi --no-compress /tmp/image ${treeKernel()} >&2`,
      'lsinitrd /tmp/image',
    ].join(' && ')
    const { status, stdout, stderr } = runInTree(dracutPieces, script)
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/lib\/dracut\/hooks\/pre-udev\/01-throughway-bind\.sh$/m)
    expect(stdout).toMatch(/\/vfio-pci\.ko$/m)
  })
})
