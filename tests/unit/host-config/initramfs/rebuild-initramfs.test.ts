// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { buildImageAside, trialImageName } from '../../../../src-main/host-config/initramfs/build-image-aside.ts'
import { rebuildInitramfs } from '../../../../src-main/host-config/initramfs/rebuild-initramfs.ts'
import type { InitramfsGenerator } from '../../../../src-main/model/boot-facts.ts'
import type { HostAction } from '../../../../src-main/model/host-action.ts'
import { type HostTexts, memoryHostFiles } from '../../../support/memory-host-files.ts'

function rebuild(generator: InitramfsGenerator, texts: HostTexts) {
  return rebuildInitramfs({ kind: 'initramfs.rebuild', generator }, memoryHostFiles(texts))
}

/** The actions as lines: what is made by what, and what is run. */
function lines(generator: InitramfsGenerator, texts: HostTexts): string[] {
  const actions = rebuild(generator, texts)
  if (!actions.ok) throw new Error(actions.failure.text)
  return actions.value.map(inWords)
}

function inWords(action: HostAction): string {
  if (action.kind === 'write') return `write ${action.path}`
  const command = [action.run.program, ...action.run.args].join(' ')
  if (action.kind === 'generate')
    return `${action.path}: ${command} [${action.check.kind === 'initramfs' ? action.check.has.join(' ') : ''}]`
  return `run ${command} (${action.files.join(' ')})`
}

/** A kernel as a distribution installs it. */
function kernel(release: string, more: HostTexts = {}): HostTexts {
  const modules = `/usr/lib/modules/${release}`
  return { [`${modules}/modules.dep`]: '', [`${modules}/modules.builtin`]: 'kernel/fs/ext4/ext4.ko\n', ...more }
}

const debian = kernel('6.1.0-27-amd64', {
  '/boot/vmlinuz-6.1.0-27-amd64': null,
  '/boot/initrd.img-6.1.0-27-amd64': null,
})
const arch = kernel('6.11.5-arch1-1', {
  '/usr/lib/modules/6.11.5-arch1-1/pkgbase': 'linux\n',
  '/usr/lib/modules/6.11.5-arch1-1/vmlinuz': null,
  '/boot/vmlinuz-linux': null,
  '/boot/initramfs-linux.img': null,
  '/etc/mkinitcpio.d/linux.preset': `ALL_kver="/boot/vmlinuz-linux"
PRESETS=('default' 'fallback')
default_image="/boot/initramfs-linux.img"
fallback_image="/boot/initramfs-linux-fallback.img"
fallback_options="-S autodetect"
`,
})

describe('images are made aside and checked', () => {
  test.each<[string, InitramfsGenerator, HostTexts, string[]]>([
    [
      'Debian',
      'initramfs-tools',
      debian,
      ['/boot/initrd.img-6.1.0-27-amd64: mkinitramfs -o {output} 6.1.0-27-amd64 [/vfio-pci.ko]'],
    ],
    [
      'Debian with dracut',
      'dracut',
      debian,
      ['/boot/initrd.img-6.1.0-27-amd64: dracut --force --no-uefi {output} 6.1.0-27-amd64 [/vfio-pci.ko]'],
    ],
    [
      'Fedora',
      'dracut',
      kernel('6.17.7-300.fc43.x86_64', {
        '/boot/vmlinuz-6.17.7-300.fc43.x86_64': null,
        '/boot/initramfs-6.17.7-300.fc43.x86_64.img': null,
        '/boot/initramfs-0-rescue-0123456789abcdef.img': null,
        '/boot/vmlinuz-0-rescue-0123456789abcdef': null,
      }),
      [
        '/boot/initramfs-6.17.7-300.fc43.x86_64.img: dracut --force --no-uefi {output} 6.17.7-300.fc43.x86_64 [/vfio-pci.ko]',
      ],
    ],
    [
      'Arch',
      'mkinitcpio',
      arch,
      ['/boot/initramfs-linux.img: mkinitcpio -k 6.11.5-arch1-1 -g {output} [/vfio-pci.ko]'],
    ],
    [
      'booster',
      'booster',
      arch,
      ['/boot/booster-linux.img: booster build --force --kernel-version 6.11.5-arch1-1 {output} [/vfio-pci.ko]'],
    ],
    [
      'a capture of Fedora, which keeps no images',
      'dracut',
      kernel('6.17.7', { '/boot/config-6.17.7': '', '/etc/os-release': 'ID=fedora\n' }),
      ['/boot/initramfs-6.17.7.img: dracut --force --no-uefi {output} 6.17.7 [/vfio-pci.ko]'],
    ],
    [
      'a capture of Fedora whose entry names the image',
      'dracut',
      kernel('6.17.7', {
        '/boot/loader/entries/0a1b-6.17.7.conf': 'linux /vmlinuz-6.17.7\ninitrd /initramfs-6.17.7.img\n',
      }),
      ['/boot/initramfs-6.17.7.img: dracut --force --no-uefi {output} 6.17.7 [/vfio-pci.ko]'],
    ],
    [
      'a capture of Arch, which has one kernel of no name and one preset',
      'mkinitcpio',
      kernel('6.17.8-arch1-1', {
        '/boot/vmlinuz-linux': null,
        '/etc/mkinitcpio.d/linux.preset':
          'ALL_kver=/boot/vmlinuz-linux\nPRESETS=(default)\ndefault_image=/boot/initramfs-linux.img\n',
      }),
      ['/boot/initramfs-linux.img: mkinitcpio -k 6.17.8-arch1-1 -g {output} [/vfio-pci.ko]'],
    ],
  ])('%s', (_name, generator, texts, expected) => {
    expect(lines(generator, texts)).toEqual(expected)
  })

  test('once the pieces are there they have to be in the image', () => {
    const withPieces = { ...debian, '/etc/initramfs-tools/scripts/init-top/throughway': '#!/bin/sh\n' }
    expect(lines('initramfs-tools', withPieces)[0]).toContain('[scripts/init-top/throughway /vfio-pci.ko]')
  })

  test('a kernel with vfio-pci built in needs no module', () => {
    const builtIn = {
      ...debian,
      '/usr/lib/modules/6.1.0-27-amd64/modules.builtin': 'kernel/drivers/vfio/pci/vfio-pci.ko\n',
    }
    expect(lines('initramfs-tools', builtIn)[0]).toMatch(/\[\]$/)
  })

  test('a preset’s configuration and options are kept, but for those of a unified image', () => {
    const preset = `ALL_kver=6.11.5-arch1-1
PRESETS=(default)
default_config=/etc/own.conf
default_image=/boot/initramfs-linux.img
default_options="-S plymouth --splash /usr/share/splash.bmp"
`
    expect(lines('mkinitcpio', { ...arch, '/etc/mkinitcpio.d/linux.preset': preset })).toEqual([
      '/boot/initramfs-linux.img: mkinitcpio -k 6.11.5-arch1-1 -c /etc/own.conf -S plymouth -g {output} [/vfio-pci.ko]',
    ])
  })
})

describe('where images go on from /boot', () => {
  const token = '0123456789abcdef0123456789abcdef'
  const release = '6.1.0-27-amd64'

  test('kernel-install copies a new image to the EFI system partition, and its files are saved', () => {
    const texts = {
      ...debian,
      '/etc/machine-id': `${token}\n`,
      '/etc/initramfs/post-update.d/systemd-boot': '#!/bin/sh\n',
      [`/boot/efi/${token}/${release}/linux`]: null,
      [`/boot/efi/${token}/${release}/initrd.img-${release}`]: null,
      [`/boot/efi/loader/entries/${token}-${release}.conf`]: 'title Debian\n',
      [`/boot/efi/loader/entries/${token}-6.1.0-26-amd64.conf`]: 'title Debian\n',
    }
    expect(lines('initramfs-tools', texts)).toEqual([
      `/boot/initrd.img-${release}: mkinitramfs -o {output} ${release} [/vfio-pci.ko]`,
      `run kernel-install add ${release} /boot/vmlinuz-${release} /boot/initrd.img-${release} (/boot/efi/loader/entries/${token}-${release}.conf /boot/efi/${token}/${release}/initrd.img-${release} /boot/efi/${token}/${release}/linux)`,
    ])
  })

  test('without that package nobody looks into the EFI system partition', () => {
    const texts = { ...debian, '/etc/machine-id': `${token}\n`, '/boot/efi': null }
    expect(lines('initramfs-tools', texts)).toHaveLength(1)
  })

  test('a partition that only root may look into is not taken for empty', () => {
    const hook = { '/etc/initramfs/post-update.d/systemd-boot': '#!/bin/sh\n' }
    const closed = rebuild('initramfs-tools', {
      ...debian,
      ...hook,
      '/etc/machine-id': `${token}\n`,
      '/boot/efi': null,
    })
    expect(closed).toMatchObject({ ok: false, failure: { code: 'unreadable', path: '/boot/efi', needsHelper: true } })
  })

  test('without an image in /boot kernel-install has it made', () => {
    const texts = {
      ...kernel('6.17.7', { '/usr/lib/modules/6.17.7/vmlinuz': null }),
      '/etc/kernel/entry-token': 'fedora\n',
      '/efi/EFI/Linux/fedora-6.17.7+3-1.efi': null,
      '/efi/EFI/Linux/fedora-6.17.70.efi': null,
    }
    expect(lines('dracut', texts)).toEqual([
      'run kernel-install add 6.17.7 /usr/lib/modules/6.17.7/vmlinuz (/efi/EFI/Linux/fedora-6.17.7+3-1.efi)',
    ])
  })

  test('a unified image is made by its preset', () => {
    const preset = `ALL_kver=/boot/vmlinuz-linux\nPRESETS=(default)\ndefault_uki=/efi/EFI/Linux/arch-linux.efi\n`
    expect(lines('mkinitcpio', { ...arch, '/etc/mkinitcpio.d/linux.preset': preset })).toEqual([
      'run mkinitcpio -p linux (/efi/EFI/Linux/arch-linux.efi)',
    ])
  })

  test.each<[string, InitramfsGenerator, HostTexts, string]>([
    [
      'Proxmox',
      'initramfs-tools',
      { ...debian, '/etc/kernel/proxmox-boot-uuids': 'A1B2\n' },
      'run proxmox-boot-tool refresh ()',
    ],
    ['Pop!_OS', 'initramfs-tools', { ...debian, '/etc/kernelstub/configuration': '{}' }, 'run kernelstub ()'],
    [
      'openSUSE',
      'dracut',
      { '/etc/os-release': 'ID="opensuse-tumbleweed"\n', '/usr/bin/sdbootutil': '#!/bin/bash\n' },
      'run sdbootutil mkinitrd ()',
    ],
    [
      'CachyOS',
      'mkinitcpio',
      { ...arch, '/etc/default/limine': '', '/boot/limine.conf': '/Arch\n' },
      'run limine-mkinitcpio (/boot/limine.conf)',
    ],
  ])('%s has a tool for it', (_name, generator, texts, expected) => {
    expect(lines(generator, texts).at(-1)).toBe(expected)
  })

  test('an image that Limine has a checksum of is not replaced', () => {
    const menu = '/Arch\n    module_path: boot():/initramfs-linux.img#00ff\n'
    expect(rebuild('mkinitcpio', { ...arch, '/boot/limine.conf': menu })).toMatchObject({
      ok: false,
      failure: {
        code: 'refused',
        path: '/boot/limine.conf',
        text: expect.stringContaining('initramfs-linux.img#00ff'),
      },
    })
  })
})

describe('kernels', () => {
  const many = Object.assign(
    {},
    ...['6.1.0-9-amd64', '6.1.0-10-amd64', '6.1.0-27-amd64', '6.12.1-amd64', '6.12.2-amd64'].map((release) =>
      kernel(release, { [`/boot/vmlinuz-${release}`]: null, [`/boot/initrd.img-${release}`]: null }),
    ),
  ) as HostTexts

  test('of many, the two newest and the one that runs get new images', () => {
    const made = lines('initramfs-tools', { ...many, '/proc/sys/kernel/osrelease': '6.1.0-10-amd64\n' })
    expect(made.map((line) => line.split(':')[0])).toEqual([
      '/boot/initrd.img-6.12.2-amd64',
      '/boot/initrd.img-6.12.1-amd64',
      '/boot/initrd.img-6.1.0-10-amd64',
    ])
  })

  test('what an uninstalled kernel left behind is not made anew', () => {
    const made = lines('initramfs-tools', { ...debian, ...kernel('6.1.0-20-amd64') })
    expect(made).toHaveLength(1)
  })

  test.each<[string, InitramfsGenerator, HostTexts]>([
    ['none is installed', 'initramfs-tools', { '/usr/lib/modules/6.1.0-20-amd64/kernel/x': '' }],
    [
      'its image is nowhere',
      'dracut',
      kernel('6.1.0', { '/boot/vmlinuz-6.1.0': null, '/boot/initramfs-5.10.0.img': null }),
    ],
  ])('refused where %s', (_name, generator, texts) => {
    expect(rebuild(generator, texts)).toMatchObject({ ok: false, failure: { code: 'refused' } })
  })

  test.each<[InitramfsGenerator, HostTexts]>([
    ['nixos', debian],
    ['none', debian],
    ['dracut', { ...debian, '/run/ostree-booted': '' }],
  ])('not ours to make: %s', (generator, texts) => {
    expect(rebuild(generator, texts)).toMatchObject({ ok: false, failure: { code: 'unsupported' } })
  })

  test('folders that only root may read are not taken for empty', () => {
    expect(rebuild('initramfs-tools', { ...kernel('6.1.0'), '/boot': null })).toMatchObject({
      ok: false,
      failure: { code: 'unreadable', needsHelper: true },
    })
  })
})

test('a second image is made beside the first, under a name that no generator of menus looks for', () => {
  const name = trialImageName('6.1.0-27-amd64')
  expect(name).not.toMatch(/^(?:initrd|initramfs|vmlinu|booster)|\.efi$/)
  const aside = buildImageAside('6.1.0-27-amd64', 'initramfs-tools', memoryHostFiles(debian), `/boot/${name}`)
  expect(aside).toMatchObject({
    ok: true,
    value: {
      kind: 'generate',
      path: `/boot/${name}`,
      run: { program: 'mkinitramfs', args: ['-o', '{output}', '6.1.0-27-amd64'] },
    },
  })
})

test('on Arch the kernel of a boot entry is known by its package', () => {
  const aside = buildImageAside('linux', 'mkinitcpio', memoryHostFiles(arch), '/boot/x.img')
  expect(aside).toMatchObject({ ok: true, value: { run: { args: ['-k', '6.11.5-arch1-1', '-g', '{output}'] } } })
})
