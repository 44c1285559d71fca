// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guest: CoreSentences = {
  'A guest that gave up does not run on half dead with a device in its hands.':
    '動作をあきらめたゲストが、デバイスを持ったまま半死の状態で動き続けることはありません。',
  'A passed-through device does not survive the guest’s sleep.': '渡したデバイスはゲストのスリープから復帰できません。',
  'Randomness from the start; the firmware’s network boot needs it too.':
    '起動時から乱数を使えます。ファームウェアのネットワーク起動にも必要です。',
  'Missed ticks of the real-time clock are made up for.': 'リアルタイムクロックの取りこぼした刻みを補います。',
  'An emulated timer that costs host time in every idle guest; both systems have better ones.':
    '待機中のゲストごとにホストの時間を使うエミュレートされたタイマーです。どちらのシステムにもより良いものがあります。',
  'Windows reads the time from a page of memory instead of asking the host.':
    'Windows はホストに尋ねる代わりに、メモリの 1 ページから時刻を読みます。',
  'Windows keeps local time in the hardware clock.': 'Windows はハードウェアクロックをローカル時刻で保持します。',
  'Linux keeps UTC in the hardware clock.': 'Linux はハードウェアクロックを UTC で保持します。',
  'Late ticks of the interval timer come at their normal rate.':
    'インターバルタイマーの遅れたティックを通常の間隔で届けます。',
  'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.':
    'ほかの方針はいずれもティックを再注入し、再注入すると AMD プロセッサーで AVIC が無効になります。',
  'Windows does not know it.': 'Windows はこれを知りません。',
  'Linux prefers an invariant TSC and has this to fall back on.':
    'Linux は不変 TSC を優先し、これを予備として使います。',
  'One USB 3 controller with room for devices that are lent later.':
    '後から貸すデバイスの余地がある USB 3 コントローラー 1 つ。',
  'The disks of one thread share a controller.': '1 つのスレッドのディスクはコントローラーを共有します。',
  'Carries the channels below.': '下のチャンネルを載せます。',
  'The root of the guest’s PCI tree.': 'ゲストの PCI ツリーのルート。',
  'A bus of the node that the device belongs to, so that the guest keeps its work near it.':
    'デバイスが属するノードのバス。ゲストがそのデバイスの処理を近くに保てるようにします。',
  'A root port of its own for a passed-through device.': '渡したデバイス専用のルートポート。',
  'Room for the guest’s other devices beside the expander buses.':
    '拡張バスのほかに、ゲストのその他のデバイスを置く場所。',
  'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.':
    'QEMU が自動で追加することはなく、これがないと AMD プロセッサーのゲストからハードウェアスレッドが見えません。',
  'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.':
    'ホストは TSC で時刻を刻むため、ゲストも VM exit なしで同じものを読めます。ゲストの状態の保存はできなくなります。',
  'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.':
    'ゲスト内のハイパーバイザーなし：あると Windows がその上で VBS を起動し、毎秒最大 100 万回の VM exit が生じます。',
  'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.':
    '指定どおり、ゲストであることを隠します。その場合 Windows は enlightenment を一切使いません。',
  'The firmware lays out large BARs by the width of this processor’s addresses.':
    'ファームウェアはこのプロセッサーのアドレス幅に合わせて大きな BAR を配置します。',
  'The processor addresses {0} bits and the IOMMU {1}: BARs above would be where no device can reach, and the screen stays black.':
    'プロセッサーのアドレスは {0} ビット、IOMMU は {1} ビットです。それより上の BAR にはどのデバイスも届かず、画面は黒いままになります。',
  'QEMU’s own NVMe driver goes past the host’s storage layers.':
    'QEMU 自身の NVMe ドライバーはホストのストレージ層を通りません。',
  'The guest has a cache already; the host’s would keep the same data twice.':
    'ゲストにはすでにキャッシュがあり、ホストのキャッシュは同じデータを二重に持つことになります。',
  'Native asynchronous I/O never waits on storage that is fully allocated.':
    '完全に割り当て済みのストレージでは、ネイティブの非同期 I/O が待たされません。',
  'io_uring does not stall where qcow2 has to allocate.': 'qcow2 の割り当てが必要な場面でも io_uring は止まりません。',
  'io_uring does not stall where blocks are not allocated yet.':
    'まだ割り当てられていないブロックでも io_uring は止まりません。',
  'I/O by worker threads.': 'ワーカースレッドによる I/O。',
  'What the guest trims is given back.': 'ゲストが trim した領域は返されます。',
  'virtio-blk is the shortest way from the guest to the disk.': 'virtio-blk はゲストからディスクへの最短経路です。',
  'virtio-scsi suits many disks, and shows Windows that they are solid-state.':
    'virtio-scsi は多数のディスクに向き、Windows に SSD であることを伝えます。',
  'SATA needs no driver, which an existing system may not have; slower than virtio.':
    'SATA は、既存のシステムにないかもしれないドライバーを必要としません。virtio より低速です。',
  'An emulated NVMe disk needs no extra driver in Windows.':
    'エミュレートした NVMe ディスクは、Windows で追加のドライバーを必要としません。',
  '{0} The guest starts without it too.': '{0}これがなくてもゲストは起動します。',
  'The system’s installation disc, started from while the disk is empty.':
    'ディスクが空の間に起動する、システムのインストールディスク。',
  'VirtIO drivers, which Windows setup needs to see the disk.':
    'VirtIO ドライバー。Windows のセットアップがディスクを認識するために必要です。',
  'The answers to setup’s questions.': 'セットアップの質問への回答。',
  'A disc in a drive.': 'ドライブ内の光学ディスク。',
  'An input device of the host that goes to and fro between host and guest by both Ctrl keys.':
    '左右の Ctrl キーでホストとゲストの間を行き来する、ホストの入力デバイス。',
  'Looking Glass sends relative movement; a tablet would fight it.':
    'Looking Glass は相対移動を送るため、タブレットはそれと衝突します。',
  'The pointer follows the viewer’s without being caught.': 'ポインターは捕捉されずにビューアーのものに従います。',
  'The guest’s screen in a window of this machine, not of the network.':
    'ゲストの画面を、ネットワークではなくこのマシンのウィンドウに表示します。',
  'The passed-through card is the only one, so that the guest has one main screen.':
    'ゲストのメイン画面が 1 つになるよう、渡したカードだけにします。',
  'Shows the guest until Looking Glass does, and when it does not.':
    'Looking Glass が表示するまで、また表示しないときにゲストを映します。',
  'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.':
    'どのシステムもドライバーなしで描画できます。セットアップや、自身のカードが映らないゲストの確認に使います。',
  'An emulated card for the window.': 'ウィンドウ用のエミュレートしたカード。',
  'No sound, and no guess of QEMU’s at one.': '音声なし。QEMU に推測もさせません。',
  'A sound card that every system has a driver for.': 'どのシステムにもドライバーがあるサウンドカード。',
  'Where the guest’s sound comes out.': 'ゲストの音声の出力先。',
  'A text console that works when nothing else does.': 'ほかに何も動かないときにも使えるテキストコンソール。',
  'The guest agent: clean shutdown, addresses, frozen file systems for backups.':
    'ゲストエージェント：正常なシャットダウン、アドレスの取得、バックアップ時のファイルシステムの凍結。',
  'Clipboard and screen size through SPICE.': 'SPICE によるクリップボードと画面サイズの連携。',
  'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.':
    'チップセットにはゲストが有効にできるウォッチドッグがあります。一時的に遅いだけのゲストがリセットされないようにします。',
  'VMware’s back door, of no use here.': 'VMware のバックドアで、ここでは役に立ちません。',
  'Secure Boot stores its keys where only system management mode can write.':
    'Secure Boot は、システム管理モードだけが書き込める場所に鍵を保存します。',
  'Performance counters for profilers in the guest.': 'ゲスト内のプロファイラー用の性能カウンター。',
  'No performance counters: they cost exits and nothing in the guest asks for them.':
    '性能カウンターなし：VM exit が増え、ゲスト内に必要とするものがありません。',
  'KVM’s signature is hidden from drivers that refuse virtual machines.':
    '仮想マシンを拒否するドライバーから KVM の署名を隠します。',
  'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.':
    '各仮想プロセッサーに専用のホストプロセッサーがあるため、Linux はロックでハイパーバイザーに譲る必要がありません。',
  'The guest waits for work itself instead of the host for it.': 'ホストの代わりにゲスト自身が仕事を待ちます。',
  'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.':
    'q35 にはグラフィックスカードが期待する PCI Express ルートポートがあります。libvirt は定義時の最新版を保ちます。',
  'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.':
    'libvirt はドメインの定義時にこれらの機能から UEFI ビルドを選び、その選択を保ちます。',
  'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.':
    '機能を明示しないと、ディストリビューションは Secure Boot と登録済みの鍵を持つビルドを選び、署名のないドライバーが読み込まれません。',
  'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.':
    'Windows 11 の想定どおり、Microsoft の鍵を登録した Secure Boot。',
  'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.':
    '変数を保持するビルドを求めます。これがないと、「Secure Boot なし」だけでは、何も保存しない暗号化ゲスト用のビルドが選ばれることがあります。',
  'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.':
    'Windows 11 が要求する、swtpm による TPM 2.0。その状態はゲストのもので、BitLocker の鍵がそれに封印されます。',
  'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.':
    'デバイスのすべての機能を 1 つのスロットに、カードと同じ番号で置きます。ドライバーはそこで相手を探します。',
  'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.':
    'まだバインドされていなければ、libvirt が起動時にデバイスを VFIO にバインドし、終了時に返します。',
  'A device of the host that the guest owns while it runs.': 'ゲストの実行中はゲストのものになる、ホストのデバイス。',
  'Nothing on it has to draw before its driver does; the start is quicker.':
    'ドライバーが動く前に描画する必要のあるものがなく、起動が速くなります。',
  'The card’s own video BIOS, so that it shows the guest’s firmware.':
    'ゲストのファームウェアを表示できるようにする、カード自身のビデオ BIOS。',
  'A copy of the card’s video BIOS, for a card whose own the host has used at its start.':
    'ホストが起動時に自身の ROM を使ったカードのための、ビデオ BIOS のコピー。',
  'A USB device of the host; the guest starts without it too.':
    'ホストの USB デバイス。これがなくてもゲストは起動します。',
  'A USB device of the host.': 'ホストの USB デバイス。',
  'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.':
    'enlightenment：Windows がエミュレートされたハードウェアを操作する代わりにハイパーバイザーを呼び出します。このホストが提供するものだけです。',
  'Guest watchdogs do not fire when the host is busy.': 'ホストが忙しいときにゲストのウォッチドッグが作動しません。',
  'Interrupts end without leaving the guest.': 'ゲストから出ずに割り込みが完了します。',
  'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.':
    'ロックを一定回数試すと Windows がハイパーバイザーに知らせ、ハイパーバイザーは保持者を実行できます。',
  'Numbers of virtual processors, needed by the next ones.': '次の項目に必要な仮想プロセッサーの番号。',
  'Windows sees the time stolen from it.': 'Windows が、奪われた時間を把握できます。',
  'Synthetic interrupt controller, needed by the synthetic timers.': '合成タイマーに必要な合成割り込みコントローラー。',
  'TSC and APIC frequencies without calibration.': '較正なしで得られる TSC と APIC の周波数。',
  'One call interrupts many processors.': '1 回の呼び出しで多数のプロセッサーに割り込みます。',
  'Arguments of such calls travel in registers.': 'そのような呼び出しの引数をレジスターで渡します。',
  'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.':
    '合成コントローラーが通常は無効にする、プロセッサーの割り込み仮想化（APICv、AVIC）を使い続けます。ホストが使っている場合だけです。',
  'Fewer exits for a hypervisor inside the guest (VBS, WSL2).':
    'ゲスト内のハイパーバイザー（VBS、WSL2）の VM exit が減ります。',
  'Makes VBS and WSL2 inside the guest bearable on Intel processors.':
    'Intel プロセッサーで、ゲスト内の VBS と WSL2 を実用的な速さにします。',
  'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.':
    '通常の割り込みとしての合成タイマー：アイドル中のゲストの負荷が、ホストの 1 プロセッサーの数十パーセントから数パーセントに下がります。',
  'One call flushes the address caches of many processors, also of those that do not run now.':
    '1 回の呼び出しで、現在動いていないものも含む多数のプロセッサーのアドレスキャッシュを破棄します。',
  'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.':
    'Looking Glass がゲストの画面を渡すメモリ。画面のサイズに必要な大きさです。',
  'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.':
    'kvmfr モジュールにより、ビューアー側のグラフィックカードが画像を直接読めます。libvirt にはそのための要素がありません。',
  'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.':
    'ファームウェアの BAR 用ウィンドウをこの大きさにします。libvirt がこの名前を予約しているため、libvirt を介さずに渡します。',
  'What the guest has; the host keeps the rest.': 'ゲストのメモリ。残りはホストのものです。',
  'The host does not search this memory for pages to merge.': 'ホストは、統合できるページをこのメモリで探しません。',
  'Memory that a helper process can map, huge pages included.':
    'huge page を含め、補助プロセスがマッピングできるメモリ。',
  'virtiofsd reads and writes the guest’s memory.': 'virtiofsd はゲストのメモリを読み書きします。',
  'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.':
    'ゲストの起動前に全メモリを確保します。不足はすぐにわかり、後でページフォールトに妨げられません。',
  'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.':
    '予約済みの huge page：分割も待ちもありません。1 GiB のページはプロセッサーのアドレス変換の手間も減らします。',
  'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.':
    '渡したデバイスが全メモリを固定するため、バルーンは何も解放せず、ゲストを遅くするだけです。',
  'The guest tells which pages it does not use, and the host takes them back.':
    'ゲストが使っていないページを知らせ、ホストがそれを回収します。',
  'What the hook on the host does while the guest runs, and takes back when it ends.':
    'ゲストの実行中にホスト上のフックが行い、終了時に元へ戻すことです。',
  'What the guest is for, and which device was at which address when it was chosen: checked before every start.':
    'ゲストの用途と、選択時にどのデバイスがどのアドレスにあったか。起動のたびに確認されます。',
  '{0} virtio needs a driver in Windows and is several times faster than an emulated card.':
    '{0}virtio は Windows ではドライバーが必要ですが、エミュレートしたカードより数倍高速です。',
  '{0} e1000e needs no driver in Windows, and is slower than virtio.':
    '{0}e1000e は Windows でドライバーが不要ですが、virtio より低速です。',
  'A network of libvirt’s: the guest reaches out through the host.':
    'libvirt のネットワーク：ゲストはホストを通じて外部に接続します。',
  'On the host’s bridge: the guest is a machine of the local network.':
    'ホストのブリッジ上：ゲストはローカルネットワークの 1 台のマシンになります。',
  'On the host’s interface itself; host and guest do not reach each other over it.':
    'ホストのインターフェイスそのものの上。これを通じてホストとゲストが互いに通信することはできません。',
  'A virtual function of the network card.': 'ネットワークカードの仮想機能。',
  'User-mode networking, which needs no privileges and nobody outside can reach.':
    '権限が不要で、外部から接続できないユーザーモードネットワーク。',
  'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.':
    'カーネル自身がパケットを運びます。キューが複数なら複数のプロセッサーで処理します。libvirt の既定は 1 つです。',
  'passt is faster than QEMU’s own, and handles IPv6.': 'passt は QEMU 自身のものより高速で、IPv6 に対応します。',
  'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.':
    'メモリは、それを使うプロセッサーのノードから確保され、できなければ起動に失敗します。別のノードのメモリは低速です。',
  'The guest sees the nodes as they are, so that it keeps work near its memory.':
    'ゲストにノードを実際のとおりに見せ、処理がメモリの近くで行われるようにします。',
  'As many as the topology below has.': '下のトポロジーと同じ数。',
  'Threads that serve disks beside QEMU’s main loop.': 'QEMU のメインループとは別にディスクを処理するスレッド。',
  'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.':
    'QEMU 自身のスレッドはホストのプロセッサに留まります。これがないと、ゲストのものも含めどのプロセッサでも動くことがあります。',
  'Disks are served beside the guest’s processors.': 'ディスクはゲストのプロセッサのそばで処理されます。',
  'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.':
    '各仮想プロセッサーにホストのプロセッサーが 1 つあり、1 つのコアのハードウェアスレッドはゲストでも 1 つのコアのスレッドになります。',
  'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.':
    'これがないと libvirt はプロセッサごとに 1 つのソケットを作り、Windows は 1 つか 2 つのソケットしか使いません。',
  'The guest sees the caches that its pinned processors really share.':
    'ゲストには、固定したプロセッサが実際に共有するキャッシュが見えます。',
  'The guest gets every feature of this processor; it need not move to another machine.':
    'ゲストはこのプロセッサーの全機能を使えます。別のマシンへ移す必要はありません。',
  'The most that emulation offers: this host runs no guests on its own processor.':
    'エミュレーションで得られる最大のもの：このホストは自身のプロセッサーでゲストを実行できません。',
  'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.':
    'virtiofs によるホストのフォルダー。Windows では WinFsp と viofs ドライバーが必要です。',
}
