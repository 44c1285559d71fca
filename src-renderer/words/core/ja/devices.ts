// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const devices: CoreSentences = {
  'Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.':
    'ファームウェアがこれ、またはそのグループに固定のメモリマッピングを要求しているため、カーネルはどのゲストにも渡しません。',
  '{0} ({1}) would have to go too. {2}': '{0}（{1}）も渡す必要があります。{2}',
  'Giving it takes {0} from the host.': '渡すと、ホストから {0} が失われます。',
  'It is part of the processor, and a guest driver already keeps it from the host.':
    'プロセッサー内蔵で、すでにゲスト用ドライバーがホストから切り離しています。',
  'It is a card of its own, and a guest driver already keeps it from the host.':
    '独立したカードで、すでにゲスト用ドライバーがホストから切り離しています。',
  'It is part of the processor, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'プロセッサー内蔵で、ホストの唯一のディスプレイです。渡すとシングル GPU モードになり、ゲストの実行中はホストの画面がなくなります。',
  'It is a card of its own, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    '独立したカードで、ホストの唯一のディスプレイです。渡すとシングル GPU モードになり、ゲストの実行中はホストの画面がなくなります。',
  'It is part of the processor; the host should keep it for its own picture.':
    'プロセッサー内蔵です。ホスト自身の画面用に残すのが適切です。',
  'It is a card of its own; the host should keep it for its own picture.':
    '独立したカードです。ホスト自身の画面用に残すのが適切です。',
  'It is part of the processor; the host keeps {0}.': 'プロセッサー内蔵です。ホストには {0} が残ります。',
  'It is a card of its own; the host keeps {0}.': '独立したカードです。ホストには {0} が残ります。',
  'The kernel put it in no IOMMU group, so VFIO refuses it.':
    'カーネルがどの IOMMU グループにも入れていないため、VFIO が拒否します。',
  'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.':
    'まだ IOMMU グループがありません。デバイスを渡すには、先に IOMMU を有効にする必要があります。',
  'Could not tell its IOMMU group: {0}.': 'IOMMU グループを確認できませんでした：{0}。',
  'It shares IOMMU group {0} with {1}, which would have to go to the guest too.':
    'IOMMU グループ {0} を {1} と共有しており、それもゲストに渡す必要があります。',
  'It is alone in IOMMU group {0}.': 'IOMMU グループ {0} に単独で入っています。',
  'It is alone in IOMMU group {0} with its second function.':
    '第 2 の機能とともに IOMMU グループ {0} を独占しています。',
  'It is alone in IOMMU group {0} with its {1} other functions.':
    'ほかの {1} 個の機能とともに IOMMU グループ {0} を独占しています。',
  'The kernel can reset it ({0}).': 'カーネルはリセットできます（{0}）。',
  'The kernel knows no way to reset it: expect one guest start per boot of the host.':
    'カーネルにリセットの方法がありません。ホストの起動 1 回につき、ゲストの起動は 1 回と考えてください。',
  'Could not tell whether it can be reset: {0}.': 'リセットできるか確認できませんでした：{0}。',
  'Cards of its family ({0}) do not come back from that without help.':
    'この系列（{0}）のカードは、助けなしにはそこから復帰しません。',
  'Some cards of its family ({0}) are reported not to come back from that.':
    'この系列（{0}）のカードには、そこから復帰しない例が報告されています。',
  '{0} are the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} は同じモデル（{1}:{2}）です。区別できるのはアドレスだけなので、アドレスでバインドする必要があります。',
  '{0} is the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} は同じモデル（{1}:{2}）です。区別できるのはアドレスだけなので、アドレスでバインドする必要があります。',
  'Vega 10': 'Vega 10',
  'Vega 20': 'Vega 20',
  'Navi 10': 'Navi 10',
  'Navi 14': 'Navi 14',
  'Navi 12': 'Navi 12',
  'Navi 3x': 'Navi 3x',
  'Navi 4x': 'Navi 4x',
  'graphics of AMD processors': 'AMD プロセッサーの内蔵グラフィックス',
  'Could not tell {0}.': '{0}を確認できませんでした。',
  'Could not tell {0}: {1}.': '{0}を確認できませんでした：{1}。',
  'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).':
    'ホストの唯一のディスプレイです。ゲストが使っている間、ホストの画面がなくなります（シングル GPU モード）。',
  'boot_vga is 1': 'boot_vga が 1',
  'boot_display is 1': 'boot_display が 1',
  'the firmware’s frame buffer lies in its memory': 'ファームウェアのフレームバッファーがそのメモリにある',
  'The firmware starts on it ({0}): boot messages and a disk password prompt show there.':
    'ファームウェアはこれで起動します（{0}）。起動メッセージとディスクのパスワード入力がここに表示されます。',
  'it drives {0}': '{0} に画面を出力している',
  '{0} have it open': '{0} が開いている',
  '{0} has it open': '{0} が開いている',
  'The host uses it now: {0}.': 'ホストが現在使っています：{0}。',
  'Could not tell whether the firmware starts on it: {0}.':
    'ファームウェアがこれで起動するか確認できませんでした：{0}。',
  'Could not tell whether a monitor is connected to it: {0}.': 'モニターがつながっているか確認できませんでした：{0}。',
  'Could not tell which programs have it open: {0}.': 'どのプログラムが開いているか確認できませんでした：{0}。',
  'every display of the host': 'ホストのすべてのディスプレイ',
  'Could not tell which graphics cards drive monitors: {0}.':
    'どのグラフィックカードがモニターに出力しているか確認できませんでした：{0}。',
  'Could not tell which programs use the graphics cards: {0}.':
    'どのプログラムがグラフィックカードを使っているか確認できませんでした：{0}。',
  'whether a keyboard or mouse is plugged into it': 'キーボードやマウスがつながっているか',
  'where the host’s keyboard and mouse are plugged in': 'ホストのキーボードとマウスがつながっている場所',
  'The host’s only {0} is on it: {1}.': 'ホストの唯一の{0}がつながっています：{1}。',
  'A {0} goes with it: {1}.': '{0}も一緒に渡ります：{1}。',
  'It belongs to the management controller (BMC) that runs the server’s remote console.':
    'サーバーのリモートコンソールを動かす管理コントローラー（BMC）の一部です。',
  'whether the host’s network runs over it': 'ホストのネットワークが経由しているか',
  'which network device the host is reached through': 'ホストへの接続に使われるネットワークデバイス',
  'Could not tell which network device the host is reached through: its routes could not be read.':
    'ホストへの接続に使われるネットワークデバイスを確認できませんでした：経路を読み取れませんでした。',
  'every way to the default route': 'デフォルトルートへのすべての道',
  'An SSH session in progress comes in over it ({0}).': '現在の SSH セッションがこれを経由しています（{0}）。',
  'The host’s only way to the network goes over it ({0} carries the default route).':
    'ホストの唯一のネットワーク経路がこれを通ります（{0} にデフォルトルート）。',
  'One of the host’s ways to the network goes over it ({0} carries a default route).':
    'ホストのネットワーク経路の 1 つがこれを通ります（{0} にデフォルトルート）。',
  'The host uses its network ({0} is up).': 'ホストがこのネットワークを使っています（{0} が稼働中）。',
  'Could not tell whether the default route or an SSH session goes over it ({0}).':
    'デフォルトルートや SSH セッションがこれを経由しているか確認できませんでした（{0}）。',
  'a host bridge': 'ホストブリッジ',
  'the bridge to the firmware’s own devices (LPC/ISA)': 'ファームウェア自身のデバイスへのブリッジ（LPC/ISA）',
  'a part of the chipset': 'チップセットの一部',
  'a bridge of the chipset': 'チップセットのブリッジ',
  'the system management bus': 'システム管理バス（SMBus）',
  'a memory controller': 'メモリコントローラー',
  'the IOMMU itself': 'IOMMU 自体',
  'an interrupt controller': '割り込みコントローラー',
  'the management engine or a serial port of the chipset': 'チップセットのマネジメントエンジンまたはシリアルポート',
  'the management engine’s serial port': 'マネジメントエンジンのシリアルポート',
  'the security processor': 'セキュリティプロセッサー',
  'the platform’s power and thermal control': 'プラットフォームの電力と温度の制御',
  'a performance counter': '性能カウンター',
  'a part of the platform’s control': 'プラットフォーム制御の一部',
  'a serial bus of the chipset': 'チップセットのシリアルバス',
  'It is {0}, which belongs to the platform.': '{0}で、プラットフォームに属します。',
  'whether the host has file systems on it': 'ホストのファイルシステムがあるか',
  'which disks the host runs from': 'ホストの動作元のディスク',
  'whether {0} is on it': '{0} があるか',
  'which disks {0} is on': '{0} があるディスク',
  'the way from there down to a PCI device could not be followed': 'そこから PCI デバイスまでたどれなかった',
  'The host runs from it: {0}.': 'ホストの動作元です：{0}。',
  'The host swaps to it: {0}.': 'ホストのスワップ先です：{0}。',
  'The host has mounted from it: {0}.': 'ホストがマウントしています：{0}。',
  '{0} of its {1} virtual functions are in use; they go with it.':
    '{1} 個の仮想機能のうち {0} 個が使用中で、一緒に渡ります。',
  'IOMMU group {0} lists {1}, which could not be read.': 'IOMMU グループ {0} にある {1} を読み取れませんでした。',
  'Could not tell the IOMMU groups: {0}.': 'IOMMU グループを確認できませんでした：{0}。',
  'Could not tell which PCI devices there are: {0}.': 'どの PCI デバイスがあるか確認できませんでした：{0}。',
  'None of its devices could be read.': 'デバイスを 1 つも読み取れませんでした。',
  'It holds only bridges, which stay in the host.': 'ホストに残るブリッジだけが入っています。',
  'It holds only bridges of the platform, which stay in the host.':
    'ホストに残るプラットフォームのブリッジだけが入っています。',
  'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.':
    'ファームウェアがグループ内のデバイスに固定のメモリマッピングを要求しているため、カーネルはどのゲストにも渡しません。',
  'The group holds {0}.': 'グループには {0} が入っています。',
  'Nothing that could be read forbids giving it away, but not all could be read.':
    '読み取れた範囲に受け渡しを禁じるものはありませんが、すべては読み取れませんでした。',
  'The host can spare the only device in it.': 'グループ内の唯一のデバイスは、ホストに不要です。',
  'It holds one device with all its functions.': '1 つのデバイスがすべての機能とともに入っています。',
  'All of these must go to the guest together: {0}.': '次のすべてを一緒にゲストに渡す必要があります：{0}。',
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.':
    'もう一方のカードと違い、渡すのを禁じるものはありません。ホストのモニターをもう一方につなげば、代わりにこれを渡せます。',
}
