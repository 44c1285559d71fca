// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBoot: CoreSentences = {
  'The settings of a boot loader were changed that does not start this machine':
    '更改了并非启动此机器的引导加载程序的设置',
  'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.':
    '教程默认使用 GRUB；此系统由 systemd-boot、统一内核映像、Limine、kernelstub 或 ostree 启动。',
  '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.':
    '`bootctl status`、`efibootmgr -v`、/run/ostree-booted、/boot/limine.conf。',
  '`bootctl status` or `efibootmgr -v` names GRUB for this boot.':
    '`bootctl status` 或 `efibootmgr -v` 表明本次启动用的是 GRUB。',
  'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.':
    '使用该引导加载程序自己的方式：`rpm-ostree kargs`、`kernelstub -a`、/etc/kernel/cmdline 加 `reinstall-kernels`、`boot.kernelParams`。',
  'None; the file that was changed is simply not read.': '无；所更改的文件只是不会被读取。',
  'The start stops after the card was bound early': '提前绑定显卡之后启动停住',
  'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.':
    '大多数情况下机器在运行，只是画面停住，因为显示画面的显卡被取走；或生成工具的配置中的某个模块名不存在。',
  'Does it answer to SSH? Does the fallback entry start?': 'SSH 有响应吗？后备启动项能启动吗？',
  'The next lines of the start follow.': '启动的后续行继续出现。',
  'Start the fallback entry and take wrong names out.': '启动后备启动项并去掉错误的名称。',
  'Connect the monitor to the other card; a password prompt may wait there.':
    '把显示器接到另一块显卡；那里可能有密码提示在等待。',
  'Switching off a machine that runs and only lacks a picture can lose data.':
    '关闭一台仍在运行、只是没有画面的机器可能丢失数据。',
  'The initramfs has the graphics driver and not vfio-pci': 'initramfs 中有显卡驱动而没有 vfio-pci',
  'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.':
    '显卡自己的驱动在最初几秒从映像加载，之后才从磁盘加载 vfio-pci。',
  'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.':
    '列出正在运行的内核的映像（lsinitcpio、lsinitrd、lsinitramfs）；/etc/modprobe.d/vfio.conf 也必须在其中。',
  'vfio-pci is in the image, before the graphics drivers.': 'vfio-pci 在映像中，先于显卡驱动。',
  'Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.':
    '将 vfio_pci、vfio 和 vfio_iommu_type1 添加到生成工具的模块中，并重新生成映像。',
  'A broken image does not start: keep the fallback.': '损坏的映像无法启动：请保留后备映像。',
  'The module’s options changed, and the initramfs is from before': '模块的选项已更改，而 initramfs 是之前的',
  'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.':
    '/etc/modprobe.d 下的文件在生成映像时复制进去；之后的更改不在其中。',
  'Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.':
    '将映像的日期与文件的日期、/sys/module/vfio_pci 中的参数与文件对照。',
  'The parameters are as in the file.': '参数与文件中的一致。',
  'Make the image anew with this system’s generator, and restart.': '用此系统的生成工具重新生成映像，然后重启。',
}
