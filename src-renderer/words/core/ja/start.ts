// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const start: CoreSentences = {
  'Whether the IOMMU is on': 'IOMMU が有効か',
  'The IOMMU is on.': 'IOMMU は有効です。',
  'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.':
    'IOMMU が無効なので、どのデバイスも渡せません。理由は `throughway doctor` でわかります。',
  'Whether {0} is there': '{0} があるか',
  'There is no device at {0} any more; a card that was moved or taken out gets another address. `throughway devices` lists those there are.':
    '{0} にデバイスはもうありません。カードを移したり取り外したりするとアドレスが変わります。現在のデバイスは `throughway devices` で一覧できます。',
  '{0} is there.': '{0} があります。',
  '{0} is still {1}.': '{0} は今も {1} です。',
  '{0} is {1} now; {2}:{3} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.':
    '{0} は現在 {1} ですが、このマシンに選択されたのは {2}:{3} です。カードの追加やファームウェアの変更でアドレスは変わります。デバイスを選び直してください。',
  'The IOMMU group of {0}': '{0} の IOMMU グループ',
  '{0} is in no IOMMU group; nothing guards the host from it.':
    '{0} はどの IOMMU グループにも入っておらず、ホストを守るものがありません。',
  'Everything in group {0} goes with {1}, or is unused.':
    'グループ {0} のものはすべて {1} と一緒に渡るか、使われていません。',
  'Group {0} has {1} beside {2}, and the host uses it: all of a group goes, or nothing.':
    'グループ {0} には {2} のほかに {1} があり、ホストが使っています。グループは全部を渡すか、まったく渡さないかのどちらかです。',
  'Group {0} has {1} beside {2}, and the host uses them: all of a group goes, or nothing.':
    'グループ {0} には {2} のほかに {1} があり、ホストが使っています。グループは全部を渡すか、まったく渡さないかのどちらかです。',
  '{0} is lent to {1}, which is running. Stop it first.':
    '{0} は実行中の {1} に貸し出されています。先にそれを停止してください。',
  'Which driver has {0}': '{0} を持つドライバー',
  '{0} waits for a guest.': '{0} はゲストを待っています。',
  '{0} is bound to {1}, and this machine is not set to take it from there. `throughway plan --device {2}` binds it for guests.':
    '{0} は {1} にバインドされており、このマシンはそこから取る設定になっていません。`throughway plan --device {2}` でゲスト用にバインドできます。',
  'Who uses {0}': '{0} を使っているもの',
  '{0} is in use by {1}. End it first.': '{0} は {1} が使用中です。先に終了してください。',
  '{0} is in use by {1}. End them first.': '{0} は {1} が使用中です。先に終了してください。',
  '{0} is taken from {1} now, and given back when the machine stops.':
    '{0} を今 {1} から取り上げ、マシンの停止時に返します。',
  '{0} ({1}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.':
    '{0}（{1}）がありません。移動した場合はマシンの設定を変更し、ファイルシステムがマウントされていない場合はマウントしてください。',
  '{0} ({1}) is no block device.': '{0}（{1}）はブロックデバイスではありません。',
  'Whether the volume {0} is there': 'ボリューム {0} があるか',
  'There is no volume {0} ({1}).': 'ボリューム {0} がありません（{1}）。',
  'The volume {0} is there.': 'ボリューム {0} があります。',
  'Whether the host uses {0}': 'ホストが {0} を使っているか',
  'The host itself uses {0}: {1}. Two systems on one disk destroy what is on it; unmount it first.':
    'ホスト自身が {0} を使っています：{1}。2 つのシステムが 1 台のディスクを使うと内容が壊れます。先にアンマウントしてください。',
  '{0} is in use by {1}, which is running. Stop it first.':
    '{0} は実行中の {1} が使用中です。先にそれを停止してください。',
  'The firmware {0} is gone; a package that was removed or updated had it. `throughway plan --stack` installs what is missing.':
    'ファームウェア {0} がありません。それを含むパッケージが削除または更新されています。`throughway plan --stack` で足りないものをインストールできます。',
  "The firmware's variables {0} are gone, and so is their template {1}.":
    'ファームウェアの変数 {0} がなく、テンプレート {1} もありません。',
  'The firmware {0} is there.': 'ファームウェア {0} があります。',
  'How much memory is free': 'メモリの空き',
  '{0} are free for the {1} of this machine.': 'このマシンの {1} に対し、{0} が空いています。',
  'This machine takes {0} and {1} are free.': 'このマシンは {0} を使い、空きは {1} です。',
  'This machine takes {0} and {1} are free. Close programs, or give it less.':
    'このマシンは {0} を使いますが、空きは {1} です。プログラムを閉じるか、マシンのメモリを減らしてください。',
  'This machine takes {0} and {1} are free. The host may swap.':
    'このマシンは {0} を使いますが、空きは {1} です。ホストがスワップする可能性があります。',
  'The size of huge pages': 'huge page の大きさ',
  'How many huge pages are free': '空いている huge page の数',
  'one huge page of {0} are there ({1} free).': '{0} の huge page が 1 個あります（空き {1}）。',
  'one huge page of {0} on node {1} are there ({2} free).':
    'ノード {1} に {0} の huge page が 1 個あります（空き {2}）。',
  '{0} huge pages of {1} are there ({2} free).': '{1} の huge page が {0} 個あります（空き {2}）。',
  '{0} huge pages of {1} on node {2} are there ({3} free).':
    'ノード {2} に {1} の huge page が {0} 個あります（空き {3}）。',
  'one huge page of {0} are made at the start; {1} are free now.':
    '起動時に {0} の huge page を 1 個作ります。現在の空きは {1} です。',
  'one huge page of {0} on node {1} are made at the start; {2} are free now.':
    '起動時にノード {1} に {0} の huge page を 1 個作ります。現在の空きは {2} です。',
  '{0} huge pages of {1} are made at the start; {2} are free now.':
    '起動時に {1} の huge page を {0} 個作ります。現在の空きは {2} です。',
  '{0} huge pages of {1} on node {2} are made at the start; {3} are free now.':
    '起動時にノード {2} に {1} の huge page を {0} 個作ります。現在の空きは {3} です。',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:2M`, or stop what holds them.':
    '{0} の huge page が 1 個必要ですが、空きは {1} です。`throughway plan --hugepages {2}:2M` で確保するか、使っているものを停止してください。',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:1G`, or stop what holds them.':
    '{0} の huge page が 1 個必要ですが、空きは {1} です。`throughway plan --hugepages {2}:1G` で確保するか、使っているものを停止してください。',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'ノード {1} に {0} の huge page が 1 個必要ですが、空きは {2} です。`throughway plan --hugepages {3}:2M` で確保するか、使っているものを停止してください。',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'ノード {1} に {0} の huge page が 1 個必要ですが、空きは {2} です。`throughway plan --hugepages {3}:1G` で確保するか、使っているものを停止してください。',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    '{1} の huge page が {0} 個必要ですが、空きは {2} です。`throughway plan --hugepages {3}:2M` で確保するか、使っているものを停止してください。',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    '{1} の huge page が {0} 個必要ですが、空きは {2} です。`throughway plan --hugepages {3}:1G` で確保するか、使っているものを停止してください。',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:2M`, or stop what holds them.':
    'ノード {2} に {1} の huge page が {0} 個必要ですが、空きは {3} です。`throughway plan --hugepages {4}:2M` で確保するか、使っているものを停止してください。',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:1G`, or stop what holds them.':
    'ノード {2} に {1} の huge page が {0} 個必要ですが、空きは {3} です。`throughway plan --hugepages {4}:1G` で確保するか、使っているものを停止してください。',
  'Whether the network “{0}” runs': 'ネットワーク「{0}」が動作しているか',
  'There is no network “{0}”. `throughway plan --stack` sets the default one up.':
    'ネットワーク「{0}」がありません。`throughway plan --stack` で default ネットワークを用意できます。',
  'The network “{0}” runs.': 'ネットワーク「{0}」は動作しています。',
  'The network “{0}” does not run: `virsh net-start {1}` starts it, `throughway plan --stack` has it start with the host.':
    'ネットワーク「{0}」は動作していません。`virsh net-start {1}` で開始し、`throughway plan --stack` でホストとともに開始するようにできます。',
  'Whether the interface {0} is there': 'インターフェイス {0} があるか',
  'There is no network interface {0}.': 'ネットワークインターフェイス {0} がありません。',
  'The interface {0} is there.': 'インターフェイス {0} があります。',
  'Whether the USB device {0} is plugged in': 'USB デバイス {0} が接続されているか',
  'The USB device {0} is plugged in.': 'USB デバイス {0} が接続されています。',
  'The USB device {0} is not plugged in, and the machine is set not to start without it.':
    'USB デバイス {0} が接続されておらず、マシンはこれなしでは起動しない設定です。',
  'at port {0}-{1}': 'ポート {0}-{1}',
  'Which CPUs are online': 'オンラインの CPU',
  'CPUs {0} are online.': 'CPU {0} はオンラインです。',
  'CPUs {0} are offline or gone, and this machine is pinned to them.':
    'CPU {0} がオフラインか存在しません。このマシンはこれらに固定されています。',
  'Whether the hook that makes room for the guest is installed':
    'ゲストのために場所を空けるフックがインストールされているか',
  'The hook that makes room for the guest is installed.':
    'ゲストのために場所を空けるフックがインストールされています。',
  'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.':
    'ゲストのために場所を空けるフックがインストールされていないため、ホストは今のままです。フックの動作は `throughway plan --guest-hook` で確認できます。',
  '{0} could not be told: {1}.': '{0}を確認できませんでした：{1}。',
}
