// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { recogniseImage } from '../../src-main/media/recognise/recognise-image.ts'
import { type DiscFiles, type DiscOptions, discGap, makeDisc, makeWim } from '../support/disc-images.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const title = (what: string) => `${what}${discGap === null ? '' : ` (skipped: ${discGap})`}`
const windowsDisc: DiscOptions = { format: 'udf', label: 'CCCOMA_X64FRE_EN-US_DV9' }
const wimlibGap = spawnSync('wimlib-imagex', ['--version']).status === 0 ? null : 'wimlib-imagex is not installed'
const boot: DiscFiles = { bootmgr: 'x', 'sources/boot.wim': 'x', 'setup.exe': 'MZ' }

async function contentOf(files: DiscFiles, options: DiscOptions) {
  return (await recogniseImage(makeDisc(files, options))).content
}

describe.skipIf(discGap !== null)(title('Windows discs'), () => {
  test('Windows 11, in UDF, with its editions, build, languages and architecture', async () => {
    const wim = makeWim([
      { name: 'Windows 11 Home', build: 26_100, languages: ['de-DE', 'en-US'] },
      { name: 'Windows 11 Pro', build: 26_100, languages: ['de-DE'] },
    ])
    const image = makeDisc({ ...boot, 'sources/install.wim': wim, 'sources/lang.ini': '' }, windowsDisc)
    expect(await recogniseImage(image)).toEqual({
      path: image,
      sizeBytes: fs.statSync(image).size,
      content: {
        kind: 'windows',
        version: '11',
        build: '26100',
        editions: [
          { index: 1, name: 'Windows 11 Home' },
          { index: 2, name: 'Windows 11 Pro' },
        ],
        architecture: 'amd64',
        languages: ['de-DE', 'en-US'],
      },
    })
  })

  test.each([
    ['10', 'sources/install.esd', { name: 'Windows 10 Pro', build: 19_045 }],
    ['10', 'x86/sources/install.esd', { name: 'Windows 10 Home', build: 19_045, architecture: 0 }],
    ['11', 'sources/install.swm', { name: 'Windows 11 Pro', build: 22_631, architecture: 12 }],
    [
      'server',
      'sources/install.wim',
      { name: 'Windows Server 2025 Standard', build: 26_100, installationType: 'Server' },
    ],
    ['server', 'sources/install.wim', { name: 'Windows Server Core', build: 20_348, installationType: 'Server Core' }],
    ['other', 'sources/install.wim', { name: 'Windows 7 Professional', build: 7_601 }],
  ])('version %s from %s: %j', async (version, file, edition) => {
    const content = await contentOf({ ...boot, [file]: makeWim([edition]) }, windowsDisc)
    expect(content).toMatchObject({
      kind: 'windows',
      version,
      build: `${edition.build}`,
      editions: [{ index: 1, name: edition.name }],
    })
  })

  test('a disc whose image file says nothing is told by what lies beside it', async () => {
    const content = await contentOf(
      {
        ...boot,
        'sources/install.wim': 'MSWIM',
        'sources/idwbinfo.txt': '[BUILDINFO]\r\nBuildArch=amd64\r\nBuildBranch=ge_release\r\n',
      },
      windowsDisc,
    )
    expect(content).toMatchObject({ kind: 'windows', version: 'other', editions: [], architecture: 'amd64' })
  })

  test('a disc that starts Windows PE installs nothing', async () => {
    expect(await contentOf(boot, windowsDisc)).toMatchObject({ kind: 'windows', version: 'other', editions: [] })
  })

  test.skipIf(wimlibGap !== null)('an image file that wimlib wrote is read like those made here', async () => {
    const folder = makeTemporaryFolder()
    const file = path.join(folder, 'install.esd')
    fs.mkdirSync(path.join(folder, 'tree'))
    fs.writeFileSync(path.join(folder, 'tree', 'file'), 'text')
    const wimlib = (...args: string[]) =>
      expect(spawnSync('wimlib-imagex', args, { encoding: 'utf8' })).toMatchObject({ status: 0 })
    wimlib('capture', path.join(folder, 'tree'), file, 'Windows 11 Pro', '--solid')
    const properties = ['ARCH=9', 'INSTALLATIONTYPE=Client', 'VERSION/BUILD=26100', 'LANGUAGES/DEFAULT=de-DE']
    wimlib('info', file, '1', ...properties.map((property) => `--image-property=WINDOWS/${property}`))
    expect(await contentOf({ ...boot, 'sources/install.esd': fs.readFileSync(file) }, windowsDisc)).toEqual({
      kind: 'windows',
      version: '11',
      build: '26100',
      editions: [{ index: 1, name: 'Windows 11 Pro' }],
      architecture: 'amd64',
      languages: ['de-DE'],
    })
  })
})

const linuxDiscs: readonly (readonly [string, DiscFiles, string, object])[] = [
  [
    'Ubuntu Server',
    {
      '.disk/info': 'Ubuntu-Server 24.04.1 LTS "Noble Numbat" - Release amd64 (20240827)',
      'casper/vmlinuz': '',
      'casper/install-sources.yaml': '',
    },
    'Ubuntu-Server 24.04.1 LTS amd64',
    { family: 'Ubuntu Server', version: '24.04.1', unattended: 'autoinstall' },
  ],
  [
    'Ubuntu Server 20.04',
    {
      '.disk/info': 'Ubuntu-Server 20.04.6 LTS "Focal Fossa" - Release amd64 (20230314)',
      'casper/installer.squashfs': '',
    },
    'Ubuntu-Server 20.04.6 LTS amd64',
    { family: 'Ubuntu Server', version: '20.04.6', unattended: 'autoinstall' },
  ],
  [
    'Ubuntu desktop',
    { '.disk/info': 'Ubuntu 24.04 LTS "Noble Numbat" - Release amd64 (20240424)', 'casper/install-sources.yaml': '' },
    'Ubuntu 24.04 LTS amd64',
    { family: 'Ubuntu', version: '24.04', unattended: 'autoinstall' },
  ],
  [
    'Ubuntu desktop before it had an answered installer',
    {
      '.disk/info': 'Ubuntu 22.04.4 LTS "Jammy Jellyfish" - Release amd64 (20240220)',
      'casper/filesystem.squashfs': '',
    },
    'Ubuntu 22.04.4 LTS amd64',
    { family: 'Ubuntu', version: '22.04.4', unattended: null },
  ],
  [
    'Debian netinst',
    {
      '.disk/info': 'Debian GNU/Linux 12.5.0 "Bookworm" - Official amd64 NETINST with firmware 20240210-11:27',
      'install.amd/initrd.gz': '',
      'install.amd/vmlinuz': '',
    },
    'Debian 12.5.0 amd64 n',
    { family: 'Debian', version: '12.5.0', unattended: 'preseed' },
  ],
  [
    'Debian live',
    {
      '.disk/info': 'Official Debian GNU/Linux Live 12.5.0 gnome 2024-02-10T12:23',
      'live/filesystem.squashfs': '',
      'd-i/initrd.gz': '',
    },
    'd-live 12.5.0 gn amd64',
    { family: 'Debian', version: '12.5.0', unattended: null },
  ],
  [
    'Linux Mint',
    { '.disk/info': 'Linux Mint 21.3 "Virginia" - Release amd64 20240112', 'casper/vmlinuz': '' },
    'Linux Mint 21.3 Cinnamon 64-bit',
    { family: 'Linux Mint', version: '21.3', unattended: null },
  ],
  [
    'Pop!_OS',
    { '.disk/info': 'Pop_OS 22.04 "Jammy" - Release amd64 (20240501)', 'casper_pop-os_22.04/vmlinuz.efi': '' },
    'Pop_OS 22.04 amd64 Intel',
    { family: 'Pop!_OS', version: '22.04', unattended: null },
  ],
  [
    'Fedora Server',
    {
      '.treeinfo':
        '[general]\nfamily = Fedora\nversion = 40\narch = x86_64\nvariant = Server\n\n[release]\nname = Fedora\nshort = Fedora\nversion = 40\n\n[images-x86_64]\nkernel = images/pxeboot/vmlinuz\n',
      'images/pxeboot/vmlinuz': '',
      'images/pxeboot/initrd.img': '',
    },
    'Fedora-S-dvd-x86_64-40',
    { family: 'Fedora', version: '40', unattended: 'kickstart' },
  ],
  [
    'Rocky Linux',
    { '.treeinfo': '[release]\nname = Rocky Linux\nshort = Rocky\nversion = 9.4\n', 'images/pxeboot/initrd.img': '' },
    'Rocky-9-4-x86_64-dvd',
    { family: 'Rocky Linux', version: '9.4', unattended: 'kickstart' },
  ],
  [
    'CentOS 7',
    { '.treeinfo': '[general]\nname = CentOS-7\nfamily = CentOS\nversion = 7\n', 'images/pxeboot/initrd.img': '' },
    'CentOS 7 x86_64',
    { family: 'CentOS', version: '7', unattended: 'kickstart' },
  ],
  [
    'Fedora Workstation live',
    { 'LiveOS/squashfs.img': '', 'boot/vmlinuz': '' },
    'Fedora-WS-Live-40-1-14',
    { family: 'Fedora', version: '40', unattended: null },
  ],
  [
    'openSUSE Leap',
    { 'boot/x86_64/loader/linux': '', 'media.1/media': '' },
    'openSUSE-Leap-15.6-DVD-x86_64710',
    { family: 'openSUSE Leap', version: '15.6', unattended: null },
  ],
  [
    'openSUSE Tumbleweed',
    { '.treeinfo': '[release]\nname = openSUSE Tumbleweed\nversion = 20240601\n', 'boot/x86_64/loader/linux': '' },
    'openSUSE-Tumbleweed-DVD-x86_6420',
    { family: 'openSUSE Tumbleweed', version: '20240601', unattended: null },
  ],
  [
    'Arch Linux',
    { 'arch/version': '2024.06.01\n', 'arch/boot/x86_64/vmlinuz-linux': '' },
    'ARCH_202406',
    { family: 'Arch Linux', version: '2024.06.01', unattended: null },
  ],
  [
    'CachyOS',
    { 'arch/version': '2024.06.01\n', 'arch/boot/x86_64/vmlinuz-linux-cachyos': '' },
    'COS_202406',
    { family: 'CachyOS', version: '202406', unattended: null },
  ],
  [
    'Manjaro',
    { 'manjaro/x86_64/rootfs.sfs': '', 'boot/vmlinuz-x86_64': '' },
    'MANJARO_KDE_2401',
    { family: 'Manjaro', version: '2401', unattended: null },
  ],
  [
    'NixOS',
    { 'nix-store.squashfs': '', 'boot/bzImage': '', 'version.txt': '24.05' },
    'nixos-minimal-24.05-x86_64',
    { family: 'NixOS', version: '24.05', unattended: null },
  ],
  [
    'Proxmox VE',
    {
      '.cd-info': "PRODUCT='pve'\nPRODUCTLONG='Proxmox VE'\nRELEASE='8.2'\nISORELEASE='1'\n",
      '.pve-cd-id.txt': 'x',
      'proxmox/packages': null,
    },
    'PVE',
    { family: 'Proxmox VE', version: '8.2', unattended: null },
  ],
  [
    'Alpine',
    { '.alpine-release': 'alpine-std-3.19.1 240126\n', 'boot/vmlinuz-lts': '' },
    'alpine-std 3.19.1 x86_64',
    { family: 'Alpine Linux', version: '3.19.1', unattended: null },
  ],
  [
    'an unknown one',
    { 'isolinux/vmlinuz': '', 'isolinux/isolinux.cfg': '' },
    'SOMETHING',
    { family: 'Linux', version: null, unattended: null },
  ],
]

describe.skipIf(discGap !== null)(title('Linux discs'), () => {
  test.each(linuxDiscs)('%s', async (_name, files, label, expected) => {
    expect(await contentOf(files, { format: 'rock-ridge', label })).toEqual({ kind: 'linux', ...expected })
  })
})

describe.skipIf(discGap !== null)(title('other discs'), () => {
  const drivers: DiscFiles = Object.fromEntries(
    ['NetKVM', 'viostor', 'vioscsi', 'Balloon'].flatMap((driver) =>
      ['w10', 'w11', '2k22'].map((system) => [`${driver}/${system}/amd64/${driver.toLowerCase()}.inf`, '']),
    ),
  )

  test('VirtIO drivers: version and systems', async () => {
    expect(await contentOf(drivers, { format: 'rock-ridge', label: 'virtio-win-0.1.271' })).toEqual({
      kind: 'virtio-drivers',
      version: '0.1.271',
      systems: ['2k22', 'w10', 'w11'],
    })
    const manifest = {
      'data/info.json': '{"drivers": [{"arch": "amd64", "driver_version": "07/01/2024,100.95.104.26200"}]}',
    }
    expect(await contentOf({ ...drivers, ...manifest }, { format: 'joliet', label: 'DRIVERS' })).toMatchObject({
      version: '0.1.262',
    })
  })

  test('a disc with nothing known on it has its label', async () => {
    for (const format of ['rock-ridge', 'joliet', 'plain', 'udf'] as const)
      expect(await contentOf({ 'readme.txt': 'hello' }, { format, label: 'HOLIDAYS' })).toEqual({
        kind: 'other',
        label: 'HOLIDAYS',
      })
  })

  test('a disc that was cut off is told by what it says of its length', async () => {
    for (const format of ['rock-ridge', 'udf'] as const) {
      const image = makeDisc(
        {
          ...boot,
          'sources/install.wim': makeWim([{ name: 'Windows 11 Pro', build: 26_100 }]),
          big: new Uint8Array(400_000),
        },
        { format, label: 'CUT' },
      )
      const { size } = fs.statSync(image)
      fs.truncateSync(image, size - 2048)
      expect((await recogniseImage(image)).content).toMatchObject({ kind: 'not-an-image', reason: 'truncated' })
      fs.truncateSync(image, 40 * 2048)
      expect((await recogniseImage(image)).content).toMatchObject({ kind: 'not-an-image', reason: 'truncated' })
    }
  })
})

describe('what is no disc', () => {
  async function contentOfBytes(bytes: Uint8Array | string) {
    const file = path.join(makeTemporaryFolder(), 'image.iso')
    fs.writeFileSync(file, bytes)
    return (await recogniseImage(file)).content
  }

  const page = '\ufeff\n<!-- cached -->\n<!DOCTYPE html>\n<html><head><title>Just a\n moment…</title></head></html>'
  test.each<[string, Uint8Array | string, object]>([
    ['a web page in place of the download', page, { reason: 'html', detail: 'it is a web page: “Just a moment…”' }],
    ['a long one', `<html>${'x'.repeat(100_000)}`, { reason: 'html' }],
    ['nothing', '', { reason: 'empty' }],
    ['the beginning of a disc', new Uint8Array(20_000), { reason: 'truncated' }],
    ['zeros', new Uint8Array(2_000_000), { reason: 'not-iso' }],
    [
      'something compressed',
      Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.alloc(100_000)]),
      { reason: 'not-iso', detail: expect.stringContaining('xz') },
    ],
    [
      'a Windows image without its disc',
      makeWim([{ name: 'Windows 11', build: 26_100 }]),
      { reason: 'not-iso', detail: expect.stringContaining('WIM') },
    ],
  ])('%s', async (_name, bytes, expected) => {
    expect(await contentOfBytes(bytes)).toMatchObject({ kind: 'not-an-image', ...expected })
  })

  test('a folder, a missing file, a pipe', async () => {
    const folder = makeTemporaryFolder()
    spawnSync('mkfifo', [path.join(folder, 'pipe')])
    const contents = ['.', 'missing', 'pipe'].map(
      async (name) => (await recogniseImage(path.join(folder, name))).content,
    )
    expect(await Promise.all(contents)).toEqual([
      { kind: 'not-an-image', reason: 'unreadable', detail: 'it is not a file' },
      { kind: 'not-an-image', reason: 'unreadable', detail: 'ENOENT' },
      { kind: 'not-an-image', reason: 'unreadable', detail: 'it is not a file' },
    ])
  })
})

const qemuImg = spawnSync('qemu-img', ['--version']).status === 0

describe.skipIf(!qemuImg)(`disk images${qemuImg ? '' : ' (skipped: qemu-img is not installed)'}`, () => {
  test.each([
    ['qcow2', 'qcow2', 123_731_968],
    ['vmdk', 'vmdk', 123_731_968],
    ['vdi', 'vdi', 123_731_968],
    ['vhdx', 'vhdx', null],
    ['vpc', 'vhd', expect.any(Number)],
  ])('%s', async (format, name, virtualSizeBytes) => {
    const file = path.join(makeTemporaryFolder(), 'disk.img')
    spawnSync('qemu-img', ['create', '-f', format, file, '118M'])
    expect((await recogniseImage(file)).content).toEqual({ kind: 'disk-image', format: name, virtualSizeBytes })
  })

  test('a plain copy of a partitioned disk', async () => {
    const file = path.join(makeTemporaryFolder(), 'disk.img')
    fs.writeFileSync(file, '')
    fs.truncateSync(file, 8 * 1024 * 1024)
    spawnSync('sfdisk', ['-q', file], { input: 'label: gpt\n,4M\n' })
    expect((await recogniseImage(file)).content).toEqual({
      kind: 'disk-image',
      format: 'raw',
      virtualSizeBytes: 8_388_608,
    })
  })
})
