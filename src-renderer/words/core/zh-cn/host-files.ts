// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const hostFiles: CoreSentences = {
  'booster’s initramfs runs no scripts': 'booster 的 initramfs 不运行脚本',
  'NixOS builds its initramfs from its own configuration': 'NixOS 由自己的配置生成 initramfs',
  'this system boots without an initramfs': '此系统启动时不使用 initramfs',
  'a script in the initramfs ({0}) binds each device by address and id before any driver sees it':
    'initramfs 中的脚本（{0}）在任何驱动看到设备之前，按地址和 ID 绑定每个设备',
  'the initramfs is part of the system image here, so nothing of ours can run in it':
    '这里的 initramfs 是系统映像的一部分，因此我们的任何内容都无法在其中运行',
  '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs':
    '这里的 /usr 是只读的，更改以新快照的形式出现，因此我们的任何内容都无法放入 initramfs',
  '{0}; devices can be bound by vfio-pci.ids= only': '{0}；设备只能用 vfio-pci.ids= 绑定',
  'a preset names this configuration file, and it is not there': '有预设引用此配置文件，而它不存在',
  'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited':
    '有预设引用此配置文件；/etc/mkinitcpio*.conf 之外的文件不予编辑',
  'a word to be taken off stands in pieces: {0}': '要去掉的词是分段写成的：{0}',
  'its lines end as on Windows, and the \\r would become part of a word: {0}':
    '它的行以 Windows 方式结尾，\\r 会成为词的一部分：{0}',
  'it has no line with kernel parameters to put ours on': '其中没有可以加入我们参数的内核参数行',
  'it is not JSON': '它不是 JSON',
  'GRUB would not pass this on: {0}': 'GRUB 不会传递它：{0}',
  'there are no entries in /boot/loader/entries to put kernel parameters on':
    '/boot/loader/entries 中没有可以加入内核参数的启动项',
  'entries take their parameters from $kernelopts, and there is no grubenv':
    '启动项从 $kernelopts 取得参数，而没有 grubenv',
  'it is gone': '它已不存在',
  'entries take their parameters from $kernelopts, and it is not set there':
    '启动项从 $kernelopts 取得参数，而那里没有设置它',
  'it holds escaped letters: {0}': '其中有转义的字符：{0}',
  'its {0} bytes have no room for more words': '它的 {0} 字节已容不下更多的词',
  'there is no {0} to be made anew': '没有 {0} 可以重新生成',
  'its lines end as on Windows, and a shell takes the \\r into the value: {0}':
    '它的行以 Windows 方式结尾，shell 会把 \\r 纳入值中：{0}',
  'grub-mkconfig stops there, {0}: {1}': 'grub-mkconfig 在那里停止，{0}：{1}',
  'the quote {0} in the value is never closed': '值中的引号 {0} 没有闭合',
  'GRUB would take “{0}” for its own, and what follows would not reach the kernel':
    'GRUB 会把“{0}”当作自己的内容，其后的部分到不了内核',
  'there is no /etc/default/grub, so nothing tells how GRUB’s menu is made':
    '没有 /etc/default/grub，因此无从得知 GRUB 的菜单如何生成',
  'words after “--” are not for the kernel, and ours would come after it: {0}':
    '“--”之后的词不是给内核的，而我们的会排在其后：{0}',
  'this line, read later, may leave ours out: {0}': '后面读取的这一行可能会漏掉我们的内容：{0}',
  'a shell would not come to the value that is wanted: {0}': 'shell 得不到所需的值：{0}',
  'no line sets {0}': '没有设置 {0} 的行',
  'there is no /etc/kernelstub/configuration': '没有 /etc/kernelstub/configuration',
  'no limine.conf was found on /efi, /boot/efi or /boot': '在 /efi、/boot/efi 和 /boot 上没有找到 limine.conf',
  'bash stops there: {0}': 'bash 在那里停止：{0}',
  'KERNEL_CMDLINE[default] cannot be worked out: {0}': '无法求出 KERNEL_CMDLINE[default]：{0}',
  '/etc/default/limine sets no KERNEL_CMDLINE[default] to add to':
    '/etc/default/limine 没有设置可供添加的 KERNEL_CMDLINE[default]',
  'neither rpm-ostree nor bootc is there to change the deployment': '既没有 rpm-ostree 也没有 bootc 可用来更改部署',
  '“{0}” is not ours, and bootc takes off only what was put on through it':
    '“{0}”不是我们的，而 bootc 只能去掉通过它添加的内容',
  'no deployment has an entry in /boot/loader/entries': '没有部署在 /boot/loader/entries 中有启动项',
  'there is neither /etc/kernel/cmdline nor /etc/default/grub': '既没有 /etc/kernel/cmdline 也没有 /etc/default/grub',
  'neither /boot/refind_linux.conf nor a stanza of refind.conf has kernel parameters':
    '/boot/refind_linux.conf 和 refind.conf 的各段中都没有内核参数',
  'there is no /etc/kernel/cmdline, so sdbootutil would copy the parameters that run right now':
    '没有 /etc/kernel/cmdline，因此 sdbootutil 会复制当前正在使用的参数',
  'GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known':
    'GRUB 会在“;”处结束该行，而 sdbootutil 如何传递引号尚不清楚',
  'NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead':
    'NixOS 由自己的配置生成菜单：请改为粘贴带 boot.kernelParams 的模块',
  'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry':
    '固件直接启动内核，参数保存在固件的启动项中：请更改该项',
  'it depends on a command or an expression': '它取决于某个命令或表达式',
  'the quote  in the value is never closed': '值中的引号没有闭合',
  'there is none of {0}': '{0} 都不存在',
  'it takes in {0}, where parameters may stand as well': '它包含 {0}，那里也可能有参数',
  'no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system':
    '/efi、/boot/efi 或 /boot 的 loader/entries 中没有启动此系统内核的项',
  'no file holds the parameters of the next image, which would take those that run right now: put them into /etc/kernel/cmdline first':
    '没有文件保存下一个映像的参数，它会采用当前正在使用的参数：请先把它们写入 /etc/kernel/cmdline',
  'it is set by a loop': '它由循环设置',
  'go on': '继续',
  'a command whose name is not known may have changed it': '可能有名称未知的命令更改了它',
  "“{0}” is not for this machine's sh": '“{0}”不适用于这台机器的 sh',
  '“{0} {1}” may have changed it': '“{0} {1}”可能更改了它',
  'it is unset under a condition': '它在某个条件下被取消设置',
  'it is set by {0}': '它由 {0} 设置',
  'the file may end early, at “{0}”': '文件可能在“{0}”处提前结束',
  "“{0}+=” is bash's, and sh is not bash here": '“{0}+=”是 bash 的写法，而这里的 sh 不是 bash',
  "“{0}+=(…)” is bash's, and sh is not bash here": '“{0}+=(…)”是 bash 的写法，而这里的 sh 不是 bash',
  "“{0}=” is bash's, and sh is not bash here": '“{0}=”是 bash 的写法，而这里的 sh 不是 bash',
  "“{0}=(…)” is bash's, and sh is not bash here": '“{0}=(…)”是 bash 的写法，而这里的 sh 不是 bash',
  'it is set as only bash can, and sh may be another shell': '它以只有 bash 支持的方式设置，而 sh 可能是另一种 shell',
  'it is set under a condition': '它在某个条件下设置',
  'the file goes on with more than plain assignments': '文件中后面不只是简单的赋值',
  'it depends on a home folder': '它取决于主目录',
  'it holds a brace expansion': '其中有花括号展开',
  'it depends on {0}': '它取决于 {0}',
  'it holds an array within a word': '它在词中含有数组',
  'it depends on ${0}': '它取决于 ${0}',
  'it depends on ${0}: {1}': '它取决于 ${0}：{1}',
  'a double quote is never closed': '双引号没有闭合',
  'a single quote is never closed': '单引号没有闭合',
  "it depends on GRUB's {0}": '它取决于 GRUB 的 {0}',
  'GRUB does not accept “{0}” outside quotes': 'GRUB 不接受引号之外的“{0}”',
  'a single quote': '单引号',
  'a quote': '引号',
  'the new grub.cfg starts no Linux': '新的 grub.cfg 不启动任何 Linux',
  'an entry of the new grub.cfg lacks {0}: {1}': '新的 grub.cfg 中有一项缺少 {0}：{1}',
  'an entry of the new grub.cfg still has {0}: {1}': '新的 grub.cfg 中有一项仍有 {0}：{1}',
  'the new image lacks {0}': '新映像缺少 {0}',
  'the new image still has {0}': '新映像仍有 {0}',
  'the new image lacks {0} programs and scripts that the one in use has, {1} among them':
    '新映像缺少正在使用的映像所含的 {0} 个程序和脚本，其中有 {1}',
  'NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)':
    'NixOS 从自己的配置取得钩子（virtualisation.libvirtd.hooks.qemu）',
  'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)':
    'SELinux 处于 enforcing，其策略不允许 libvirt 为 QEMU 运行钩子：放置钩子后任何客户机都无法启动。可以改为从启动时就空出 CPU（--isolate）',
  'somebody else’s hook stands at this place; move it away or give it another name':
    '此位置已有他人的钩子；请将其移走或改名',
  'Limine would not start a new image because of the checksum in: {0}': '由于其中的校验和，Limine 不会启动新映像：{0}',
  'there are no modules of a kernel {0} on this system': '此系统上没有内核 {0} 的模块',
  'NixOS builds its images from its configuration; see the module to paste':
    'NixOS 由自己的配置生成映像；参见要粘贴的模块',
  'no installed kernel belongs to this file; installed: {0}': '没有已安装的内核对应此文件；已安装：{0}',
  'no installed kernel belongs to this file; installed: none': '没有已安装的内核对应此文件；已安装：无',
  'no kernel with modules is installed': '没有安装带模块的内核',
  'no initramfs of the kernel {0} was found, neither in /boot nor beside its boot entry':
    '没有找到内核 {0} 的 initramfs，/boot 中和其启动项旁边都没有',
  'not made yet': '尚未生成',
  'the account with the number {0} is not in /etc/passwd; let it into the group libvirt yourself':
    '编号为 {0} 的账户不在 /etc/passwd 中；请自行将其加入 libvirt 组',
  'the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)':
    '此系统的 libvirt 组位于 /usr/lib/group：请先把该行复制到 /etc/group（grep ^libvirt: /usr/lib/group >> /etc/group）',
  'this system is not started by systemd: switch libvirt on by its own means':
    '此系统不是由 systemd 启动的：请用其自身的方式开启 libvirt',
  'packages of this system come with its image: layer them with rpm-ostree, or build them in':
    '此系统的软件包随映像提供：请用 rpm-ostree 叠加，或构建到映像中',
  'Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with':
    'Proxmox VE 自带 QEMU 和固件，与发行版的软件包冲突',
  'how packages are installed on this distribution is not known to Throughway':
    'Throughway 不知道此发行版如何安装软件包',
  'NixOS declares this in its configuration: put `{0}` there and run `nixos-rebuild switch`':
    'NixOS 在其配置中声明此项：请在那里写入 `{0}` 并运行 `nixos-rebuild switch`',
  'this boot is a trial itself: keep it or restart first': '本次启动本身就是试用：请先保留它或重启',
  'there is no systemd here, which would end a trial that nobody answers': '这里没有 systemd，无法结束无人答复的试用',
  'GRUB next_entry': 'GRUB next_entry',
  '{0}/grub.cfg does not read next_entry, or does not clear it before it counts; GRUB would not go back':
    '{0}/grub.cfg 不读取 next_entry，或在其生效前不清除它；GRUB 不会恢复原状',
  '{0}/grub.cfg does not read the entry files in /boot/loader/entries':
    '{0}/grub.cfg 不读取 /boot/loader/entries 中的启动项文件',
  'the default is a number (saved_entry={0}), and one more entry would shift what it means':
    '默认项是一个数字（saved_entry={0}），再多一项就会改变其含义',
  'none of the entry files in /boot/loader/entries is the default or that of the running kernel':
    '/boot/loader/entries 中没有一个启动项文件是默认项或对应正在运行的内核',
  '{0} is set neither in the entry nor in grubenv': '启动项和 grubenv 中都没有设置 {0}',
  'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu':
    'sdbootutil 自己生成并度量每个启动项，会移除我们的项。次优做法：直接应用；如果机器无法启动，在启动菜单中选择较早的快照',
  'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)':
    'rEFInd 没有一次性启动，而且会记住上次启动的项。次优做法：在 refind_linux.conf 中保留带旧参数的第二行，并在菜单中选择它（在该项上按 F2）',
  'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself':
    '更改会使新的部署成为默认，而且没有一次性启动。次优做法：上一个部署是菜单的第二项；在 grubenv 中设置 `boot_counter=1`，GRUB 会自动回到它',
  'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu':
    '启动项只由配置生成。次优做法：带有这些词的 `specialisation` 是独立的一项；用 `bootctl set-oneshot` 或从菜单启动一次',
  'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu':
    'Proxmox 可以为一次启动固定内核，但不能固定其参数，并且只在成功启动后才取消固定。次优做法：直接应用；如果机器无法启动，在启动菜单中删除这些词',
  'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`':
    '固件用其自身存储器中的参数启动内核，这里不写入该存储器。次优做法：固件的第二个启动项，以及 `efibootmgr --bootnext`',
  'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu':
    '此系统上的 Syslinux 没有一次性启动。次优做法：带旧参数的第二个 LABEL，在菜单中选择',
  'Without a trial the recovery card shows how to get back from the boot menu.':
    '没有试用时，恢复卡说明如何从启动菜单恢复。',
  '{0} starts an entry of its own once; the machine goes back by itself at the boot after it.':
    '{0} 将独立的一项启动一次；再下一次启动时机器会自动恢复。',
  'Only root can read {0}; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    '只有 root 能读取 {0}；写入任何内容之前会先查看它，如果它表明不能试用，就不写入任何内容。',
  'Only root can read a file that decides it; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    '只有 root 能读取决定此事的一个文件；写入任何内容之前会先查看它，如果它表明不能试用，就不写入任何内容。',
  'a file that decides it': '决定此事的一个文件',
  '{0} Without a trial the recovery card shows how to get back from the boot menu.':
    '{0}没有试用时，恢复卡说明如何从启动菜单恢复。',
  'it does not begin as a GRUB environment block': '它的开头不是 GRUB 环境块',
  'it has {0} bytes in place of {1}': '它有 {0} 字节，而不是 {1} 字节',
  'its last line has no end': '它的最后一行没有结尾',
  'it has no room for one more variable': '它容不下再多一个变量',
  'LVM or encryption': 'LVM 或加密',
  'neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there':
    '/boot/grub/grub.cfg 和 /boot/grub2/grub.cfg 都不存在',
  'there is a menu in {0} and in {1}; which of them GRUB reads cannot be told':
    '{0} 和 {1} 中各有一个菜单；无法判断 GRUB 读取哪一个',
  'what {0} lies on cannot be told, so neither whether GRUB can clear a one-shot there':
    '无法判断 {0} 位于什么之上，因此也无法判断 GRUB 能否在那里清除一次性启动',
  'GRUB cannot write to {0}, on which {1} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do':
    'GRUB 无法写入 {1} 所在的 {0}：一次性启动会一直留着，每次启动都会再次试用。单独的 ext4 /boot 即可',
  'GRUB cannot write through {0}, on which {1} lies ({2}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do':
    'GRUB 无法透过 {1} 所在的 {0} 写入（{2}）：一次性启动会一直留着，每次启动都会再次试用。普通分区上的 /boot 即可',
  'GRUB would not take it as its environment: {0}': 'GRUB 不会把它当作自己的环境：{0}',
  'another entry is already set for the next boot: next_entry={0}': '已为下次启动设置了另一项：next_entry={0}',
  'its initrd is given in several lines: {0}': '其 initrd 写在多行中：{0}',
  'its kernel line is more than one command: {0}': '其内核行不止一条命令：{0}',
  '{0}/grub.cfg does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)':
    '{0}/grub.cfg 不读取 custom.cfg（/etc/grub.d/41_custom 缺失或不可执行）',
  'no entry of {0}/grub.cfg starts this Linux in a way that can be copied':
    '{0}/grub.cfg 中没有以可复制的方式启动此 Linux 的项',
  'the entry “{0}” cannot be copied: {1}': '无法复制“{0}”项：{1}',
  'it decides itself what is started, and a trial could not: {0}': '它自己决定启动什么，试用无法决定：{0}',
  'a quote or a bracket in it is never closed, so nothing can be added after it':
    '其中有引号或括号没有闭合，因此无法在其后添加内容',
  'Limine has a one-shot only where UEFI started it': '只有由 UEFI 启动时，Limine 才有一次性启动',
  'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot':
    'Limine 在本次启动时没有告知其版本（LoaderInfo）；12.4 之前的版本不理会一次性启动',
  'Limine {0}.{1} started this system, and before 12.4 it takes no notice of a one-shot':
    '此系统由 Limine {0}.{1} 启动，12.4 之前的版本不理会一次性启动',
  'limine.conf is at none of its usual places': 'limine.conf 不在任何常见位置',
  'there is a menu in {0} and in {1}; which of them Limine reads cannot be told':
    '{0} 和 {1} 中各有一个菜单；无法判断 Limine 读取哪一个',
  'Limine would remember the trial and start it again: {0}': 'Limine 会记住试用并再次启动它：{0}',
  'Limine starts only with the menu whose checksum it holds: {0}': 'Limine 只用与其所存校验和相符的菜单启动：{0}',
  'none of its entries starts a Linux kernel with the words that the running one has':
    '没有启动项以正在运行的内核的参数启动 Linux 内核',
  'the variables of the firmware cannot be reached, and the one-shot is one of them':
    '无法访问固件的变量，而一次性启动就是其中之一',
  'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside':
    '没有以文件形式存在的启动项（loader/entries）；统一内核映像的参数在其内部',
  'there are boot entries on {0}; which of them the running one is cannot be told':
    '{0} 上有启动项；无法判断正在运行的是哪一个',
  'this system was started from {0}, a unified kernel image with its parameters inside':
    '此系统从 {0} 启动，它是参数在内部的统一内核映像',
  'no boot entry starts a Linux kernel': '没有启动项启动 Linux 内核',
  'the running entry names no kernel (`linux`)': '正在运行的启动项没有指明内核（`linux`）',
  'it would take the trial’s entry as its default, for good: {0}': '它会把试用的启动项永久设为默认：{0}',
  'the firmware’s variable {0} ({1}) would take the trial’s entry as its default':
    '固件变量 {0}（{1}）会把试用的启动项设为默认',
  'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default':
    '每个启动项都排在我们的项之后或带有计数（boot counting），因此试用的项可能成为默认',
  'a newer kernel is installed than the one that runs; restart first': '已安装比正在运行的更新的内核；请先重启',
  'the entry to copy starts without an initramfs, so nothing could bind early.':
    '要复制的启动项不使用 initramfs，因此无法提前绑定。',
  'Throughway trial (one boot)': 'Throughway 试用（仅一次启动）',
  'initrd {0}': 'initrd {0}',
  'options {0}': 'options {0}',
  'EFI BootNext': 'EFI BootNext',
  'the release of the running kernel cannot be told': '无法判断正在运行的内核的版本',
  'the firmware has boot entries under all the numbers that ours could have': '我们可用的所有编号下，固件都已有启动项',
  'the variables of the firmware cannot be reached, and BootNext is one of them':
    '无法访问固件的变量，而 BootNext 就是其中之一',
  'Secure Boot is on, and the firmware would not start an image that is not signed with its keys':
    'Secure Boot 已开启，固件不会启动未用其密钥签名的映像',
  'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours':
    '无法判断 Secure Boot 是否开启，如果开启，固件不会启动我们的映像',
  'the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot':
    'EFI 系统分区没有挂载在 /efi、/boot/efi 或 /boot',
  '{0} lies on {1}, which is no partition of a plain disk': '{0} 位于 {1}，它不是普通磁盘的分区',
  'no unified kernel image with {0} can be made aside here': '这里无法另行生成带有 {0} 的统一内核映像',
  'there is no such file': '没有这个文件',
  'others changed the very lines that Throughway wrote': '他人更改了 Throughway 所写的那些行',
  'others changed what Throughway wrote': '他人更改了 Throughway 所写的内容',
  '“{0}” was put there by others as well': '“{0}”也被他人写在那里',
}
