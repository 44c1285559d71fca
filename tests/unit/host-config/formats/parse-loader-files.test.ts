// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseBootEntry } from '../../../../src-main/host-config/formats/parse-boot-entry.ts'
import { parseCommandLineFile } from '../../../../src-main/host-config/formats/parse-command-line-file.ts'
import { parseKernelstubConfig } from '../../../../src-main/host-config/formats/parse-kernelstub-config.ts'
import { parseLimineConfig } from '../../../../src-main/host-config/formats/parse-limine-config.ts'
import { parseRefindLinux, parseRefindStanzas } from '../../../../src-main/host-config/formats/parse-refind-config.ts'
import { parseSyslinuxConfig } from '../../../../src-main/host-config/formats/parse-syslinux-config.ts'

test('an entry of type 1 joins its options and keeps all images', () => {
  const text = [
    '# made by hand',
    'title\tArch Linux',
    'version 7.2.1',
    'linux   /vmlinuz-linux',
    'initrd  /amd-ucode.img',
    'initrd  /a.img /b.img',
    'options root=LABEL=x rw',
    '#options never=this',
    'options  quiet splash  ',
    'lonely',
  ].join('\n')
  expect(parseBootEntry(text)).toEqual({
    title: 'Arch Linux',
    version: '7.2.1',
    linux: '/vmlinuz-linux',
    initrds: ['/amd-ucode.img', '/a.img', '/b.img'],
    options: 'root=LABEL=x rw quiet splash',
    efi: null,
    unifiedKernelImage: null,
  })
})

test('an entry that starts a program has no kernel', () => {
  expect(parseBootEntry('title rEFInd\nefi /EFI/refind/refind_x64.efi\n')).toEqual({
    title: 'rEFInd',
    version: null,
    linux: null,
    initrds: [],
    options: null,
    efi: '/EFI/refind/refind_x64.efi',
    unifiedKernelImage: null,
  })
})

test('a command line file is one line without its comments', () => {
  expect(parseCommandLineFile('# root\nroot=/dev/sda1 rw\n\n#quiet\n\tiommu=pt  quiet\n')).toBe(
    'root=/dev/sda1 rw iommu=pt quiet',
  )
})

test('Limine’s configuration of today, with folders and macros', () => {
  const text = [
    `\${KERNEL}=7.2`,
    'timeout: 5',
    'remember_last_entry: yes',
    '# a comment',
    '/+Linux',
    `//arch \${KERNEL}`,
    '  protocol: linux',
    '  path: boot():/vmlinuz#abc123',
    '  module_path: boot():/ucode.img',
    '  module_path: boot():/initramfs.img',
    '  cmdline: root=UUID=x rw # not a comment',
    '/Windows',
    ' protocol: efi',
    ' path: boot():/EFI/Microsoft/Boot/bootmgfw.efi',
  ].join('\n')
  const { globals, entries } = parseLimineConfig(text)
  expect({ globals: Object.fromEntries(globals), entries }).toEqual({
    globals: { timeout: '5', remember_last_entry: 'yes' },
    entries: [
      {
        path: 'Linux/arch 7.2',
        protocol: 'linux',
        kernel: 'boot():/vmlinuz#abc123',
        modules: ['boot():/ucode.img', 'boot():/initramfs.img'],
        commandLine: 'root=UUID=x rw # not a comment',
      },
      {
        path: 'Windows',
        protocol: 'efi',
        kernel: 'boot():/EFI/Microsoft/Boot/bootmgfw.efi',
        modules: [],
        commandLine: null,
      },
    ],
  })
})

test('Limine’s configuration before version 8', () => {
  const text = 'TIMEOUT=3\n:arch\n\nPROTOCOL=linux\nKERNEL_PATH=boot:///vmlinuz\nCMDLINE=root=/dev/sda1 rw\n'
  expect(parseLimineConfig(text).entries).toEqual([
    { path: 'arch', protocol: 'linux', kernel: 'boot:///vmlinuz', modules: [], commandLine: 'root=/dev/sda1 rw' },
  ])
})

test('rEFInd’s lines beside the kernel', () => {
  const text = '# comment\n"Standard"  "root=/dev/sda1 rw"\n"With ""quotes"""\t"x=""a b"" ro"\n\n"Bare"\n'
  expect(parseRefindLinux(text)).toEqual([
    { title: 'Standard', options: 'root=/dev/sda1 rw' },
    { title: 'With "quotes"', options: 'x="a b" ro' },
    { title: 'Bare', options: '' },
  ])
})

test('rEFInd’s stanzas, with submenus and disabled ones', () => {
  const text = [
    'timeout 10 # seconds',
    'menuentry "Arch" {',
    '    loader /vmlinuz-linux',
    '    options "root=/dev/sda1 rw"',
    '    submenuentry "Terminal" {',
    '        add_options "systemd.unit=multi-user.target"',
    '    }',
    '    submenuentry "Other" {',
    '        options "single"',
    '    }',
    '}',
    'menuentry "Off" {',
    '    options "x"',
    '    disabled',
    '}',
    'menuentry Windows {',
    '    loader \\EFI\\Microsoft\\Boot\\bootmgfw.efi',
    '}',
  ].join('\n')
  expect(parseRefindStanzas(text)).toEqual([
    { title: 'Arch/Terminal', options: 'root=/dev/sda1 rw systemd.unit=multi-user.target' },
    { title: 'Arch/Other', options: 'single' },
    { title: 'Arch', options: 'root=/dev/sda1 rw' },
  ])
})

test('labels of SYSLINUX take the common APPEND unless they have their own', () => {
  const text = [
    'DEFAULT arch',
    'APPEND quiet',
    'LABEL arch',
    '  LINUX ../vmlinuz-linux',
    '  APPEND root=/dev/sda1 rw',
    'label memtest',
    '  kernel memtest.bin',
    '  append -',
    'label plain',
    '  kernel /vmlinuz',
    'INCLUDE more.cfg',
  ].join('\n')
  expect(parseSyslinuxConfig(text)).toEqual({
    labels: [
      { label: 'arch', kernel: '../vmlinuz-linux', append: 'root=/dev/sda1 rw' },
      { label: 'memtest', kernel: 'memtest.bin', append: '' },
      { label: 'plain', kernel: '/vmlinuz', append: 'quiet' },
    ],
    includes: ['more.cfg'],
  })
})

test.each<[string, string[] | null]>([
  ['{"user": {"kernel_options": ["quiet", "splash"]}}', ['quiet', 'splash']],
  ['{"default": {"kernel_options": ["quiet"]}, "user": {}}', ['quiet']],
  ['{"user": {"kernel_options": "quiet  iommu=pt"}}', ['quiet', 'iommu=pt']],
  ['{"user": {"esp_path": "/boot/efi"}}', null],
  ['not json', null],
  ['[]', null],
])('kernelstub’s configuration %s', (text, expected) => {
  expect(parseKernelstubConfig(text)).toEqual(expected)
})
