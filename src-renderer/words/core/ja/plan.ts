// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const plan: CoreSentences = {
  'Unmount it for good first, also in /etc/fstab.': '先に、/etc/fstab も含めて恒久的にアンマウントしてください。',
  'Swap elsewhere first, also in /etc/fstab.': '先に、/etc/fstab も含めてスワップを別の場所に移してください。',
  'Plug the keyboard into a port of another controller.': 'キーボードを別のコントローラーのポートにつないでください。',
  'Plug the mouse into a port of another controller.': 'マウスを別のコントローラーのポートにつないでください。',
  'Give the host another way to the network first.': '先に、ホストに別のネットワーク経路を用意してください。',
  'Come in over another interface, or sit at the machine.':
    '別のインターフェイスから接続するか、マシンの前で操作してください。',
  'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.':
    'ゲストの起動までホストが保持する動的モードを選ぶか、2 枚目のグラフィックカードを追加してください。',
  'Switch its virtual functions off first.': '先に仮想機能を無効にしてください。',
  '{0} is a bridge to further devices: it stays in the host, and what is below it can be given.':
    '{0} は先のデバイスにつながるブリッジです。これ自体はホストに残り、その下のデバイスは渡せます。',
  'The chosen devices hold {0}.': '選択したデバイスに {0} があります。',
  'It was tried.': '試用済みです。',
  'which boot loader starts this system': 'このシステムを起動するブートローダー',
  'what makes the initramfs here': 'ここで initramfs を生成するもの',
  'Could not tell which boot loader starts this system: {0}.':
    'どのブートローダーがこのシステムを起動するか確認できませんでした：{0}。',
  'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.':
    'NixOS はすべての世代を起動メニューに残します。そこで 1 つ前を選ぶか、モジュールを specialisation にして手動で起動してください。',
  'Nothing in this plan takes effect at boot, so there is nothing to try.':
    'この計画に起動時に効くものはないため、試すものがありません。',
  'Could not tell what makes the initramfs here: {0}.': '何が initramfs を生成するか確認できませんでした：{0}。',
  '{0} should go by hand: {1}': '{0} は手作業で取り除いてください：{1}',
  'Nothing has to be changed for this.': 'このために変更するものはありません。',
  'Nothing was chosen; `throughway devices` lists what could be given to a guest.':
    '何も選択されていません。ゲストに渡せるものは `throughway devices` で一覧できます。',
  'Nothing was chosen; the card to give to a guest here is {0}: throughway plan --device {1}.':
    '何も選択されていません。ここでゲストに渡すカードは {0} です：throughway plan --device {1}。',
  'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel':
    'その前に、使っているものを止めてモジュールを取り外す必要があります。無理に取るとカーネルが固まります',
  'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back':
    'その前に、使っているプログラムを止める必要があります。無理に取ると障害が起きることがあり、復帰しないカードもあります',
  'programs that use it have to be stopped before': 'その前に、使っているプログラムを止める必要があります',
  'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.':
    '起動時には何もバインドしません。ゲストの起動時に各デバイスをドライバーから取り上げて vfio-pci にバインドし、ゲストの終了時に返します。',
  '{0} is driven by {1}; {2}.': '{0} のドライバーは {1} です。{2}。',
  'There is no device at {0}; `throughway devices` lists them.':
    '{0} にデバイスはありません。一覧は `throughway devices` で表示できます。',
  '{0} goes along: it is a function of the same device as {1}.': '{0} も一緒に渡ります。{1} と同じデバイスの機能です。',
  'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.':
    'IOMMU がまだ使われていないため、何がグループを共有するかわかりません。IOMMU を使った最初の起動の後にわかります。',
  '{0} is a virtual function: it is made after boot, so it cannot be bound at boot.':
    '{0} は仮想機能です。起動後に作られるため、起動時にはバインドできません。',
  '{0} has no way to be reset: it works for one guest start, and again only after a restart.':
    '{0} はリセットできません。使えるのは 1 回のゲスト起動だけで、もう一度使うには再起動が必要です。',
  '{0} is plugged into a port from outside: where it is missing at boot, nothing is bound.':
    '{0} は外部ポートに接続されています。起動時につながっていなければ、何もバインドされません。',
  '{0} is in no IOMMU group, so the kernel can give it to no guest.':
    '{0} はどの IOMMU グループにも入っていないため、カーネルはどのゲストにも渡せません。',
  'Could not tell the IOMMU group of {0}.': '{0} の IOMMU グループを確認できませんでした。',
  'Firmware demands a fixed memory mapping for a device in group {0} of {1}, so the kernel gives it to no guest.':
    'ファームウェアが {1} のグループ {0} にあるデバイスに固定のメモリマッピングを要求しているため、カーネルはどのゲストにも渡しません。',
  'IOMMU group {0} of {1} also holds {2}: they can only go together. Choose them too, or move the card to another slot.':
    '{1} の IOMMU グループ {0} には {2} もあり、一緒にしか渡せません。それも選択するか、カードを別のスロットに移してください。',
  '{0} devices are too many for one kernel parameter.': 'デバイス {0} 個は、1 つのカーネルパラメーターには多すぎます。',
  'Has vfio-pci take {0} at boot, only where address and id are these.':
    '起動時に、アドレスと ID が一致する場合だけ vfio-pci に {0} を取らせます。',
  'The new list takes its place.': '新しいリストに置き換えられます。',
  '{0} device kept for guests before stays so.': '以前からゲスト用の {0} 個のデバイスは、そのままです。',
  '{0} devices kept for guests before stay so.': '以前からゲスト用の {0} 個のデバイスは、そのままです。',
  '{0} has the same ids as {1}, and here devices can only be taken by id: {2}. The dynamic mode tells them apart.':
    '{0} は {1} と同じ ID で、ここではデバイスを ID でしか取れません：{2}。動的モードなら区別できます。',
  'Has vfio-pci take every device of these ids at boot: {0}.':
    '起動時に、次の ID のデバイスをすべて vfio-pci に取らせます：{0}。',
  'The kernel takes one list only; the new one holds it.':
    'カーネルが受け付けるリストは 1 つだけです。新しいリストにすべて含まれます。',
  'Devices are taken by id here, not by address ({0}): a card that is moved or added later and has such an id is taken too.':
    'ここではデバイスをアドレスではなく ID で取ります（{0}）。後で移動または追加したカードも、同じ ID なら取られます。',
  'The kernel saw it fail to wake from a power state, so it is kept awake.':
    '省電力状態から復帰しなかったことをカーネルが記録しているため、起こしたままにします。',
  'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.':
    'Intel の内蔵グラフィックスが参加できない VGA アービトレーションから外し、ホストの画面を速く保ちます。',
  'The firmware’s first picture lies in {0}; vfio-pci takes it down when it binds, and that screen stays dark then.':
    'ファームウェアの最初の画面は {0} にあります。vfio-pci がバインド時に取り除き、その画面はその後暗いままです。',
  'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.':
    'ファームウェアの画面がカードのメモリにあり、このカーネルは vfio-pci のバインド時に取り除きません。',
  'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.':
    'initcall_blacklist=sysfb_init を使うと、ホスト自身のグラフィックドライバーが読み込まれるまでコンソールが真っ暗になり、ディスクのパスワードも見えないまま入力することになります。',
  'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it':
    'カーネルにこのオプションはない。AMD の IOMMU はファームウェアが提供していれば有効',
  'it is Throughway’s own; choose devices with --device': 'Throughway 自身のもの。デバイスは --device で選択',
  'it takes every device of such an id; choose devices with --device, by address':
    'その ID のデバイスをすべて取る。デバイスは --device でアドレスにより選択',
  'it switches off the IOMMU that giving devices away needs': 'デバイスの受け渡しに必要な IOMMU を無効にする',
  'the size and the number belong together; use --hugepages':
    '大きさと数は組み合わせて指定するもの。--hugepages を使用',
  'the three belong together; use --isolate': '3 つは組み合わせて指定するもの。--isolate を使用',
  'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.':
    'pcie_acs_override= はグループを分かれているように見せるだけで、中のデバイスは互いのメモリにもホストのメモリにも届きます。',
  'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.':
    'iommu=pt はホスト自身のデバイスを速くする一方、守りを弱くします。デバイスの受け渡しには不要です。',
  'allow_unsafe_interrupts lets a guest forge interrupts of the host.':
    'allow_unsafe_interrupts を使うと、ゲストがホストの割り込みを偽造できます。',
  '{0} is not set: {1}.': '{0} は設定しません：{1}。',
  '“{0}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.':
    '「{0}」は Throughway が設定するカーネルパラメーターではありません。設定するのはパススルーとチューニングに必要なもので、空白や引用符のない 1 語ずつです。',
  'You asked for it.': 'あなたの指定です。',
  'Could not tell how much memory there is: {0}.': 'メモリの量を確認できませんでした：{0}。',
  'This CPU has no pages of 2M (no {0} flag).': 'この CPU に 2M のページはありません（{0} フラグなし）。',
  'This CPU has no pages of 1G (no {0} flag).': 'この CPU に 1G のページはありません（{0} フラグなし）。',
  '{0} of huge pages are too many for {1} of memory: the host keeps {2}, so at most {3} can be set aside.':
    'メモリ {1} に対して {0} の huge page は多すぎます。ホストに {2} を残すため、確保できるのは最大 {3} です。',
  'The number that follows counts pages of 2M.': '続く数値は 2M のページ数です。',
  'The number that follows counts pages of 1G.': '続く数値は 1G のページ数です。',
  '{0} of them are set aside at boot, while memory is still in one piece.':
    'メモリがまだ断片化していない起動時に、{0} 個を確保します。',
  'Another number of them is wanted.': '別の数が指定されています。',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0}':
    'ファームウェアが IOMMU を提供していないため、どのカーネルパラメーターでも有効にできません。{0}',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0} ({1})':
    'ファームウェアが IOMMU を提供していないため、どのカーネルパラメーターでも有効にできません。{0}（{1}）',
  'This kernel was built without the driver of the IOMMU; install another kernel.':
    'このカーネルは IOMMU のドライバーなしでビルドされています。別のカーネルをインストールしてください。',
  'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.':
    'ファームウェアのテーブルに誤りがあるため、カーネルは IOMMU を使えません。先にファームウェアを更新してください。',
  'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.':
    'ファームウェアが IOMMU を提供し、禁じるものもないのに、カーネルは使っていません。先にファームウェアかカーネルを更新してください。',
  'Could not tell whether the kernel drives an IOMMU, nor why it should not.':
    'カーネルが IOMMU を使っているか、使っていないならその理由も、確認できませんでした。',
  'This kernel leaves an Intel IOMMU off by default.': 'このカーネルの既定では Intel の IOMMU は無効です。',
  'This kernel leaves integrated graphics out of the IOMMU by default.':
    'このカーネルの既定では内蔵グラフィックスが IOMMU の対象外です。',
  'The IOMMU is off by default here, as far as can be told without the kernel’s configuration.':
    'カーネルの構成を読めない範囲での判断ですが、ここでは IOMMU は既定で無効です。',
  'It switches the IOMMU off.': 'IOMMU を無効にします。',
  'The host’s programs stay off these CPUs.': 'ホストのプログラムはこれらの CPU を使いません。',
  'The kernel’s clock leaves them alone while one thread runs on each.':
    '各 CPU でスレッドが 1 つだけ動いている間、カーネルのタイマー割り込みを止めます。',
  'The kernel’s deferred work is done on other CPUs.': 'カーネルの遅延処理をほかの CPU で行います。',
  '“{0}” is not a list of CPUs: they look like 2-7,10-15.':
    '「{0}」は CPU のリストではありません。2-7,10-15 のように指定します。',
  'Could not tell which CPUs there are: {0}.': 'どの CPU があるか確認できませんでした：{0}。',
  'This machine has no CPU {0}; it has {1}.': 'このマシンに CPU {0} はありません。あるのは {1} です。',
  'All CPUs are on the list; the host needs one core at least for itself.':
    'すべての CPU がリストに入っています。ホスト用に少なくとも 1 コアが必要です。',
  'The list leaves the host no whole core, only CPU {0}; leave it one core at least.':
    'このリストではホストに丸ごと 1 つのコアが残らず、CPU {0} だけになります。少なくとも 1 コアを残してください。',
  'The list divides cores between host and guest ({0}): threads of one core slow each other down.':
    'このリストではコアがホストとゲストに分かれます（{0}）。同じコアのスレッドは互いを遅くします。',
  'CPU 0 is on the list; the kernel keeps some work there whatever is asked.':
    'CPU 0 がリストに入っています。カーネルは、指定にかかわらず一部の処理をそこで行います。',
  'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.':
    'スケジューラーから外した CPU には、ゲストのスレッドを 1 つずつ固定する必要があります。固定しないと最初の CPU に集中します。',
  '{0}= is left out: this kernel is built without {1}.':
    '{0}= は省きます。このカーネルは {1} なしでビルドされています。',
  'Nothing takes this back by itself: {0}.': 'これは自動では元に戻りません：{0}。',
  'Only root can read {0}; what changes is shown after the helper has read it.':
    '{0} は root しか読めません。変更内容は、ヘルパーが読み取った後に表示されます。',
  'Only root can read a file of it; what changes is shown after the helper has read it.':
    'その中のファイルに root しか読めないものがあります。変更内容は、ヘルパーが読み取った後に表示されます。',
  'a file of it': 'その中のファイル',
  '{0}, checked, then put in place of {1}': '{0}（確認後、{1} と置き換え）',
  'throughway undo': 'throughway undo',
  'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.':
    'このマシンのブートローダーを確認できませんでした。起動時にメニューを探し、古い項目を選んでください。',
  'If {0} does not start': '{0} が起動しない場合',
  'If this machine does not start': 'このマシンが起動しない場合',
  'If {0} does not start ({1})': '{0} が起動しない場合（{1}）',
  'If this machine does not start ({0})': 'このマシンが起動しない場合（{0}）',
  'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.':
    '試用だった場合：電源が切れるまで電源ボタンを押し続け、もう一度電源を入れます。以前の設定で起動します。',
  'Once it is up, take the module out of the imports again, and build a generation without it.':
    '起動したら、モジュールを imports から取り除き、モジュールなしの世代を構築します。',
  'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.':
    '起動したら「throughway undo」を実行します。使えない場合は、下のコマンドを root として実行します。',
  'Delete this word from it and leave the rest: {0}': '次の語を削除し、残りはそのままにします：{0}',
  'Delete these words from it and leave the rest: {0}': '次の語を削除し、残りはそのままにします：{0}',
  'If it still does not start, type at the end of the same line: {0}':
    'それでも起動しない場合は、同じ行の末尾に次を入力します：{0}',
  'Or choose an older entry of the menu.': 'または、メニューの古い項目を選びます。',
  'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.':
    'マシンの電源を入れ、GRUB のメニューが出るように Esc を 1 回押します。UEFI のないマシンでは Shift を押し続けます。',
  'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.':
    'マシンの電源を入れ、メーカーのロゴが出たらすぐに Esc を 1 回押すと、GRUB のメニューが出ます。',
  'Switch the machine on, and hold Shift until GRUB’s menu shows.':
    'マシンの電源を入れ、GRUB のメニューが出るまで Shift を押し続けます。',
  'Leave the first entry chosen and press e.': '最初の項目を選んだまま e を押します。',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.':
    'linux で始まる行まで下がります。ここではキーは英語配列です。',
  'Press Ctrl-x or F10 to start.': 'Ctrl-x または F10 を押して起動します。',
  'Switch the machine on and hold Space until the menu of systemd-boot shows.':
    'マシンの電源を入れ、systemd-boot のメニューが出るまで Space を押し続けます。',
  'Press Enter to start.': 'Enter を押して起動します。',
  'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.':
    'または「Advanced options」を選び、その中の「(recovery mode)」の行を選びます。これらの語なしで起動します。',
  'Or choose the second entry of the menu: it is the deployment before, with its old words.':
    'または、メニューの 2 番目の項目を選びます。以前の語を使う 1 つ前のデプロイメントです。',
  'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.':
    'マシンの電源を入れ、メニューが出るまで Space（systemd-boot）を押し続けるか、Esc（GRUB）を押します。',
  'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.':
    'Enter（systemd-boot）または Ctrl-x（GRUB）を押して起動します。',
  'Or choose the entry of an earlier snapshot.': 'または、以前のスナップショットの項目を選びます。',
  'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.':
    'Secure Boot の下では、統合カーネルイメージの語をメニューで編集できません。起動時に Space を押し続けて別の項目を選ぶか、ファームウェアの起動メニューで別の項目を選びます。',
  'Switch the machine on, and at Limine’s menu choose the entry and press e.':
    'マシンの電源を入れ、Limine のメニューで項目を選んで e を押します。',
  'Go to the line that begins with cmdline.': 'cmdline で始まる行に移動します。',
  'Press F10 to start.': 'F10 を押して起動します。',
  'Switch the machine on, choose the system in rEFInd and press F2.':
    'マシンの電源を入れ、rEFInd でシステムを選んで F2 を押します。',
  'Press F2 again to edit the line.': 'もう一度 F2 を押して行を編集します。',
  'Or choose the second line of the menu that F2 shows.': 'または、F2 で出るメニューの 2 行目を選びます。',
  'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.':
    'マシンの電源を入れ、Space を押し続けるか Esc を押して起動メニューを出し、1 つ前の世代を選びます。',
  'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.':
    'ファームウェアの起動メニュー（多くは F8、F11、F12）を開き、別の項目を選びます。',
  'Switch the machine on and hold Shift until the menu shows.':
    'マシンの電源を入れ、メニューが出るまで Shift を押し続けます。',
  'Leave the first entry chosen and press Tab.': '最初の項目を選んだまま Tab を押します。',
  'Prepare one boot with the new settings': '新しい設定での 1 回の起動を準備する',
  'The next start, and only that one, has {0}; a machine that hangs comes back with its old settings after a power cycle.':
    '次の 1 回の起動だけに {0} が付きます。マシンが固まっても、電源を入れ直せば以前の設定に戻ります。',
  'The next start, and only that one, has the words below taken away; a machine that hangs comes back with its old settings after a power cycle.':
    '次の 1 回の起動だけ、下の語が取り除かれます。マシンが固まっても、電源を入れ直せば以前の設定に戻ります。',
  'the words below taken away': '取り除かれる下の語',
  'The entries and images in use stay as they are.': '使用中の項目とイメージはそのまま残ります。',
  'Take the trial’s boot entry and image away': '試用の起動項目とイメージを取り除く',
  'The trial is over: its settings are made permanent.': '試用は終わりました。設定を恒久的にします。',
  'Change a setting in the firmware': 'ファームウェアの設定を変更する',
  'The setting can be put back in the same menu.': 'この設定は同じメニューで元に戻せます。',
  'Put the setting back in the firmware’s menu.': 'ファームウェアのメニューで設定を元に戻してください。',
  'Put down the files that bind the devices early': 'デバイスを早期にバインドするファイルを置く',
  '{0}. Without throughway.bind= on the command line they do nothing.':
    '{0}。コマンドラインに throughway.bind= がなければ何もしません。',
  'The files do nothing until a boot asks for it.': '起動時に要求されるまで、ファイルは何もしません。',
  'Let libvirt make room for guests while they run': 'ゲストの実行中、libvirt に場所を空けさせる',
  'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.':
    '求めるゲストは、起動から終了まで CPU を独占します。ホストのサービスとセッションはほかの CPU に移り、クロックが上がり、huge page が割り当てられます。ゲストが終わるとすべて元に戻ります。ほかのゲストには影響しません。',
  'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.':
    'libvirt はスクリプトを root で実行します。スクリプトがゲストの定義から受け取るのは数値だけです。認識させるために libvirt を再起動しますが、その間もゲストは動き続けます。',
  'Add a module to the NixOS configuration': 'NixOS の設定にモジュールを追加する',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, take {0} out of boot.kernelParams, and build a new generation.':
    'NixOS は起動項目を設定から構築し、Throughway はその設定を編集しません。これを /etc/nixos/throughway.nix として保存し、configuration.nix の imports に ./throughway.nix を追加し、boot.kernelParams から {0} を取り除いて、新しい世代を構築してください。',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, and build a new generation.':
    'NixOS は起動項目を設定から構築し、Throughway はその設定を編集しません。これを /etc/nixos/throughway.nix として保存し、configuration.nix の imports に ./throughway.nix を追加して、新しい世代を構築してください。',
  'The generation before stays in the boot menu.': '1 つ前の世代は起動メニューに残ります。',
  'Make the initramfs anew': 'initramfs を再生成する',
  'The devices have to be bound before any driver takes them, and that happens in the initramfs.':
    'ドライバーが取る前にデバイスをバインドする必要があり、それは initramfs で行われます。',
  'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.':
    'イメージに問題があるとシステムが起動しません。新しいイメージは古いものと並べて作り、中身を一覧して比較してから有効にします。',
  'without {0}: {1}': '{0} なし：{1}',
  'Set kernel parameters in {0}': '{0} でカーネルパラメーターを設定する',
  'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.':
    'カーネルがパラメーターに対応できないと、起動しないことがあります。それなしで起動する方法は復旧カードにあります。',
  'a software TPM': 'ソフトウェア TPM',
  'Could not tell whether {0} is installed, so it is not installed.':
    '{0} がインストールされているか確認できなかったため、インストールしません。',
  'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.':
    'libvirt をインストールしたら、もう一度計画してください。そのとき libvirt を開始し、利用を許可し、ネットワークを有効にし、ディスクの置き場所を作ります。',
  'Install {0}': '{0} をインストールする',
  'Guests run in QEMU, and libvirt keeps them.': 'ゲストは QEMU で動作し、libvirt が管理します。',
  'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.':
    'ディストリビューションのパッケージと、その依存パッケージです。意図して削除や更新を行うものはありません。',
  'Packages stay installed after an undo: others may have come to need them.':
    '元に戻してもパッケージは残ります。ほかのものが必要としている可能性があるためです。',
  'Have libvirt started': 'libvirt が開始されるようにする',
  'Guests are started through libvirt, which listens on a socket and starts when it is asked.':
    'ゲストは libvirt を通じて起動します。libvirt はソケットで待ち受け、呼び出されると開始します。',
  'A service of the system is switched on.': 'システムのサービスを有効にします。',
  'Let you use libvirt': 'libvirt の利用を許可する',
  'Who is in its group may start guests without a password, from the next login on.':
    'グループのメンバーは、次のログイン以降、パスワードなしでゲストを起動できます。',
  'Who may use libvirt can become root by way of a guest: treat the group like sudo.':
    'libvirt を使える人は、ゲストを通じて root になれます。このグループは sudo と同様に扱ってください。',
  'Start libvirt’s default network': 'libvirt の default ネットワークを開始する',
  'It gives guests a way to the network through the host.': 'ゲストはホストを経由してネットワークに接続できます。',
  'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.':
    '192.168.122.0/24 のアドレスを持つブリッジと、ファイアウォールのルールが作られます。',
  'Make libvirt’s place for disks': 'libvirt のディスクの置き場所を作る',
  'Disks of guests are kept in a storage pool, and a fresh libvirt has none.':
    'ゲストのディスクはストレージプールに置かれますが、インストール直後の libvirt にはプールがありません。',
  'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.':
    'ディスクは /var/lib/libvirt/images に作られます。元に戻しても、そこに残ります。',
  'This is a container ({0}): its host’s boot cannot be changed from it.':
    'これはコンテナー（{0}）です。ここからホストの起動設定は変更できません。',
  'Could not tell whether this is a container: {0}.': 'コンテナーであるか確認できませんでした：{0}。',
  'This is itself a virtual machine ({0}): what is given on from it is what it was given.':
    'これ自体が仮想マシン（{0}）です。ここから渡せるのは、自身に与えられたものです。',
  'This kernel has no vfio-pci ({0}), which holds devices for guests.':
    'このカーネルに、ゲスト用のデバイスを保持する vfio-pci がありません（{0}）。',
  'Could not tell whether a package operation is running: {0}. It is looked at again before anything is changed.':
    'パッケージ操作が実行中か確認できませんでした：{0}。何かを変更する前にもう一度確認します。',
  'A package operation is not over: {0}. Let it end, or finish it, first.':
    'パッケージ操作が終わっていません：{0}。先に終わるのを待つか、完了させてください。',
  'Files of other boot loaders lie about ({0}); only the one that started this system is changed.':
    'ほかのブートローダーのファイルがあります（{0}）。変更するのは、このシステムを起動したローダーだけです。',
  'Could not tell how much space is free for boot files: {0}.': '起動用ファイルの空き容量を確認できませんでした：{0}。',
  'Only {0} MiB are free where boot files are kept ({1}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.':
    '起動用ファイルの置き場所（{1}）の空きが {0} MiB しかありません。イメージを古いものと並べて作るため、少なくとも 64 MiB が必要です。先に古いカーネルを削除してください。',
  '{0} MiB are free where boot files are kept; that may be too little for several images.':
    '起動用ファイルの置き場所の空きは {0} MiB です。複数のイメージには足りない可能性があります。',
  'Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.':
    'Secure Boot は有効です。変わるのはパラメーターとイメージで、署名済みファイルは変わらないため、問題ありません。',
  'The kernel is locked down for confidentiality; giving devices to guests works all the same.':
    'カーネルは lockdown 状態（confidentiality）ですが、ゲストへのデバイスの受け渡しは動作します。',
}
