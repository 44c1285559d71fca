// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesCpu: CoreSentences = {
  'The IOMMU reaches every address a guest may use': 'IOMMU 能到达客户机可能使用的每个地址',
  'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.':
    '客户机固件会把大的 BAR 放在 CPU 允许的最高处；如果 IOMMU 的地址较短，映射会失败，客户机无法启动。',
  'This IOMMU names no width of its own.': '此 IOMMU 没有说明自己的宽度。',
  'The IOMMU maps {0} bits, the CPU has {1}.': 'IOMMU 映射 {0} 位，CPU 有 {1} 位。',
  'Tell the guest the shorter width in its CPU definition.': '在客户机的 CPU 定义中写明较短的宽度。',
  'The CPU’s architecture is one that Throughway knows': 'CPU 的架构是 Throughway 了解的架构',
  'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.':
    '固件、IOMMU 和客户机的工作方式因架构而异；Throughway 的知识来自 64 位 x86。',
  'The kernel runs on 64-bit x86.': '内核运行在 64 位 x86 上。',
  'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.':
    '这是一台 64 位 ARM 机器：VFIO 可以借助 SMMU 工作，但这里所说的许多内容针对 x86。',
  'Compare each finding with the board’s own documentation.': '请将每项检查结果与主板自己的文档对照。',
  'The kernel is a 32-bit one, which has no room for a guest with a GPU.': '内核是 32 位的，容不下带 GPU 的客户机。',
  'The architecture {0} is not one that Throughway can prepare.': 'Throughway 无法准备 {0} 架构。',
  'Install a 64-bit system.': '安装 64 位系统。',
  'Use a machine with a 64-bit x86 CPU.': '使用 64 位 x86 CPU 的机器。',
  'All cores share caches of the same size': '所有核心共享的缓存大小相同',
  'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.':
    '在只有一个晶粒带堆叠缓存的 CPU 上，客户机只放在该晶粒上时游戏运行得好得多。',
  'No third-level cache is reported.': '没有报告三级缓存。',
  'unknown size': '大小未知',
  'the third-level caches below {0} were not all readable': '{0} 下的三级缓存未能全部读取',
  'No third-level cache is larger than another.': '没有哪个三级缓存比其他的大。',
  'The third-level caches differ: {0}.': '三级缓存大小不同：{0}。',
  'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.':
    '将游戏客户机固定到缓存较大的核心上，宿主机的工作放到其他核心。',
  'All cores are of one kind': '所有核心属于同一种类',
  'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.':
    '客户机认为其所有 CPU 都一样；快慢核心混用时，其调度器会把工作放到不合适的核心上。',
  'All cores are alike.': '所有核心都一样。',
  'The CPU mixes kinds of cores: {0}.': 'CPU 混合了不同种类的核心：{0}。',
  'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.':
    '将客户机的 CPU 固定到一种核心上，宿主机的工作放到其他核心。',
  'one performance core': '一个性能核',
  '{0} performance cores': '{0} 个性能核',
  'one efficiency core': '一个能效核',
  '{0} efficiency cores': '{0} 个能效核',
  'one low-power core': '一个低功耗核',
  '{0} low-power cores': '{0} 个低功耗核',
  'one core of unknown kind': '一个种类未知的核心',
  '{0} cores of unknown kind': '{0} 个种类未知的核心',
  'There are cores for both host and guest': '宿主机和客户机都有核心可用',
  'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.':
    '宿主机至少需要一个完整的核心供自己和客户机的设备使用，否则客户机会卡顿。',
  'There are one core, one thread.': '有一个核心、一个线程。',
  'There are one core, {0} threads.': '有一个核心、{0} 个线程。',
  'There are {0} cores, one thread.': '有 {0} 个核心、一个线程。',
  'There are {0} cores, {1} threads.': '有 {0} 个核心、{1} 个线程。',
  'There are only one core, one thread, so host and guest get very little each.':
    '只有一个核心、一个线程，宿主机和客户机各自能用的都很少。',
  'There are only one core, {0} threads, so host and guest get very little each.':
    '只有一个核心、{0} 个线程，宿主机和客户机各自能用的都很少。',
  'There are only {0} cores, one thread, so host and guest get very little each.':
    '只有 {0} 个核心、一个线程，宿主机和客户机各自能用的都很少。',
  'There are only {0} cores, {1} threads, so host and guest get very little each.':
    '只有 {0} 个核心、{1} 个线程，宿主机和客户机各自能用的都很少。',
  'A CPU with four or more cores lets the guest have most of them to itself.':
    '四核或更多核心的 CPU 能让客户机独占其中大部分。',
  'There is a single core, which host and guest would have to share.': '只有一个核心，宿主机和客户机只能共用。',
  'A CPU with four or more cores is needed.': '需要四核或更多核心的 CPU。',
  'The cores raise their clock under load': '核心在负载下会提高频率',
  'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.':
    '把频率保持在最低的调速器会让客户机变慢，无论设置得多好。',
  'The kernel does not set the clock here.': '这里不由内核设置频率。',
  'The governor in use follows the load ({0}).': '正在使用的调速器会跟随负载（{0}）。',
  'The governor {0} of {1} does not follow the load.': '{1} 的调速器 {0} 不跟随负载。',
  'Choose schedutil, or performance while the guest runs.': '选择 schedutil，或在客户机运行时选择 performance。',
  'The host keeps cores of its own': '宿主机保留自己的核心',
  'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.':
    '启动时从调度器移除的 CPU，除非有任务固定到其上，否则一直空闲，宿主机只能靠剩下的工作。',
  'No CPU is taken from the scheduler.': '没有从调度器移除 CPU。',
  'One CPU is taken from the scheduler, one core left to the host.': '从调度器移除了一个 CPU，留给宿主机一个核心。',
  'One CPU is taken from the scheduler, {0} cores left to the host.': '从调度器移除了一个 CPU，留给宿主机 {0} 个核心。',
  '{0} CPUs are taken from the scheduler, one core left to the host.':
    '从调度器移除了 {0} 个 CPU，留给宿主机一个核心。',
  '{0} CPUs are taken from the scheduler, {1} cores left to the host.':
    '从调度器移除了 {0} 个 CPU，留给宿主机 {1} 个核心。',
  'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.':
    '在 isolcpus= 中给宿主机留两个核心，或改为在客户机启动时隔离，这样可以恢复。',
  'Guests take interrupts without leaving the CPU’s guest mode': '客户机接收中断时不离开 CPU 的客户机模式',
  'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.':
    '借助 APICv 或 AVIC，GPU 的中断无需退出到宿主机即可到达客户机，帧时间更平稳。',
  'The CPU offers no virtualization here.': '这里的 CPU 不提供虚拟化。',
  'This CPU has no such feature; guests work, with more exits.':
    '此 CPU 没有这样的功能；客户机可以运行，只是退出更多。',
  'the KVM module is not loaded, so nothing says what it uses': 'KVM 模块未加载，所以无从得知它使用什么',
  'The KVM module uses it.': 'KVM 模块正在使用它。',
  'The CPU has APICv, but kvm_intel does not use it.': 'CPU 有 APICv，但 kvm_intel 没有使用。',
  'Remove enable_apicv=0 from the options of kvm_intel and load the module again.':
    '从 kvm_intel 的选项中去掉 enable_apicv=0，然后重新加载该模块。',
  'The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.':
    'CPU 有 AVIC，kvm_amd 没有开启它，大多数内核默认如此。',
  'It is known which cores share a cache': '已知哪些核心共享缓存',
  'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.':
    '如果客户机的 CPU 跨越两个缓存，每次跨越访问都有代价；固定 CPU 需要知道边界在哪里。',
  'The kernel reports no third-level cache.': '内核没有报告三级缓存。',
  'one CPU of {0} tell no third-level cache': '{0} 个 CPU 中有一个没有报告三级缓存',
  '{0} CPUs of {1} tell no third-level cache': '{1} 个 CPU 中有 {0} 个没有报告三级缓存',
  'one CPU': '一个 CPU',
  'All cores share one third-level cache.': '所有核心共享一个三级缓存。',
  'The cores fall into one group with a third-level cache each.': '核心分为一组，每组有一个三级缓存。',
  'The cores fall into {0} groups with a third-level cache each.': '核心分为 {0} 组，每组有一个三级缓存。',
  'one group': '一组',
  '{0} groups': '{0} 组',
  'The CPU translates guest memory by itself': 'CPU 自行转换客户机内存地址',
  'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.':
    '没有 EPT 或 NPT，内核要为客户机的每个页表维护影子页表，代价远大于 GPU 带来的好处。',
  'The CPU has NPT.': 'CPU 有 NPT。',
  'The CPU has EPT.': 'CPU 有 EPT。',
  'The CPU has no NPT, so guests run slowly.': 'CPU 没有 NPT，因此客户机运行缓慢。',
  'The CPU has no EPT, so guests run slowly.': 'CPU 没有 EPT，因此客户机运行缓慢。',
  'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.':
    '需要较新的 CPU；如果此系统本身是客户机，则其虚拟机管理程序必须传递此功能。',
  'The kernel keeps time by the CPU’s own counter': '内核用 CPU 自己的计数器计时',
  'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.':
    '如果内核不信任时间戳计数器，客户机每次查看时钟都会离开客户机模式，游戏会卡顿。',
  'The clock source is tsc.': '时钟源是 tsc。',
  'A guest keeps time by its hypervisor’s clock ({0}).': '客户机用其虚拟机管理程序的时钟计时（{0}）。',
  'This architecture has a counter of its own ({0}).': '此架构有自己的计数器（{0}）。',
  'The clock source is {0}, so the kernel does not trust the time stamp counter.':
    '时钟源是 {0}，说明内核不信任时间戳计数器。',
  'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.':
    '更新固件，并检查内核命令行上的 clocksource= 或 tsc=；tsc=reliable 只会掩盖问题。',
  'The CPU’s virtualization is switched on': 'CPU 的虚拟化已开启',
  'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.':
    'KVM 通过 Intel VT-x 或 AMD-V 直接在 CPU 上运行客户机；没有它，就没有可以接收 GPU 的客户机。',
  '{0} is there and switched on.': '{0} 存在并已开启。',
  'This CPU has no virtualization.': '此 CPU 没有虚拟化功能。',
  'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.':
    '需要带 Intel VT-x 和 VT-d 或带 AMD-V 和 AMD-Vi 的 CPU。',
  'The CPU has {0}, but the firmware has switched it off.': 'CPU 有 {0}，但固件将其关闭了。',
  'Xen keeps the CPU’s virtualization to itself.': 'Xen 独占 CPU 的虚拟化功能。',
  '{0}, whose guest this is, does not pass the CPU’s virtualization on.':
    '此系统是 {0} 的客户机，而它没有传递 CPU 的虚拟化功能。',
  'On the machine that runs this guest, allow nesting (kvm_amd nested=1) and give the guest the host’s CPU.':
    '在运行这台客户机的机器上，允许嵌套（kvm_amd nested=1），并给客户机宿主机的 CPU 型号。',
  'On the machine that runs this guest, allow nesting (kvm_intel nested=1) and give the guest the host’s CPU.':
    '在运行这台客户机的机器上，允许嵌套（kvm_intel nested=1），并给客户机宿主机的 CPU 型号。',
  'Switch nested virtualization on for this guest, in its hypervisor’s settings.':
    '在虚拟机管理程序的设置中为这台客户机开启嵌套虚拟化。',
  'Intel VT-x': 'Intel VT-x',
}
