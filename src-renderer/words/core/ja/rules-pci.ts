// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesPci: CoreSentences = {
  'No boot frame buffer keeps vfio-pci from the card’s memory':
    '起動時のフレームバッファーが vfio-pci とカードのメモリを妨げない',
  'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.':
    'ファームウェアのフレームバッファーがカードのメモリにある間、vfio-pci はその領域を確保できず、ゲストは失敗するか極端に遅くなります。',
  'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.':
    'このパラメーターを使うと、ホスト自身のグラフィックドライバーが読み込まれるまでコンソールが真っ暗になり、ディスクのパスワードも見えないまま入力することになります。',
  'vfio-pci could not reserve the memory of {0}: something of the host still holds it.':
    'vfio-pci が {0} のメモリを確保できませんでした。ホストの何かがまだつかんでいます。',
  'The firmware’s frame buffer is gone; the host’s graphics drivers took over.':
    'ファームウェアのフレームバッファーはなくなり、ホストのグラフィックドライバーが引き継ぎました。',
  'The firmware’s frame buffer lies on {0}, not on {1}.':
    'ファームウェアのフレームバッファーは {1} ではなく {0} にあります。',
  'The firmware’s frame buffer still lies in the memory of {0}, which vfio-pci holds.':
    'ファームウェアのフレームバッファーが、vfio-pci の保持する {0} のメモリにまだあります。',
  'The firmware’s frame buffer lies in the memory of {0}, and vfio-pci takes it down when it binds.':
    'ファームウェアのフレームバッファーは {0} のメモリにありますが、vfio-pci がバインド時に取り除きます。',
  'The firmware’s frame buffer lies in the memory of {0}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.':
    'ファームウェアのフレームバッファーが {0} のメモリにあります。vfio-pci が取り除くのは 6.0 以降のカーネルで、VGA カードの場合だけです。',
  'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.':
    'ホストの動作中にドライバーから取り上げるのではなく、起動時にアドレス指定でカードを vfio-pci にバインドしてください。',
  'The host’s driver lets go of the card': 'ホストのドライバーがカードを手放す',
  'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.':
    '動作中のシステムでカードから外せないドライバーがあります。外そうとすると永久に固まるかカーネルがクラッシュし、再起動しかなくなります。',
  'No driver holds {0}.': '{0} を保持しているドライバーはありません。',
  'vfio-pci already holds {0}.': 'すでに vfio-pci が {0} を保持しています。',
  '{0} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.':
    '{0} のドライバーは nvidia です。カードの使用中にバインドを解除すると永久に固まります。',
  'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.':
    'ホストの動作中に渡すには、カードを使うものをすべて止めてモジュールを取り外してください。バインドの解除はしないでください。',
  '{0} holds {1} and gives it up when nothing uses it.':
    '{0} は {1} を保持していますが、使うものがなくなれば手放します。',
  '{0} is driven by {1} and in use; taking it away now can crash the driver.':
    '{0} は {1} が使用中です。今取り上げるとドライバーがクラッシュすることがあります。',
  '{0} holds {1}, and nothing uses it.': '{0} が {1} を保持していますが、使っているものはありません。',
  'The card is alone in its IOMMU group': 'カードが IOMMU グループを独占している',
  'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.':
    '同じグループのデバイスは IOMMU を通さず互いのメモリに届くため、全部をゲストに渡すか、どれも渡さないかのどちらかです。',
  'There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.':
    'カーネルが IOMMU を使っていない間は IOMMU グループがありません。使い始めてから判定します。',
  '{0} is alone in IOMMU group {1}.': '{0} は IOMMU グループ {1} に単独で入っています。',
  '{0} is alone in IOMMU groups {1}, one function each or more.':
    '{0} は IOMMU グループ {1} に単独で入っています（各グループに 1 つ以上の機能）。',
  '{0} with its {1} functions is alone in IOMMU group {2}.':
    '{0} とその {1} 個の機能だけが IOMMU グループ {2} に入っています。',
  '{0} with its {1} functions is alone in IOMMU groups {2}, one function each or more.':
    '{0} とその {1} 個の機能だけが IOMMU グループ {2} に入っています（各グループに 1 つ以上の機能）。',
  '{0} shares IOMMU group {1} with {2}, and the host cannot spare what they hold together.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、それらが合わせて持つものはホストに欠かせません。',
  '{0} shares IOMMU group {1} with {2}, which the host needs.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、それはホストに必要です。',
  '{0} shares IOMMU group {1} with {2}; of these the host needs {3}.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、そのうち {3} はホストに必要です。',
  '{0} shares IOMMU groups {1} with {2}, and the host cannot spare what they hold together.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、それらが合わせて持つものはホストに欠かせません。',
  '{0} shares IOMMU groups {1} with {2}, which the host needs.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、それはホストに必要です。',
  '{0} shares IOMMU groups {1} with {2}; of these the host needs {3}.':
    '{0} は IOMMU グループ {1} を {2} と共有しており、そのうち {3} はホストに必要です。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでしたが、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでしたが、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要で、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要で、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでしたが、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでしたが、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要で、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要で、すべて一緒にゲストに渡ります。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでした。どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでした。どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要ですが、どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要ですが、どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでした。どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストに不要か確認できませんでした。どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要ですが、どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} は IOMMU グループ {1} を {2} と共有しています。ホストには不要ですが、どれかをホストのドライバーが保持している間、VFIO はカードを拒否します。',
  'Give {0} to vfio-pci too, if the host can do without.': 'ホストに不要なら、{0} も vfio-pci に渡してください。',
  'The kernel put {0} in no IOMMU group, so VFIO refuses it.':
    'カーネルが {0} をどの IOMMU グループにも入れていないため、VFIO が拒否します。',
  'On the machine that runs this guest, put each device behind a PCI Express root port of its own.':
    'このゲストを動かしているマシンで、各デバイスをそれぞれ専用の PCI Express ルートポートの下に置いてください。',
  'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.':
    'ACS override パッチ入りのカーネルは、ハードウェアが保証しない隔離があるとみなしてこのようなグループを分割します。ゲストがほかのデバイスに届く可能性があるため、それを許容できるマシンだけで使ってください。',
  'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.':
    'カードか、もう一方のデバイスを別のスロットに移してください。プロセッサー直結のスロットは多くの場合専用のグループを持ち、チップセットのスロットはグループを共有しがちです。',
  'The card’s link has all its lanes': 'カードのリンクが全レーンで接続されている',
  'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.':
    '本来より少ないレーンでも動作しますが、テクスチャーやモデルの転送が遅くなります。差し込みの緩みやライザーの問題は、多くの場合ここに最初に現れます。',
  '{0} has no PCI Express link.': '{0} に PCI Express リンクはありません。',
  '{0} has a link of x{1}, all it can, now at {2} GT/s. The lower speed is normal while the card is idle.':
    '{0} のリンクは最大の x{1} で、現在 {2} GT/s です。アイドル中に速度が下がるのは正常です。',
  '{0} has a link of x{1}, all it can, now at {2} GT/s.': '{0} のリンクは最大の x{1} で、現在 {2} GT/s です。',
  '{0} has a link of x{1}, as it is wired in this laptop.':
    '{0} のリンクは、このノートパソコンの配線どおり x{1} です。',
  '{0} runs on {1} of its {2} lanes. The slot’s port, {3}, offers no more than {4}.':
    '{0} は {2} レーンのうち {1} レーンで動作しています。スロットのポート {3} は {4} までしか提供しません。',
  '{0} runs on {1} of its {2} lanes.': '{0} は {2} レーンのうち {1} レーンで動作しています。',
  'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.':
    '全レーンのスロット（多くは一番上）を使ってください。スロット間でレーンを共有するマザーボードでは、ほかのスロットや M.2 ソケットの使用中にカードのレーンが減ります。',
  'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).':
    'カードを差し直し、ライザーなしで試してください。ファームウェアでスロットのレーンが分割（bifurcation）されていないかも確認してください。',
  'The firmware starts on another display': 'ファームウェアが別のディスプレイで起動する',
  'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.':
    'ファームウェアが起動に使うカードには起動コンソールやディスクのパスワード入力が表示され、ROM は変更された状態で渡されます。6.0 より前のカーネルではメモリもつかまれたままです。',
  'The host has no other display that the firmware could start on.':
    'ホストに、ファームウェアが起動に使えるディスプレイがほかにありません。',
  'The firmware starts on {0}.': 'ファームウェアは {0} で起動します。',
  'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.':
    'ファームウェアで選べない場合は、2 枚のカードのスロットを入れ替えるか、モニターをもう一方につないでください。多くのマザーボードはモニターのあるカードで起動します。',
  'The firmware does not start on {0}.': 'ファームウェアが起動に使うのは {0} ではありません。',
  'Nothing on the host uses the card': 'ホストでカードを使っているものがない',
  'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.':
    'デスクトップやプログラムが開いているカードは、そのまま取り上げられません。ドライバーが固まるか、一緒にクラッシュします。',
  '{0} is in use: {1}.': '{0} は使用中です：{1}。',
  'nothing tells which card {0} ({1}) has open': '{0}（{1}）がどのカードを開いているか示すものがない',
  'No program has {0} open, and it drives no screen.': '{0} を開いているプログラムはなく、画面も出力していません。',
  'Bind the card to vfio-pci at boot; nothing on the host opens it then.':
    '起動時にカードを vfio-pci にバインドしてください。そうすればホストでは何もカードを開きません。',
  'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.':
    'モニターをホストに残すディスプレイにつなぎ、ログインし直してください。デスクトップがこのカードを使わなくなります。',
  'The card can be reset between guests': 'ゲストの間でカードをリセットできる',
  'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.':
    'リセットから復帰しないカードは 1 回のゲスト起動にしか使えません。その後はホストの電源を入れ直すしかありません。',
  'The kernel knows no way to reset {0}; expect one guest start per boot of the host.':
    'カーネルに {0} をリセットする方法がありません。ホストの起動 1 回につき、ゲストの起動は 1 回と考えてください。',
  'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.':
    '専用ポートの下のスロットなら、カーネルがバスをリセットできます。カードの全機能をゲストに渡さないと、リセットできません。',
  'The kernel can reset {0}: {1}.': 'カーネルは {0} をリセットできます：{1}。',
  '{0} ({1}) is reset by its own method, by vendor-reset: {2}.':
    '{0}（{1}）は vendor-reset により独自の方法でリセットされます：{2}。',
  '{0} is of a family ({1}) that does not come back from the resets the kernel has for it: {2}.':
    '{0} は、カーネルが持つリセットから復帰しない系列（{1}）です：{2}。',
  '{0} is of a family ({1}) of which some are reported not to come back from the resets the kernel has for it: {2}.':
    '{0} は、カーネルが持つリセットから復帰しない例が報告されている系列（{1}）です：{2}。',
  'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.':
    'ゲストはリセットや強制終了ではなくシャットダウンし、カードは起動時に vfio-pci にバインドしてください。カードが復帰しないときは、ホストの電源を切って入れ直してください。',
  'Take the newest kernel and the newest firmware for the card.':
    '最新のカーネルと、カードの最新のファームウェアを使ってください。',
  'With the module loaded, let the kernel use it for this card.':
    'モジュールを読み込んだうえで、このカードにカーネルがそれを使うようにしてください。',
  'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.':
    'カーネルモジュール vendor-reset をインストールし、早期に読み込んでください（カーネルに含まれないため、カーネルのバージョンに合い、Secure Boot が有効なら自分の鍵で署名されている必要があります）。',
  'The card brings its own ROM': 'カードが自前の ROM を持つ',
  'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.':
    'ゲストのファームウェアは ROM を使って画面を表示し、カードのテーブルを ROM から読むドライバーもあります。ノートパソコンのチップの ROM はホストのファームウェアにあります。',
  '{0} has a ROM of its own. What the boot display shows of it may be altered; a copy made elsewhere is safer.':
    '{0} は自前の ROM を持っています。起動ディスプレイで読める ROM は変更されていることがあるため、別の場所で取ったコピーのほうが安全です。',
  '{0} has a ROM of its own.': '{0} は自前の ROM を持っています。',
  '{0} is drawn by the platform and needs no ROM.': '{0} はプラットフォームが描画するため、ROM は不要です。',
  '{0} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.':
    '{0} に ROM がありません。ゲストはドライバーが読み込まれるまで何も表示せず、ノートパソコン用ドライバーは動作を拒否することがあります。',
  'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.':
    'ゲストのファームウェア画面は表示されません。ドライバーが動作を拒否する場合は、ゲストの定義に ROM ファイルを指定できます。別の機種ではなく、このカード自身から取ったものを使ってください。',
  'With the card, its other functions are reserved for guests too':
    'カードのほかの機能も一緒にゲスト用に確保されている',
  'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.':
    '解説では映像の機能だけを指定することが多いですが、音声や USB の機能がホストのドライバーに残ると、カードのリセットやゲストの起動ができなくなります。',
  '{0} is not reserved for guests at boot.': '{0} は起動時にゲスト用に確保されません。',
  'No other function of {0} is left to the host.': '{0} のほかの機能で、ホストに残っているものはありません。',
  '{0}, by unknown': '{0}、ドライバー不明',
  '{0} is reserved, but a driver of the host holds {1}.':
    '{0} は確保されていますが、ホストのドライバーが {1} を保持しています。',
  'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'カードの全機能を同じ方法で確保し、initramfs を再生成してください。カーネルに組み込まれたドライバー（多くは xhci_hcd）はそれでも先に来ます。その場合はゲストの起動時に libvirt が切り替えます（managed=yes）。',
  'All functions of the card can go together': 'カードの全機能を一緒に渡せる',
  'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.':
    'カードの音声、USB、USB-C の機能はリセットと電源を共有します。1 つでもホストのドライバーに残ると、カードのリセットや起動ができなくなります。',
  'A function of {0} cannot go: {1}': '{0} に渡せない機能があります：{1}',
  'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.':
    'カードにつながっているもの（キーボード、ネットワーク、USB-C ポートのディスク）を、ホストのポートにつなぎ替えてください。',
  'Could not tell whether all of {0} can go.': '{0} の全体を渡せるか確認できませんでした。',
  '{0} has one function only.': '{0} の機能は 1 つだけです。',
  '{0} goes with {1}.': '{0} は {1} と一緒に渡ります。',
  'The card wakes from its power states': 'カードが省電力状態から復帰する',
  'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.':
    'アイドル中のカードは電源が切れる D3cold に入ります。復帰しないカードもあり、その場合はホストの電源を切るまで応答しません。',
  '{0} did not wake from a power state since the last start of the host.':
    '{0} は、ホストの前回の起動以降に省電力状態から復帰しませんでした。',
  'Power the host off fully and on again; nothing less brings the card back.':
    'ホストの電源を完全に切って入れ直してください。それ以外ではカードは復帰しません。',
  '{0} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.':
    '{0} は vfio-pci が保持し、電源が切れています（D3cold）。復帰するかは最初の起動でわかります。',
  'The kernel names no power state for {0}, and logged no failure to wake.':
    'カーネルは {0} の電源状態を示しておらず、復帰の失敗も記録していません。',
  '{0} is in {1}, and the kernel logged no failure to wake.':
    '{0} は {1} 状態で、カーネルに復帰の失敗の記録はありません。',
  'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.':
    'または、vfio-pci が取る前に、このカードだけ電源オフを禁止してください。その場合、アイドル中も数ワットを消費します。',
  'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.':
    'ホストにほかのディスプレイがないため、起動時にカードをバインドしないでください。デスクトップはゲストの起動前に終了し、ゲストの終了後に戻ります。',
  'The card is built in': 'カードが内蔵されている',
  'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.':
    'Thunderbolt や USB4 ボックスのカードは、ゲストの使用中に消えることがあり、つなぐたびにアドレスが変わり、レーンも少数です。',
  '{0} is plugged in from outside, behind {1}.': '{0} は {1} の先に外付けされています。',
  'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.':
    'ホストの起動前にボックスの電源を入れ、ゲストの実行中は決して抜かず、カードをアドレスだけでなく ID でも探すようにしてください。',
  'Nothing marks {0}, or a port on the way to it, as reachable from outside.':
    '{0} やそこに至るポートに、外部から接続できるという印はありません。',
  'There is a graphics card to give away': '渡せるグラフィックカードがある',
  'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.':
    '本物のグラフィックスを使うゲストには本物のカードが必要です。サーバーの管理コントローラーの描画用のものは該当しません。',
  'One graphics card: {0}.': 'グラフィックカード 1 枚：{0}。',
  '{0} graphics cards: {1}.': 'グラフィックカード {0} 枚：{1}。',
  'The kernel shows no PCI device at all.': 'カーネルに PCI デバイスが 1 つも見えません。',
  'None of the {0} PCI functions is a display.': '{0} 個の PCI 機能のうち、ディスプレイはありません。',
  'The only display is that of the management controller: {0}.':
    '唯一のディスプレイは管理コントローラーのものです：{0}。',
  'On the machine that runs this guest, give it a GPU.': 'このゲストを動かしているマシンで、GPU を与えてください。',
  'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.':
    'グラフィックカードを、できればプロセッサーに最も近いスロットに取り付けてください。取り付けてあるのに一覧にない場合は、電源ケーブルと差し込みを確認してください。',
  'The host keeps a display of its own': 'ホストが自身のディスプレイを保てる',
  'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.':
    '2 つ目のディスプレイがないと、ゲストの実行中はホストの画面が消え、問題が起きてもホストの画面を見て直せません。',
  'Without {0} the host still has {1}.': '{0} がなくても、ホストには {1} が残ります。',
  '{0} is the host’s only display; without it the host has no picture.':
    '{0} はホストの唯一のディスプレイで、なくなるとホストは何も表示できません。',
  'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.':
    'カードが 1 枚なら、残る方法はシングル GPU モードだけです。ゲストの起動時にデスクトップが終了し、ゲストの終了後に戻ります。試す前に SSH などの別の入り口を用意してください。',
  'On the machine that runs this guest, give it a second display.':
    'このゲストを動かしているマシンで、2 つ目のディスプレイを与えてください。',
  'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.':
    'プロセッサーに内蔵グラフィックスがない場合、ホストには空きスロットに挿した最も安価なカードで十分です。',
  'This processor has no graphics of its own, but the cheapest card in any free slot is enough for the host.':
    'このプロセッサーに内蔵グラフィックスはありませんが、ホストには空きスロットに挿した最も安価なカードで十分です。',
  'The ids given to vfio-pci take no device from the host': 'vfio-pci に渡した ID がホストのデバイスを取らない',
  'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.':
    'vfio-pci.ids= は次の起動でその ID のデバイスをすべて取ります。ホストが起動に使うディスクやディスプレイも例外ではありません。',
  'The ids take what the host needs: {0}.': 'これらの ID は、ホストに必要なものを取ります：{0}。',
  'The ids {0} take one device each, and none that the host needs.':
    'ID {0} はそれぞれ 1 つのデバイスを取り、ホストに必要なものは含みません。',
  '{0} fits several devices': '{0} は複数のデバイスに該当',
  '{0} fits no device of this host': '{0} はこのホストのどのデバイスにも該当しない',
  'Of the ids given to vfio-pci, {0}.': 'vfio-pci に渡された ID について：{0}。',
  'Check the ids against the card (`lspci -nn`), and take out what fits nothing.':
    'ID をカードと照合し（`lspci -nn`）、該当するもののない ID を取り除いてください。',
  'Before the next restart take these ids out, and bind the card by its address instead (driver_override).':
    '次の再起動の前にこれらの ID を取り除き、代わりにアドレスでカードをバインドしてください（driver_override）。',
  'There is no graphics card that could be given away.': '渡せるグラフィックカードがありません。',
  'All memory windows of the card have an address': 'カードのメモリ領域のすべてにアドレスがある',
  'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.':
    'ファームウェアもカーネルも場所を確保できなかった領域（BAR）はゲストにマップできず、カードはゲストで動作しません。',
  'All {0} windows of {1} have an address.': '{1} の {0} 個の領域すべてにアドレスがあります。',
  '{0} has windows without an address: {1}.': '{0} にアドレスのない領域があります：{1}。',
  'The kernel logged no fault of the card or its slot': 'カーネルがカードやスロットの障害を記録していない',
  'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.':
    '電力が足りない、差し込みが悪い、バスから外れるといったカードは、ゲストでも失敗します。ゲストでは原因がずっとわかりにくくなります。',
  '{0} lacks its power cables.': '{0} に電源ケーブルが接続されていません。',
  'Switch the machine off and plug in all power cables that the card has sockets for.':
    'マシンの電源を切り、カードのソケットすべてに電源ケーブルを接続してください。',
  'The kernel log has no fault of {0}.': 'カーネルログに {0} の障害はありません。',
  'The kernel logged a fault of {0} or its slot.': 'カーネルが {0} またはそのスロットの障害を記録しています。',
  'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.':
    'マシンの電源を完全に切って入れ直してください。ゲストを動かしていないのに再発するなら、カードと電源ケーブルを差し直し、ライザーなしや別のスロットで試してください。',
  'The host is not left with a management controller’s display alone':
    'ホストに残るのが管理コントローラーのディスプレイだけではない',
  'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.':
    'サーバーの管理コントローラーはアクセラレーションなしでコンソールを描画します。ログインには十分ですが、ゲストと並べて使うデスクトップには不十分です。',
  'No management controller’s display is what the host would be left with.':
    'ホストに残るのは管理コントローラーのディスプレイではありません。',
  'Without {0} the host is left with {1}, a management console.':
    '{0} がなくなると、ホストに残るのは管理コンソールの {1} だけです。',
  'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.':
    'ネットワーク経由で使うマシンなら問題ありません。ホストでデスクトップを使うなら、専用の小さなカードを追加してください。',
  'Firmware keeps no memory tied to the card': 'ファームウェアがカードに固定したメモリがない',
  'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.':
    'ファームウェアがデバイスに固定マッピングを要求する場合（Intel では RMRR、AMD では IVMD）、カーネルはゲストへの受け渡しを拒否します。',
  '{0} is in no IOMMU group yet; this is judged once it is.':
    '{0} はまだ IOMMU グループに入っていません。入ってから判定します。',
  'Firmware ties no memory to the group of {0}.': 'ファームウェアが {0} のグループに固定したメモリはありません。',
  'Firmware demands a fixed memory mapping for {0}, so the kernel does not hand it over.':
    'ファームウェアが {0} に固定のメモリマッピングを要求しているため、カーネルは渡しません。',
  'Update the machine’s firmware; the demand is often an error of one version.':
    'マシンのファームウェアを更新してください。この要求は特定バージョンの誤りであることがよくあります。',
  'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.':
    'サーバーでは、スロットを共有メモリ管理から外すか（HP と HPE ではツール conrep で RMRDS_Slot を Endpoints_Excluded に設定）、別のスロットを使ってください。',
  'The card’s memory window has a size that suits it': 'カードのメモリ領域が適切な大きさである',
  'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.':
    'resizable BAR のあるカードは、全メモリを一度に見せられます。Intel Arc はこれがないと大幅に遅くなります。ほかのメーカーでは、ゲストでは 256 MiB が安全な大きさです。',
  '{0} has no resizable BAR.': '{0} に resizable BAR はありません。',
  'BAR {0} of {1} has its full size, {2}; the guest’s firmware needs that much room.':
    '{1} の BAR {0} は最大の {2} です。ゲストのファームウェアに同じだけの場所が必要です。',
  'BAR {0} of {1} is {2} of {3}, which every guest can place.':
    '{1} の BAR {0} は {3} のうち {2} で、どのゲストでも配置できます。',
  'BAR {0} of {1} is {2} of {3}; Intel cards are much slower so.':
    '{1} の BAR {0} は {3} のうち {2} です。Intel のカードはこれでは大幅に遅くなります。',
  'A graphics card can be shared by its virtual functions': 'グラフィックカードを仮想機能で共有できる',
  'A card that splits itself serves a guest while the host keeps its picture, without a second card.':
    '自分を分割できるカードなら、2 枚目のカードがなくても、ホストの画面を保ったままゲストに使えます。',
  'up to {0} virtual functions': '最大 {0} 個の仮想機能',
  '{0} mediated types': '{0} 種類の mediated device タイプ',
  'No graphics card here splits itself; a card goes to one guest as a whole.':
    '分割できるグラフィックカードはここにありません。カードは丸ごと 1 つのゲストに渡ります。',
  'The card’s ids belong to it alone': 'カードの ID がそのカードだけのものである',
  'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.':
    'vfio-pci.ids= は指定した ID のデバイスをすべて取ります。ホストに同じ型のカードがあると、次の起動でホスト自身のカードも失います。',
  'No other device of the host has the ids of {0}.': '{0} と同じ ID のデバイスはホストにほかにありません。',
  '{0} have the same ids as {1}; only the address tells them apart.':
    '{0} は {1} と同じ ID で、区別できるのはアドレスだけです。',
  '{0} has the same ids as {1}; only the address tells them apart.':
    '{0} は {1} と同じ ID で、区別できるのはアドレスだけです。',
  'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.':
    'アドレスでバインドしてください（本来のドライバーが読み込まれる前に driver_override を設定）。vfio-pci.ids= や、vfio-pci に ID を渡す driverctl は使わないでください。',
}
