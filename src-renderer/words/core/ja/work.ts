// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const work: CoreSentences = {
  'capture.json is not JSON': 'capture.json が JSON ではない',
  'capture.json has version {0}': 'capture.json のバージョンが {0}',
  'capture.json: {0}: {1}': 'capture.json：{0}：{1}',
  'long header': '長いヘッダー',
  'pax header': 'pax ヘッダー',
  'cut short': '途中で切れている',
  'not a header': 'ヘッダーではない',
  'more than {0} bytes when unpacked': '展開すると {0} バイトを超える',
  'does not fit': '形式が合わない',
  '{0} is there and nothing tells its version': '{0} はありますが、バージョンを示すものがありません',
  'There is no trial to keep under {0}.': '{0} に、維持する試用はありません。',
  'This boot is not the trial’s: restart into the trial first, then keep what was seen to work.':
    '今回の起動は試用ではありません。先に試用で再起動し、動作を確認してから維持してください。',
  'There is no transaction {0}.': 'トランザクション {0} はありません。',
  'This is a capture: it can be looked at, not changed.':
    'これはキャプチャーです。閲覧はできますが、変更はできません。',
  'This is the sample workstation: it can be looked at, not changed.':
    'これはサンプルのワークステーションです。閲覧はできますが、変更はできません。',
  'Install {0} again, in this program’s version, or use the program that came with it.':
    '{0} をこのプログラムと同じバージョンでもう一度インストールするか、それに付属するプログラムを使ってください。',
  'The helper of the package {0} is of another version than this program. Install {1} again, in this program’s version, or use the program that came with it.':
    'パッケージ {0} のヘルパーは、このプログラムとバージョンが異なります。{1} をこのプログラムと同じバージョンでもう一度インストールするか、それに付属するプログラムを使ってください。',
  'The helper of the package {0} is damaged. Install {1} again, in this program’s version, or use the program that came with it.':
    'パッケージ {0} のヘルパーが壊れています。{1} をこのプログラムと同じバージョンでもう一度インストールするか、それに付属するプログラムを使ってください。',
  'The kernel’s log cannot be read ({0}). Root may, and members of `adm` or `systemd-journal`.':
    'カーネルログを読み取れません（{0}）。読めるのは root と、`adm` または `systemd-journal` のメンバーです。',
  'Root may, and members of `adm` or `systemd-journal`.':
    '読めるのは root と、`adm` または `systemd-journal` のメンバーです。',
  'no such name': 'その名前はない',
  '{0} can only be read by root.': '{0} は root しか読めません。',
  '{0} is not there.': '{0} がありません。',
  '{0} is not in what was given.': '渡されたものの中に {0} がありません。',
  '{0} could not be read ({1}).': '{0} を読み取れませんでした（{1}）。',
  'libvirt’s journal is not in what was given.': '渡されたものの中に libvirt のジャーナルがありません。',
  'libvirt’s journal cannot be read ({0}).': 'libvirt のジャーナルを読み取れません（{0}）。',
  'libvirt’s journal shows this user nothing. Root may, and members of `adm` or `systemd-journal`.':
    'libvirt のジャーナルは、このユーザーには何も表示されません。読めるのは root と、`adm` または `systemd-journal` のメンバーです。',
  'The definition of {0} was not read: libvirt knows no machine of this name.':
    '{0} の定義を読み取れませんでした：この名前のマシンは libvirt にありません。',
  'The definition of {0} was not read: libvirt does not answer ({1}).':
    '{0} の定義を読み取れませんでした：libvirt が応答しません（{1}）。',
  'standard input': '標準入力',
  'It is not there any more.': 'もう存在しません。',
  'Making the storage pool': 'ストレージプールを作成しています',
  'Defining the machine': 'マシンを定義しています',
  '{0} is made.': '{0} を作成しました。',
  'Making the disk {0}': 'ディスク {0} を作成しています',
  'a firmware with Secure Boot': 'Secure Boot 対応のファームウェア',
  'a firmware without Secure Boot': 'Secure Boot 非対応のファームウェア',
  'libvirt chose {0} instead. `throughway plan --stack` installs what is missing.':
    'libvirt は代わりに {0} を選びました。`throughway plan --stack` で足りないものをインストールできます。',
  'Starting the machine': 'マシンを起動しています',
  '{0} is made, and was not started: {1}': '{0} を作成しましたが、起動しませんでした：{1}',
  '{0} is made, and installs itself now.': '{0} を作成しました。現在、自動でインストールしています。',
  '{0} is made and runs.': '{0} を作成し、起動しました。',
  'The package {0} brings it.': 'パッケージ {0} に含まれています。',
  'A guest writes to it. Stop that one first.': 'ゲストが書き込んでいます。先にそのゲストを停止してください。',
  'Something of that name is there already. Choose another name.':
    '同じ名前のものがすでにあります。別の名前にしてください。',
  '{0} are needed and {1} are free. Make room, or choose another pool.':
    '{0} が必要ですが、空きは {1} です。空きを増やすか、別のプールを選んでください。',
  'Its checksum is not the publisher’s, so it was not kept.':
    'チェックサムが公開元のものと一致しないため、保存しませんでした。',
  'There is a machine called {0} already. Choose another name.':
    '{0} という名前のマシンがすでにあります。別の名前にしてください。',
  'is no disc image: {0}': 'ディスクイメージではありません：{0}',
  'holds drivers, and no system to install.': 'に入っているのはドライバーで、インストールするシステムはありません。',
  '{0} holds Windows, and the machine is made for {1}.': '{0} の中身は Windows ですが、マシンは {1} 用です。',
  '{0} holds Linux, and the machine is made for {1}.': '{0} の中身は Linux ですが、マシンは {1} 用です。',
  'It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    '変わらないパス（/dev/disk/by-id/…）で指定された、このホストのディスクではありません。',
  '{0} cannot be given: It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    '{0} は渡せません：変わらないパス（/dev/disk/by-id/…）で指定された、このホストのディスクではありません。',
  '{0} cannot be given: {1}': '{0} は渡せません：{1}',
  'an active storage pool': 'アクティブなストレージプール',
  'Start one; drivers go into it.': 'プールを開始してください。ドライバーはプールに保存します。',
  'virtio-win.iso is in pool {0} already.': 'virtio-win.iso はすでにプール {0} にあります。',
  'Fetching the drivers': 'ドライバーを取得しています',
  'Handing the drivers to libvirt': 'ドライバーを libvirt に渡しています',
  'virtio-win.iso is in pool {0}.': 'virtio-win.iso はプール {0} にあります。',
  'Creating {0}': '{0} の作成',
  'Importing {0}': '{0} の取り込み',
  'Fetching the VirtIO drivers': 'VirtIO ドライバーの取得',
  'It is no active pool with a folder. Start it, or choose another.':
    'フォルダーを持つアクティブなプールではありません。開始するか、別のプールを選んでください。',
  'Pool {0} has a volume of that name. Choose another name.':
    'プール {0} に同じ名前のボリュームがあります。別の名前にしてください。',
  'Converting the disk': 'ディスクを変換しています',
  '{0} is in pool {1}.': '{0} はプール {1} にあります。',
  'Handing the disk to libvirt': 'ディスクを libvirt に渡しています',
  'Writing the answers for the installer': 'インストーラーへの応答を書き込んでいます',
  'Taking the installer’s kernel out of the image': 'インストーラーのカーネルをイメージから取り出しています',
  'It has no way to be installed without hands. Install it by hand.':
    '無人インストールに対応していません。手動でインストールしてください。',
  'Answering the disc’s question': 'ディスクの問い合わせに応答しています',
  'QEMU for x86_64': 'x86_64 用の QEMU',
  '`throughway plan --stack` shows how to install it.': 'インストール方法は `throughway plan --stack` で確認できます。',
  'This host does not run here, so its libvirt was not asked. Firmware with Secure Boot, the TPM, the storage pool and the network “default” and what its libvirt understands are assumed; processors, memory and devices are its own.':
    'このホストはここで動作していないため、libvirt には問い合わせていません。Secure Boot 対応のファームウェア、TPM、ストレージプール、ネットワーク「default」、libvirt の対応範囲は仮定です。プロセッサー、メモリ、デバイスはこのホスト自身のものです。',
  'the task ended by a fault': '不具合により処理が終了した',
  'Cancelled; what was made is gone.': 'キャンセルしました。作成したものは削除されました。',
  'The helper on this machine belongs to the package {0}: it came with it, is updated with it and goes with it.':
    'このマシンのヘルパーはパッケージ {0} のものです。パッケージとともに入り、更新され、削除されます。',
  'Transaction {0} ({1}) still needs the helper. Keep it or undo it first.':
    'トランザクション {0}（{1}）にまだヘルパーが必要です。先に維持するか、元に戻してください。',
  'Transaction {0} ({1}) still needs the helper. Finish it or roll it back first.':
    'トランザクション {0}（{1}）にまだヘルパーが必要です。先に完了させるか、ロールバックしてください。',
  '{0} done, {1} ms': '{0} 完了、{1} ミリ秒',
  'failed: {0}': '失敗: {0}',
  'failed: {0} ({1})': '失敗: {0} ({1})',
  'failed: {0} ()': '失敗: {0} ()',
  'too many at once': '一度に多すぎます',
  '{0} lines before this one were lost: {1}': 'この行より前の {0} 行が失われました: {1}',
  'Throughway {0}, Node {1}': 'Throughway {0}, Node {1}',
  'Throughway {0} ({1}), Node {2}': 'Throughway {0} ({1}), Node {2}',
  'Throughway 0.0.0-source, Node {0}': 'Throughway 0.0.0-source, Node {0}',
  'Throughway 0.0.0-source ({0}), Node {1}': 'Throughway 0.0.0-source ({0}), Node {1}',
  'unreachable: {0} ({1})': '到達できません: {0} ({1})',
  'the file cannot be read, the defaults count: {0}': 'ファイルを読めないため、既定値を使います: {0}',
  'the file is of the newer version {0}': 'ファイルは新しいバージョン {0} のものです',
  '{0} cannot be {1}, the default counts; it is {2}': '{0} に {1} は使えないため、既定値を使います。使える値: {2}',
  'the file as it was is kept in {0}': '元のファイルは {0} に残しています',
  'the daemon asks for {0}': 'デーモンが {0} を求めている',
  'A machine has it already; take it back first.': 'すでにマシンが使っています。先に取り戻してください。',
  '{0} does not have it.': '{0} はこれを持っていません。',
  'No USB device is plugged in there.': 'そこに USB デバイスは接続されていません。',
  'The kernel does not tell its numbers.': 'カーネルがその番号を示していません。',
  'The connection ended.': '接続が終了しました。',
  'Throughway is ending': 'Throughway が終了する',
  'The machine on screen does not run here.': '表示中のマシンはここで動作していません。',
  'It ended by a fault of Throughway.': 'Throughway の不具合により終了しました。',
  'It is the host’s last {0}: while it is lent, the host cannot be used by it.':
    'ホストの最後の{0}です。貸し出している間、これでホストを操作できません。',
  'libvirt did not say: {0}': 'libvirt が示しませんでした：{0}',
  'It is no disk of {0}.': '{0} のディスクではありません。',
  'It is a physical disk; what is on it is never erased from here.':
    '物理ディスクです。内容がここから消去されることはありません。',
  '{0} uses it too.': '{0} も使っています。',
  'It lies in no storage pool of libvirt’s, so it is yours to delete.':
    'libvirt のストレージプールにないため、削除はご自身で行ってください。',
  'neither capture.json nor proc nor sys': 'capture.json も proc も sys もない',
  'missing from this installation': 'このインストールに含まれていない',
  'not a file': 'ファイルではない',
  '/var/lib/throughway/journal could not be read: {0}': '/var/lib/throughway/journal を読み取れませんでした：{0}',
  'it is compressed with {0}; unpack it first': '{0} で圧縮されている。先に展開が必要',
  'it is a journal’s own file, which `throughway diagnose` reads on the command line':
    'ジャーナル自体のファイルで、コマンドラインの `throughway diagnose` なら読める',
  'its compression is damaged': '圧縮データが壊れている',
  'another program is writing it': '別のプログラムが書き込み中です',
  '{0} bytes, which is no settings file': '{0} バイトあり、設定ファイルではありません',
  'not a JSON object': 'JSON オブジェクトではありません',
  'give {0} to guests': '{0} をゲストに渡す',
  'reserve huge pages': 'huge page を確保する',
  'isolate CPUs {0}': 'CPU {0} を隔離する',
  'set up virtualization': '仮想化を設定する',
  'tune the host while guests run': 'ゲストの実行中にホストを調整する',
  'change kernel parameters': 'カーネルパラメーターを変更する',
  'Done. What needs a restart counts after the next one.': '完了しました。再起動が必要なものは、次の起動から有効です。',
  'Ready: the next boot, and only that one, tries the new settings.':
    '準備ができました。次の 1 回の起動だけ、新しい設定を試します。',
  'The settings that were tried are now permanent.': '試した設定を恒久的にしました。',
  'It did not succeed. Everything it had changed was put back.': '失敗しました。変更したものはすべて元に戻しました。',
  'Undone: everything is as it was before.': '元に戻しました。すべて以前のとおりです。',
  'The trial is over; everything is as it was before.': '試用は終わりました。すべて以前のとおりです。',
  'It ended half-way. Finish it or roll it back.': '途中で終了しました。完了させるか、ロールバックしてください。',
  'The way back ended half-way. Finish it or roll it back.':
    '元に戻す処理が途中で終了しました。完了させるか、ロールバックしてください。',
  'Nothing was changed.': '何も変更されませんでした。',
  'What mends it is no edit of the definition.': 'これを直すのは定義の編集ではありません。',
  'There is nothing in its definition that this would change; see what else there is to do.':
    '定義に、これで変わる箇所はありません。ほかの対処を確認してください。',
  'No edit of the definition does it; see what else there is to do.':
    '定義の編集では直りません。ほかの対処を確認してください。',
  'Its definition could not be taken apart.': '定義を解析できませんでした。',
  'libvirt’s answer to the last start': '前回の起動に対する libvirt の応答',
  'The {0} definition of {1} cannot be read ({2}).': '{1} の {0} 定義を読み取れません（{2}）。',
  'definition of {0} ({1})': '{0} の定義（{1}）',
  'No machine was looked at whose definition to edit.': '定義を編集するマシンが選ばれていません。',
  'The kernel was started with {0}': 'カーネルが {0} 付きで起動した',
  'The kernel was started without {0}': 'カーネルが {0} なしで起動した',
  '{0} is with vfio-pci': '{0} を vfio-pci が保持している',
  'There are IOMMU groups': 'IOMMU グループがある',
  'CPUs are isolated': 'CPU が隔離されている',
  '{0} huge pages of 2 MiB are reserved': '2 MiB の huge page が {0} 個確保されている',
  '{0} huge pages of 1 GiB are reserved': '1 GiB の huge page が {0} 個確保されている',
  'The pieces that bind devices at boot are in place': '起動時にデバイスをバインドするファイルが置かれている',
  'libvirt is started at boot': 'libvirt が起動時に開始される',
  'The user may use libvirt': 'ユーザーが libvirt を使える',
  'The default network is started with libvirt': 'default ネットワークが libvirt とともに開始する',
  'libvirt has a place for disks': 'libvirt にディスクの置き場所がある',
  'The hook that tunes the host while guests run is in place': 'ゲストの実行中にホストを調整するフックが置かれている',
  '{0} has {1} lanes now ({2}); it had {3}': '{0} のレーンは現在 {1}（{2}）で、以前は {3} だった',
  '{0} has {1} lanes ({2}); it and the port above it have {3}':
    '{0} のレーンは {1}（{2}）で、本体と上流のポートは {3} に対応',
  'Cannot watch: the kernel’s log can be read by root, and by members of `adm` or `systemd-journal`. What goes wrong while a machine runs is therefore not told by itself.':
    '監視できません：カーネルログを読めるのは root と、`adm` または `systemd-journal` のメンバーです。そのため、マシンの実行中に起きた問題は自動では通知されません。',
  'Cannot watch: {0}.': '監視できません：{0}。',
  'I/O error (enospc) at {0}': '{0} で I/O エラー（enospc）',
  'What is on screen is not this computer, so it is not restarted from here.':
    '表示中のものはこのコンピューターではないため、ここからは再起動しません。',
  'systemd-logind cannot restart this computer.': 'systemd-logind はこのコンピューターを再起動できません。',
  'systemd-logind does not let your user restart this computer.':
    'systemd-logind はあなたのユーザーにこのコンピューターの再起動を許可していません。',
  'systemd-logind says “{0}” of a restart, which is not understood.':
    'systemd-logind が再起動について「{0}」と答えましたが、意味がわかりません。',
  'Whether your user may restart this computer cannot be told: busctl is not installed.':
    'あなたのユーザーがこのコンピューターを再起動できるかどうかわかりません：busctl がインストールされていません。',
  'Whether your user may restart this computer cannot be told. busctl says: {0}':
    'あなたのユーザーがこのコンピューターを再起動できるかどうかわかりません。busctl の応答：{0}',
  'busctl is not installed': 'busctl がインストールされていません',
}
