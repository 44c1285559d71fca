// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { setBootParameters } from '../../../../src-main/host-config/boot-loaders/set-boot-parameters.ts'
import type { BootLoaderKind } from '../../../../src-main/model/boot-facts.ts'
import type { HostAction } from '../../../../src-main/model/host-action.ts'
import { applyWrites } from '../../../support/apply-actions.ts'
import { type HostTexts, memoryHostFiles } from '../../../support/memory-host-files.ts'

const tokens = ['intel_iommu=on', 'hugepagesz=1G', 'hugepages=4', 'hugepagesz=2M', 'hugepages=512']
const all = tokens.join(' ')

function derive(loader: BootLoaderKind, host: HostTexts, add: readonly string[], remove: readonly string[] = []) {
  return setBootParameters({ kind: 'boot-parameters.set', loader, add, remove }, memoryHostFiles(host))
}

function runs(actions: readonly HostAction[]) {
  return actions.flatMap((action) =>
    action.kind === 'run' ? [[action.run.program, ...action.run.args].join(' ')] : [],
  )
}

const grubMenu = (words: string) =>
  `### BEGIN /etc/grub.d/10_linux ###\nmenuentry 'A' --id a {\n\tlinux /vmlinuz root=x ro ${words}\n}\nmenuentry 'R' --id gnulinux-1-recovery-a {\n\tlinux /vmlinuz ro single\n}\n### END /etc/grub.d/10_linux ###\n`

interface Case {
  readonly title: string
  readonly loader: BootLoaderKind
  readonly host: HostTexts
  /** Files after the change that are not as before. */
  readonly after: HostTexts
  readonly runs: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'Fedora: entries but the rescue one, the line for new kernels and the settings',
    loader: 'grub-bls',
    host: {
      '/boot/loader/entries/a-6.1.conf': 'title F\nlinux /v\noptions root=x ro $tuned_params\ngrub_class fedora\n',
      '/boot/loader/entries/a-0-rescue.conf': 'title R\nlinux /v\noptions root=x ro\n',
      '/etc/kernel/cmdline': 'root=x ro\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX="ro"\nGRUB_ENABLE_BLSCFG=true\n',
    },
    after: {
      '/boot/loader/entries/a-6.1.conf': `title F\nlinux /v\noptions root=x ro $tuned_params ${all}\ngrub_class fedora\n`,
      '/etc/kernel/cmdline': `root=x ro ${all}\n`,
      '/etc/default/grub': `GRUB_CMDLINE_LINUX="ro ${all}"\nGRUB_ENABLE_BLSCFG=true\n`,
    },
    runs: [],
  },
  {
    title: 'Red Hat 8: $kernelopts, in a block that stays 1024 bytes long',
    loader: 'grub-bls',
    host: {
      '/boot/loader/entries/a-4.18.conf': 'title F\nlinux /v\noptions $kernelopts\n',
      '/boot/grub2/grubenv': '# GRUB Environment Block\nsaved_entry=a\nkernelopts=root=x ro\n'.padEnd(1024, '#'),
    },
    after: {
      '/boot/grub2/grubenv': `# GRUB Environment Block\nsaved_entry=a\nkernelopts=root=x ro ${all}\n`.padEnd(1024, '#'),
    },
    runs: [],
  },
  {
    title: 'systemd-boot by hand: ordinary entries of this system',
    loader: 'systemd-boot',
    host: {
      '/boot/loader/entries/arch.conf': 'title A\r\nlinux /v\r\noptions root=x rw\r\n',
      '/boot/loader/entries/arch-fallback.conf': 'title A\nlinux /v\noptions root=x rw\n',
      '/boot/loader/entries/windows.conf': 'title W\nefi /EFI/x.efi\n',
      '/boot/loader/entries/other.conf': 'title O\nmachine-id beef\nlinux /v\noptions root=y rw\n',
      '/etc/machine-id': 'abcd\n',
    },
    after: { '/boot/loader/entries/arch.conf': `title A\r\nlinux /v\r\noptions root=x rw ${all}\r\n` },
    runs: [],
  },
  {
    title: 'kernel-install without a line of its own: the entry’s, not that of the running kernel',
    loader: 'systemd-boot',
    host: {
      '/efi/loader/entries/abcd-6.12.conf': 'linux /v\noptions root=x rw systemd.machine_id=abcd\n',
      '/etc/machine-id': 'abcd\n',
    },
    after: {
      '/efi/loader/entries/abcd-6.12.conf': `linux /v\noptions root=x rw systemd.machine_id=abcd ${all}\n`,
      '/etc/kernel/cmdline': `# Made by Throughway from the boot entries, as kernel-install would else copy /proc/cmdline.\nroot=x rw ${all}\n`,
    },
    runs: [],
  },
  {
    title: 'mkinitcpio: the common line, then the image',
    loader: 'unified-kernel-image',
    host: {
      '/etc/mkinitcpio.d/linux.preset': "PRESETS=('default')\ndefault_uki='/efi/EFI/Linux/arch-linux.efi'\n",
      '/etc/kernel/cmdline': 'root=x rw',
    },
    after: { '/etc/kernel/cmdline': `root=x rw ${all}` },
    runs: ['mkinitcpio -p linux'],
  },
  {
    title: 'mkinitcpio: the file that the preset names stands alone',
    loader: 'unified-kernel-image',
    host: {
      '/etc/mkinitcpio.d/linux.preset':
        "PRESETS=('default')\ndefault_uki='/efi/EFI/Linux/a.efi'\ndefault_options='--cmdline /etc/kernel/mine'\n",
      '/etc/kernel/cmdline': 'root=x rw',
      '/etc/kernel/mine': 'root=x ro\n',
    },
    after: { '/etc/kernel/mine': `root=x ro ${all}\n` },
    runs: ['mkinitcpio -p linux'],
  },
  {
    title: 'ukify: Cmdline= goes before the file',
    loader: 'unified-kernel-image',
    host: {
      '/etc/kernel/uki.conf': '[UKI]\nCmdline=root=x\n  rw\n[PCRSignature:a]\n',
      '/etc/kernel/cmdline': 'root=y\n',
      '/efi/EFI/Linux/a.efi': null,
    },
    after: { '/etc/kernel/uki.conf': `[UKI]\nCmdline=root=x\n  rw ${all}\n[PCRSignature:a]\n` },
    runs: ['kernel-install add-all'],
  },
  {
    title: 'dracut: a drop-in',
    loader: 'unified-kernel-image',
    host: { '/etc/dracut.conf.d/uki.conf': 'uefi="yes"\nkernel_cmdline="root=x"\n' },
    after: {
      '/etc/dracut.conf.d/zz-throughway.conf': `# Kernel parameters that Throughway added.\nkernel_cmdline+="  ${all}"\n`,
    },
    runs: ['dracut --force --regenerate-all'],
  },
  {
    title: 'openSUSE: a drop-in',
    loader: 'sdbootutil',
    host: { '/etc/kernel/cmdline': 'root=x\n', '/boot/efi/loader/entries/s-1.conf': 'options root=x\n' },
    after: { '/etc/kernel/cmdline.d/50-throughway.conf': all },
    runs: ['sdbootutil update-all-entries'],
  },
  {
    title: 'Pop!_OS: the list, in order',
    loader: 'kernelstub',
    host: {
      '/etc/kernelstub/configuration':
        '{\n  "default": {\n    "kernel_options": ["a"]\n  },\n  "user": {\n    "kernel_options": [\n      "quiet",\n      "console=tty0"\n    ],\n    "esp_path": "/boot/efi"\n  }\n}',
    },
    after: {
      '/etc/kernelstub/configuration': `{\n  "default": {\n    "kernel_options": ["a"]\n  },\n  "user": {\n    "kernel_options": [\n      "quiet",\n      "console=tty0",\n      ${tokens.map((token) => `"${token}"`).join(',\n      ')}\n    ],\n    "esp_path": "/boot/efi"\n  }\n}`,
    },
    runs: ['kernelstub'],
  },
  {
    title: 'Limine by hand',
    loader: 'limine',
    host: {
      '/boot/limine.conf':
        'timeout: 1\n/Arch\n  protocol: linux\n  cmdline: root=x\n/Arch fallback\n  cmdline: root=x\n',
    },
    after: {
      '/boot/limine.conf': `timeout: 1\n/Arch\n  protocol: linux\n  cmdline: root=x ${all}\n/Arch fallback\n  cmdline: root=x\n`,
    },
    runs: [],
  },
  {
    title: 'Limine by its tool: a drop-in',
    loader: 'limine',
    host: {
      '/etc/default/limine': 'ESP_PATH="/boot"\nKERNEL_CMDLINE[default]="root=x"\nKERNEL_CMDLINE[default]+=" quiet"\n',
      '/boot/limine.conf': '/Arch\n  cmdline: root=x quiet\n',
    },
    after: {
      '/etc/limine-entry-tool.d/zz-throughway.conf': `# Kernel parameters that Throughway added.\nKERNEL_CMDLINE[default]+="  ${all}"\n`,
    },
    runs: ['limine-update'],
  },
  {
    title: 'rEFInd: the default line, and stanzas that are not disabled',
    loader: 'refind',
    host: {
      '/boot/refind_linux.conf': '# x\n"Boot" "root=x rw"\n"Minimal" "root=x"\n',
      '/boot/efi/EFI/refind/refind.conf':
        'menuentry Arch {\n  options "root=x"\n  submenuentry "b" {\n    options "root=x single"\n  }\n}\nmenuentry Old {\n  disabled\n  options "root=y"\n}\n',
    },
    after: {
      '/boot/refind_linux.conf': `# x\n"Boot" "root=x rw ${all}"\n"Minimal" "root=x"\n`,
      '/boot/efi/EFI/refind/refind.conf': `menuentry Arch {\n  options "root=x ${all}"\n  submenuentry "b" {\n    options "root=x single"\n  }\n}\nmenuentry Old {\n  disabled\n  options "root=y"\n}\n`,
    },
    runs: [],
  },
  {
    title: 'Proxmox on systemd-boot',
    loader: 'proxmox-boot-tool',
    host: { '/etc/kernel/cmdline': 'root=ZFS=rpool/ROOT/pve-1 boot=zfs\n' },
    after: { '/etc/kernel/cmdline': `root=ZFS=rpool/ROOT/pve-1 boot=zfs ${all}\n` },
    runs: ['proxmox-boot-tool refresh'],
  },
  {
    title: 'SYSLINUX',
    loader: 'syslinux',
    host: {
      '/boot/syslinux/syslinux.cfg':
        'LABEL arch\n  LINUX /v\n  APPEND root=x rw\nLABEL archfallback\n  LINUX /v\n  APPEND root=x\n',
    },
    after: {
      '/boot/syslinux/syslinux.cfg': `LABEL arch\n  LINUX /v\n  APPEND root=x rw ${all}\nLABEL archfallback\n  LINUX /v\n  APPEND root=x\n`,
    },
    runs: [],
  },
]

describe('setBootParameters', () => {
  test.each(cases)('$title', ({ loader, host, after, runs: expected }) => {
    const added = derive(loader, host, tokens)
    if (!added.ok) throw new Error(added.failure.text)
    const changed = applyWrites(host, added.value)
    expect(changed).toEqual({ ...host, ...after })
    expect(runs(added.value)).toEqual(expected)
    expect(derive(loader, changed, tokens)).toEqual({ ok: true, value: [] })
    const removed = derive(loader, changed, [], tokens)
    expect(removed.ok && applyWrites(changed, removed.value)).toEqual(host)
    expect(derive(loader, host, [], tokens)).toEqual({ ok: true, value: [] })
  })

  test('GRUB on Debian: a drop-in, then the menu; nothing where both are so', () => {
    const host = {
      '/etc/default/grub': "GRUB_CMDLINE_LINUX_DEFAULT='quiet'\n",
      '/etc/os-release': 'ID=debian\n',
      '/boot/grub/grub.cfg': grubMenu('quiet'),
    }
    const added = derive('grub', host, tokens)
    if (!added.ok) throw new Error(added.failure.text)
    expect(added.value.at(-1)).toEqual({
      kind: 'generate',
      path: '/boot/grub/grub.cfg',
      run: { program: 'grub-mkconfig', args: ['-o', '{output}'] },
      check: { kind: 'grub-config', has: tokens, lacks: [] },
    })
    const changed = applyWrites(host, added.value)
    expect(changed['/etc/default/grub.d/zz-throughway.cfg']).toContain(
      `GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT ${all}"\n`,
    )
    expect(derive('grub', changed, tokens)).toMatchObject({ ok: true, value: [{ kind: 'generate' }] })
    const made = { ...changed, '/boot/grub/grub.cfg': grubMenu(`quiet ${all}`) }
    expect(derive('grub', made, tokens)).toEqual({ ok: true, value: [] })
    expect(derive('grub', { ...made, '/boot/grub/grub.cfg': null }, tokens)).toMatchObject({
      ok: false,
      failure: { code: 'unreadable', needsHelper: true },
    })
    expect(derive('grub', { ...host, '/boot/grub/grub.cfg': null }, tokens)).toMatchObject({ ok: true })
  })

  test('GRUB: a foreign word is taken off where it stands, and nothing else changes', () => {
    const host = {
      '/etc/default/grub':
        'GRUB_CMDLINE_LINUX="amd_iommu=off ro"  # mine\nGRUB_CMDLINE_LINUX_DEFAULT=\'quiet amd_iommu=off\'\n',
      '/etc/os-release': 'ID=debian\n',
      '/boot/grub/grub.cfg': '',
    }
    const removed = derive('grub', host, [], ['amd_iommu=off'])
    expect(removed.ok && applyWrites(host, removed.value)['/etc/default/grub']).toBe(
      'GRUB_CMDLINE_LINUX="ro"  # mine\nGRUB_CMDLINE_LINUX_DEFAULT=\'quiet\'\n',
    )
  })

  test('a drop-in read after ours that sets the value anew is refused with its line', () => {
    const host = {
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\n',
      '/etc/default/grub.d/zzz.cfg': 'GRUB_CMDLINE_LINUX_DEFAULT="splash"\n',
      '/etc/os-release': 'ID=debian\n',
      '/boot/grub/grub.cfg': '',
    }
    expect(derive('grub', host, tokens)).toMatchObject({
      ok: false,
      failure: { code: 'refused', path: '/etc/default/grub.d/zzz.cfg', text: expect.stringContaining('splash') },
    })
  })

  test('ostree: its tool, with the way back; huge pages of two sizes survive', () => {
    const entry = (version: number, words: string) => `title F\nversion ${version}\noptions ${words}\nlinux /v\n`
    const host = {
      '/boot/loader/entries/ostree-1.conf': entry(1, `root=x ${all}`),
      '/boot/loader/entries/ostree-2.conf': entry(2, 'root=x hugepages=4 amd_iommu=off'),
      '/usr/bin/rpm-ostree': null,
    }
    const derived = derive('ostree', host, tokens, ['amd_iommu=off'])
    const args = tokens.map((token) => `--append=${token}`)
    expect(derived).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'run',
          run: { program: 'rpm-ostree', args: ['kargs', '--unchanged-exit-77', '--delete=amd_iommu=off', ...args] },
          undo: {
            args: [
              'kargs',
              '--unchanged-exit-77',
              ...tokens.map((token) => `--delete=${token}`),
              '--append=amd_iommu=off',
            ],
          },
        },
      ],
    })
  })

  test.each([
    ['nixos', {}, /module/],
    ['efi-stub', {}, /firmware/],
    ['unified-kernel-image', {}, /\/etc\/kernel\/cmdline/],
    ['limine', { '/etc/default/limine': 'ESP_PATH=/boot\n' }, /KERNEL_CMDLINE/],
    ['sdbootutil', {}, /\/etc\/kernel\/cmdline/],
    ['syslinux', {}, /syslinux\.cfg/],
    ['kernelstub', {}, /kernelstub/],
    ['ostree', {}, /deployment/],
  ] as const)('%s says what it cannot do', (loader, host, words) => {
    expect(derive(loader, host, tokens)).toMatchObject({
      ok: false,
      failure: { code: 'unsupported', text: expect.stringMatching(words) },
    })
  })
})
