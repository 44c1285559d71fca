// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestChecks: CoreSentences = {
  'No device is at {0}; cards and firmware settings move addresses. Choose the device anew.':
    '{0} にデバイスがありません。カードやファームウェアの設定でアドレスは変わります。デバイスを選び直してください。',
  'At {0} is {1} now, not {2}; cards and firmware settings move addresses. Choose the device anew.':
    '{0} にあるのは現在 {1} で、{2} ではありません。カードやファームウェアの設定でアドレスは変わります。デバイスを選び直してください。',
  'No device is at {0}; the device is at {1} now.': '{0} にデバイスがありません。デバイスは現在 {1} にあります。',
  'At {0} is {1} now, not {2}; the device is at {3} now.':
    '{0} にあるのは現在 {1} で、{2} ではありません。デバイスは現在 {3} にあります。',
  '{0} is a function of the device at {1} and sits on another slot in the guest, where drivers do not find their sibling.':
    '{0} は {1} のデバイスの機能ですが、ゲストでは別のスロットにあり、ドライバーが兄弟の機能を見つけられません。',
  'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.':
    '複数の機能がこのスロットを共有していますが、機能 0 に multifunction がなく、ゲストはほかの機能を探しません。',
  '{0} of the same device stays with the host. Hand all functions over together.':
    '同じデバイスの {0} がホストに残ります。すべての機能をまとめて渡してください。',
  'The driver’s name has meant nothing for years: every device goes by VFIO.':
    'このドライバー名は何年も前から意味がありません。どのデバイスも VFIO を使います。',
  'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.':
    'x-vga は BIOS ゲスト用です。UEFI では、ホスト自身の VGA との問題を招くだけです。',
  'Looking Glass sends relative movement, and the tablet makes the pointer jump.':
    'Looking Glass は相対移動を送るため、タブレットがあるとポインターが飛びます。',
  'The shared memory of {0} MiB is not a power of two.': '{0} MiB の共有メモリは 2 のべき乗ではありません。',
  'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.':
    'USB コントローラーが UHCI または EHCI で、ポーリングにより常にホストの時間を使います。qemu-xhci なら 1 つですべての速度に対応します。',
  'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.':
    'ゲストエージェント用のチャンネルがないため、停止は電源ボタンを押すことに相当し、ゲストが無視することがあります。',
  'The disk is on {0}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.':
    'ディスクが {0} にあり、QEMU がレジスター単位でエミュレートします。virtio は数倍高速です。Windows では変更前にドライバーのインストールが必要です。',
  'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.':
    'ディスクは QEMU のメインループで、そこで起きるほかのすべてとともに処理されています。専用のスレッドなら速さを保てます。',
  'The disk wants iothread {0} and none is defined; the guest does not start.':
    'ディスクは iothread {0} を求めていますが、定義されていません。ゲストは起動しません。',
  'The disk wants iothread {0} and only {1} are defined; the guest does not start.':
    'ディスクは iothread {0} を求めていますが、定義されているのは {1} だけです。ゲストは起動しません。',
  'No cache mode is given, which means writeback: host and guest both keep what is read. none leaves it to the guest.':
    'キャッシュモードの指定がなく、writeback になります。ホストとゲストの両方が読んだものを保持します。none ならゲストに任せます。',
  'The cache mode is {0}: host and guest both keep what is read. none leaves it to the guest.':
    'キャッシュモードが {0} です。ホストとゲストの両方が読んだものを保持します。none ならゲストに任せます。',
  'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.':
    'キャッシュモード unsafe では、ゲストが指示しても書き込まれません。停電するとファイルシステムが失われます。',
  'io is native and the cache mode {0}; libvirt demands none or directsync for it.':
    'io が native、キャッシュモードが {0} です。libvirt はその場合 none または directsync を要求します。',
  'io is native and the cache mode not given; libvirt demands none or directsync for it.':
    'io が native で、キャッシュモードの指定がありません。libvirt はその場合 none または directsync を要求します。',
  'not given': '指定なし',
  'What the guest deletes stays allocated on the host: discard is not unmap.':
    'ゲストが削除したものがホストで割り当てられたままになります：discard が unmap ではありません。',
  '{0} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.':
    '次のブート後、{0} は別のディスクになっているかもしれず、ゲストはそれに書き込みます。/dev/disk/by-id の名前は変わりません。',
  'QEMU here has no machine {0} any more. q35 is its newest; Windows may find its devices anew once.':
    'この QEMU にはもうマシン {0} がありません。最新は q35 です。Windows がデバイスを一度検出し直すことがあります。',
  'QEMU here has no machine {0} any more. pc is its newest; Windows may find its devices anew once.':
    'この QEMU にはもうマシン {0} がありません。最新は pc です。Windows がデバイスを一度検出し直すことがあります。',
  '{0} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.':
    '{0} には PCI Express がなく、カードは通常の PCI バスに置かれます。これを拒否するドライバーがあります。新しいゲストは q35 で作るほうがよいです。',
  'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.':
    'ゲストは BIOS で起動します。BIOS は大きな BAR を配置せず、カードのレガシー VGA を必要とします。UEFI なら不要ですが、インストール済みのシステムの変換が必要です。',
  'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.':
    'Secure Boot の指定なしでファームウェアが選ばれるため、署名のないドライバーが読み込まれるかどうかは、ディストリビューションのファイルの順序次第です。',
  'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.':
    'Windows 11 は TPM 2.0 を要求しますが、ゲストにありません。大型の更新のインストールが拒否されます。',
  'The order of starting stands under <os> and at the devices; libvirt takes one or the other.':
    '起動順序が <os> の下とデバイスの両方にあります。libvirt が受け付けるのはどちらか一方です。',
  'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.':
    '渡したデバイスが全メモリを確保するため、バルーンは何も解放せず、ゲストを遅くします。',
  '{0} huge pages of {1} KiB are needed and the host has {2}; the guest does not start until they are reserved.':
    '{1} KiB の huge page が {0} 必要ですが、ホストには {2} しかありません。予約するまでゲストは起動しません。',
  'The memory of {0} KiB is not a whole number of pages of {1} KiB.':
    '{0} KiB のメモリは {1} KiB のページの整数倍ではありません。',
  'The guest has {0} GiB and the host {1}.': 'ゲストは {0} GiB、ホストは {1} です。',
  'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.':
    'VFIO がいずれにせよゲストのメモリを保持します。<locked/> は QEMU の制限を外すだけで、libvirt は勧めていません。',
  'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.':
    'ハードリミットには QEMU がほかに必要とする分も含める必要があります。見積もりが低すぎるとゲストが強制終了されます。',
  'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.':
    'virtiofs はゲストのメモリを読みますが、共有されていません。libvirt は起動を拒否します。',
  'The guest may put itself to sleep, and its passed-through device does not wake up.':
    'ゲストが自分でスリープに入ることができ、渡したデバイスは復帰しません。',
  'The network card is an emulated {0}, several times slower than virtio. Windows needs the NetKVM driver for the change.':
    'ネットワークカードがエミュレートした {0} で、virtio より数倍低速です。変更するには Windows で NetKVM ドライバーが必要です。',
  'The network card has one queue, so one vCPU does all the work of it.':
    'ネットワークカードのキューが 1 つのため、1 つの vCPU がその処理をすべて行います。',
  'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.':
    'vCPU は固定されていますが、エミュレーターは固定されていません。そのスレッドが、ゲストの CPU そのものの上で動くことがあります。',
  'The emulator shares CPU {0} with the guest, and interrupts it there.':
    'エミュレーターが CPU {0} をゲストと共有し、そこでゲストを妨げます。',
  '{0} of {1} vCPUs are not pinned, and run where they like, on the others’ CPUs too.':
    '{1} の vCPU のうち {0} が固定されておらず、ほかの vCPU の CPU も含めて自由に動きます。',
  'vCPU {0} is pinned and the guest has {1}; the line has no effect.':
    'vCPU {0} が固定されていますが、ゲストの vCPU は {1} です。この行は効果がありません。',
  'CPU {0} is not online on this host, so the guest does not start.':
    'CPU {0} がこのホストでオンラインではないため、ゲストは起動しません。',
  'Guest and host share {0} core (CPUs {1}): what one does there slows the other. Give whole cores.':
    'ゲストとホストが {0} 個のコア（CPU {1}）を共有しています。一方の処理が他方を遅くします。コア単位で割り当ててください。',
  'Guest and host share {0} cores (CPUs {1}): what one does there slows the other. Give whole cores.':
    'ゲストとホストが {0} 個のコア（CPU {1}）を共有しています。一方の処理が他方を遅くします。コア単位で割り当ててください。',
  'The vCPUs lie on {0} third-level caches and would fit one; what they share travels between them.':
    'vCPU は {0} 個の L3 キャッシュにまたがっていますが、1 つに収まります。共有データがキャッシュ間を移動します。',
  'The vCPUs lie on {0} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.':
    'vCPU は {0} 個の NUMA ノードにまたがっていますが、ゲストには 1 つに見え、遠いメモリを近いものとして使います。ノードごとにセルを与えてください。',
  'The guest believes that {0} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.':
    'ゲストは隣り合う {0} 個の vCPU を 1 つのコアのスレッドとみなしますが、別々のコアに固定されています。兄弟スレッドを隣り合わせにしてください。',
  '{0} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.':
    '{0} 個のコア全体がハードウェアスレッドごと固定されていますが、トポロジーはコアあたり 1 スレッドのため、ゲストはスレッドをコアとみなします。',
  'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.':
    'vCPU は固定されていますが、ゲストには QEMU の仮のキャッシュが知らされています。実際のものを見せられます。',
  'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.':
    'ゲストにホストのキャッシュが見えていますが固定されていないため、知らされたキャッシュの共有は実際と違います。',
  'vCPUs run with {0} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.':
    'vCPU が {0} の優先度で動きます。ループし続ける vCPU は、その CPU のカーネル自身のスレッドを、ひいてはホストを止めます。',
  'No topology: libvirt makes {0} sockets of one core, of which Windows uses one or two.':
    'トポロジーがありません：libvirt は 1 コアのソケットを {0} 個作りますが、Windows が使うのは 1 つか 2 つです。',
  '{0} sockets, of which Windows uses two at most. They would do as cores of one.':
    'ソケットが {0} 個ありますが、Windows が使うのは最大 2 つです。1 ソケットのコアにすれば足ります。',
  'The topology makes {0} vCPUs and <vcpu> says {1}; libvirt refuses to start it. Make them equal.':
    'トポロジーでは vCPU が {0}、<vcpu> では {1} です。libvirt は起動を拒否します。等しくしてください。',
  'The guest’s processor is a model like the host’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'ゲストのプロセッサーはホストのものに似たモデルで、ホストの全機能を持ちません。host-passthrough ならそのまま見せます。',
  'The guest’s processor is a model of QEMU’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'ゲストのプロセッサーは QEMU のモデルで、ホストの全機能を持ちません。host-passthrough ならそのまま見せます。',
  'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.':
    '機能 topoext のないハードウェアスレッドです。この AMD プロセッサーでは、ゲストはそれぞれを独立したコアとみなします。',
  'topoext is a feature of AMD processors; on this Intel one the guest does not start.':
    'topoext は AMD プロセッサーの機能です。この Intel プロセッサーではゲストが起動しません。',
  'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.':
    'ゲストは自分がゲストだとわからないため、Windows は enlightenment を使わず、かなり遅くなります。',
  'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).':
    'KVM の署名が隠されています。NVIDIA のドライバーは 465（2021 年）以降これを必要としません。',
  'The processor addresses {0} bits and the IOMMU {1}: large BARs come to lie where the card cannot reach, and the screen stays black.':
    'プロセッサーのアドレスは {0} ビット、IOMMU は {1} ビットです。大きな BAR がカードの届かない場所に置かれ、画面は黒いままになります。',
  'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.':
    'Windows から仮想化が見え、その上で VBS を起動することがあります。毎秒最大 100 万回の VM exit が生じます。WSL2 と Docker Desktop を使わないなら無効にできます。',
  'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.':
    '画面のパスワードが定義に書かれており、そのファイルを読める人や受け取った人は誰でも読めます。',
  'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.':
    'パスワードまたは鍵が QEMU の引数にあり、ゲストの実行中はプロセス一覧にも現れます。',
  'The guest’s screen and keyboard answer to the whole network.':
    'ゲストの画面とキーボードにネットワーク全体から接続できます。',
  '{0} is not there, so the guest does not start.': '{0} がないため、ゲストは起動しません。',
  '{0} is not there; the guest starts without it.': '{0} がありません。ゲストはそれなしで起動します。',
  '{0} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.':
    '{0} 個の引数が libvirt を介さず QEMU に渡ります。libvirt は検査せず、それらが開くものを AppArmor や SELinux に知らせません。',
  'Windows does without {0}: idle, it costs some tens of per cent of a host processor instead of a few.':
    'Windows は {0} を使えません。アイドル中の負荷が、ホストの 1 プロセッサーの数パーセントではなく数十パーセントになります。',
  'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.':
    'stimer には hypervclock タイマーが必要です。libvirt 11.9 以降は、ないとゲストの起動を拒否します。',
  '{0} needs {1}, which is off.': '{0} には {1} が必要ですが、無効です。',
  'evmcs is for Intel processors; on this AMD one the guest does not start.':
    'evmcs は Intel プロセッサー用です。この AMD プロセッサーではゲストが起動しません。',
  'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.':
    'ホストに割り込み仮想化（APICv、AVIC）がない場合、avic は割り込みを速くせず、遅くします。',
  'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).':
    'ハイパーバイザーの名前が変更されています。NVIDIA のドライバーは 465（2021 年）以降これを必要としません。',
  'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.':
    'hyperv の mode passthrough は KVM にあるものをすべて有効にし、ほかの指定を上書きします。QEMU では開発用とされています。',
  'The interval timer’s tickpolicy {0} re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'インターバルタイマーの tickpolicy {0} はティックを再注入し、AMD プロセッサーで AVIC を無効にします。discard ならそうなりません。',
  'The interval timer’s tickpolicy (delay) re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'インターバルタイマーの tickpolicy（delay）はティックを再注入し、AMD プロセッサーで AVIC を無効にします。discard ならそうなりません。',
  'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.':
    'ゲストにエミュレートした HPET があり、アイドル中もホストの時間を使います。Windows にも Linux にもよりよいタイマーがあります。',
  'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.':
    'tsc タイマーのモードは QEMU では効果がありません。ゲストが見るのは機能 invtsc です。',
  'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.':
    'ハードウェアクロックが UTC で、Windows はそれをローカル時刻とみなすため、ネットワークで同期するまで時刻が何時間もずれます。',
  'Takes the balloon out.': 'バルーンを外します。',
  'Lets libvirt choose the UEFI firmware, instead of naming its files.':
    'ファイルを指定せず、libvirt に UEFI ファームウェアを選ばせます。',
  'Takes {0} out of the machine.': 'マシンから {0} を外します。',
  'Hides KVM’s signature from the guest’s drivers.': 'ゲストのドライバーから KVM の署名を隠します。',
  'Has KVM provide the I/O APIC.': 'I/O APIC を KVM に提供させます。',
  'Limits the guest’s addresses to the 39 bits of the IOMMU.': 'ゲストのアドレスを IOMMU の 39 ビットに制限します。',
  'Takes memory as it comes, without huge pages.': 'huge page を使わず、通常のメモリを使います。',
  'Gives the machine a TPM 2.0 of its own, in software.': 'マシンに専用のソフトウェア TPM 2.0 を与えます。',
  'Lets libvirt place the devices on the guest’s bus anew.': 'ゲストのバス上のデバイスを libvirt に配置し直させます。',
  'Shows the screen without OpenGL.': 'OpenGL なしで画面を表示します。',
  'Draws without 3D.': '3D なしで描画します。',
  'Starts also where the USB device is not plugged in.': 'USB デバイスが接続されていなくても起動します。',
  'Changes the machine type from {0} to q35, the newest that this QEMU has.':
    'マシンタイプを {0} から、この QEMU で最新の q35 に変更します。',
  'Changes the machine type from {0} to pc, the newest that this QEMU has.':
    'マシンタイプを {0} から、この QEMU で最新の pc に変更します。',
  'Hides the processor feature {0} from the guest.': 'プロセッサーの機能 {0} をゲストから隠します。',
  'Takes the disc {0} out of the drive {1}.': 'ドライブ {1} から光学ディスク {0} を取り出します。',
}
