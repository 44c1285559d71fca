// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisPerformance: CoreSentences = {
  'The guest has a balloon that cannot work': '機能しないバルーンがゲストにある',
  "\\<hostdev mode='subsystem' type='pci'": "\\<hostdev mode='subsystem' type='pci'",
  'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.':
    'デバイスを渡したゲストのメモリは全量ロックされ、返せるものがありません。このデバイスは負荷になるだけです。',
  "`<memballoon model='virtio'>`.": "`<memballoon model='virtio'>`。",
  "It is `model='none'`.": "`model='none'` である。",
  "`<memballoon model='none'/>`.": "`<memballoon model='none'/>`。",
  'The disk’s work holds up the guest': 'ディスクの処理がゲストを待たせている',
  'One thread of QEMU does the disk’s work beside everything else.':
    'QEMU の 1 つのスレッドが、ほかのすべてとともにディスクの処理を行っています。',
  '`<iothreads>`, cache and io of the disks.': '`<iothreads>`、ディスクの cache と io。',
  'The disk has a thread of its own.': 'ディスクに専用のスレッドがある。',
  'virtio with an iothread, cache=none, io=native for raw files or io_uring.':
    'iothread 付きの virtio、cache=none、raw ファイルなら io=native、または io_uring。',
  'Never cache=unsafe: it loses data.': 'cache=unsafe は決して使わないでください。データが失われます。',
  'The processor stays at a low clock': 'プロセッサーのクロックが低いまま',
  'The governor or the energy preference saves power while the guest works.':
    'ゲストの動作中も、ガバナーまたは省電力の設定が電力を抑えています。',
  '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.':
    '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`。',
  'The clock rises under load, as intel_pstate does also with powersave.':
    '負荷がかかるとクロックが上がる。intel_pstate は powersave でもそうなります。',
  'performance while the guest runs, through a hook.': 'フックにより、ゲストの実行中は performance にします。',
  'Heat and power.': '発熱と消費電力。',
  'The host works on the guest’s cores': 'ホストがゲストのコアで動いている',
  'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.':
    '固定はゲストをコアに結び付けますが、ホストのプログラムをそのコアから遠ざけるものがありません。',
  '`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.':
    '`cat /sys/devices/system/cpu/isolated` と、スライスの AllowedCPUs。',
  'The cores are isolated while the guest runs.': 'ゲストの実行中、コアが隔離されている。',
  'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.':
    'ゲストの実行中に user.slice、system.slice、init.scope の AllowedCPUs を設定するフック。',
  'Or isolcpus, nohz_full and rcu_nocbs.': 'または isolcpus、nohz_full、rcu_nocbs。',
  'The host is slow meanwhile, and stays so where the hook is not undone.':
    'その間ホストは遅くなり、フックが元に戻されなければ遅いままになります。',
  'Looking Glass shows fewer pictures than the screen could': 'Looking Glass のフレーム数が画面の能力より少ない',
  'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.':
    'ダミープラグがその解像度では 30 Hz しか提供しないか、カードのリンクがフレームに対して狭すぎます。',
  'The refresh rate in the guest; the link’s width times the frame’s size.':
    'ゲストのリフレッシュレート。リンクの帯域とフレームのサイズ。',
  'The guest’s rate is the one wanted.': 'ゲストのレートが望みどおりである。',
  'Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.':
    'プラグの EDID にモードを加えるか、仮想ディスプレイドライバーを使うか、レートを下げます。',
  'The card’s sound uses an old kind of interrupt in the guest':
    'ゲストでカードのサウンドが古い種類の割り込みを使っている',
  'Kernel driver in use: <word>': 'Kernel driver in use: <word>',
  'Windows’ driver for sound over HDMI starts with line interrupts.':
    'Windows の HDMI サウンドのドライバーは、既定でライン割り込みを使います。',
  '`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.':
    'ゲストの実行中に `lspci -vs ADDRESS | grep MSI` が Enable- を示す。',
  'It says Enable+.': 'Enable+ を示す。',
  'Switch MSI on for the function in the guest’s registry.': 'ゲストのレジストリでこの機能の MSI を有効にします。',
  'For the wrong device the guest may not start.': '対象のデバイスを誤ると、ゲストが起動しなくなることがあります。',
  'The guest’s processors float over all of the host’s': 'ゲストのプロセッサーがホストの全プロセッサー上を移動する',
  'The host’s scheduler moves the guest’s threads between cores and caches.':
    'ホストのスケジューラーが、ゲストのスレッドをコアやキャッシュの間で動かします。',
  '`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.': '`virsh vcpuinfo NAME`。定義に `<vcpupin>` がない。',
  'Each vCPU is pinned.': 'すべての vCPU が固定されている。',
  'Pin the vCPUs to whole cores that share a cache, and the emulator to others.':
    'vCPU をキャッシュを共有するコア単位で固定し、エミュレーターを別のコアに固定します。',
  'The host has fewer cores left.': 'ホストに残るコアが減ります。',
  'The guest’s memory is in small pages': 'ゲストのメモリが小さなページになっている',
  'Translating addresses of 4 KiB pages costs the guest time, most with large memory.':
    '4 KiB ページのアドレス変換はゲストの時間を使い、メモリが大きいほど影響します。',
  '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.':
    '`cat /sys/kernel/mm/transparent_hugepage/enabled`、QEMU の smaps_rollup の AnonHugePages。',
  'AnonHugePages is near the guest’s memory.': 'AnonHugePages がゲストのメモリに近い。',
  'Transparent huge pages on madvise or always, or reserved ones.':
    'Transparent Huge Pages を madvise または always にするか、huge page を予約します。',
  'Windows does not know that it runs on KVM': 'Windows が KVM 上で動いていることを知らない',
  'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.':
    'Hyper-V インターフェイスがないと、Windows はベアメタルのようにタイマーと割り込みをポーリングし、大きな負荷になります。',
  'Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.':
    'relaxed、vapic、spinlocks、vpindex、synic、stimer、frequencies のどれが有効か。',
  'The guest is no Windows.': 'ゲストが Windows ではない。',
  'Add them, with the hypervclock timer and without hpet.': 'hypervclock タイマーとともに追加し、hpet は外します。',
  'Old graphics drivers refuse to work when they see them.':
    '古いグラフィックドライバーは、これらを検出すると動作を拒否します。',
  'The guest’s memory lies on another node than its card': 'ゲストのメモリがカードとは別のノードにある',
  'NUMA node1 CPU(s):': 'NUMA node1 CPU(s):',
  'Cores, memory and card are on different nodes, and each access crosses between them.':
    'コア、メモリ、カードが別々のノードにあり、アクセスのたびにノードをまたぎます。',
  '`numastat -p qemu`, and the card’s numa_node.': '`numastat -p qemu` と、カードの numa_node。',
  'The machine has one node.': 'マシンのノードが 1 つである。',
  '`<numatune>`, and cores of the card’s node.': '`<numatune>` と、カードのノードのコア。',
  'Less memory to choose from.': '選べるメモリが減ります。',
  'The guest sees other cores and threads than there are': 'ゲストから見えるコアとスレッドが実際と違う',
  'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.':
    '定義にスレッドの記述がないか、AMD のゲストにスレッドを知らせる機能（topoext）が無効です。',
  '`<topology>` against the pinned cores.': '`<topology>` を固定したコアと照合します。',
  'The guest shows the same threads for each core.': 'ゲストがコアごとに同じスレッド数を示す。',
  "`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`.":
    "`<topology sockets='1' … threads='2'/>` と `<feature policy='require' name='topoext'/>`。",
  'Windows Home uses one socket only.': 'Windows Home は 1 ソケットしか使いません。',
  'The kernel slows a program of the guest down (split lock)':
    'カーネルがゲストのプログラムを遅くしている（split lock）',
  'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.':
    'プログラムがキャッシュラインをまたいでメモリをロックし、カーネルがそのたびに待たせています。',
  'The line has `/KVM/`: it is the guest’s and not the host’s.':
    '行に `/KVM/` がある：ホストではなくゲストのものです。',
  'The line names a program of the host.': '行がホストのプログラムを示している。',
  '`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.':
    '`sysctl kernel.split_lock_mitigate=0`、または `split_lock_detect=off`。',
  'Such a guest can slow the whole machine.': 'そのようなゲストはマシン全体を遅くすることがあります。',
  'The processor’s clock is not trusted any more': 'プロセッサーのクロックが信頼されなくなった',
  'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.':
    'ファームウェアの不具合またはサスペンド後にコアのカウンターがずれ、遅いクロックが代わりに使われています。',
  '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.':
    '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` が hpet を示す。',
  'It says tsc.': 'tsc を示す。',
  'Newer firmware.': '新しいファームウェア。',
  '`tsc=reliable` only where you know that it is.': '確かに信頼できるとわかっている場合のみ `tsc=reliable`。',
  'Wrong time on the host and in guests.': 'ホストとゲストの時刻がずれます。',
  'Windows runs its own hypervisor inside the guest': 'Windows がゲスト内で自身のハイパーバイザーを動かしている',
  'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.':
    'ゲストに vmx または svm があると、Windows 11 は自身のハイパーバイザーでメモリを保護します。',
  'msinfo32 in the guest; vmx or svm in the definition.': 'ゲストの msinfo32、定義の vmx または svm。',
  'It says “not enabled”.': '「有効になっていません」と表示される。',
  'Switch core isolation off, or take svm or vmx out of the processor.':
    'コア分離を無効にするか、プロセッサーから svm または vmx を外します。',
  'The guest is less protected.': 'ゲストの保護が弱くなります。',
}
