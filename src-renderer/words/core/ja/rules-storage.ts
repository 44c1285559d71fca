// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesStorage: CoreSentences = {
  'No disk of the host goes with the card': 'ホストのディスクがカードと一緒に渡らない',
  'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.':
    'カードの IOMMU グループにあるディスクは一緒に取られます。ホストは使用中のファイルを失います。',
  'With {0} would go a disk of the host. {1}': '{0} と一緒にホストのディスクも渡ってしまいます。{1}',
  'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.':
    'ディスクかカードを、専用の IOMMU グループを持つスロットに移してください。M.2 ソケットとチップセットのスロットはグループを共有しがちです。',
  'Could not tell whether a disk that goes with {0} is the host’s.':
    '{0} と一緒に渡るディスクがホストのものか確認できませんでした。',
  'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.':
    'まだ IOMMU グループがないため、何がカードと一緒に渡るかわかりません。グループができてから判定します。',
  'No disk is in the IOMMU group of {0}.': '{0} の IOMMU グループにディスクはありません。',
  'The host uses none of the disks that go with {0}.':
    '{0} と一緒に渡るディスクに、ホストが使っているものはありません。',
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week':
    '変更されたブロックを毎回新しい場所に書くため、ゲストのディスクが断片化し、週を追うごとに遅くなります',
  'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.':
    '最初のイメージを作る前に、フォルダーのコピーオンライトを無効にしてください。その場合、イメージにチェックサムと独自のスナップショットはありません。',
  'Switch copying off for the folder before the first image is made.':
    '最初のイメージを作る前に、フォルダーのコピーオンライトを無効にしてください。',
  'writes in records of 128 KiB, so that each small write of a guest rewrites a large record':
    '128 KiB のレコード単位で書くため、ゲストの小さな書き込みのたびに大きなレコードを書き直します',
  'Give guests a volume (zvol) each, or a dataset with small records.':
    'ゲストごとにボリューム（zvol）か、レコードの小さいデータセットを与えてください。',
  'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it':
    'ゲストのディスクを別のマシンに置くため、アクセスのたびにネットワークを通り、ネットワークが止まるとゲストも止まります',
  'Keep the disks of guests on this machine.': 'ゲストのディスクはこのマシンに置いてください。',
  'keeps nothing over a restart of the host': 'ホストを再起動すると何も残りません',
  'Put a storage pool on a disk before a guest is made.':
    'ゲストを作る前に、ディスク上にストレージプールを置いてください。',
  'The file system suits a guest’s disk': 'ファイルシステムがゲストのディスクに適している',
  'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.':
    'ディスクイメージには、あちこちに小さな書き込みが行われます。断片化やコピー、ネットワーク転送を伴うファイルシステムもあります。',
  '{0} is on {1}, which suits disk images.': '{0} は {1} 上にあり、ディスクイメージに適しています。',
  '{0} is on {1}, which {2}.': '{0} がある {1} は、{2}。',
  'There is room for a guest’s disk': 'ゲストのディスクを置く空きがある',
  'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.':
    'Windows 11 は 64 GiB のディスクを求め、ゲームやモデルはさらに必要です。イメージをそれ以上大きくできなくなると、ゲストは作業の途中で一時停止します。',
  '{0} has {1} free.': '{0} の空きは {1} です。',
  '{0} has {1} free; a guest’s disk wants 64 GiB at least.':
    '{0} の空きは {1} です。ゲストのディスクには少なくとも 64 GiB が必要です。',
  'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.':
    '空きを増やすか、ゲストのディスクを別のファイルシステムに置いてください。libvirt は任意のフォルダーをストレージプールにできます。',
  'A disk of its own for the guest is fastest: it can be handed over as a whole.':
    'ゲスト専用のディスクが最速です。丸ごと渡せます。',
  'The disk that the host runs from is known': 'ホストの動作元のディスクがわかっている',
  'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.':
    '/ から暗号化やボリュームを経て PCI デバイスまでの経路がすべてわかって初めて、そのデバイスをゲストに渡さずに済みます。',
  'Could not tell: nothing is said to be mounted at /.':
    '確認できませんでした：/ に何がマウントされているか示されていません。',
  'The host runs from memory (a live system), so no disk is at stake.':
    'ホストはメモリ上で動作している（ライブシステム）ため、危険にさらされるディスクはありません。',
  'Could not tell: / is {0} on {1}, which could not be followed to a disk.':
    '確認できませんでした：/ は {1} 上の {0} ですが、ディスクまでたどれませんでした。',
  '/ ({0}) is on no PCI device of this host.': '/（{0}）はこのホストのどの PCI デバイス上にもありません。',
  '/ is on {0}, by way of {1}.': '/ は {1} を経て {0} 上にあります。',
  'Where the host swaps to is known': 'ホストのスワップ先がわかっている',
  'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.':
    'スワップアウトされたメモリは、ディスクとともに失われます。するとホストはプログラムか自身を停止します。',
  'The host does not swap.': 'ホストはスワップを使っていません。',
  'Could not tell which disk {0} is on.': '{0} がどのディスク上にあるか確認できませんでした。',
  '{0} on no PCI device': 'PCI デバイス上にない {0}',
  'The host swaps to {0}.': 'ホストのスワップ先は {0} です。',
}
