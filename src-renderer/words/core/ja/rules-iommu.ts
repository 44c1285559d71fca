// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesIommu: CoreSentences = {
  'The graphics cards that a guest may get are behind the IOMMU':
    'ゲストに渡しうるグラフィックカードが IOMMU の配下にある',
  'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.':
    'カーネルが IOMMU を使っていても、内蔵グラフィックスだけが対象外のことがあります。対象外のものは渡せません。',
  'The kernel drives no IOMMU.': 'カーネルは IOMMU を使っていません。',
  'There is no graphics card.': 'グラフィックカードがありません。',
  'Every graphics card has an IOMMU group.': 'すべてのグラフィックカードに IOMMU グループがあります。',
  '{0} has no IOMMU group, which is right for graphics that stay with the host.':
    '{0} に IOMMU グループがありませんが、ホストに残すグラフィックスなので問題ありません。',
  '{0} has no IOMMU group.': '{0} に IOMMU グループがありません。',
  '{0} have no IOMMU group.': '{0} に IOMMU グループがありません。',
  'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.':
    'カーネルコマンドラインの intel_iommu= から igfx_off を取り除き、再起動してください。',
  'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.':
    'カーネルログで DMAR または AMD-Vi を探してください。ファームウェアのテーブルにこのスロットが載っていない可能性があります。',
  'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.':
    'ホスト自身のデバイスは変換を経由しません（iommu=pt）。それでもゲストは隔離されます。',
  'The host’s own devices go through the IOMMU, which forgets old mappings in batches.':
    'ホスト自身のデバイスは IOMMU を経由し、古いマッピングはまとめて破棄されます。',
  'The host’s own devices go through the IOMMU, which forgets every mapping at once.':
    'ホスト自身のデバイスは IOMMU を経由し、マッピングはその都度すぐに破棄されます。',
  'The host’s own devices go through the IOMMU.': 'ホスト自身のデバイスは IOMMU を経由します。',
  'The IOMMU does not slow the host’s own devices down': 'IOMMU がホスト自身のデバイスを遅くしていない',
  'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.':
    'strict モードでは、ホストのディスクやネットワークの転送が毎回 IOMMU を待ちます。パススルーには不要です。',
  '{0} makes the IOMMU forget every mapping at once.': '{0} により、IOMMU はマッピングをその都度すぐに破棄します。',
  'the firmware describes none': 'ファームウェアに IOMMU の記述がない',
  'a kernel parameter switches it off': 'カーネルパラメーターが無効にしている',
  'the kernel is built without it': 'カーネルが IOMMU なしでビルドされている',
  'the kernel leaves it off by default': 'カーネルの既定では無効',
  'the firmware’s tables are faulty': 'ファームウェアのテーブルに誤りがある',
  'nothing that was read says why': '読み取れた情報からは理由がわからない',
  'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.':
    'ファームウェアで VT-d または AMD の IOMMU が Auto ではなく Enabled になっているか確認し、再起動直後のカーネルログで DMAR、AMD-Vi、IOMMU を探してください。',
  'what decides it could not all be read': '判断に必要な情報の一部を読み取れなかった',
  'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.':
    '確認できなかった項目を見てから、カーネルログで DMAR、AMD-Vi、IOMMU を探してください。',
  'The kernel drives the IOMMU': 'カーネルが IOMMU を使っている',
  'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.':
    'IOMMU がないと、ゲストに渡したデバイスがホストの全メモリを読み書きできてしまうため、VFIO が拒否します。',
  'The kernel drives {0}.': 'カーネルは {0} を使っています。',
  'The kernel drives no IOMMU: {0}.': 'カーネルは IOMMU を使っていません：{0}。',
  'The firmware describes an IOMMU': 'ファームウェアに IOMMU の記述がある',
  'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.':
    'カーネルはファームウェアのテーブルで IOMMU を見つけます。そこで VT-d や AMD-Vi が無効だとテーブルがなく、どのパラメーターも効きません。',
  'The firmware describes an IOMMU that the kernel drives.':
    'カーネルが使っている IOMMU がファームウェアに記述されています。',
  'The firmware has the table {0}.': 'ファームウェアにテーブル {0} があります。',
  'Xen keeps the IOMMU to itself.': 'Xen が IOMMU を独占しています。',
  '{0} gives this guest no IOMMU.': '{0} はこのゲストに IOMMU を与えていません。',
  'The firmware describes no IOMMU: it is switched off there, or the machine has none.':
    'ファームウェアに IOMMU の記述がありません。無効になっているか、マシンに搭載されていません。',
  'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).':
    'このゲストを動かしているマシンで、割り込みリマッピング付きの仮想 IOMMU を与えてください（libvirt ではマシンタイプ q35 で <iommu model="intel"> に <driver intremap="on"/>）。',
  'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.':
    'ハイパーバイザーに設定があれば、このゲストに仮想 IOMMU を与えてください。',
  'Look in the firmware for an IOMMU or SMMU and switch it on.':
    'ファームウェアで IOMMU または SMMU を探し、有効にしてください。',
  'The kernel finds no fault in the firmware’s IOMMU tables':
    'カーネルがファームウェアの IOMMU テーブルに誤りを見つけていない',
  'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.':
    'テーブルに誤りがあると、カーネルは IOMMU や割り込みリマッピング、または個々のデバイスを使わなくなります。',
  'The firmware has no such tables.': 'ファームウェアにそのようなテーブルはありません。',
  'The kernel log has no complaint about them.': 'カーネルログにテーブルへの警告はありません。',
  'Update the firmware; if the newest one still has the fault, report it to the board’s maker.':
    'ファームウェアを更新してください。最新版でも直らなければ、マザーボードのメーカーに報告してください。',
  'The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.':
    'カーネルはファームウェアの IOMMU テーブルに誤りがあると報告し、IOMMU を使っていません。',
  'The kernel complains about the firmware’s IOMMU tables.':
    'カーネルはファームウェアの IOMMU テーブルに誤りがあると報告しています。',
  'The kernel has sorted devices into IOMMU groups': 'カーネルがデバイスを IOMMU グループに分けている',
  'VFIO hands out whole groups; a device without a group cannot be given to a guest.':
    'VFIO はグループ単位で渡します。グループのないデバイスはゲストに渡せません。',
  'Without an IOMMU there are no groups.': 'IOMMU がなければグループもありません。',
  'There are groups, but no IOMMU behind them: they isolate nothing.':
    'グループはありますが、裏に IOMMU がないため何も隔離されません。',
  'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.':
    'IOMMU を有効にし、VFIO の安全でない no-IOMMU モードを無効にしてください。',
  'There is one group.': 'グループは 1 個です。',
  'There are {0} groups.': 'グループは {0} 個です。',
  'The kernel has made no IOMMU group.': 'カーネルは IOMMU グループを作っていません。',
  'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.':
    'カーネルログで DMAR または AMD-Vi を探してください。ファームウェアの更新が必要かもしれません。',
  'The IOMMU checks interrupts as well': 'IOMMU が割り込みも検査する',
  'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.':
    '割り込みリマッピングがないと、ゲストがデバイスを通じてホストに任意の割り込みを起こせるため、VFIO が起動を拒否します。',
  'The kernel has switched interrupt remapping on.': 'カーネルは割り込みリマッピングを有効にしています。',
  'The IOMMU works, but does not remap interrupts.': 'IOMMU は動作していますが、割り込みをリマップしていません。',
  'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.':
    'このゲストを動かしているマシンで、仮想 IOMMU の割り込みリマッピングを有効にしてください。',
  'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.':
    'ファームウェアを更新し、設定があれば x2APIC を有効にしてください。古いチップセットでは対応できません。',
  'The kernel switches the IOMMU on, by itself or because it is told to':
    'カーネルが、自動または指定により IOMMU を有効にする',
  'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.':
    '一部のディストリビューションのカーネルは、パラメーターで指定しない限り Intel の IOMMU を無効のままにします。AMD ではパラメーターは不要です。',
  'The kernel drives the IOMMU.': 'カーネルは IOMMU を使っています。',
  'This rule knows the IOMMUs of Intel and AMD only.': 'このルールは Intel と AMD の IOMMU だけが対象です。',
  'The kernel switches an AMD IOMMU on by itself.': 'カーネルは AMD の IOMMU を自動で有効にします。',
  'The kernel is built without AMD’s IOMMU.': 'カーネルが AMD の IOMMU なしでビルドされています。',
  'The kernel is built without Intel’s IOMMU.': 'カーネルが Intel の IOMMU なしでビルドされています。',
  'The command line switches it on.': 'コマンドラインで有効になっています。',
  'The kernel switches an Intel IOMMU on by itself.': 'カーネルは Intel の IOMMU を自動で有効にします。',
  'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.':
    'カーネルは指定がない限り Intel の IOMMU を無効のままにしますが、その指定がありません。',
  'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.':
    'ファームウェアに DMAR テーブルがあり、IOMMU を無効にするものもないのに、カーネルは使っていません。既定で無効になっているはずです。',
  'Install the distribution’s standard kernel, which has it.':
    'IOMMU に対応した、ディストリビューションの標準カーネルをインストールしてください。',
  'No device has reached for memory that is not its own': '割り当て外のメモリにアクセスしたデバイスがない',
  'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.':
    'フォールトは IOMMU がデバイスを止めたことを示します。ドライバーのバグ、リセット後のカードの異常、ファームウェアの不具合が原因です。',
  'The kernel log has none.': 'カーネルログに該当する記録はありません。',
  'The kernel log has one line about forbidden memory access of {0}.':
    'カーネルログに、{0} の禁止されたメモリアクセスが 1 行あります。',
  'The kernel log has one line about forbidden memory access.':
    'カーネルログに、禁止されたメモリアクセスが 1 行あります。',
  'The kernel log has {0} lines about forbidden memory access of {1}.':
    'カーネルログに {0} 行、{1} の禁止されたメモリアクセスがあります。',
  'The kernel log has {0} lines about forbidden memory access.':
    'カーネルログに、禁止されたメモリアクセスが {0} 行あります。',
  'one line': '1 行',
  'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.':
    'ゲストの起動とともに始まるか確認してください。そうなら、カードには別のリセット方法が必要です。違うなら、新しいファームウェアかカーネルを探してください。',
  'No kernel parameter switches the IOMMU off': 'IOMMU を無効にするカーネルパラメーターがない',
  'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.':
    '古い回避策のパラメーターが残っていると、ファームウェアの設定にかかわらず IOMMU は無効のままです。',
  'The kernel drives the IOMMU, so nothing has switched it off.':
    'カーネルが IOMMU を使っているので、無効にされてはいません。',
  'The command line does not switch it off.': 'コマンドラインは IOMMU を無効にしていません。',
  'The kernel parameter {0} switches the IOMMU off.': 'カーネルパラメーター {0} が IOMMU を無効にしています。',
  'Every IOMMU parameter on the command line does something':
    'コマンドラインの IOMMU パラメーターがすべて有効に働いている',
  'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.':
    'カーネルが無視する語は、IOMMU が設定済みのように見せ、本当に足りないものを隠します。',
  'No word about the IOMMU is without effect.': 'IOMMU に関する語に、効果のないものはありません。',
  '{0} has no effect.': '{0} に効果はありません。',
  '{0} have no effect.': '{0} に効果はありません。',
  'Make it {0}={1} on the kernel command line, without the word {2}; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own.':
    'カーネルコマンドラインで語 {2} を除いて {0}={1} としてください。ホスト自身のデバイスに IOMMU を経由させないなら、iommu=pt を独立したパラメーターとして書きます。',
  'Make it {0}={1} on the kernel command line, without the word {2}.':
    'カーネルコマンドラインで語 {2} を除いて {0}={1} としてください。',
  'the kernel does not know the word {0}': 'カーネルは語 {0} を認識しない',
  'this machine has an Intel IOMMU': 'このマシンの IOMMU は Intel 製',
  'an AMD IOMMU is on by itself, and the kernel does not know this word':
    'AMD の IOMMU は自動で有効になり、カーネルはこの語を認識しない',
  'this machine has an AMD IOMMU': 'このマシンの IOMMU は AMD 製',
  'this is a module’s name, not a parameter': 'これはモジュール名であり、パラメーターではない',
}
