// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesMemory: CoreSentences = {
  'Memory is free for a guest right now': '今、ゲスト用のメモリが空いている',
  'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.':
    'ゲストは起動時に全メモリを一度に取ります。空きがないと起動に失敗するか、ホストがプログラムを強制終了します。',
  '{0} is available.': '{0} を使えます。',
  'Only {0} is available now.': '今は {0} しか使えません。',
  'Close programs before a guest starts, and limit large caches (the ARC of ZFS).':
    'ゲストの起動前にプログラムを閉じ、大きなキャッシュ（ZFS の ARC）を制限してください。',
  'There is memory for host and guest': 'ホストとゲストに足りるメモリがある',
  'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.':
    'GPU 付きゲストの全メモリは実行中ずっとロックされ、ホストは残りで動くことになります。',
  'There is {0} of memory.': 'メモリは {0} です。',
  'There is {0} of memory: enough for a small guest, with little left for the host.':
    'メモリは {0} です。小さなゲストには十分ですが、ホストにはわずかしか残りません。',
  '16 GiB or more let both breathe.': '16 GiB 以上あれば、どちらにも余裕があります。',
  'There is only {0} of memory.': 'メモリは {0} しかありません。',
  'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.':
    'メモリを増設してください。最低 8 GiB、16 GiB 以上あればどちらにも余裕があります。',
  'The host can move memory out of the way': 'ホストがメモリの内容を退避できる',
  'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.':
    'ゲストがメモリをロックしている間、ホストのプログラムは残りを分け合います。スワップがないと、不足したときカーネルはどれかを強制終了するしかありません。',
  'There is {0} of swap.': 'スワップは {0} です。',
  'There is no swap, and with {0} little need of it.': 'スワップはありませんが、メモリが {0} あるのでほぼ不要です。',
  'There is no swap.': 'スワップがありません。',
  'Add a swap file or zram of some gigabytes.': '数 GB のスワップファイルか zram を追加してください。',
  'Huge pages leave the host enough memory': 'huge page を確保してもホストに十分なメモリが残る',
  'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.':
    'huge page 用に確保したメモリは、ほかには使えません。多すぎるとホストのメモリが不足するか、まったく起動しません。',
  'None are set aside.': '確保されていません。',
  '{0} of {1} is set aside, which leaves the host {2}.': '{1} のうち {0} が確保され、ホストに {2} が残ります。',
  'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.':
    '確保を減らしてください。ホストにメモリの 4 分の 1、少なくとも 4 GiB を残します。',
  'Huge pages can be set aside': 'huge page を確保できる',
  'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.':
    'ゲストのメモリを huge page に置くと、CPU でも IOMMU でもアドレス変換が大幅に減ります。',
  'The kernel offers no huge pages.': 'カーネルに huge page がありません。',
  'Install the distribution’s standard kernel, which has them.':
    'huge page に対応した、ディストリビューションの標準カーネルをインストールしてください。',
  'The kernel offers pages of {0}; the CPU has none of 1 GiB.':
    'カーネルは {0} のページに対応しています。CPU に 1 GiB のページはありません。',
  'The kernel offers pages of {0}.': 'カーネルは {0} のページに対応しています。',
  'A guest’s memory may be locked': 'ゲストのメモリをロックできる',
  'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.':
    'VFIO はゲストの全メモリをロックします。制限値がそれより小さいと、起動が “Cannot allocate memory” で終わります。',
  'libvirt’s system instance raises the limit for each guest by itself.':
    'libvirt のシステムインスタンスが、ゲストごとに制限値を自動で引き上げます。',
  'There is no limit.': '制限はありません。',
  '{0} may be locked.': '{0} までロックできます。',
  'Without libvirt, only {0} may be locked.': 'libvirt なしでは {0} までしかロックできません。',
  'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.':
    'libvirt のシステムインスタンスが制限値を自動で引き上げるため、libvirt をインストールすれば十分です。libvirt なしでゲストを起動する場合だけ、/etc/security/limits.d で memlock を引き上げてください。',
  'The kernel does not search for equal pages': 'カーネルが同一ページを探していない',
  'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.':
    'GPU 付きゲストのページはロックされていて統合できないため、探しても時間を使うだけで何も見つかりません。',
  'Same-page merging is off.': '同一ページの統合は無効です。',
  'Same-page merging is on.': '同一ページの統合が有効です。',
  'Switch it off, and ksmtuned as well where that runs.':
    '無効にしてください。ksmtuned が動いていれば、それも無効にします。',
  'It is known which memory is near the graphics cards': 'どのメモリがグラフィックカードに近いかわかっている',
  'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.':
    '複数ノードのマシンでは、カードがつながるノードのコアとメモリをゲストに与えるのが適切です。',
  'All memory is equally near.': 'すべてのメモリが等距離にあります。',
  'The firmware names the node of every graphics card.':
    'ファームウェアはすべてのグラフィックカードのノードを示しています。',
  'The firmware names no node for {0}.': 'ファームウェアは {0} のノードを示していません。',
  'Update the firmware, or find the card’s node in the board’s manual by its slot.':
    'ファームウェアを更新するか、マザーボードのマニュアルでスロットからカードのノードを調べてください。',
  'QEMU may have huge pages without setting any aside': '事前に確保しなくても QEMU が huge page を使える',
  'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.':
    'transparent huge page だけでも、手間なく利点の大部分を得られます。カーネルが許可していれば QEMU が要求します。',
  'The mode is {0}.': 'モードは {0} です。',
  'They are switched off.': '無効になっています。',
  'Allow them for programs that ask.': '要求するプログラムに許可してください。',
}
