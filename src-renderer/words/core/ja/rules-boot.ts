// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesBoot: CoreSentences = {
  'vfio-pci comes before the drivers of the cards it is to take':
    'vfio-pci が、担当するカードのドライバーより先に読み込まれる',
  'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.':
    'カードは先に来たドライバーのものになります。通常のドライバーが取った後では、vfio-pci に ID を渡しても無意味です。',
  'No ids are given to vfio-pci.': 'vfio-pci に ID は渡されていません。',
  'vfio-pci holds every device it is to take.': 'vfio-pci は担当するデバイスをすべて保持しています。',
  'vfio-pci is built into the kernel, so it is there first.':
    'vfio-pci はカーネルに組み込まれているので、最初から存在します。',
  'A softdep loads vfio-pci before the usual driver.': 'softdep が通常のドライバーより先に vfio-pci を読み込みます。',
  'rd.driver.pre loads vfio-pci first.': 'rd.driver.pre が最初に vfio-pci を読み込みます。',
  'Nothing else takes the devices: {0} is blacklisted.':
    '{0} はブラックリストにあるため、ほかのドライバーがデバイスを取ることはありません。',
  'Nothing else takes the devices: {0} are blacklisted.':
    '{0} はブラックリストにあるため、ほかのドライバーがデバイスを取ることはありません。',
  'vfio-pci is loaded early from the initial ramdisk.': 'vfio-pci は initramfs から早期に読み込まれます。',
  'Nothing makes sure that vfio-pci is loaded before the usual drivers.':
    'vfio-pci が通常のドライバーより先に読み込まれる保証がありません。',
  'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.':
    '/etc/modprobe.d で vfio-pci をカードの通常のドライバーのソフト依存に指定し、initramfs を再生成してください。',
  "'softdep {0} pre: vfio-pci'": "'softdep {0} pre: vfio-pci'",
  'It is known what builds the initial ramdisk': 'initramfs を生成するツールがわかっている',
  'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.':
    'カードを通常のドライバーに取らせないためには、vfio-pci を initramfs に含める必要があることが多く、その指定方法は生成ツールごとに異なります。',
  'This system starts without one.': 'このシステムは initramfs なしで起動します。',
  'NixOS builds it.': 'NixOS が生成します。',
  '{0} builds it.': '{0} が生成します。',
  'The boot loader that started this system is known': 'このシステムを起動したブートローダーがわかっている',
  'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.':
    '別のローダー用に書いたパラメーターは読まれません。起動に失敗したときの戻し方もローダーごとに異なります。',
  '{0} started this system.': '{0} がこのシステムを起動しました。',
  'No package operation is running or was interrupted': '実行中または中断されたパッケージ操作がない',
  'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.':
    'パッケージ操作はカーネル、initramfs、起動項目を作り直します。その間の変更は失われたり、一部しか適用されなかったりします。',
  'None is under way.': '実行中のものはありません。',
  'A package operation is under way or was interrupted: {0}.': 'パッケージ操作が実行中か、中断されています：{0}。',
  'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).':
    '終わるまで待ってください。中断されたものは修復してください（Debian では sudo dpkg --configure -a）。',
  'The passthrough parameters that were written are in use': '書き込まれたパススルー用パラメーターが有効になっている',
  'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.':
    'パラメーターは、ローダーのファイルを再生成し、それを通して再起動して初めて効きます。',
  'No passthrough parameter is written anywhere.': 'パススルー用パラメーターはどこにも書かれていません。',
  '{0} is in use.': '{0} は有効です。',
  '{0} are in use.': '{0} は有効です。',
  '{0} is written down, but not in use.': '{0} は書かれていますが、有効になっていません。',
  '{0} are written down, but not in use.': '{0} は書かれていますが、有効になっていません。',
  'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.':
    '再起動してください。それでも効かなければ、ローダーのファイルが再生成されていないか、別のローダーがこのシステムを起動しています。',
  'The passthrough parameters in use come back at the next start':
    '有効なパススルー用パラメーターが次の起動でも維持される',
  'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.':
    '起動メニューで入力したパラメーターや、もう読まれないファイルに残ったパラメーターは、次の起動で失われます。',
  'No passthrough parameter is in use.': '有効なパススルー用パラメーターはありません。',
  'no file was found that the parameters come from': 'パラメーターの出どころのファイルが見つからない',
  '{0} will be there again.': '{0} は次の起動でも有効です。',
  '{0} will not be there at the next start.': '{0} は次の起動で失われます。',
  'Boot settings of this system can be changed by a program': 'このシステムの起動設定をプログラムから変更できる',
  'Some systems are built as a whole from a description; a change made past that description is undone by the next build.':
    '記述から全体を構築するシステムがあります。記述を通さない変更は、次の構築で消えます。',
  'NixOS is built from its configuration, which no program may edit for its owner.':
    'NixOS は設定から構築されます。その設定を所有者に代わってプログラムが編集することはできません。',
  'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.':
    '設定に boot.kernelParams、boot.initrd.kernelModules、virtualisation.libvirtd を書いてください。specialisation を使うと、試すための起動項目ができます。',
  'Boot settings stand in ordinary files.': '起動設定は通常のファイルにあります。',
  'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.':
    'このシステムは bootc イメージから動作しています。パラメーターは bootc で設定し、変更のたびに新しいデプロイメントになります。',
  'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.':
    'このシステムは ostree イメージから動作しています。パラメーターは rpm-ostree で設定し、変更のたびに新しいデプロイメントになります。',
  'Only the loader in use has files here': '使用中のローダーのファイルだけがある',
  'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.':
    '2 つのローダーのファイルがあると、人もプログラムも違うほうを編集したり、更新でもう一方が優先されたりします。',
  'No other loader has left files.': 'ほかのローダーのファイルは残っていません。',
  '{0} started this system, but files of {1} lie here too.':
    'このシステムを起動したのは {0} ですが、{1} のファイルもあります。',
  'One loader started this system, but files of {0} lie here too.':
    'このシステムを起動したローダーのほかに、{0} のファイルもあります。',
  'Change parameters in the files of the loader in use only; remove {0} with the package manager where nothing needs it.':
    'パラメーターは使用中のローダーのファイルだけで変更してください。不要なら {0} をパッケージマネージャーで削除してください。',
  'There is room for a second initial ramdisk': 'もう 1 つの initramfs を置く空きがある',
  'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.':
    '新しいイメージは古いものと並べて書かれます。/boot が満杯だと途中で切れ、システムが起動しなくなります。',
  '{0} is free where kernels are kept.': 'カーネルの置き場所の空きは {0} です。',
  'Only {0} is free where kernels are kept.': 'カーネルの置き場所の空きが {0} しかありません。',
  'Remove old kernels with the package manager, keeping the running one and one more.':
    '実行中のカーネルともう 1 つを残し、古いカーネルをパッケージマネージャーで削除してください。',
  'The host starts through UEFI': 'ホストが UEFI で起動する',
  'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.':
    'レガシー起動では、ファームウェアの古い VGA コードがカードをつかみます。変更を試すための 1 回限りの起動項目も作れません。',
  'The host started through UEFI.': 'ホストは UEFI で起動しました。',
  'A guest’s own firmware is its hypervisor’s choice.': 'ゲスト自身のファームウェアはハイパーバイザーが選びます。',
  'The host started in legacy BIOS mode.': 'ホストはレガシー BIOS モードで起動しました。',
  'It works without this change too. Before you make it, reinstall the boot loader for UEFI.':
    '変更しなくても動作します。変更する場合は、先にブートローダーを UEFI 用に入れ直してください。',
}
