// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisPerformance: CoreSentences = {
  'The guest has a balloon that cannot work': '客户机有不起作用的气球设备（balloon）',
  "\\<hostdev mode='subsystem' type='pci'": "\\<hostdev mode='subsystem' type='pci'",
  'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.':
    '带直通设备的客户机的内存全部锁定，因此没有可归还的内存；该设备只有开销。',
  "`<memballoon model='virtio'>`.": "`<memballoon model='virtio'>`。",
  "It is `model='none'`.": "为 `model='none'`。",
  "`<memballoon model='none'/>`.": "`<memballoon model='none'/>`。",
  'The disk’s work holds up the guest': '磁盘的工作拖住了客户机',
  'One thread of QEMU does the disk’s work beside everything else.': 'QEMU 的一个线程在处理其他一切的同时处理磁盘。',
  '`<iothreads>`, cache and io of the disks.': '`<iothreads>`，以及磁盘的 cache 和 io。',
  'The disk has a thread of its own.': '磁盘有自己的线程。',
  'virtio with an iothread, cache=none, io=native for raw files or io_uring.':
    '使用带 iothread 的 virtio、cache=none，raw 文件用 io=native，或用 io_uring。',
  'Never cache=unsafe: it loses data.': '切勿使用 cache=unsafe：它会丢失数据。',
  'The processor stays at a low clock': '处理器停留在低频率',
  'The governor or the energy preference saves power while the guest works.': '调速器或能耗偏好在客户机工作时省电。',
  '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.':
    '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`。',
  'The clock rises under load, as intel_pstate does also with powersave.':
    '频率在负载下提高，intel_pstate 用 powersave 时也是如此。',
  'performance while the guest runs, through a hook.': '客户机运行时用 performance，通过钩子设置。',
  'Heat and power.': '发热和耗电。',
  'The host works on the guest’s cores': '宿主机在客户机的核心上工作',
  'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.':
    '固定把客户机限定在核心上，但没有什么阻止宿主机的程序使用它们。',
  '`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.':
    '`cat /sys/devices/system/cpu/isolated`，以及各 slice 的 AllowedCPUs。',
  'The cores are isolated while the guest runs.': '客户机运行时核心已隔离。',
  'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.':
    '用钩子在客户机运行时设置 user.slice、system.slice 和 init.scope 的 AllowedCPUs。',
  'Or isolcpus, nohz_full and rcu_nocbs.': '或用 isolcpus、nohz_full 和 rcu_nocbs。',
  'The host is slow meanwhile, and stays so where the hook is not undone.':
    '在此期间宿主机变慢；如果钩子没有撤销，会一直如此。',
  'Looking Glass shows fewer pictures than the screen could': 'Looking Glass 显示的帧数少于屏幕所能达到的',
  'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.':
    '诱骗器在该分辨率下只提供 30 Hz，或显卡的链路对这些帧来说太窄。',
  'The refresh rate in the guest; the link’s width times the frame’s size.':
    '客户机中的刷新率；链路宽度与帧大小的关系。',
  'The guest’s rate is the one wanted.': '客户机的刷新率就是所需的。',
  'Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.':
    '在诱骗器的 EDID 中添加模式，使用虚拟显示器驱动，或使用较低的刷新率。',
  'The card’s sound uses an old kind of interrupt in the guest': '显卡的音频在客户机中使用旧式中断',
  'Kernel driver in use: <word>': 'Kernel driver in use: <word>',
  'Windows’ driver for sound over HDMI starts with line interrupts.': 'Windows 的 HDMI 音频驱动以线中断启动。',
  '`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.':
    '客户机运行时 `lspci -vs ADDRESS | grep MSI` 显示 Enable-。',
  'It says Enable+.': '显示 Enable+。',
  'Switch MSI on for the function in the guest’s registry.': '在客户机的注册表中为该功能开启 MSI。',
  'For the wrong device the guest may not start.': '如果设备选错，客户机可能无法启动。',
  'The guest’s processors float over all of the host’s': '客户机的处理器在宿主机的所有处理器上漂移',
  'The host’s scheduler moves the guest’s threads between cores and caches.':
    '宿主机的调度器在核心和缓存之间移动客户机的线程。',
  '`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.': '`virsh vcpuinfo NAME`；定义中没有 `<vcpupin>`。',
  'Each vCPU is pinned.': '每个 vCPU 都已固定。',
  'Pin the vCPUs to whole cores that share a cache, and the emulator to others.':
    '将 vCPU 固定到共享缓存的完整核心，将 emulator 固定到其他核心。',
  'The host has fewer cores left.': '宿主机剩下的核心变少。',
  'The guest’s memory is in small pages': '客户机的内存使用小页',
  'Translating addresses of 4 KiB pages costs the guest time, most with large memory.':
    '转换 4 KiB 页的地址耗费客户机的时间，内存越大越明显。',
  '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.':
    '`cat /sys/kernel/mm/transparent_hugepage/enabled`；QEMU 的 smaps_rollup 中的 AnonHugePages。',
  'AnonHugePages is near the guest’s memory.': 'AnonHugePages 接近客户机的内存。',
  'Transparent huge pages on madvise or always, or reserved ones.':
    '透明大页设为 madvise 或 always，或使用预留的大页。',
  'Windows does not know that it runs on KVM': 'Windows 不知道自己运行在 KVM 上',
  'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.':
    '没有 Hyper-V 接口，Windows 像在物理机上一样轮询定时器和中断，代价很大。',
  'Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.':
    'relaxed、vapic、spinlocks、vpindex、synic、stimer、frequencies 中哪些已开启。',
  'The guest is no Windows.': '客户机不是 Windows。',
  'Add them, with the hypervclock timer and without hpet.': '添加它们，同时使用 hypervclock 定时器，不用 hpet。',
  'Old graphics drivers refuse to work when they see them.': '旧的显卡驱动看到它们会拒绝工作。',
  'The guest’s memory lies on another node than its card': '客户机的内存与其显卡在不同节点上',
  'NUMA node1 CPU(s):': 'NUMA node1 CPU(s):',
  'Cores, memory and card are on different nodes, and each access crosses between them.':
    '核心、内存和显卡在不同的节点上，每次访问都要跨越节点。',
  '`numastat -p qemu`, and the card’s numa_node.': '`numastat -p qemu`，以及显卡的 numa_node。',
  'The machine has one node.': '机器只有一个节点。',
  '`<numatune>`, and cores of the card’s node.': '`<numatune>`，以及显卡所在节点的核心。',
  'Less memory to choose from.': '可选的内存变少。',
  'The guest sees other cores and threads than there are': '客户机看到的核心和线程与实际不符',
  'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.':
    '定义没有说明线程，或让 AMD 客户机得知线程的特性（topoext）已关闭。',
  '`<topology>` against the pinned cores.': '将 `<topology>` 与固定的核心对照。',
  'The guest shows the same threads for each core.': '客户机显示的每核心线程数相同。',
  "`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`.":
    "`<topology sockets='1' … threads='2'/>` 和 `<feature policy='require' name='topoext'/>`。",
  'Windows Home uses one socket only.': 'Windows 家庭版只使用一个插槽。',
  'The kernel slows a program of the guest down (split lock)': '内核拖慢了客户机的某个程序（split lock）',
  'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.':
    '该程序跨缓存行边界锁定内存，内核每次都让它等待。',
  'The line has `/KVM/`: it is the guest’s and not the host’s.': '该行有 `/KVM/`：属于客户机而不是宿主机。',
  'The line names a program of the host.': '该行指明宿主机的程序。',
  '`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.':
    '`sysctl kernel.split_lock_mitigate=0`，或 `split_lock_detect=off`。',
  'Such a guest can slow the whole machine.': '这样的客户机可能拖慢整台机器。',
  'The processor’s clock is not trusted any more': '处理器的时钟不再受信任',
  'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.':
    '由于固件的缺陷或在挂起之后，各核心的计数器产生偏差，改用较慢的时钟。',
  '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.':
    '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` 显示 hpet。',
  'It says tsc.': '显示 tsc。',
  'Newer firmware.': '使用较新的固件。',
  '`tsc=reliable` only where you know that it is.': '只有在您确知其可靠时才用 `tsc=reliable`。',
  'Wrong time on the host and in guests.': '宿主机和客户机中的时间可能出错。',
  'Windows runs its own hypervisor inside the guest': 'Windows 在客户机内运行自己的虚拟机管理程序',
  'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.':
    '客户机有 vmx 或 svm 时，Windows 11 用自己的虚拟机管理程序保护其内存。',
  'msinfo32 in the guest; vmx or svm in the definition.': '客户机中的 msinfo32；定义中的 vmx 或 svm。',
  'It says “not enabled”.': '显示“未启用”。',
  'Switch core isolation off, or take svm or vmx out of the processor.': '关闭内核隔离，或从处理器中去掉 svm 或 vmx。',
  'The guest is less protected.': '客户机受到的保护变少。',
}
