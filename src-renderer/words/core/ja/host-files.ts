// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const hostFiles: CoreSentences = {
  'booster’s initramfs runs no scripts': 'booster の initramfs はスクリプトを実行しない',
  'NixOS builds its initramfs from its own configuration': 'NixOS は自身の設定から initramfs を構築する',
  'this system boots without an initramfs': 'このシステムは initramfs なしで起動する',
  'a script in the initramfs ({0}) binds each device by address and id before any driver sees it':
    'initramfs 内のスクリプト（{0}）が、ドライバーに見える前に各デバイスをアドレスと ID でバインドする',
  'the initramfs is part of the system image here, so nothing of ours can run in it':
    'ここでは initramfs がシステムイメージの一部なので、Throughway のものをその中で実行できない',
  '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs':
    'ここでは /usr が読み取り専用で、変更は新しいスナップショットとして入るため、initramfs に Throughway のものを入れられない',
  '{0}; devices can be bound by vfio-pci.ids= only': '{0}。デバイスのバインドは vfio-pci.ids= でのみ可能',
  'a preset names this configuration file, and it is not there':
    'プリセットがこの設定ファイルを指しているが、存在しない',
  'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited':
    'プリセットがこの設定ファイルを指しているが、/etc/mkinitcpio*.conf 以外は編集しない',
  'a word to be taken off stands in pieces: {0}': '取り除く語が分割されている：{0}',
  'its lines end as on Windows, and the \\r would become part of a word: {0}':
    '行末が Windows 形式で、\\r が語の一部になってしまう：{0}',
  'it has no line with kernel parameters to put ours on': 'カーネルパラメーターを追記できる行がない',
  'it is not JSON': 'JSON ではない',
  'GRUB would not pass this on: {0}': 'GRUB はこれを渡さない：{0}',
  'there are no entries in /boot/loader/entries to put kernel parameters on':
    '/boot/loader/entries に、カーネルパラメーターを設定できる項目がない',
  'entries take their parameters from $kernelopts, and there is no grubenv':
    '項目はパラメーターを $kernelopts から取るが、grubenv がない',
  'it is gone': 'もう存在しない',
  'entries take their parameters from $kernelopts, and it is not set there':
    '項目はパラメーターを $kernelopts から取るが、そこで設定されていない',
  'it holds escaped letters: {0}': 'エスケープされた文字がある：{0}',
  'its {0} bytes have no room for more words': '{0} バイトに、これ以上の語を入れる余地がない',
  'there is no {0} to be made anew': '再生成する {0} がない',
  'its lines end as on Windows, and a shell takes the \\r into the value: {0}':
    '行末が Windows 形式で、シェルが \\r を値に含めてしまう：{0}',
  'grub-mkconfig stops there, {0}: {1}': 'grub-mkconfig がそこで止まる（{0}）：{1}',
  'the quote {0} in the value is never closed': '値の引用符 {0} が閉じていない',
  'GRUB would take “{0}” for its own, and what follows would not reach the kernel':
    'GRUB が「{0}」を自身のものと解釈し、それ以降がカーネルに届かない',
  'there is no /etc/default/grub, so nothing tells how GRUB’s menu is made':
    '/etc/default/grub がないため、GRUB のメニューがどう作られるかわからない',
  'words after “--” are not for the kernel, and ours would come after it: {0}':
    '「--」以降の語はカーネル用ではなく、Throughway の語がその後に入ってしまう：{0}',
  'this line, read later, may leave ours out: {0}': '後で読まれるこの行が、Throughway の語を落とす可能性がある：{0}',
  'a shell would not come to the value that is wanted: {0}': 'シェルで求める値にならない：{0}',
  'no line sets {0}': '{0} を設定する行がない',
  'there is no /etc/kernelstub/configuration': '/etc/kernelstub/configuration がない',
  'no limine.conf was found on /efi, /boot/efi or /boot': '/efi、/boot/efi、/boot に limine.conf が見つからない',
  'bash stops there: {0}': 'bash がそこで止まる：{0}',
  'KERNEL_CMDLINE[default] cannot be worked out: {0}': 'KERNEL_CMDLINE[default] を求められない：{0}',
  '/etc/default/limine sets no KERNEL_CMDLINE[default] to add to':
    '/etc/default/limine に、追記できる KERNEL_CMDLINE[default] の設定がない',
  'neither rpm-ostree nor bootc is there to change the deployment':
    'デプロイメントを変更する rpm-ostree も bootc もない',
  '“{0}” is not ours, and bootc takes off only what was put on through it':
    '「{0}」は Throughway のものではなく、bootc は自身が追加したものしか取り除けない',
  'no deployment has an entry in /boot/loader/entries': '/boot/loader/entries に項目のあるデプロイメントがない',
  'there is neither /etc/kernel/cmdline nor /etc/default/grub': '/etc/kernel/cmdline も /etc/default/grub もない',
  'neither /boot/refind_linux.conf nor a stanza of refind.conf has kernel parameters':
    '/boot/refind_linux.conf にも refind.conf のスタンザにもカーネルパラメーターがない',
  'there is no /etc/kernel/cmdline, so sdbootutil would copy the parameters that run right now':
    '/etc/kernel/cmdline がないため、sdbootutil は実行中のパラメーターをコピーしてしまう',
  'GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known':
    'GRUB は「;」で行を終える。sdbootutil が引用符をどう渡すかも不明',
  'NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead':
    'NixOS は自身の設定からメニューを構築する。代わりに boot.kernelParams のモジュールを貼り付ける',
  'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry':
    'ファームウェアがカーネルを直接起動し、パラメーターはファームウェアの項目にある。その項目を変更する',
  'it depends on a command or an expression': 'コマンドか式に依存する',
  'the quote  in the value is never closed': '値の引用符が閉じていない',
  'there is none of {0}': '{0} のどれもない',
  'it takes in {0}, where parameters may stand as well': '{0} を取り込んでおり、そこにもパラメーターがある可能性がある',
  'no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system':
    '/efi、/boot/efi、/boot の loader/entries に、このシステムのカーネルを起動する項目がない',
  'no file holds the parameters of the next image, which would take those that run right now: put them into /etc/kernel/cmdline first':
    '次のイメージのパラメーターを持つファイルがなく、実行中のパラメーターが使われてしまう。先に /etc/kernel/cmdline に書く必要がある',
  'it is set by a loop': 'ループで設定されている',
  'go on': '続行',
  'a command whose name is not known may have changed it': '名前のわからないコマンドが変更した可能性がある',
  "“{0}” is not for this machine's sh": '「{0}」はこのマシンの sh では使えない',
  '“{0} {1}” may have changed it': '「{0} {1}」が変更した可能性がある',
  'it is unset under a condition': '条件付きで設定が解除されている',
  'it is set by {0}': '{0} で設定されている',
  'the file may end early, at “{0}”': '「{0}」でファイルが途中で終わる可能性がある',
  "“{0}+=” is bash's, and sh is not bash here": '「{0}+=」は bash の構文だが、ここの sh は bash ではない',
  "“{0}+=(…)” is bash's, and sh is not bash here": '「{0}+=(…)」は bash の構文だが、ここの sh は bash ではない',
  "“{0}=” is bash's, and sh is not bash here": '「{0}=」は bash の構文だが、ここの sh は bash ではない',
  "“{0}=(…)” is bash's, and sh is not bash here": '「{0}=(…)」は bash の構文だが、ここの sh は bash ではない',
  'it is set as only bash can, and sh may be another shell':
    'bash だけの方法で設定されているが、sh は別のシェルの可能性がある',
  'it is set under a condition': '条件付きで設定されている',
  'the file goes on with more than plain assignments': 'ファイルに単純な代入以外のものが続いている',
  'it depends on a home folder': 'ホームフォルダーに依存する',
  'it holds a brace expansion': 'ブレース展開を含む',
  'it depends on {0}': '{0} に依存する',
  'it holds an array within a word': '語の中に配列を含む',
  'it depends on ${0}': '${0} に依存する',
  'it depends on ${0}: {1}': '${0} に依存する：{1}',
  'a double quote is never closed': '二重引用符が閉じていない',
  'a single quote is never closed': '一重引用符が閉じていない',
  "it depends on GRUB's {0}": 'GRUB の {0} に依存する',
  'GRUB does not accept “{0}” outside quotes': 'GRUB は引用符の外の「{0}」を受け付けない',
  'a single quote': '一重引用符',
  'a quote': '引用符',
  'the new grub.cfg starts no Linux': '新しい grub.cfg に Linux を起動する項目がない',
  'an entry of the new grub.cfg lacks {0}: {1}': '新しい grub.cfg の項目に {0} がない：{1}',
  'an entry of the new grub.cfg still has {0}: {1}': '新しい grub.cfg の項目に {0} がまだある：{1}',
  'the new image lacks {0}': '新しいイメージに {0} がない',
  'the new image still has {0}': '新しいイメージに {0} がまだある',
  'the new image lacks {0} programs and scripts that the one in use has, {1} among them':
    '使用中のイメージにあるプログラムとスクリプト {0} 個（{1} を含む）が、新しいイメージにない',
  'NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)':
    'NixOS はフックを自身の設定（virtualisation.libvirtd.hooks.qemu）から取る',
  'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)':
    'SELinux が強制モードで、そのポリシーは libvirt に QEMU 用フックの実行を許可しない。フックを置くとどのゲストも起動しなくなる。代わりに起動時から CPU を空けておける（--isolate）',
  'somebody else’s hook stands at this place; move it away or give it another name':
    'この場所にほかのフックがある。移動するか、別の名前にする必要がある',
  'Limine would not start a new image because of the checksum in: {0}':
    '次にあるチェックサムのため、Limine は新しいイメージを起動しない：{0}',
  'there are no modules of a kernel {0} on this system': 'このシステムにカーネル {0} のモジュールがない',
  'NixOS builds its images from its configuration; see the module to paste':
    'NixOS はイメージを設定から構築する。貼り付けるモジュールを参照',
  'no installed kernel belongs to this file; installed: {0}':
    'このファイルに対応するインストール済みカーネルがない。インストール済み：{0}',
  'no installed kernel belongs to this file; installed: none':
    'このファイルに対応するインストール済みカーネルがない。インストール済み：なし',
  'no kernel with modules is installed': 'モジュールのあるカーネルがインストールされていない',
  'no initramfs of the kernel {0} was found, neither in /boot nor beside its boot entry':
    'カーネル {0} の initramfs が、/boot にも起動項目のそばにも見つからない',
  'not made yet': 'まだ作られていない',
  'the account with the number {0} is not in /etc/passwd; let it into the group libvirt yourself':
    '番号 {0} のアカウントが /etc/passwd にない。自分でグループ libvirt に追加する必要がある',
  'the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)':
    'このシステムのグループ libvirt は /usr/lib/group にある。先にその行を /etc/group にコピーする（grep ^libvirt: /usr/lib/group >> /etc/group）',
  'this system is not started by systemd: switch libvirt on by its own means':
    'このシステムは systemd で起動していない。libvirt はシステム独自の方法で有効にする',
  'packages of this system come with its image: layer them with rpm-ostree, or build them in':
    'このシステムのパッケージはイメージに含まれる。rpm-ostree でレイヤーとして追加するか、組み込む',
  'Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with':
    'Proxmox VE には独自の QEMU とファームウェアがあり、ディストリビューションのパッケージと競合する',
  'how packages are installed on this distribution is not known to Throughway':
    'このディストリビューションでのパッケージのインストール方法を Throughway は知らない',
  'NixOS declares this in its configuration: put `{0}` there and run `nixos-rebuild switch`':
    'NixOS はこれを設定で宣言する。そこに `{0}` を書き、`nixos-rebuild switch` を実行する',
  'this boot is a trial itself: keep it or restart first': '今回の起動自体が試用。先に維持するか再起動する',
  'there is no systemd here, which would end a trial that nobody answers':
    '返答のない試用を終わらせる systemd がここにない',
  'GRUB next_entry': 'GRUB next_entry',
  '{0}/grub.cfg does not read next_entry, or does not clear it before it counts; GRUB would not go back':
    '{0}/grub.cfg が next_entry を読まないか、有効になる前に消去しないため、GRUB が元に戻らない',
  '{0}/grub.cfg does not read the entry files in /boot/loader/entries':
    '{0}/grub.cfg が /boot/loader/entries の項目ファイルを読まない',
  'the default is a number (saved_entry={0}), and one more entry would shift what it means':
    '既定が番号（saved_entry={0}）で、項目が増えると指すものがずれる',
  'none of the entry files in /boot/loader/entries is the default or that of the running kernel':
    '/boot/loader/entries の項目ファイルに、既定のものも実行中のカーネルのものもない',
  '{0} is set neither in the entry nor in grubenv': '{0} が項目にも grubenv にも設定されていない',
  'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu':
    'sdbootutil はすべての起動項目を自分で作って測定し、Throughway の項目を取り除いてしまう。次善策：適用し、マシンが起動しなければ起動メニューで以前のスナップショットを選ぶ',
  'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)':
    'rEFInd に 1 回限りの起動はなく、前回起動したものを記憶する。次善策：refind_linux.conf に以前の語の行を 2 行目として残し、メニューで選ぶ（項目上で F2）',
  'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself':
    '変更すると新しいデプロイメントが既定になり、1 回限りの起動はない。次善策：以前のデプロイメントがメニューの 2 番目の項目にある。grubenv に `boot_counter=1` があれば GRUB が自動で戻る',
  'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu':
    '項目は設定だけから作られる。次善策：これらの語を入れた `specialisation` が独立した項目になる。`bootctl set-oneshot` またはメニューから 1 回起動する',
  'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu':
    'Proxmox はカーネルを 1 回の起動に固定できるがパラメーターは固定できず、正常に起動した後にしか固定を解除しない。次善策：適用し、マシンが起動しなければ起動メニューで語を削除する',
  'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`':
    'ファームウェアが自身のメモリにあるパラメーターでカーネルを起動し、ここからは書き込まない。次善策：ファームウェアに 2 つ目の起動項目を作り、`efibootmgr --bootnext` を使う',
  'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu':
    'このシステムの Syslinux に 1 回限りの起動はない。次善策：以前の語の LABEL を 2 つ目として作り、メニューで選ぶ',
  'Without a trial the recovery card shows how to get back from the boot menu.':
    '試用なしの場合、起動メニューから戻る方法は復旧カードにあります。',
  '{0} starts an entry of its own once; the machine goes back by itself at the boot after it.':
    '{0} が専用の項目を 1 回だけ起動します。その次の起動で、マシンは自動で元に戻ります。',
  'Only root can read {0}; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    '{0} は root しか読めません。書き込む前に確認し、試用に支障があれば何も置きません。',
  'Only root can read a file that decides it; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    '判断に必要なファイルに root しか読めないものがあります。書き込む前に確認し、試用に支障があれば何も置きません。',
  'a file that decides it': '判断に必要なファイル',
  '{0} Without a trial the recovery card shows how to get back from the boot menu.':
    '{0} 試用なしの場合、起動メニューから戻る方法は復旧カードにあります。',
  'it does not begin as a GRUB environment block': 'GRUB 環境ブロックの形で始まっていない',
  'it has {0} bytes in place of {1}': '{1} バイトのはずが {0} バイトある',
  'its last line has no end': '最後の行が終わっていない',
  'it has no room for one more variable': '変数をもう 1 つ入れる余地がない',
  'LVM or encryption': 'LVM または暗号化',
  'neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there': '/boot/grub/grub.cfg も /boot/grub2/grub.cfg もない',
  'there is a menu in {0} and in {1}; which of them GRUB reads cannot be told':
    '{0} と {1} にメニューがあり、GRUB がどちらを読むか確認できない',
  'what {0} lies on cannot be told, so neither whether GRUB can clear a one-shot there':
    '{0} が何の上にあるか確認できず、GRUB がそこで 1 回限りの指定を消去できるかも確認できない',
  'GRUB cannot write to {0}, on which {1} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do':
    '{1} がある {0} に GRUB は書き込めない。1 回限りの指定が残り、起動のたびに試用になってしまう。独立した ext4 の /boot があれば可能',
  'GRUB cannot write through {0}, on which {1} lies ({2}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do':
    '{1} がある {0}（{2}）を通して GRUB は書き込めない。1 回限りの指定が残り、起動のたびに試用になってしまう。通常のパーティション上の /boot があれば可能',
  'GRUB would not take it as its environment: {0}': 'GRUB は自身の環境として受け付けない：{0}',
  'another entry is already set for the next boot: next_entry={0}':
    '次の起動用に別の項目がすでに設定されている：next_entry={0}',
  'its initrd is given in several lines: {0}': 'initrd が複数行で指定されている：{0}',
  'its kernel line is more than one command: {0}': 'カーネルの行が 1 つのコマンドに収まっていない：{0}',
  '{0}/grub.cfg does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)':
    '{0}/grub.cfg が custom.cfg を読まない（/etc/grub.d/41_custom がないか、実行可能でない）',
  'no entry of {0}/grub.cfg starts this Linux in a way that can be copied':
    '{0}/grub.cfg に、コピーできる形でこの Linux を起動する項目がない',
  'the entry “{0}” cannot be copied: {1}': '項目「{0}」をコピーできない：{1}',
  'it decides itself what is started, and a trial could not: {0}':
    '何を起動するかを自分で決めるため、試用できない：{0}',
  'a quote or a bracket in it is never closed, so nothing can be added after it':
    '中の引用符か括弧が閉じておらず、その後に何も追加できない',
  'Limine has a one-shot only where UEFI started it': 'Limine の 1 回限りの起動は、UEFI で起動した場合だけ使える',
  'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot':
    '今回の起動で Limine がバージョンを示さなかった（LoaderInfo）。12.4 より前では 1 回限りの指定が無視される',
  'Limine {0}.{1} started this system, and before 12.4 it takes no notice of a one-shot':
    'このシステムを起動したのは Limine {0}.{1} で、12.4 より前では 1 回限りの指定が無視される',
  'limine.conf is at none of its usual places': 'limine.conf が通常の場所のどこにもない',
  'there is a menu in {0} and in {1}; which of them Limine reads cannot be told':
    '{0} と {1} にメニューがあり、Limine がどちらを読むか確認できない',
  'Limine would remember the trial and start it again: {0}': 'Limine が試用を記憶し、もう一度起動してしまう：{0}',
  'Limine starts only with the menu whose checksum it holds: {0}':
    'Limine は、自身が持つチェックサムと一致するメニューでしか起動しない：{0}',
  'none of its entries starts a Linux kernel with the words that the running one has':
    '実行中のカーネルと同じ語で Linux カーネルを起動する項目がない',
  'the variables of the firmware cannot be reached, and the one-shot is one of them':
    'ファームウェアの変数にアクセスできず、1 回限りの指定もその 1 つ',
  'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside':
    'ファイル形式の起動項目（loader/entries）がない。統合カーネルイメージのパラメーターは内部にある',
  'there are boot entries on {0}; which of them the running one is cannot be told':
    '{0} に起動項目があり、実行中のものがどれか確認できない',
  'this system was started from {0}, a unified kernel image with its parameters inside':
    'このシステムは、パラメーターを内部に持つ統合カーネルイメージ {0} から起動した',
  'no boot entry starts a Linux kernel': 'Linux カーネルを起動する起動項目がない',
  'the running entry names no kernel (`linux`)': '実行中の項目にカーネルの指定（`linux`）がない',
  'it would take the trial’s entry as its default, for good: {0}': '試用の項目が恒久的に既定になってしまう：{0}',
  'the firmware’s variable {0} ({1}) would take the trial’s entry as its default':
    'ファームウェアの変数 {0}（{1}）により、試用の項目が既定になってしまう',
  'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default':
    'すべての起動項目が Throughway の項目より後に並ぶかブートカウントの対象で、試用の項目が既定になる可能性がある',
  'a newer kernel is installed than the one that runs; restart first':
    '実行中のものより新しいカーネルがインストールされている。先に再起動する',
  'the entry to copy starts without an initramfs, so nothing could bind early.':
    'コピー元の項目は initramfs なしで起動するため、早期にバインドできない。',
  'Throughway trial (one boot)': 'Throughway の試用（1 回の起動）',
  'initrd {0}': 'initrd {0}',
  'options {0}': 'options {0}',
  'EFI BootNext': 'EFI BootNext',
  'the release of the running kernel cannot be told': '実行中のカーネルのリリースを確認できない',
  'the firmware has boot entries under all the numbers that ours could have':
    'Throughway が使える番号すべてに、ファームウェアの起動項目がすでにある',
  'the variables of the firmware cannot be reached, and BootNext is one of them':
    'ファームウェアの変数にアクセスできず、BootNext もその 1 つ',
  'Secure Boot is on, and the firmware would not start an image that is not signed with its keys':
    'Secure Boot が有効で、その鍵で署名されていないイメージをファームウェアは起動しない',
  'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours':
    'Secure Boot が有効か確認できず、有効なら Throughway のイメージをファームウェアは起動しない',
  'the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot':
    'EFI システムパーティションが /efi、/boot/efi、/boot のどこにもマウントされていない',
  '{0} lies on {1}, which is no partition of a plain disk': '{0} がある {1} は、通常のディスクのパーティションではない',
  'no unified kernel image with {0} can be made aside here': 'ここでは {0} 付きの統合カーネルイメージを別に作れない',
  'there is no such file': 'そのファイルは存在しない',
  'others changed the very lines that Throughway wrote': 'Throughway が書いた行そのものがほかから変更されている',
  'others changed what Throughway wrote': 'Throughway が書いたものがほかから変更されている',
  '“{0}” was put there by others as well': '「{0}」はほかからも追加されている',
}
