// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesStorage: CoreSentences = {
  'No disk of the host goes with the card': '宿主机的磁盘不会随显卡一起交出',
  'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.':
    '显卡 IOMMU 组中的磁盘会随之被取走：宿主机会在使用中失去其文件。',
  'With {0} would go a disk of the host. {1}': '宿主机的一个磁盘会随 {0} 一起交出。{1}',
  'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.':
    '把磁盘或显卡移到有独立 IOMMU 组的插槽；芯片组的 M.2 接口和插槽往往共用一个。',
  'Could not tell whether a disk that goes with {0} is the host’s.': '无法判断随 {0} 一起交出的磁盘是否属于宿主机。',
  'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.':
    '还没有 IOMMU 组，因此不知道什么会随显卡一起交出；届时再作判断。',
  'No disk is in the IOMMU group of {0}.': '{0} 的 IOMMU 组中没有磁盘。',
  'The host uses none of the disks that go with {0}.': '宿主机不使用随 {0} 一起交出的任何磁盘。',
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week':
    '每个更改的块都写到新位置；这会使客户机的磁盘分散，一周比一周慢',
  'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.':
    '在创建第一个映像之前，为该文件夹关闭写时复制；其中的映像便没有校验和，也没有自己的快照。',
  'Switch copying off for the folder before the first image is made.': '在创建第一个映像之前，为该文件夹关闭写时复制。',
  'writes in records of 128 KiB, so that each small write of a guest rewrites a large record':
    '以 128 KiB 的记录写入，因此客户机的每次小写入都会重写一个大记录',
  'Give guests a volume (zvol) each, or a dataset with small records.':
    '给每台客户机一个卷（zvol），或使用记录较小的数据集。',
  'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it':
    '把客户机的磁盘放在另一台机器上：每次访问都经过网络，网络断开时客户机也随之停止',
  'Keep the disks of guests on this machine.': '把客户机的磁盘放在这台机器上。',
  'keeps nothing over a restart of the host': '宿主机重启后不保留任何内容',
  'Put a storage pool on a disk before a guest is made.': '创建客户机之前，请在磁盘上建立存储池。',
  'The file system suits a guest’s disk': '文件系统适合客户机的磁盘',
  'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.':
    '磁盘映像在各处以小块写入；有些文件系统因此产生碎片、副本或网络往返。',
  '{0} is on {1}, which suits disk images.': '{0} 位于 {1}，适合存放磁盘映像。',
  '{0} is on {1}, which {2}.': '{0} 位于 {1}，它{2}。',
  'There is room for a guest’s disk': '有空间存放客户机的磁盘',
  'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.':
    'Windows 11 要求 64 GiB 的磁盘，游戏和模型需要更多；映像无法再增长的客户机会在工作中被暂停。',
  '{0} has {1} free.': '{0} 有 {1} 可用空间。',
  '{0} has {1} free; a guest’s disk wants 64 GiB at least.': '{0} 有 {1} 可用空间；客户机的磁盘至少需要 64 GiB。',
  'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.':
    '腾出一些空间，或把客户机的磁盘放在另一个文件系统上：libvirt 接受任何文件夹中的存储池。',
  'A disk of its own for the guest is fastest: it can be handed over as a whole.':
    '客户机独占一个磁盘最快：可以整个交出。',
  'The disk that the host runs from is known': '已知宿主机运行所用的磁盘',
  'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.':
    '只有知道从 / 经加密和卷直到 PCI 设备的完整路径，才能避免把该设备交给客户机。',
  'Could not tell: nothing is said to be mounted at /.': '无法判断：没有关于 / 挂载的信息。',
  'The host runs from memory (a live system), so no disk is at stake.':
    '宿主机从内存运行（live 系统），因此不涉及磁盘。',
  'Could not tell: / is {0} on {1}, which could not be followed to a disk.':
    '无法判断：/ 是 {1} 上的 {0}，无法追溯到磁盘。',
  '/ ({0}) is on no PCI device of this host.': '/（{0}）不在此宿主机的任何 PCI 设备上。',
  '/ is on {0}, by way of {1}.': '/ 位于 {0}，经由 {1}。',
  'Where the host swaps to is known': '已知宿主机的交换空间所在',
  'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.':
    '换出的内存会随其所在的磁盘一起丢失；宿主机随后会终止程序或自己停止。',
  'The host does not swap.': '宿主机不使用交换空间。',
  'Could not tell which disk {0} is on.': '无法判断 {0} 在哪个磁盘上。',
  '{0} on no PCI device': '{0}，不在任何 PCI 设备上',
  'The host swaps to {0}.': '宿主机的交换空间位于 {0}。',
}
