// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesKernel: CoreSentences = {
  'The running kernel’s configuration can be read': '実行中のカーネルの構成を読み取れる',
  'What the kernel does without being told, and what it has built in, stands there and nowhere else.':
    'カーネルが既定で行うことや組み込まれているものは、そこにしか書かれていません。',
  'It can.': '読み取れます。',
  'The firmware’s frame buffer gives way to vfio-pci': 'ファームウェアのフレームバッファーが vfio-pci に場所を譲る',
  'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.':
    'ファームウェアの画面はカードのメモリ上にあります。カーネルがそれをつかんでいる間、そのカードの BAR は渡せません。',
  'initcall_blacklist=sysfb_init keeps the kernel from using it at all.':
    'initcall_blacklist=sysfb_init により、カーネルはこれをまったく使いません。',
  'No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'ファームウェアのフレームバッファーを持つカードはもうありません。初期画面は simpledrm なので、パラメーター video=efifb:off は何の効果もありません。',
  'No card holds the firmware’s frame buffer any more.':
    'ファームウェアのフレームバッファーを持つカードはもうありません。',
  'the release has no version': 'リリースにバージョンがない',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    '{0} にありますが、このカーネルの vfio-pci がバインド時に取り除きます。初期画面は simpledrm なので、パラメーター video=efifb:off は何の効果もありません。',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds.':
    '{0} にありますが、このカーネルの vfio-pci がバインド時に取り除きます。',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    '{0} にあり、このカーネルは vfio-pci のバインド時に取り除きません。初期画面は simpledrm なので、パラメーター video=efifb:off は何の効果もありません。',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds.':
    '{0} にあり、このカーネルは vfio-pci のバインド時に取り除きません。',
  'Install a kernel of 6.0 or later, or let the firmware start on the other card.':
    '6.0 以降のカーネルをインストールするか、ファームウェアをもう一方のカードで起動させてください。',
  'The kernel has the newer interface to the IOMMU': 'カーネルに IOMMU の新しいインターフェイスがある',
  'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.':
    'iommufd は将来 VFIO 独自のマッピングインターフェイスを置き換えます。現在はどちらも使え、libvirt は指定がない限り古いほうを使います。',
  'This kernel has no iommufd; guests use the older interface and lose nothing by it.':
    'このカーネルに iommufd はありません。ゲストは古いインターフェイスを使い、不利益はありません。',
  'The kernel has iommufd beside the older interface.': 'カーネルには古いインターフェイスと並んで iommufd があります。',
  'The KVM module for this CPU is loaded': 'この CPU 用の KVM モジュールが読み込まれている',
  'The module is loaded by itself where the CPU can; when it is not, something keeps it out.':
    'CPU が対応していればモジュールは自動で読み込まれます。読み込まれないなら、何かが妨げています。',
  'This rule knows the modules for Intel and AMD only.': 'このルールは Intel と AMD 用のモジュールだけが対象です。',
  '{0} is built in.': '{0} は組み込まれています。',
  '{0} is loaded.': '{0} は読み込まれています。',
  'The running kernel has no {0}.': '実行中のカーネルに {0} がありません。',
  'Install the distribution’s standard kernel, or restart if the kernel was just updated.':
    'ディストリビューションの標準カーネルをインストールしてください。カーネルを更新したばかりなら、再起動してください。',
  '{0} is kept out by modprobe’s configuration.': '{0} は modprobe の設定で読み込みが禁止されています。',
  '{0} is there, but not loaded.': '{0} はありますが、読み込まれていません。',
  'Load it; if that is refused, the kernel log says why.':
    '読み込んでください。拒否される場合、理由はカーネルログにあります。',
  'No module is asked for that this kernel no longer has': 'このカーネルから消えたモジュールが指定されていない',
  'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.':
    'vfio_virqfd は Linux 6.2 で vfio に統合されました。これが見つからないと、生成ツールが不完全な initramfs を作ることがあります。',
  'The initial ramdisk’s configuration names none.': 'initramfs の設定に、そのようなモジュールの指定はありません。',
  'It names vfio_virqfd, which this kernel still has.':
    'vfio_virqfd が指定されていますが、このカーネルにはまだあります。',
  'It names vfio_virqfd, which kernels before 6.2 have.':
    'vfio_virqfd が指定されています。これは 6.2 より前のカーネルにあるものです。',
  'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.':
    'initramfs の設定に、このカーネルにはもうない vfio_virqfd が指定されています。',
  'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.':
    '設定から vfio_virqfd を取り除き、initramfs を再生成してください。機能は vfio に含まれています。',
  'No other hypervisor’s module is loaded': 'ほかのハイパーバイザーのモジュールが読み込まれていない',
  'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.':
    'CPU の仮想化支援を使えるハイパーバイザーは一度に 1 つだけです。ほかのものがマシンを動かしている間、KVM は拒否されることがあります。',
  'There is none.': 'ありません。',
  'The module of {0} is loaded.': '{0} のモジュールが読み込まれています。',
  'Stop its machines before a guest is started, or unload the module.':
    'ゲストを起動する前に、そのマシンを停止するか、モジュールを取り外してください。',
  'The kernel knows the passthrough parameters it was given':
    'カーネルが、指定されたパススルー用パラメーターを認識する',
  'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.':
    'pcie_acs_override のように、パッチを当てたカーネルだけが認識するパラメーターは、多くの解説にあってもここでは効果がありません。',
  'It has not complained about any.': '認識できないという記録はありません。',
  'The kernel does not know {0}.': 'カーネルは {0} を認識しません。',
  'Devices reserved for guests are held by vfio-pci': 'ゲスト用に確保したデバイスを vfio-pci が保持している',
  'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.':
    '確保したカードを通常のドライバーが先に取ると、動作中のホストから取り上げない限りゲストに渡せません。',
  'No device is reserved for a guest at boot.': '起動時にゲスト用に確保されるデバイスはありません。',
  'No device here has the ids given to vfio-pci: {0}.': 'vfio-pci に渡された ID のデバイスはここにありません：{0}。',
  'Correct the ids; the card may have been replaced or mistyped.':
    'ID を訂正してください。カードが交換されたか、打ち間違いの可能性があります。',
  '{0} (no driver)': '{0}（ドライバーなし）',
  '{0} (held by {1})': '{0}（{1} が保持）',
  'Reserved, but not held by vfio-pci: {0}.': '確保されていますが、vfio-pci が保持していません：{0}。',
  'Make vfio-pci load before the usual driver (see “{0}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'vfio-pci を通常のドライバーより先に読み込ませ（「{0}」を参照）、initramfs を再生成して再起動してください。カーネルに組み込まれたドライバー（多くは xhci_hcd）はそれでも先に来ます。その場合はゲストの起動時に libvirt が切り替えます（managed=yes）。',
  'vfio-pci holds {0}.': 'vfio-pci が {0} を保持しています。',
  'The kernel is recent enough': 'カーネルが十分に新しい',
  'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.':
    '6.0 より前の vfio-pci はファームウェアのフレームバッファーからカードを取れず、デバイスの受け渡しにも後に修正された競合がありました。',
  '{0} does not begin with a version': '{0} の先頭がバージョンではない',
  'This is Linux {0}.{1}.': 'Linux {0}.{1} です。',
  'Install a newer kernel of the distribution, 6.1 or later.':
    'ディストリビューションの新しいカーネル（6.1 以降）をインストールしてください。',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is kept up to date.':
    'ディストリビューションの変更が入った Linux {0}.{1} なので、番号はあまり参考になりません。VFIO は最新に保たれています。',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is an old one.':
    'ディストリビューションの変更が入った Linux {0}.{1} なので、番号はあまり参考になりません。VFIO は古いものです。',
  'Move to the distribution’s next release (9 or later).':
    'ディストリビューションの次のリリース（9 以降）に移行してください。',
  'This is Linux {0}.{1}: passthrough works, with more care for the frame buffer.':
    'Linux {0}.{1} です。パススルーは動作しますが、フレームバッファーに注意が必要です。',
  'This is Linux {0}.{1}, which is too old.': 'Linux {0}.{1} です。古すぎます。',
  'The kernel has VFIO': 'カーネルに VFIO がある',
  'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.':
    'VFIO により、プログラムがデバイスを直接操作できます。vfio-pci がカードを保持し、もう 1 つのモジュールがゲストのメモリをマップします。',
  'VFIO is built into the kernel.': 'VFIO はカーネルに組み込まれています。',
  'The kernel has VFIO as modules.': 'VFIO はカーネルのモジュールとしてあります。',
  'If the kernel was updated since the last start, restart first: its modules may be gone.':
    '前回の起動後にカーネルを更新したなら、先に再起動してください。モジュールがなくなっている可能性があります。',
  'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.':
    'ディストリビューションの標準カーネルを、すべてのモジュールとともにインストールしてください。軽量版やクラウド用のカーネルに VFIO は含まれません。',
  'Nothing forbids loading VFIO': 'VFIO の読み込みが禁止されていない',
  'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.':
    'セキュリティ強化の手順で入れたブラックリストや install 行が残っていると、モジュールが読み込まれず、カードのバインドが明確なメッセージなしに失敗します。',
  'The kernel parameter {0} keeps VFIO out.': 'カーネルパラメーター {0} が VFIO の読み込みを妨げています。',
  'An install line refuses to load VFIO.': 'install 行が VFIO の読み込みを拒否しています。',
  'VFIO is blacklisted, so it is loaded only when something asks for it by name.':
    'VFIO はブラックリストにあるため、名前で要求されたときだけ読み込まれます。',
  'Neither modprobe’s configuration nor the command line does.':
    'modprobe の設定にもコマンドラインにも、禁止はありません。',
  'Remove the line from {0} and rebuild the initial ramdisk.':
    '{0} からその行を取り除き、initramfs を再生成してください。',
}
