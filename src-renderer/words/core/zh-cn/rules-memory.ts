// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesMemory: CoreSentences = {
  'Memory is free for a guest right now': '现在有可供客户机使用的内存',
  'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.':
    '客户机启动时一次性占用其全部内存；如果没有空闲，启动会失败，或宿主机终止程序。',
  '{0} is available.': '有 {0} 可用。',
  'Only {0} is available now.': '现在只有 {0} 可用。',
  'Close programs before a guest starts, and limit large caches (the ARC of ZFS).':
    '客户机启动前关闭一些程序，并限制大的缓存（ZFS 的 ARC）。',
  'There is memory for host and guest': '宿主机和客户机都有内存可用',
  'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.':
    '带 GPU 的客户机在运行期间其全部内存都被锁定；宿主机只能靠剩下的。',
  'There is {0} of memory.': '有 {0} 内存。',
  'There is {0} of memory: enough for a small guest, with little left for the host.':
    '有 {0} 内存：够一台小客户机用，留给宿主机的很少。',
  '16 GiB or more let both breathe.': '16 GiB 或更多能让两者都宽裕。',
  'There is only {0} of memory.': '只有 {0} 内存。',
  'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.':
    '增加内存：最少 8 GiB，16 GiB 或更多能让两者都宽裕。',
  'The host can move memory out of the way': '宿主机可以把内存换出',
  'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.':
    '客户机锁定内存期间，宿主机自己的程序共用剩余部分；没有交换空间，内存耗尽时内核只能终止程序。',
  'There is {0} of swap.': '有 {0} 交换空间。',
  'There is no swap, and with {0} little need of it.': '没有交换空间，有 {0} 内存时也不太需要。',
  'There is no swap.': '没有交换空间。',
  'Add a swap file or zram of some gigabytes.': '添加几 GiB 的交换文件或 zram。',
  'Huge pages leave the host enough memory': '大页给宿主机留下足够的内存',
  'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.':
    '为大页预留的内存不能用于其他任何用途；预留太多，宿主机会内存不足，甚至根本无法启动。',
  'None are set aside.': '没有预留大页。',
  '{0} of {1} is set aside, which leaves the host {2}.': '{1} 中预留了 {0}，给宿主机留下 {2}。',
  'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.':
    '减少预留：给宿主机留下四分之一的内存，且至少 4 GiB。',
  'Huge pages can be set aside': '可以预留大页',
  'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.':
    '使用大页的客户机内存在 CPU 和 IOMMU 中需要的地址转换少得多。',
  'The kernel offers no huge pages.': '内核不提供大页。',
  'Install the distribution’s standard kernel, which has them.': '安装发行版的标准内核，其中包含大页。',
  'The kernel offers pages of {0}; the CPU has none of 1 GiB.': '内核提供 {0} 的页；CPU 没有 1 GiB 的页。',
  'The kernel offers pages of {0}.': '内核提供 {0} 的页。',
  'A guest’s memory may be locked': '可以锁定客户机的内存',
  'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.':
    'VFIO 锁定客户机的全部内存；限制低于此值时，启动会以“Cannot allocate memory”结束。',
  'libvirt’s system instance raises the limit for each guest by itself.':
    'libvirt 的系统实例会自行为每台客户机提高限制。',
  'There is no limit.': '没有限制。',
  '{0} may be locked.': '可以锁定 {0}。',
  'Without libvirt, only {0} may be locked.': '没有 libvirt 时只能锁定 {0}。',
  'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.':
    'libvirt 的系统实例会自行提高限制，因此安装 libvirt 即可。只有对不通过它启动的客户机，才需在 /etc/security/limits.d 中提高 memlock。',
  'The kernel does not search for equal pages': '内核不查找相同的页',
  'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.':
    '带 GPU 的客户机的页被锁定，无法合并，因此查找只费时间而一无所获。',
  'Same-page merging is off.': '相同页合并已关闭。',
  'Same-page merging is on.': '相同页合并已开启。',
  'Switch it off, and ksmtuned as well where that runs.': '将其关闭；如果 ksmtuned 在运行，也一并关闭。',
  'It is known which memory is near the graphics cards': '已知哪些内存离显卡近',
  'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.':
    '在有多个节点的机器上，客户机应使用其显卡所在节点的核心和内存。',
  'All memory is equally near.': '所有内存距离相同。',
  'The firmware names the node of every graphics card.': '固件给出了每块显卡的节点。',
  'The firmware names no node for {0}.': '固件没有给出 {0} 的节点。',
  'Update the firmware, or find the card’s node in the board’s manual by its slot.':
    '更新固件，或在主板手册中按插槽查找显卡的节点。',
  'QEMU may have huge pages without setting any aside': '无需预留，QEMU 也可以使用大页',
  'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.':
    '透明大页不费力就能带来大部分好处；只要内核允许，QEMU 就会请求使用。',
  'The mode is {0}.': '模式为 {0}。',
  'They are switched off.': '已关闭。',
  'Allow them for programs that ask.': '允许提出请求的程序使用。',
}
