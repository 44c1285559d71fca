// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBoot: CoreSentences = {
  'The settings of a boot loader were changed that does not start this machine':
    'このマシンを起動していないブートローダーの設定が変更された',
  'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.':
    'ガイドは GRUB を前提としていますが、このシステムは systemd-boot、統合イメージ、Limine、kernelstub、または ostree で起動します。',
  '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.':
    '`bootctl status`、`efibootmgr -v`、/run/ostree-booted、/boot/limine.conf。',
  '`bootctl status` or `efibootmgr -v` names GRUB for this boot.':
    '`bootctl status` または `efibootmgr -v` が今回のブートに GRUB を示す。',
  'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.':
    'そのローダー自身の方法を使います：`rpm-ostree kargs`、`kernelstub -a`、/etc/kernel/cmdline と `reinstall-kernels`、`boot.kernelParams`。',
  'None; the file that was changed is simply not read.': 'ありません。変更したファイルが読まれないだけです。',
  'The start stops after the card was bound early': 'カードを早期にバインドした後、起動が止まる',
  'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.':
    '多くの場合マシンは動いており、表示していたカードが取られたため画面だけが止まっています。または、生成ツールの設定にあるモジュール名が存在しません。',
  'Does it answer to SSH? Does the fallback entry start?': 'SSH に応答するか。フォールバックの項目は起動するか。',
  'The next lines of the start follow.': '起動の続きの行が現れる。',
  'Start the fallback entry and take wrong names out.': 'フォールバックの項目で起動し、誤った名前を外します。',
  'Connect the monitor to the other card; a password prompt may wait there.':
    'モニターを別のカードにつなぎます。そこでパスワード入力が待っていることがあります。',
  'Switching off a machine that runs and only lacks a picture can lose data.':
    '画面がないだけで動いているマシンの電源を切ると、データが失われることがあります。',
  'The initramfs has the graphics driver and not vfio-pci': 'initramfs にグラフィックドライバーがあり、vfio-pci がない',
  'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.':
    'カード本来のドライバーは最初の数秒でイメージから読み込まれ、vfio-pci はその後でディスクから読み込まれます。',
  'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.':
    '実行中のカーネルのイメージの内容を表示します（lsinitcpio、lsinitrd、lsinitramfs）。/etc/modprobe.d/vfio.conf も含まれている必要があります。',
  'vfio-pci is in the image, before the graphics drivers.':
    'vfio-pci がイメージ内でグラフィックドライバーより前にある。',
  'Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.':
    '生成ツールのモジュールに vfio_pci、vfio、vfio_iommu_type1 を加え、イメージを作り直します。',
  'A broken image does not start: keep the fallback.': '壊れたイメージは起動しません。フォールバックを残してください。',
  'The module’s options changed, and the initramfs is from before':
    'モジュールのオプションが変わったが、initramfs がそれより古い',
  'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.':
    '/etc/modprobe.d 以下のファイルは作成時にイメージへコピーされます。その後の変更は含まれません。',
  'Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.':
    'イメージの日付をファイルの日付と、/sys/module/vfio_pci のパラメーターをファイルと比べます。',
  'The parameters are as in the file.': 'パラメーターがファイルのとおりである。',
  'Make the image anew with this system’s generator, and restart.':
    'このシステムの生成ツールでイメージを作り直し、再起動します。',
}
