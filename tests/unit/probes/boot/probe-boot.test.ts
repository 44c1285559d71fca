// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { bios, type Entries, readBoot, sumUp, variables } from './boot-hosts.ts'

const debian: Entries = {
  '/etc/os-release': 'ID=debian\n',
  '/etc/debian_version': '13\n',
  '/bin/sh': { link: 'dash' },
  '/bin/dash': '',
}
const fedora: Entries = { '/etc/os-release': 'ID=fedora\n', '/etc/fedora-release': 'x' }
const arch: Entries = { '/etc/os-release': 'ID=arch\n', '/etc/arch-release': '' }
const suse: Entries = { '/etc/os-release': 'ID=opensuse-tumbleweed\n', '/etc/zypp/zypp.conf': '' }
const grubImage = 'BOOT_IMAGE=/boot/vmlinuz-6.12 root=/dev/sda1 ro quiet\n'

interface Expected {
  readonly loader: string
  readonly others: readonly string[]
  readonly sources: readonly string[]
}

const machines: readonly (readonly [string, Entries, Expected])[] = [
  [
    'Debian, GRUB on BIOS, with drop-ins',
    {
      ...debian,
      ...bios,
      '/proc/cmdline': grubImage,
      '/etc/default/grub':
        'GRUB_DISTRIBUTOR=`lsb_release -i`\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX=""\n',
      '/etc/default/grub.d/zz-vfio.cfg':
        'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT amd_iommu=on iommu=pt"\n',
      '/etc/default/grub.d/ignored.bak': 'GRUB_CMDLINE_LINUX_DEFAULT=never\n',
    },
    {
      loader: 'grub',
      others: [],
      sources: [
        '/etc/default/grub GRUB_CMDLINE_LINUX: ',
        '/etc/default/grub.d/zz-vfio.cfg GRUB_CMDLINE_LINUX_DEFAULT: quiet amd_iommu=on iommu=pt',
      ],
    },
  ],
  [
    'Arch, GRUB on UEFI, where grub.d is not read',
    {
      ...arch,
      ...variables({ loader: 'GRUB 2.14', file: '\\EFI\\arch\\grubx64.efi' }),
      '/proc/cmdline': grubImage,
      '/usr/bin/grub-mkconfig': '#! /bin/sh\n. /etc/default/grub\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX_DEFAULT="loglevel=3"\n',
      '/etc/default/grub.d/x.cfg': 'GRUB_CMDLINE_LINUX_DEFAULT="never"\n',
      '/boot/loader/loader.conf': 'timeout 3\n',
    },
    {
      loader: 'grub',
      others: ['systemd-boot'],
      sources: ['/etc/default/grub GRUB_CMDLINE_LINUX_DEFAULT: loglevel=3'],
    },
  ],
  [
    'Fedora, GRUB with entry files',
    {
      ...fedora,
      ...variables({ loader: 'GRUB 2.12', file: '\\EFI\\fedora\\shimx64.efi' }),
      '/proc/cmdline': 'BOOT_IMAGE=(hd0,gpt2)/vmlinuz-6.17 root=/dev/sda3 ro\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX="rhgb quiet"\nGRUB_ENABLE_BLSCFG=true\n',
      '/etc/kernel/cmdline': 'root=/dev/sda3 ro rhgb quiet\n',
      '/etc/tuned/bootcmdline': 'TUNED_BOOT_CMDLINE="skew_tick=1"\n',
      '/boot/grub2/grubenv': '# GRUB Environment Block\nboot_success=1\n',
      '/boot/loader/entries/x-6.17.conf':
        'title Fedora\nlinux /vmlinuz-6.17\noptions root=/dev/sda3 ro rhgb intel_iommu=on $tuned_params\n',
    },
    {
      loader: 'grub-bls',
      others: [],
      sources: [
        '/boot/loader/entries/x-6.17.conf options: root=/dev/sda3 ro rhgb intel_iommu=on skew_tick=1',
        '/etc/kernel/cmdline cmdline: root=/dev/sda3 ro rhgb quiet',
        '/etc/default/grub GRUB_CMDLINE_LINUX: rhgb quiet',
      ],
    },
  ],
  [
    'Arch, systemd-boot with entries by hand, GRUB’s file left behind',
    {
      ...arch,
      ...variables({
        loader: 'systemd-boot 258.1-1-arch',
        entry: 'arch.conf',
        file: '\\EFI\\systemd\\systemd-bootx64.efi',
      }),
      '/proc/cmdline': 'initrd=\\initramfs-linux.img root=LABEL=x rw\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX_DEFAULT="intel_iommu=on"\n',
      '/boot/loader/loader.conf': 'default arch\n',
      '/boot/loader/entries/arch.conf': 'title Arch\nlinux /vmlinuz-linux\noptions root=LABEL=x rw\n',
      '/boot/loader/entries/refind.conf': 'title rEFInd\nefi /EFI/refind/refind_x64.efi\n',
    },
    {
      loader: 'systemd-boot',
      others: ['grub'],
      sources: ['/boot/loader/entries/arch.conf options: root=LABEL=x rw'],
    },
  ],
  [
    'Arch, a unified kernel image through systemd-boot',
    {
      ...arch,
      ...variables({
        loader: 'systemd-boot 258',
        stub: 'systemd-stub 258',
        entry: 'arch-linux.efi',
        file: '\\EFI\\systemd\\systemd-bootx64.efi',
      }),
      '/proc/cmdline': 'root=LABEL=x rw\n',
      '/usr/bin/mkinitcpio': '',
      '/etc/kernel/cmdline': 'root=LABEL=x rw\n',
      '/etc/cmdline.d/10-vfio.conf': '# for the guest\niommu=pt\n',
      '/etc/mkinitcpio.d/linux.preset': "PRESETS=('default')\ndefault_uki=/efi/EFI/Linux/arch-linux.efi\n",
    },
    {
      loader: 'unified-kernel-image',
      others: [],
      sources: ['/etc/kernel/cmdline cmdline: root=LABEL=x rw', '/etc/cmdline.d/10-vfio.conf cmdline: iommu=pt'],
    },
  ],
  [
    'a unified kernel image straight from firmware, with the preset’s own file',
    {
      ...arch,
      ...variables({ stub: 'systemd-stub 258', file: '\\EFI\\Linux\\arch.efi' }),
      '/proc/cmdline': 'root=LABEL=x rw\n',
      '/usr/bin/mkinitcpio': '',
      '/etc/kernel/cmdline': 'never\n',
      '/etc/kernel/alone': 'root=LABEL=x rw iommu=pt\n',
      '/etc/mkinitcpio.d/linux.preset':
        'PRESETS=(default)\ndefault_uki=/efi/a.efi\ndefault_options="--cmdline /etc/kernel/alone"\n',
    },
    {
      loader: 'unified-kernel-image',
      others: [],
      sources: ['/etc/kernel/alone cmdline: root=LABEL=x rw iommu=pt'],
    },
  ],
  [
    'ukify’s own setting goes before /etc/kernel/cmdline',
    {
      ...debian,
      ...variables({ stub: 'systemd-stub 257', file: '\\EFI\\Linux\\debian.efi' }),
      '/proc/cmdline': 'root=/dev/sda1\n',
      '/etc/kernel/cmdline': 'never\n',
      '/etc/kernel/uki.conf': '[UKI]\nCmdline=root=/dev/sda1 ro\n  quiet\n',
    },
    { loader: 'unified-kernel-image', others: [], sources: ['/etc/kernel/uki.conf Cmdline: root=/dev/sda1 ro quiet'] },
  ],
  [
    'openSUSE with sdbootutil',
    {
      ...suse,
      ...variables({ loader: 'systemd-boot 258+suse', file: '\\EFI\\systemd\\shim.efi' }),
      '/proc/cmdline': 'root=UUID=x splash=silent\n',
      '/usr/bin/sdbootutil': '',
      '/etc/kernel/cmdline': 'root=UUID=x splash=silent\n',
      '/etc/kernel/cmdline.d/vfio': 'iommu=pt\n',
      '/boot/efi/loader/entries/x.conf': 'title openSUSE\nlinux /opensuse/linux\noptions root=UUID=x splash=silent\n',
    },
    {
      loader: 'sdbootutil',
      others: [],
      sources: [
        '/boot/efi/loader/entries/x.conf options: root=UUID=x splash=silent',
        '/etc/kernel/cmdline cmdline: root=UUID=x splash=silent',
        '/etc/kernel/cmdline.d/vfio cmdline: iommu=pt',
      ],
    },
  ],
  [
    'Pop!_OS',
    {
      '/etc/os-release': 'ID=pop\nID_LIKE="ubuntu debian"\n',
      '/etc/debian_version': '',
      ...variables({ loader: 'systemd-boot 249', file: '\\EFI\\systemd\\systemd-bootx64.efi' }),
      '/proc/cmdline': 'initrd=\\EFI\\Pop_OS-x\\initrd.img root=UUID=x ro quiet\n',
      '/etc/kernelstub/configuration': '{"user": {"kernel_options": ["quiet", "hugepagesz=1G", "hugepages=8"]}}',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX="never"',
    },
    {
      loader: 'kernelstub',
      others: ['grub'],
      sources: ['/etc/kernelstub/configuration kernel_options: quiet hugepagesz=1G hugepages=8'],
    },
  ],
  [
    'CachyOS, Limine with its tool',
    {
      ...arch,
      ...variables({ loader: 'Limine 12.9.0', file: '\\EFI\\limine\\limine_x64.efi' }),
      '/proc/cmdline': 'root=UUID=x rw\n',
      '/etc/default/limine': 'ESP_PATH="/boot"\nKERNEL_CMDLINE[default]+="root=UUID=x rw"\n',
      '/etc/limine-entry-tool.d/vfio.conf': 'KERNEL_CMDLINE[default]+=" iommu=pt"\n',
      '/boot/limine.conf': '/+CachyOS\n//linux\nprotocol: linux\npath: boot():/vmlinuz\ncmdline: root=UUID=x rw\n',
    },
    {
      loader: 'limine',
      others: [],
      sources: [
        '/etc/limine-entry-tool.d/vfio.conf KERNEL_CMDLINE[default]: root=UUID=x rw iommu=pt',
        '/boot/limine.conf cmdline of CachyOS/linux: root=UUID=x rw',
      ],
    },
  ],
  [
    'rEFInd',
    {
      ...arch,
      ...variables({ file: '\\EFI\\refind\\refind_x64.efi' }),
      '/proc/cmdline': 'root=LABEL=x rw initrd=\\initramfs-linux.img\n',
      '/boot/refind_linux.conf': '"Standard" "root=LABEL=x rw"\n"Single" "root=LABEL=x single"\n',
      '/boot/efi/EFI/refind/refind.conf':
        'menuentry "Guest" {\n loader /vmlinuz\n options "root=LABEL=x iommu=pt"\n}\n',
    },
    {
      loader: 'refind',
      others: [],
      sources: [
        '/boot/refind_linux.conf Standard: root=LABEL=x rw',
        '/boot/refind_linux.conf Single: root=LABEL=x single',
        '/boot/efi/EFI/refind/refind.conf options of Guest: root=LABEL=x iommu=pt',
      ],
    },
  ],
  [
    'ostree',
    {
      ...fedora,
      ...variables({ loader: 'GRUB 2.12', file: '\\EFI\\fedora\\grubx64.efi' }),
      '/run/ostree-booted': '',
      '/proc/cmdline': 'BOOT_IMAGE=(hd0,gpt2)/ostree/x/vmlinuz ostree=/ostree/boot.1/x/y/0 ro\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX="never"\nGRUB_ENABLE_BLSCFG=true\n',
      '/boot/loader/entries/ostree-1.conf':
        'title Bazzite\nlinux /ostree/x/vmlinuz\noptions ro ostree=/ostree/boot.1/x/y/0\n',
      '/boot/loader/entries/memtest.conf': 'title x\nlinux /memtest\noptions never\n',
    },
    {
      loader: 'ostree',
      others: [],
      sources: ['/boot/loader/entries/ostree-1.conf options: ro ostree=/ostree/boot.1/x/y/0'],
    },
  ],
  [
    'NixOS',
    {
      '/etc/os-release': 'ID=nixos\n',
      '/etc/NIXOS': '',
      ...variables({
        loader: 'systemd-boot 258',
        entry: 'nixos-generation-7.conf',
        file: '\\EFI\\systemd\\systemd-bootx64.efi',
      }),
      '/proc/cmdline': 'initrd=\\EFI\\nixos\\x.efi init=/nix/store/x/init loglevel=4\n',
      '/nix/var/nix/profiles/system/kernel-params': 'loglevel=4 iommu=pt',
    },
    {
      loader: 'nixos',
      others: [],
      sources: ['/nix/var/nix/profiles/system/kernel-params boot.kernelParams: loglevel=4 iommu=pt'],
    },
  ],
  [
    'Proxmox on systemd-boot',
    {
      ...debian,
      ...variables({ loader: 'systemd-boot 257', file: '\\EFI\\systemd\\systemd-bootx64.efi' }),
      '/proc/cmdline': 'initrd=\\EFI\\proxmox\\x\\initrd.img root=ZFS=rpool/ROOT/pve-1 boot=zfs\n',
      '/etc/kernel/proxmox-boot-uuids': 'ABCD-1234\n',
      '/etc/kernel/cmdline': 'root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt\n',
      '/etc/default/grub': 'GRUB_CMDLINE_LINUX="never"\n',
    },
    {
      loader: 'proxmox-boot-tool',
      others: ['grub'],
      sources: ['/etc/kernel/cmdline cmdline: root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt'],
    },
  ],
  [
    'a kernel that firmware starts itself',
    {
      ...arch,
      ...variables({ file: '\\vmlinuz-linux', optionalText: 'root=LABEL=x rw initrd=\\initramfs-linux.img' }),
      '/proc/cmdline': 'root=LABEL=x rw initrd=\\initramfs-linux.img\n',
    },
    {
      loader: 'efi-stub',
      others: [],
      sources: [
        '/sys/firmware/efi/efivars/Boot0001-8be4df61-93ca-11d2-aa0d-00e098032b8c Linux: root=LABEL=x rw initrd=\\initramfs-linux.img',
      ],
    },
  ],
  [
    'EXTLINUX on BIOS',
    {
      '/etc/os-release': 'ID=alpine\n',
      ...bios,
      '/proc/cmdline': 'BOOT_IMAGE=vmlinuz-lts root=UUID=x modules=ext4\n',
      '/boot/extlinux.conf': 'DEFAULT lts\nLABEL lts\n  LINUX vmlinuz-lts\n  APPEND root=UUID=x modules=ext4\n',
    },
    { loader: 'syslinux', others: [], sources: ['/boot/extlinux.conf APPEND of lts: root=UUID=x modules=ext4'] },
  ],
]

test.each(machines)('%s', async (_name, entries, expected) => {
  expect(sumUp(await readBoot(entries))).toEqual(expected)
})

test('what told the loader is kept in order', async () => {
  const { loader } = await readBoot({
    ...arch,
    ...variables({ loader: 'systemd-boot 258.1', entry: 'arch.conf', file: '\\EFI\\systemd\\systemd-bootx64.efi' }),
    '/proc/cmdline': 'initrd=\\initramfs-linux.img root=LABEL=x rw\n',
  })
  const efivars = '/sys/firmware/efi/efivars'
  expect(loader).toEqual({
    known: true,
    source: `${efivars}/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f`,
    value: {
      kind: 'systemd-boot',
      name: 'systemd-boot 258.1',
      selectedEntry: 'arch.conf',
      evidence: [
        { source: `${efivars}/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f`, text: 'systemd-boot 258.1' },
        {
          source: `${efivars}/Boot0001-8be4df61-93ca-11d2-aa0d-00e098032b8c`,
          text: '\\EFI\\systemd\\systemd-bootx64.efi',
        },
        { source: '/proc/cmdline', text: 'initrd=\\initramfs-linux.img' },
      ],
    },
  })
})
