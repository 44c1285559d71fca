// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisReset: CoreSentences = {
  'The laptop’s ACPI cannot switch the card on': 'ノートパソコンの ACPI がカードの電源を入れられない',
  'The firmware’s method waits for the card in a loop that ends by time.':
    'ファームウェアのメソッドが、時間切れまでループしてカードを待ちます。',
  'The lines stand together with “not ready … after resume”; the host is a laptop.':
    'その行が “not ready … after resume” と並んでおり、ホストがノートパソコンである。',
  'The card wakes all the same.': 'それでもカードが復帰する。',
  '`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.':
    'initramfs に `options vfio-pci disable_idle_d3=1`、`power/control` を on に。',
  'Unable to change power state from D3cold to D0, device inaccessible':
    'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible':
    'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible':
    'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible':
    'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)":
    "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)":
    "can't change power state from D3hot to D0 (config space inaccessible)",
  '{0} <bdf>: Unable to change power state from': '{0} <bdf>: Unable to change power state from',
  "{0} <bdf>: can't change power state from": "{0} <bdf>: can't change power state from",
  "Unknown PCI header type '127'": "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up': 'not ready <n>ms after resume; giving up',
  'The host was suspended while a guest had a device': 'ゲストがデバイスを使用中にホストがサスペンドした',
  'PM: suspend exit': 'PM: suspend exit',
  'PM: suspend entry (deep)': 'PM: suspend entry (deep)',
  'PM: suspend entry (s2idle)': 'PM: suspend entry (s2idle)',
  'Devices in a guest’s hands are not saved and restored by the host’s suspend.':
    'ゲストに渡したデバイスは、ホストのサスペンドでは保存も復元もされません。',
  'The journal: was there a suspend between the guest’s start and the failure?':
    'ジャーナル：ゲストの起動から失敗までの間にサスペンドがあったか。',
  'The host did not sleep.': 'ホストがスリープしていない。',
  'Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.':
    'ゲストの実行中はホストをスリープさせないか（inhibitor）、先にゲストをシャットダウンします。',
  'AER: Corrected error<| message> received<:|from> <bdf>': 'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>':
    'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error': 'AER: Multiple Corrected error',
  'AER: Multiple Correctable error': 'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>': 'PCIe Bus Error: severity=Correct<ed|able>',
  'The PCIe link reports transmission errors': 'PCIe リンクが伝送エラーを報告している',
  'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.':
    'ライザー、接触不良、リンクの省電力、またはゲストの使用中に抜き差しされるデバイスが原因です。',
  'How often, how severe, and which device.': '頻度、重大度、対象のデバイス。',
  'A few corrected errors at power-on.': '電源投入時に訂正済みエラーが少しあるだけ。',
  'Seat the card anew, without a riser.': 'ライザーを使わずにカードを挿し直します。',
  'A lower generation in firmware, ASPM off.': 'ファームウェアで PCIe の世代を下げ、ASPM を無効にします。',
  '`pci=noaer` only hides them.': '`pci=noaer` は隠すだけです。',
  'The card’s link is slower than both ends can': 'カードのリンクが両端の能力より遅い',
  'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.':
    'スロットのレーンが少ないか、ASPM が強制されているか、接触不良です。アイドル時に速度が低いのは正常です。',
  '`current_link_speed` and `current_link_width` against their maxima while the card works.':
    'カードの動作中に `current_link_speed` と `current_link_width` を最大値と比べます。',
  'The speed rises under load.': '負荷がかかると速度が上がる。',
  'Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.':
    'カードを挿し直し、`pcie_aspm=force` を外し、ファームウェアで世代を指定します。',
  'Idle cards slow down on purpose.': 'アイドル中のカードは意図的に遅くなります。',
  'The link below a port is dead': 'ポートの先のリンクが切れている',
  'The device is off, its slot lost power, or the riser does not carry the signal.':
    'デバイスの電源が切れているか、スロットが電力を失ったか、ライザーが信号を通していません。',
  'LnkSta of the port in `lspci -vv`.': '`lspci -vv` のポートの LnkSta。',
  'The device behind the port works.': 'ポートの先のデバイスが動いている。',
  'Another slot, or without the riser.': '別のスロットにするか、ライザーなしにします。',
  'The Radeon cannot be reset between two starts': '2 回の起動の間に Radeon をリセットできない',
  'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.':
    'Polaris、Vega、Navi 1x には機能するバスリセットがなく、以降の世代も、どのリセットでも解消しない状態になることがあります。',
  'The card’s generation by its id; the first start after power-on is fine.':
    'ID から見たカードの世代。電源投入後の最初の起動は正常である。',
  'The first start fails too.': '最初の起動も失敗する。',
  'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.':
    'Polaris から Navi 14 までは vendor-reset を使い、`reset_method` を device_specific にします。',
  'Shut the guest down rather than restarting it, and do not hand the card back and forth.':
    'ゲストは再起動せずシャットダウンし、カードを何度も受け渡ししないようにします。',
  'A module from outside the kernel.': 'カーネル外のモジュールです。',
  'The device lost its memory regions, again and again': 'デバイスがメモリ領域を何度も失っている',
  'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.':
    'デバイスがリセットで設定を忘れました。1～2 回は普通ですが、数十回なら応答していません。',
  'Count the lines in a minute.': '1 分間の行数を数えます。',
  'It is one line or two at a start.': '起動時に 1～2 行だけである。',
  'Switch the host off and on, and treat it as reset-d3cold-stuck.':
    'ホストの電源を切って入れ直し、reset-d3cold-stuck として扱います。',
  'An RTX 50 does not come back when its guest ends': 'ゲストの終了後に RTX 50 が復帰しない',
  'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.':
    'ゲスト終了時のファンクションレベルリセットからカードのファームウェアが復帰せず、ホストがそれを待っています。',
  'The device id is of that generation, and “soft lockup” or “rcu stall” follows.':
    'デバイス ID がその世代で、“soft lockup” または “rcu stall” が続く。',
  'It is another generation.': '別の世代である。',
  'Update the card’s firmware.': 'カードのファームウェアを更新します。',
  'A newer kernel; shut the guest down instead of restarting it.':
    '新しいカーネルを使い、ゲストは再起動せずシャットダウンします。',
  'The card does not wake from its deepest sleep': 'カードが最も深いスリープから復帰しない',
  'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.':
    'アイドル中に電源が切れ、ボードやファームウェアがカードを復帰させられないか、直前のリセットが失敗しました。',
  '`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.':
    '`cat /sys/bus/pci/devices/ADDRESS/power_state`。config の先頭バイトが ffffffff と読める。',
  'The device answers (`lspci -vv` shows its id).': 'デバイスが応答する（`lspci -vv` が ID を示す）。',
  'Now: switch the host off and on.': '今すぐ：ホストの電源を切って入れ直します。',
  'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.':
    'その後：initramfs に `options vfio-pci disable_idle_d3=1`、`d3cold_allowed` を 0 に、スロットの ASPM を無効に。',
  'The device refuses to sleep': 'デバイスがスリープを拒否している',
  'The function has no power management that works, as USB of some processors with graphics.':
    'グラフィックス内蔵の一部のプロセッサーの USB のように、この機能には動作する電源管理がありません。',
  'The line and the function it names.': 'その行と、それが示す機能。',
  'The device works all the same.': 'それでもデバイスが動く。',
  'Resetting the device would reset another that the guest does not have':
    'デバイスをリセットすると、ゲストにない別のデバイスもリセットされる',
  'Another function on the same bus belongs to the host, often because the ACS override split them.':
    '同じバスの別の機能がホストのものです。多くは ACS オーバーライドで分けられたためです。',
  'Functions on the same bus in other groups.': '同じバスにあり別のグループに属する機能。',
  'The device has its own reset (FLR): then the message does no harm.':
    'デバイスに独自のリセット（FLR）がある：その場合、メッセージは無害です。',
  'Bind and pass the others too.': 'ほかの機能もバインドして渡します。',
  'A function breaks when it is reset by itself (FLR)': '単独でリセット（FLR）すると機能が壊れる',
  'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).':
    'ハードウェアはそのリセットに対応すると称していますが、実際にはできません。カーネルの該当デバイス一覧にまだ載っていません（Matisse と Starship の USB とサウンド、一部の内蔵グラフィックス、一部の NVMe）。',
  'Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.':
    'カーネルの一覧 quirk_no_flr にあるベンダー ID とデバイス ID、およびカーネルのバージョン。',
  'It also fails with a bus reset.': 'バスリセットでも失敗する。',
  'Use a newer kernel.': '新しいカーネルを使います。',
  '`echo bus > reset_method`, or leave it empty.': '`echo bus > reset_method`、または空にします。',
  'Do not pass that function.': 'その機能を渡さないようにします。',
  'Without a reset the next guest may see what the last one left.':
    'リセットしないと、次のゲストが前のゲストの残したものを見る可能性があります。',
  'The device answers with nothing but ones': 'デバイスの応答がすべて 1 になる',
  'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.':
    '失敗したリセット、深いスリープ、またはサスペンドで読めなくなりました。libvirt 8.6 は自身の不具合でもこう表示します。',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.': '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`。',
  'The version of libvirt.': 'libvirt のバージョン。',
  'The bytes are the device’s id.': 'そのバイトがデバイスの ID である。',
  'Switch the host off and on, then see reset-d3cold-stuck to prevent it.':
    'ホストの電源を切って入れ直し、再発防止は reset-d3cold-stuck を参照してください。',
  'Some cards do better with their own driver at boot instead of vfio-pci.':
    'ブート時に vfio-pci ではなく本来のドライバーを使うほうがよいカードもあります。',
  'The device cannot be reset': 'デバイスをリセットできない',
  'It has no function-level reset, keeps its state through sleep, and shares its bus with others.':
    'ファンクションレベルリセットがなく、スリープしても状態を保ち、バスをほかと共有しています。',
  '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.': '`cat /sys/bus/pci/devices/ADDRESS/reset_method`。',
  'A method is listed.': '方法が表示される。',
  'Pass all functions on its bus.': 'バス上のすべての機能を渡します。',
  'Be content with one start for each power-on.': '電源投入ごとに 1 回の起動で我慢します。',
  'The device does not come back after a reset': 'リセット後にデバイスが戻らない',
  'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.':
    'カーネルがデバイスをリセットまたは復帰させ、応答を待ちましたが応答がありませんでした。その間ホストが止まることがあります。',
  'The largest number, “giving up”, and the kind of reset.': '最大の数値、“giving up”、およびリセットの種類。',
  'A later line says “ready … after”: then it was only slow.': '後の行に “ready … after” がある：遅かっただけです。',
  'Try another way to reset it (`reset_method`).': '別のリセット方法を試します（`reset_method`）。',
  'A wrong method can hang the device.': '方法を誤るとデバイスが固まることがあります。',
  'vendor-reset ran and failed': 'vendor-reset が実行され、失敗した',
  'The card hung already when the reset began, or the module does not know this chip.':
    'リセット開始時にカードがすでに固まっていたか、モジュールがこのチップを知りません。',
  'The lines behind “performing reset”; “reset result = 0” is a success.':
    '“performing reset” に続く行。“reset result = 0” なら成功です。',
  'The result is 0.': '結果が 0 である。',
  'Switch the host off and on, and load the module earlier.':
    'ホストの電源を切って入れ直し、モジュールをもっと早く読み込みます。',
  'Take it out for chips it does not know.': 'モジュールが知らないチップでは外します。',
  'It can make things worse.': 'かえって悪化することがあります。',
  'vendor-reset is installed and not used': 'vendor-reset がインストールされているが使われていない',
  'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.':
    'Linux 5.15 以降は `reset_method` を device_specific にする必要があります。または、モジュールの読み込みが遅いか、チップを知らないか、フック先がカーネルにありません。',
  '`lsmod | grep vendor_reset`, `cat reset_method`.': '`lsmod | grep vendor_reset`、`cat reset_method`。',
  'The log has “performing pre-reset”.': 'ログに “performing pre-reset” がある。',
  'A udev rule that writes device_specific; load the module early.':
    'device_specific を書き込む udev ルールを作り、モジュールを早く読み込みます。',
  'Refused to change power state from D3hot to D0': 'Refused to change power state from D3hot to D0',
  '{0} <bdf>: Refused to change power state from': '{0} <bdf>: Refused to change power state from',
}
