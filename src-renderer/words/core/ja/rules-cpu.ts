// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesCpu: CoreSentences = {
  'The IOMMU reaches every address a guest may use': 'ゲストが使いうるアドレスに IOMMU がすべて届く',
  'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.':
    'ゲストのファームウェアは大きな BAR を CPU が許す限り高い位置に置きます。IOMMU のアドレス幅が足りないとマップに失敗し、ゲストが起動しません。',
  'This IOMMU names no width of its own.': 'この IOMMU はアドレス幅を示していません。',
  'The IOMMU maps {0} bits, the CPU has {1}.': 'IOMMU は {0} ビット、CPU は {1} ビットです。',
  'Tell the guest the shorter width in its CPU definition.': 'ゲストの CPU 定義に短いほうの幅を指定してください。',
  'The CPU’s architecture is one that Throughway knows': 'CPU アーキテクチャーが Throughway の対象である',
  'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.':
    'ファームウェア、IOMMU、ゲストの仕組みはアーキテクチャーごとに異なります。Throughway の知識は 64 ビット x86 のものです。',
  'The kernel runs on 64-bit x86.': 'カーネルは 64 ビット x86 で動作しています。',
  'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.':
    'これは 64 ビット ARM マシンです。VFIO は SMMU があれば動作しますが、ここでの説明の多くは x86 のものです。',
  'Compare each finding with the board’s own documentation.': '各項目をボードのドキュメントと照らし合わせてください。',
  'The kernel is a 32-bit one, which has no room for a guest with a GPU.':
    'カーネルが 32 ビットのため、GPU 付きのゲストを置く余地がありません。',
  'The architecture {0} is not one that Throughway can prepare.':
    'アーキテクチャー {0} は Throughway では準備できません。',
  'Install a 64-bit system.': '64 ビットのシステムをインストールしてください。',
  'Use a machine with a 64-bit x86 CPU.': '64 ビット x86 CPU のマシンを使ってください。',
  'All cores share caches of the same size': 'すべてのコアのキャッシュが同じ大きさである',
  'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.':
    '一方のダイだけに積層キャッシュがある CPU では、ゲストをそのダイだけに置くとゲームがずっと快適に動きます。',
  'No third-level cache is reported.': 'L3 キャッシュは報告されていません。',
  'unknown size': '大きさ不明',
  'the third-level caches below {0} were not all readable': '{0} 以下の L3 キャッシュの一部を読み取れなかった',
  'No third-level cache is larger than another.': 'L3 キャッシュの大きさはすべて同じです。',
  'The third-level caches differ: {0}.': 'L3 キャッシュの大きさが異なります：{0}。',
  'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.':
    'ゲーム用のゲストは大きいキャッシュのコアに、ホストの処理はほかのコアに固定してください。',
  'All cores are of one kind': 'すべてのコアが同じ種類である',
  'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.':
    'ゲストには CPU がすべて同等に見えます。速いコアと遅いコアが混ざると、スケジューラーが不適切なコアに処理を割り当てます。',
  'All cores are alike.': 'すべてのコアは同じ種類です。',
  'The CPU mixes kinds of cores: {0}.': 'CPU に異なる種類のコアが混在しています：{0}。',
  'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.':
    'ゲストの CPU は 1 種類のコアに、ホストの処理はほかのコアに固定してください。',
  'one performance core': 'パフォーマンスコア 1 個',
  '{0} performance cores': 'パフォーマンスコア {0} 個',
  'one efficiency core': '高効率コア 1 個',
  '{0} efficiency cores': '高効率コア {0} 個',
  'one low-power core': '低消費電力コア 1 個',
  '{0} low-power cores': '低消費電力コア {0} 個',
  'one core of unknown kind': '種類不明のコア 1 個',
  '{0} cores of unknown kind': '種類不明のコア {0} 個',
  'There are cores for both host and guest': 'ホストとゲストの両方に足りるコアがある',
  'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.':
    'ホスト自身の処理とゲストのデバイスのために、少なくとも 1 コアをホストに丸ごと残さないと、ゲストがカクつきます。',
  'There are one core, one thread.': '1 コア、1 スレッドです。',
  'There are one core, {0} threads.': '1 コア、{0} スレッドです。',
  'There are {0} cores, one thread.': '{0} コア、1 スレッドです。',
  'There are {0} cores, {1} threads.': '{0} コア、{1} スレッドです。',
  'There are only one core, one thread, so host and guest get very little each.':
    '1 コア、1 スレッドしかなく、ホストにもゲストにもわずかしか割り当てられません。',
  'There are only one core, {0} threads, so host and guest get very little each.':
    '1 コア、{0} スレッドしかなく、ホストにもゲストにもわずかしか割り当てられません。',
  'There are only {0} cores, one thread, so host and guest get very little each.':
    '{0} コア、1 スレッドしかなく、ホストにもゲストにもわずかしか割り当てられません。',
  'There are only {0} cores, {1} threads, so host and guest get very little each.':
    '{0} コア、{1} スレッドしかなく、ホストにもゲストにもわずかしか割り当てられません。',
  'A CPU with four or more cores lets the guest have most of them to itself.':
    '4 コア以上の CPU なら、大部分をゲスト専用にできます。',
  'There is a single core, which host and guest would have to share.':
    'コアが 1 個しかなく、ホストとゲストで共有することになります。',
  'A CPU with four or more cores is needed.': '4 コア以上の CPU が必要です。',
  'The cores raise their clock under load': '負荷に応じてコアのクロックが上がる',
  'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.':
    'クロックを最低に保つガバナーでは、どれほど適切に設定してもゲストが遅くなります。',
  'The kernel does not set the clock here.': 'ここではカーネルがクロックを設定していません。',
  'The governor in use follows the load ({0}).': '使用中のガバナーは負荷に追従します（{0}）。',
  'The governor {0} of {1} does not follow the load.': '{1} のガバナー {0} は負荷に追従しません。',
  'Choose schedutil, or performance while the guest runs.':
    'schedutil を選ぶか、ゲストの実行中だけ performance にしてください。',
  'The host keeps cores of its own': 'ホスト専用のコアが残る',
  'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.':
    '起動時にスケジューラーから外した CPU は、何かを固定しない限り遊んだままで、ホストは残りの CPU で動くことになります。',
  'No CPU is taken from the scheduler.': 'スケジューラーから外された CPU はありません。',
  'One CPU is taken from the scheduler, one core left to the host.':
    '1 個の CPU がスケジューラーから外され、ホストに 1 コアが残っています。',
  'One CPU is taken from the scheduler, {0} cores left to the host.':
    '1 個の CPU がスケジューラーから外され、ホストに {0} コアが残っています。',
  '{0} CPUs are taken from the scheduler, one core left to the host.':
    '{0} 個の CPU がスケジューラーから外され、ホストに 1 コアが残っています。',
  '{0} CPUs are taken from the scheduler, {1} cores left to the host.':
    '{0} 個の CPU がスケジューラーから外され、ホストに {1} コアが残っています。',
  'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.':
    'isolcpus= でホストに 2 コアを残すか、元に戻せるようにゲストの起動時に隔離してください。',
  'Guests take interrupts without leaving the CPU’s guest mode':
    'ゲストが CPU のゲストモードを抜けずに割り込みを受け取る',
  'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.':
    'APICv や AVIC があると、GPU の割り込みがホストへ抜けずにゲストに届き、フレーム時間が安定します。',
  'The CPU offers no virtualization here.': 'ここでは CPU の仮想化支援を使えません。',
  'This CPU has no such feature; guests work, with more exits.':
    'この CPU にその機能はありません。ゲストは動作しますが、VM exit が増えます。',
  'the KVM module is not loaded, so nothing says what it uses':
    'KVM モジュールが読み込まれていないため、何を使うかわからない',
  'The KVM module uses it.': 'KVM モジュールが使っています。',
  'The CPU has APICv, but kvm_intel does not use it.': 'CPU に APICv がありますが、kvm_intel が使っていません。',
  'Remove enable_apicv=0 from the options of kvm_intel and load the module again.':
    'kvm_intel のオプションから enable_apicv=0 を取り除き、モジュールを読み込み直してください。',
  'The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.':
    'CPU に AVIC がありますが、多くのカーネルの既定どおり kvm_amd は無効にしています。',
  'It is known which cores share a cache': 'どのコアがキャッシュを共有するかわかっている',
  'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.':
    'ゲストの CPU が 2 つのキャッシュにまたがると、境界を越えるアクセスのたびに遅くなります。固定するには境界を知る必要があります。',
  'The kernel reports no third-level cache.': 'カーネルは L3 キャッシュを報告していません。',
  'one CPU of {0} tell no third-level cache': 'CPU {0} 個中 1 個の L3 キャッシュがわからない',
  '{0} CPUs of {1} tell no third-level cache': 'CPU {1} 個中 {0} 個の L3 キャッシュがわからない',
  'one CPU': 'CPU 1 個',
  'All cores share one third-level cache.': 'すべてのコアが 1 つの L3 キャッシュを共有しています。',
  'The cores fall into one group with a third-level cache each.':
    'コアは、L3 キャッシュを 1 つずつ持つ 1 グループに分かれています。',
  'The cores fall into {0} groups with a third-level cache each.':
    'コアは、L3 キャッシュを 1 つずつ持つ {0} グループに分かれています。',
  'one group': '1 グループ',
  '{0} groups': '{0} グループ',
  'The CPU translates guest memory by itself': 'CPU がゲストのメモリアドレスを自分で変換する',
  'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.':
    'EPT や NPT がないと、カーネルがゲストのページテーブルをすべてシャドウイングするため、GPU の利点を上回る負荷がかかります。',
  'The CPU has NPT.': 'CPU に NPT があります。',
  'The CPU has EPT.': 'CPU に EPT があります。',
  'The CPU has no NPT, so guests run slowly.': 'CPU に NPT がないため、ゲストが遅くなります。',
  'The CPU has no EPT, so guests run slowly.': 'CPU に EPT がないため、ゲストが遅くなります。',
  'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.':
    '新しい CPU が必要です。このシステム自体がゲストなら、ハイパーバイザーがこの機能を渡す必要があります。',
  'The kernel keeps time by the CPU’s own counter': 'カーネルが CPU 自身のカウンターで時刻を刻む',
  'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.':
    'カーネルがタイムスタンプカウンターを信用しないと、ゲストが時刻を見るたびにゲストモードを抜け、ゲームがカクつきます。',
  'The clock source is tsc.': 'クロックソースは tsc です。',
  'A guest keeps time by its hypervisor’s clock ({0}).': 'ゲストはハイパーバイザーのクロック（{0}）で時刻を刻みます。',
  'This architecture has a counter of its own ({0}).': 'このアーキテクチャーには独自のカウンターがあります（{0}）。',
  'The clock source is {0}, so the kernel does not trust the time stamp counter.':
    'クロックソースが {0} なので、カーネルはタイムスタンプカウンターを信用していません。',
  'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.':
    'ファームウェアを更新し、カーネルコマンドラインに clocksource= や tsc= がないか確認してください。tsc=reliable は不具合を隠すだけです。',
  'The CPU’s virtualization is switched on': 'CPU の仮想化支援が有効である',
  'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.':
    'KVM は Intel VT-x または AMD-V でゲストを CPU 上で直接動かします。これがなければ、GPU を渡すゲストを動かせません。',
  '{0} is there and switched on.': '{0} があり、有効です。',
  'This CPU has no virtualization.': 'この CPU に仮想化支援はありません。',
  'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.':
    'Intel VT-x と VT-d、または AMD-V と AMD-Vi を備えた CPU が必要です。',
  'The CPU has {0}, but the firmware has switched it off.':
    'CPU に {0} がありますが、ファームウェアで無効になっています。',
  'Xen keeps the CPU’s virtualization to itself.': 'Xen が CPU の仮想化支援を独占しています。',
  '{0}, whose guest this is, does not pass the CPU’s virtualization on.':
    'このゲストを動かしている {0} は、CPU の仮想化支援を渡していません。',
  'On the machine that runs this guest, allow nesting (kvm_amd nested=1) and give the guest the host’s CPU.':
    'このゲストを動かしているマシンで、ネストを許可し（kvm_amd nested=1）、ゲストにホストの CPU を渡してください。',
  'On the machine that runs this guest, allow nesting (kvm_intel nested=1) and give the guest the host’s CPU.':
    'このゲストを動かしているマシンで、ネストを許可し（kvm_intel nested=1）、ゲストにホストの CPU を渡してください。',
  'Switch nested virtualization on for this guest, in its hypervisor’s settings.':
    'ハイパーバイザーの設定で、このゲストのネストした仮想化を有効にしてください。',
  'Intel VT-x': 'Intel VT-x',
}
