// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGuestDriver: CoreSentences = {
  'amdgpu waits for the card’s mailbox without end': 'amdgpu がカードのメールボックスを待ち続けている',
  'The card’s controller hangs after a guest, or its first region has no address.':
    'ゲストの後でカードのコントローラーが固まったか、最初の領域にアドレスがありません。',
  '`lspci -vv`, Region 0; is it at power-on or after a guest?': '`lspci -vv` の Region 0。電源投入時か、ゲストの後か。',
  'The line comes once and the driver goes on.': 'その行が 1 回だけで、ドライバーが先へ進む。',
  'At power-on: Above 4G Decoding on, CSM off.': '電源投入時：Above 4G Decoding を有効に、CSM を無効にします。',
  'After a guest: switch the host off and on.': 'ゲストの後：ホストの電源を切って入れ直します。',
  'Binding the driver then hangs until a restart.': 'この状態でドライバーをバインドすると、再起動するまで固まります。',
  'Windows has stopped this device because it has reported problems':
    'Windows has stopped this device because it has reported problems',
  'Windows has stopped this device (Code 43)': 'Windows がこのデバイスを停止しました (コード 43)',
  'Device Manager … Code 43': 'Device Manager … Code 43',
  'Device Manager … Error 43': 'Device Manager … Error 43',
  'Code 43 … Device Manager': 'Code 43 … Device Manager',
  'Error 43 … Device Manager': 'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat':
    'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes':
    'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas':
    'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi':
    'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas':
    'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy':
    'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止': 'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题': 'Windows 已停止该设备，因为它报告了问题',
  'так как оно сообщило о возникновении неполадок': 'так как оно сообщило о возникновении неполадок',
  'NVIDIA Corporation': 'NVIDIA Corporation',
  'NVIDIA GeForce': 'NVIDIA GeForce',
  'NVRM: loading': 'NVRM: loading',
  'amdgpu <bdf>': 'amdgpu <bdf>',
  'Advanced Micro Devices, Inc. [AMD/ATI]': 'Advanced Micro Devices, Inc. [AMD/ATI]',
  'UHD Graphics': 'UHD Graphics',
  'Iris Xe Graphics': 'Iris Xe Graphics',
  'Intel(R) HD Graphics': 'Intel(R) HD Graphics',
  'The Radeon does not come up in Windows (Code 43)': 'Windows で Radeon が動作しない（コード 43）',
  'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.':
    '前回の使用後にカードがリセットされていないか、サウンド機能がないか、内蔵グラフィックスの ROM がありません。',
  'The host’s log for lines of reset-amd-bug; is the .1 function in the definition?':
    'ホストのログに reset-amd-bug の行があるか。定義に .1 の機能があるか。',
  'It also happens at the first start after power-on.': '電源投入後の最初の起動でも起きる。',
  'Pass the sound function too.': 'サウンド機能も渡します。',
  'Give integrated graphics their ROM and GOP driver.': '内蔵グラフィックスに ROM と GOP ドライバーを与えます。',
  'vendor-reset, or switching the host off and on.': 'vendor-reset を使うか、ホストの電源を切って入れ直します。',
  'Services in the guest that reset the card are other people’s programs.':
    'カードをリセットするゲスト内サービスは、第三者のプログラムです。',
  'amdgpu cannot start the card’s security processor': 'amdgpu がカードのセキュリティプロセッサーを起動できない',
  'The card is still in the state a guest left it in, or its memory region is not mapped.':
    'カードが前のゲストの残した状態のままか、メモリ領域がマッピングされていません。',
  'The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?':
    '領域に関するホストのログ（boot-fb-holds-bar）。電源投入後の最初の起動か。',
  'The firmware package is missing: then the log names a file.':
    'ファームウェアパッケージがない：その場合、ログがファイル名を示します。',
  'Fix the cause on the host.': 'ホスト側の原因を直します。',
  'Windows gave up waiting for the graphics driver': 'Windows がグラフィックドライバーを待ちきれなかった',
  'The driver took longer than Windows allows, or the card is unstable after the host used it.':
    'ドライバーが Windows の許容時間を超えたか、ホストが使った後のカードが不安定です。',
  'The live kernel dumps of Windows.': 'Windows のライブカーネルダンプ。',
  'It happens on bare metal too.': 'ベアメタルでも起きる。',
  'Set TdrDelay to 8 in the guest.': 'ゲストで TdrDelay を 8 にします。',
  'Keep amdgpu away from the card before.': '事前に amdgpu をカードから遠ざけます。',
  'A change in the guest’s registry.': 'ゲストのレジストリを変更します。',
  'The guest crashes over what its processor claims to have':
    'プロセッサーが持つとされる機能のためにゲストがクラッシュする',
  'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.':
    'host-passthrough が、ゲストでは動かない機能や、Windows 自身が使おうとするネスト仮想化を渡しています。',
  'The processor’s mode in the definition, and the kernel’s version.':
    '定義のプロセッサーのモードと、カーネルのバージョン。',
  'It happens with a named processor model too.': '名前付きのプロセッサーモデルでも起きる。',
  'Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.':
    'その機能を外すか（`svm`、`vmx`、`amd-stibp`）、host-model を使います。',
  'Speed, or virtual machines within the guest, are lost.': '速度、またはゲスト内の仮想マシンが失われます。',
  'The guest crashes on a register that KVM does not emulate':
    'KVM がエミュレートしないレジスターでゲストがクラッシュする',
  'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.':
    'Windows またはゲームがモデル固有レジスターを読み、KVM がフォールトを返し、システムが停止します。',
  '`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.':
    '`cat /sys/module/kvm/parameters/ignore_msrs` が N で、その行がクラッシュの時刻のものである。',
  'Only the line is there and nothing crashed: then it is harmless.':
    'その行だけで何もクラッシュしていない：無害です。',
  '`options kvm ignore_msrs=1 report_ignored_msrs=0`.': '`options kvm ignore_msrs=1 report_ignored_msrs=0`。',
  'It also hides real faults.': '本物のフォールトも隠します。',
  'Windows finds no room for the card (Code 12)': 'Windows がカードの置き場所を見つけられない（コード 12）',
  'The firmware’s window for memory regions is smaller than what the cards want.':
    'ファームウェアのメモリ領域用ウィンドウが、カードの要求より小さくなっています。',
  'See ovmf-mmio-window-small.': 'ovmf-mmio-window-small を参照してください。',
  'The regions are assigned.': '領域が割り当てられている。',
  'Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.':
    'ウィンドウを広げ（ovmf-mmio-window-small）、ホストで Above 4G Decoding を有効にします。',
  'As there.': 'そちらと同じです。',
  'Intel graphics do not come up in Windows (Code 43)': 'Windows で Intel グラフィックスが動作しない（コード 43）',
  'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.':
    'ドライバーが OpRegion やビデオ BIOS、stolen memory を見つけられないか、受け付けないハイパーバイザーを検出しています。',
  'The igd lines in QEMU’s log.': 'QEMU のログの igd の行。',
  'QEMU’s log has the OpRegion without a complaint.': 'QEMU のログに OpRegion が問題なく記録されている。',
  'Pass the OpRegion and a ROM for integrated graphics.': 'OpRegion と内蔵グラフィックス用の ROM を渡します。',
  'A virtual function of i915-sriov.': 'i915-sriov の仮想機能を使います。',
  'Such ROMs are other people’s programs.': 'そのような ROM は第三者のプログラムです。',
  'The card is in its mode for confidential computing':
    'カードがコンフィデンシャルコンピューティングのモードになっている',
  'The mode is stored in the card, and a plain guest cannot use it then.':
    'モードはカードに保存され、その間は通常のゲストから使えません。',
  '`nvidia_gpu_tools.py --query-cc-settings`.': '`nvidia_gpu_tools.py --query-cc-settings`。',
  'The mode is off.': 'モードが無効である。',
  'Switch it off with the maker’s tool.': 'メーカーのツールで無効にします。',
  'The card is reset by that.': 'それによりカードがリセットされます。',
  'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)':
    'NVIDIA のドライバーが仮想マシンを検出して停止した（コード 43）',
  'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.':
    '465 より前の GeForce ドライバーは仮想マシンでの動作を拒否します。以降のものがつまずくのは、変わった定義が見せるものだけです。',
  "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.":
    "定義に `<kvm><hidden state='on'/></kvm>` と、`<hyperv>` 内の `<vendor_id>` がない。",
  'The version of the driver in the guest.': 'ゲスト内のドライバーのバージョン。',
  'The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.':
    'ドライバーが 465 以降である：カードのリセット、ROM、メモリ領域を調べてください。',
  'Install a driver of 465 or newer.': '465 以降のドライバーをインストールします。',
  'Else hide the hypervisor and set a vendor id of twelve letters.':
    'だめなら、ハイパーバイザーを隠し、12 文字の vendor_id を設定します。',
  'Hiding the hypervisor’s bit altogether costs speed.': 'ハイパーバイザーのビットを完全に隠すと速度が落ちます。',
  'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)':
    'ゲストの割り込みが QEMU と KVM に分かれている（コード 43、カクつき）',
  'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.':
    'QEMU 4.0 以降、q35 マシンは割り込みコントローラーを分割し、一部の NVIDIA ドライバーがうまく動きません。',
  "The definition lacks `<ioapic driver='kvm'/>`.": "定義に `<ioapic driver='kvm'/>` がない。",
  'It is there.': 'ある。',
  "Add `<ioapic driver='kvm'/>` to `<features>`.": "`<features>` に `<ioapic driver='kvm'/>` を加えます。",
  'A virtual IOMMU that remaps interrupts does not go with it.':
    '割り込みをリマップする仮想 IOMMU とは併用できません。',
  'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)':
    'NVIDIA のノートパソコン用ドライバーがバッテリーと ACPI ROM を見つけられない（コード 43）',
  'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.':
    '自身の出力を持たないノートパソコンのカードのドライバーは、バッテリー、ACPI ROM、メーカーのサブシステム ID を探します。',
  'The host is a laptop, and the card’s class is 0302 (3D controller).':
    'ホストがノートパソコンで、カードのクラスが 0302（3D controller）である。',
  'The host is a desktop.': 'ホストがデスクトップである。',
  'Add an ACPI table with a battery (`-acpitable`).': 'バッテリーを含む ACPI テーブルを追加します（`-acpitable`）。',
  'Pass the subsystem ids and the card’s ROM.': 'サブシステム ID とカードの ROM を渡します。',
  'A wrong table can keep the guest from starting.': 'テーブルを誤るとゲストが起動しなくなることがあります。',
  'The NVIDIA driver finds a region of the card without an address':
    'NVIDIA ドライバーが、アドレスのないカードの領域を検出した',
  'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.':
    '領域にアドレスが割り当てられていません。SeaBIOS のゲスト、小さすぎるウィンドウ、または Above 4G Decoding のないホストが原因です。',
  'Is the line from the guest or the host? `lspci -vv`, Region 1.':
    'その行はゲストのものかホストのものか。`lspci -vv` の Region 1。',
  'Every region has an address.': 'すべての領域にアドレスがある。',
  'In the guest: OVMF, q35 and a larger window.': 'ゲスト：OVMF、q35、より大きなウィンドウ。',
  'On the host: fw-above-4g-off.': 'ホスト：fw-above-4g-off。',
  'The NVIDIA driver is of the wrong kind for this card': 'NVIDIA ドライバーの種類がこのカードに合わない',
  'Cards up to Pascal only work with the closed module, the newest only with the open one.':
    'Pascal までのカードはクローズドモジュールだけ、最新のカードはオープンモジュールだけで動きます。',
  '`modinfo -F license nvidia`, and the card’s generation.': '`modinfo -F license nvidia` と、カードの世代。',
  'The other kind says the same.': 'もう一方の種類でも同じメッセージが出る。',
  'Install the other kind.': 'もう一方の種類をインストールします。',
  'The NVIDIA driver cannot initialise the card': 'NVIDIA ドライバーがカードを初期化できない',
  'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.':
    'カードがリセット後に異常な状態か、ROM がないか、スリープ中か、ドライバーより新しいか、ドライバーの種類が違います。',
  'The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.':
    '直前の行が決め手です：D3cold、GSP、BAR、IO_PAGE_FAULT。',
  'It works after the host’s power was off: then it is the reset.':
    'ホストの電源を切った後は動く：その場合はリセットの問題です。',
  'Follow the line before it.': '直前の行に従います。',
  'Install a driver that knows the card.': 'このカードを知るドライバーをインストールします。',
  'The NVIDIA card does not answer any more': 'NVIDIA カードが応答しなくなった',
  'The link to the card is gone: power, riser, a failed reset, or saving power on the link.':
    'カードへのリンクが切れました。電源、ライザー、失敗したリセット、またはリンクの省電力が原因です。',
  '`lspci -vv` shows rev ff; lines of AER before.': '`lspci -vv` が rev ff を示し、その前に AER の行がある。',
  'The card answers again without a restart.': '再起動なしでカードが再び応答する。',
  'Seat the card and its plugs anew.': 'カードとコネクターを挿し直します。',
  'ASPM off, a lower generation of PCIe in firmware.': 'ASPM を無効にし、ファームウェアで PCIe の世代を下げます。',
  'Switch the machine off and on.': 'マシンの電源を切って入れ直します。',
  'Work on the hardware.': 'ハードウェアの作業です。',
}
