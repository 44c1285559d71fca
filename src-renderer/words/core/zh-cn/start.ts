// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const start: CoreSentences = {
  'Whether the IOMMU is on': 'IOMMU 是否开启',
  'The IOMMU is on.': 'IOMMU 已开启。',
  'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.':
    'IOMMU 已关闭，因此无法交出设备。`throughway doctor` 会说明原因。',
  'Whether {0} is there': '{0} 是否存在',
  'There is no device at {0} any more; a card that was moved or taken out gets another address. `throughway devices` lists those there are.':
    '{0} 处已没有设备；移动或取出显卡后地址会改变。`throughway devices` 列出现有的设备。',
  '{0} is there.': '{0} 存在。',
  '{0} is still {1}.': '{0} 仍是 {1}。',
  '{0} is {1} now; {2}:{3} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.':
    '{0} 现在是 {1}；为此虚拟机选择的是 {2}:{3}。添加显卡或更改固件时地址会变动：请重新选择设备。',
  'The IOMMU group of {0}': '{0} 的 IOMMU 组',
  '{0} is in no IOMMU group; nothing guards the host from it.':
    '{0} 不在任何 IOMMU 组中；没有什么保护宿主机不受它影响。',
  'Everything in group {0} goes with {1}, or is unused.': '组 {0} 中的一切都随 {1} 一起交出，或未被使用。',
  'Group {0} has {1} beside {2}, and the host uses it: all of a group goes, or nothing.':
    '组 {0} 中除 {2} 外还有 {1}，而宿主机在使用它：一个组要么全部交出，要么都不交。',
  'Group {0} has {1} beside {2}, and the host uses them: all of a group goes, or nothing.':
    '组 {0} 中除 {2} 外还有 {1}，而宿主机在使用它们：一个组要么全部交出，要么都不交。',
  '{0} is lent to {1}, which is running. Stop it first.': '{0} 已借给正在运行的 {1}。请先停止它。',
  'Which driver has {0}': '{0} 由哪个驱动占用',
  '{0} waits for a guest.': '{0} 正等待客户机使用。',
  '{0} is bound to {1}, and this machine is not set to take it from there. `throughway plan --device {2}` binds it for guests.':
    '{0} 绑定到 {1}，而此虚拟机未设置为从那里取走它。`throughway plan --device {2}` 会为客户机绑定它。',
  'Who uses {0}': '谁在使用 {0}',
  '{0} is in use by {1}. End it first.': '{0} 正被 {1} 使用。请先结束它。',
  '{0} is in use by {1}. End them first.': '{0} 正被 {1} 使用。请先结束它们。',
  '{0} is taken from {1} now, and given back when the machine stops.': '{0} 现在从 {1} 取走，虚拟机停止时归还。',
  '{0} ({1}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.':
    '{0}（{1}）不存在。如果它被移动了，必须告知虚拟机；如果其文件系统未挂载，请挂载。',
  '{0} ({1}) is no block device.': '{0}（{1}）不是块设备。',
  'Whether the volume {0} is there': '卷 {0} 是否存在',
  'There is no volume {0} ({1}).': '没有卷 {0}（{1}）。',
  'The volume {0} is there.': '卷 {0} 存在。',
  'Whether the host uses {0}': '宿主机是否使用 {0}',
  'The host itself uses {0}: {1}. Two systems on one disk destroy what is on it; unmount it first.':
    '宿主机自己在使用 {0}：{1}。两个系统使用同一磁盘会毁坏其内容；请先卸载。',
  '{0} is in use by {1}, which is running. Stop it first.': '{0} 正被运行中的 {1} 使用。请先停止它。',
  'The firmware {0} is gone; a package that was removed or updated had it. `throughway plan --stack` installs what is missing.':
    '固件 {0} 已不存在；它原属于某个已被移除或更新的软件包。`throughway plan --stack` 会安装缺少的内容。',
  "The firmware's variables {0} are gone, and so is their template {1}.":
    '固件的变量 {0} 已不存在，其模板 {1} 也不存在。',
  'The firmware {0} is there.': '固件 {0} 存在。',
  'How much memory is free': '有多少空闲内存',
  '{0} are free for the {1} of this machine.': '有 {0} 空闲，可供此虚拟机的 {1} 使用。',
  'This machine takes {0} and {1} are free.': '此虚拟机需要 {0}，有 {1} 空闲。',
  'This machine takes {0} and {1} are free. Close programs, or give it less.':
    '此虚拟机需要 {0}，有 {1} 空闲。请关闭一些程序，或给它少一些内存。',
  'This machine takes {0} and {1} are free. The host may swap.':
    '此虚拟机需要 {0}，有 {1} 空闲。宿主机可能会使用交换空间。',
  'The size of huge pages': '大页的大小',
  'How many huge pages are free': '有多少空闲的大页',
  'one huge page of {0} are there ({1} free).': '有一个 {0} 的大页（{1} 个空闲）。',
  'one huge page of {0} on node {1} are there ({2} free).': '节点 {1} 上有一个 {0} 的大页（{2} 个空闲）。',
  '{0} huge pages of {1} are there ({2} free).': '有 {0} 个 {1} 的大页（{2} 个空闲）。',
  '{0} huge pages of {1} on node {2} are there ({3} free).': '节点 {2} 上有 {0} 个 {1} 的大页（{3} 个空闲）。',
  'one huge page of {0} are made at the start; {1} are free now.': '启动时会分配一个 {0} 的大页；现在有 {1} 个空闲。',
  'one huge page of {0} on node {1} are made at the start; {2} are free now.':
    '启动时会在节点 {1} 上分配一个 {0} 的大页；现在有 {2} 个空闲。',
  '{0} huge pages of {1} are made at the start; {2} are free now.':
    '启动时会分配 {0} 个 {1} 的大页；现在有 {2} 个空闲。',
  '{0} huge pages of {1} on node {2} are made at the start; {3} are free now.':
    '启动时会在节点 {2} 上分配 {0} 个 {1} 的大页；现在有 {3} 个空闲。',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:2M`, or stop what holds them.':
    '需要一个 {0} 的大页，有 {1} 个空闲。请用 `throughway plan --hugepages {2}:2M` 预留，或停止占用它们的程序。',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:1G`, or stop what holds them.':
    '需要一个 {0} 的大页，有 {1} 个空闲。请用 `throughway plan --hugepages {2}:1G` 预留，或停止占用它们的程序。',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    '节点 {1} 上需要一个 {0} 的大页，有 {2} 个空闲。请用 `throughway plan --hugepages {3}:2M` 预留，或停止占用它们的程序。',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    '节点 {1} 上需要一个 {0} 的大页，有 {2} 个空闲。请用 `throughway plan --hugepages {3}:1G` 预留，或停止占用它们的程序。',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    '需要 {0} 个 {1} 的大页，有 {2} 个空闲。请用 `throughway plan --hugepages {3}:2M` 预留，或停止占用它们的程序。',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    '需要 {0} 个 {1} 的大页，有 {2} 个空闲。请用 `throughway plan --hugepages {3}:1G` 预留，或停止占用它们的程序。',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:2M`, or stop what holds them.':
    '节点 {2} 上需要 {0} 个 {1} 的大页，有 {3} 个空闲。请用 `throughway plan --hugepages {4}:2M` 预留，或停止占用它们的程序。',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:1G`, or stop what holds them.':
    '节点 {2} 上需要 {0} 个 {1} 的大页，有 {3} 个空闲。请用 `throughway plan --hugepages {4}:1G` 预留，或停止占用它们的程序。',
  'Whether the network “{0}” runs': '网络“{0}”是否在运行',
  'There is no network “{0}”. `throughway plan --stack` sets the default one up.':
    '没有网络“{0}”。`throughway plan --stack` 会设置 default 网络。',
  'The network “{0}” runs.': '网络“{0}”正在运行。',
  'The network “{0}” does not run: `virsh net-start {1}` starts it, `throughway plan --stack` has it start with the host.':
    '网络“{0}”未运行：`virsh net-start {1}` 会启动它，`throughway plan --stack` 使它随宿主机启动。',
  'Whether the interface {0} is there': '接口 {0} 是否存在',
  'There is no network interface {0}.': '没有网络接口 {0}。',
  'The interface {0} is there.': '接口 {0} 存在。',
  'Whether the USB device {0} is plugged in': 'USB 设备 {0} 是否已插入',
  'The USB device {0} is plugged in.': 'USB 设备 {0} 已插入。',
  'The USB device {0} is not plugged in, and the machine is set not to start without it.':
    'USB 设备 {0} 未插入，而此虚拟机设置为没有它就不启动。',
  'at port {0}-{1}': '位于端口 {0}-{1}',
  'Which CPUs are online': '哪些 CPU 在线',
  'CPUs {0} are online.': 'CPU {0} 在线。',
  'CPUs {0} are offline or gone, and this machine is pinned to them.':
    'CPU {0} 离线或不存在，而此虚拟机固定在它们上面。',
  'Whether the hook that makes room for the guest is installed': '为客户机腾出资源的钩子是否已安装',
  'The hook that makes room for the guest is installed.': '为客户机腾出资源的钩子已安装。',
  'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.':
    '为客户机腾出资源的钩子未安装：宿主机保持原样。`throughway plan --guest-hook` 显示它会做什么。',
  '{0} could not be told: {1}.': '无法判断{0}：{1}。',
}
