// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStart: CoreSentences = {
  'The guest’s processor asks for what the host’s lacks': '客户机的处理器要求宿主机处理器没有的特性',
  'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.':
    '微码、内核或 QEMU 的更新去掉了某个特性，或定义来自另一台机器。',
  'Compare the names with `virsh domcapabilities`.': '将名称与 `virsh domcapabilities` 对照。',
  'The features are listed there.': '这些特性列在那里。',
  "`<cpu mode='host-passthrough' check='none'>`.": "`<cpu mode='host-passthrough' check='none'>`。",
  "Or drop it: `<feature policy='disable' name='…'/>`.": "或去掉它：`<feature policy='disable' name='…'/>`。",
  'Windows may want to be activated again.': 'Windows 可能要求重新激活。',
  'libvirt does not run': 'libvirt 未运行',
  'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.':
    '服务已关闭，或系统改用了各自独立的守护进程（virtqemud），其旧套接字已不存在。',
  '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.':
    '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`。',
  'The socket is there: then it is a matter of permission (sec-user-groups).':
    '套接字存在：那么是权限问题（sec-user-groups）。',
  'Switch on either libvirtd or the sockets of the single daemons, not both.':
    '开启 libvirtd 或各独立守护进程的套接字，不要两者都开。',
  'libvirt finds no QEMU for this kind of guest': 'libvirt 找不到适合这种虚拟机的 QEMU',
  'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.':
    '未安装该架构的 QEMU、libvirt 不知道它，或者 libvirt 查询其功能时它出错。',
  '`virsh capabilities` lists the guests that are possible.': '`virsh capabilities` 列出可用的虚拟机类型。',
  '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.': '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  'The architecture is listed in the capabilities.': '功能列表中有该架构。',
  'Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.':
    '安装该架构的 QEMU(qemu-system-x86、qemu-kvm、qemu-desktop),并重启 libvirt。',
  'The hook script refused the start': '钩子脚本拒绝了启动',
  'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.':
    'libvirt 等待 /etc/libvirt/hooks/qemu，并把 0 以外的任何状态视为拒绝；126 表示“不可执行”，127 表示“未找到”，137 表示“被终止”。',
  'The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.':
    '消息中的状态；对脚本运行 `bash -n`；它的输出在 libvirt 的日志中。',
  'The script ends with 0 by hand with the same arguments.': '手动以相同的参数运行时，脚本以 0 结束。',
  'Correct the line that fails; make the script executable; look for line endings of Windows.':
    '更正出错的行；将脚本设为可执行；检查是否有 Windows 的行尾。',
  'Restart libvirt after adding a hook.': '添加钩子后重启 libvirt。',
  'Hooks run as root.': '钩子以 root 身份运行。',
  'Another guest has the device': '另一台客户机占用着设备',
  'A device belongs to one running guest at a time.': '一个设备同一时间只属于一台运行中的客户机。',
  '`virsh list`, and the address in `virsh dumpxml` of those that run.':
    '`virsh list`，以及运行中客户机的 `virsh dumpxml` 中的地址。',
  'No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).':
    '没有其他客户机在运行：卡住的 QEMU 可能仍占着节点（`fuser -v /dev/vfio/N`）。',
  'Shut the other guest down.': '将另一台客户机关机。',
  'Ending it by force can lose its data.': '强制结束它可能丢失其数据。',
  'KVM cannot be used': '无法使用 KVM',
  'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.':
    '虚拟化在固件中关闭，KVM 模块未加载，用户无权打开 /dev/kvm，或 libvirt 仍记着之前的状况。',
  '`ls -l /dev/kvm`, `lsmod | grep kvm`.': '`ls -l /dev/kvm`、`lsmod | grep kvm`。',
  '/dev/kvm is there and may be opened.': '/dev/kvm 存在并可以打开。',
  'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.':
    '在固件中开启虚拟化（fw-virt-disabled），或加载 kvm_intel 或 kvm_amd。',
  'Join the group kvm.': '加入 kvm 组。',
  'Restart libvirt, which remembers what the host can do.': '重启 libvirt，它会记住宿主机的能力。',
  'This QEMU does not know the guest’s machine type': '此 QEMU 不认识客户机的机器类型',
  'The definition is from a newer QEMU than this one, or from one so old that its type was removed.':
    '定义来自比这更新的 QEMU，或来自旧到其类型已被移除的 QEMU。',
  'Compare `machine=` with `qemu-system-x86_64 -machine help`.':
    '将 `machine=` 与 `qemu-system-x86_64 -machine help` 对照。',
  'The type is in that list.': '该类型在列表中。',
  'Set the type to the nearest one that is there, or to `q35` for the newest.':
    '将类型设为现有的最接近的类型，或设为 `q35` 以使用最新的。',
  'The guest sees other hardware; Windows may want to be activated again.':
    '客户机会看到不同的硬件；Windows 可能要求重新激活。',
  'The guest’s virtual network is off or missing': '客户机的虚拟网络已关闭或缺失',
  'The network is not started with the host, or was never defined; dnsmasq may be missing.':
    '网络没有随宿主机启动，或从未定义；也可能缺少 dnsmasq。',
  '`virsh net-list --all`.': '`virsh net-list --all`。',
  'The network is listed as active.': '该网络列为激活。',
  '`virsh net-start default` and `virsh net-autostart default`.':
    '`virsh net-start default` 和 `virsh net-autostart default`。',
  'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.':
    '从 /usr/share/libvirt/networks/default.xml 定义它；安装 dnsmasq。',
  'Two devices of the guest want the same address, or none is left': '客户机的两个设备要用同一个地址，或已没有空闲地址',
  'Addresses were written by hand, or the machine type has fewer slots than the definition needs.':
    '地址是手写的，或机器类型的插槽少于定义所需。',
  "Look for the same `<address type='pci'>` twice.": "查找是否有两个相同的 `<address type='pci'>`。",
  'Each address stands once.': '每个地址只出现一次。',
  'Take the addresses out and let libvirt assign them.': '去掉地址，由 libvirt 分配。',
  'Add pcie-root-port controllers.': '添加 pcie-root-port 控制器。',
  'The guest’s network interface may get another name.': '客户机的网络接口可能会改名。',
  'Arguments for QEMU fell out of the definition': '给 QEMU 的参数从定义中丢失',
  'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.':
    '如果 `<domain>` 上没有声明命名空间，libvirt 保存时会丢弃 `<qemu:commandline>`。',
  '`virsh dumpxml NAME` lacks `xmlns:qemu`.': '`virsh dumpxml NAME` 中没有 `xmlns:qemu`。',
  'The declaration is there.': '声明存在。',
  "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.":
    "先在 `<domain>` 中添加 `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` 并保存，再添加参数。",
  'The guest is stuck in an earlier command': '客户机卡在之前的命令中',
  'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.':
    'QEMU 或钩子卡住，常见于把显卡从其驱动取走时，libvirt 在等待它。',
  '`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).':
    '`virsh domjobinfo NAME`；处于 D 状态的线程（`ps -eLo stat,comm | grep ^D`）。',
  'The next attempt works.': '再次尝试成功。',
  'Find what hangs; where the kernel waits, only a restart helps.':
    '找出卡住的内容；如果是内核在等待，只有重启才有用。',
  'Forcing it can lose the guest’s data.': '强制进行可能丢失客户机的数据。',
  'The software TPM is not installed': '软件 TPM 未安装',
  'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.':
    '客户机要使用模拟的 TPM，而 swtpm 或其工具不存在，或之后没有重启 libvirt。',
  '`command -v swtpm swtpm_setup`.': '`command -v swtpm swtpm_setup`。',
  'Both are found, also by the service.': '两者都能找到，服务也能找到。',
  'Install swtpm (and swtpm-tools), and restart libvirt.': '安装 swtpm（和 swtpm-tools），并重启 libvirt。',
  'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.':
    '在 NixOS 上：`virtualisation.libvirtd.qemu.swtpm.enable`。',
  'The software TPM cannot make or read its state': '软件 TPM 无法创建或读取其状态',
  'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.':
    '状态文件夹属于另一个用户，AppArmor 不允许 swtpm 访问，或状态来自另一个版本。',
  'Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.':
    '阅读消息中所指的日志；查看 /var/lib/swtpm-localca 和 /var/lib/libvirt/swtpm 的所有者。',
  'The log ends without an error.': '日志结尾没有错误。',
  'Give the folders to the user swtpm runs as (tss).': '把这些文件夹交给运行 swtpm 的用户（tss）。',
  'In a session: `swtpm_setup --create-config-files`.': '在会话中：`swtpm_setup --create-config-files`。',
  'Move a stale state aside, once its secrets are safe.': '确认其中的密钥安全后，把过时的状态移开。',
  'Without the old state BitLocker asks for its recovery key: have it at hand.':
    '没有旧状态，BitLocker 会要求恢复密钥：请备好。',
  'The host’s TPM cannot be handed to the guest': '宿主机的 TPM 不能交给客户机',
  'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.':
    '定义交出宿主机自己的 TPM，而它正忙、不对 QEMU 开放或根本不存在。',
  "`<backend type='passthrough'>` in the definition.": "定义中的 `<backend type='passthrough'>`。",
  'The backend is an emulator.': '后端是模拟器。',
  "Use an emulated TPM: `<backend type='emulator' version='2.0'/>`.":
    "使用模拟的 TPM：`<backend type='emulator' version='2.0'/>`。",
  'Secrets bound to the old TPM are not in the new one.': '与旧 TPM 绑定的密钥不在新的 TPM 中。',
  'QEMU may not open the group’s device node': 'QEMU 无权打开组的设备节点',
  'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.':
    'QEMU 以不拥有 /dev/vfio/N 的用户运行：手动运行、在 libvirt 的会话中、在容器中，或 dynamic_ownership 已关闭。',
  '`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.':
    '`ls -l /dev/vfio`，以及 /etc/libvirt/qemu.conf 中的 user、group 和 dynamic_ownership。',
  'The node belongs to the user that QEMU runs as.': '节点属于运行 QEMU 的用户。',
  'Start the guest through qemu:///system with dynamic_ownership on.':
    '通过 qemu:///system 启动客户机，并开启 dynamic_ownership。',
  'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.':
    '手动运行 QEMU 时：为 SUBSYSTEM=="vfio" 写一条 udev 规则，把节点交给一个用户组。',
  'Everybody in that group can reach memory through the device.': '该组中的所有人都能通过设备访问内存。',
  'libvirt does not accept the definition': 'libvirt 不接受该定义',
  'An element is misplaced, unknown to this version, or contradicts another.':
    '某个元素位置不对，此版本不认识，或与另一个矛盾。',
  '`virt-xml-validate` on the definition.': '对定义运行 `virt-xml-validate`。',
  'It validates: then the message is about what this host supports.': '验证通过：那么消息是关于此宿主机所支持的内容。',
  'Correct the element the message names.': '更正消息中所指的元素。',
  'The guest’s firmware file is not there': '客户机的固件文件不存在',
  'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.':
    '文件被更新改名或移除（许多发行版已去掉 2 MiB 的映像），其软件包缺失，或路径属于另一个发行版。',
  'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.':
    '查找 `<loader>` 和 `<nvram template>` 所指的文件，以及 /usr/share/qemu/firmware 中的描述文件。',
  'The file is there and readable.': '文件存在并可读取。',
  "Let libvirt choose: `<os firmware='efi'>` without paths.": "让 libvirt 选择：`<os firmware='efi'>`，不写路径。",
  'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.':
    '或代码和变量都指定 4 MiB 的文件。请保留变量的副本。',
  'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.':
    '新变量不含启动项和 Secure Boot 的密钥；BitLocker 可能要求其密钥。',
  'Firmware and its variables do not fit each other': '固件与其变量不匹配',
  'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.':
    '2 MiB 固件的变量用于 4 MiB 的固件，或相反，或文件被截断。',
  '`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.':
    '对两者运行 `stat -c %s`：540672 是 4 MiB 固件的变量，131072 是 2 MiB 固件的变量。',
  'The sizes belong together.': '大小相配。',
  'Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.':
    '保留 /var/lib/libvirt/qemu/nvram/NAME_VARS.fd 的副本，然后运行 `virsh start NAME --reset-nvram`。',
  'Boot entries and keys in the variables are lost.': '变量中的启动项和密钥会丢失。',
  'PCI Express was asked for on a machine without it': '在没有 PCI Express 的机器上要求了 PCI Express',
  'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.':
    '该设备以 PCI Express 直通（pcie=1）,而虚拟机的机器类型是没有 PCI Express 的 i440fx。',
  '`qm config VMID`: the line `machine:`.': '`qm config VMID`：`machine:` 一行。',
  'The machine is q35.': '机器类型是 q35。',
  'Set the machine to q35: `qm set VMID --machine q35`.': '将机器类型设为 q35:`qm set VMID --machine q35`。',
  'Or leave pcie=1 out.': '或去掉 pcie=1。',
  'Windows may find its hardware changed.': 'Windows 可能会发现硬件发生变化。',
  'The disk image or ISO is not there': '磁盘映像或 ISO 不存在',
  'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.':
    '它所在的磁盘未挂载，文件被移动或删除，或驱动器此后改了名称。',
  'Look for each `<source>` of the definition.': '查找定义中的每个 `<source>`。',
  'The file is there: then it is a matter of permission.': '文件存在：那么是权限问题。',
  'Mount the disk or correct the path; eject an ISO that is gone.': '挂载磁盘或更正路径；弹出已不存在的 ISO。',
  'QEMU may not open the disk image': 'QEMU 无权打开磁盘映像',
  'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.':
    'QEMU 的用户无法进入映像的上级文件夹，所有者不同，介质为只读，或被 AppArmor 或 SELinux 拒绝。',
  '`namei -l PATH` as that user; first look for denials in the kernel’s log.':
    '以该用户运行 `namei -l PATH`；先在内核日志中查找拒绝记录。',
  'The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.':
    '内核日志中有拒绝记录：见 sec-apparmor-denied 或 sec-selinux-denied。',
  'Move the image to /var/lib/libvirt/images.': '将映像移到 /var/lib/libvirt/images。',
  'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.':
    '或让该用户通过：对上级文件夹运行 `setfacl -m u:libvirt-qemu:x`。',
  'Never `chmod 777`: everybody could read your home.': '切勿 `chmod 777`：所有人都能读取您的主目录。',
  'Another program has the disk image open': '另一个程序打开了磁盘映像',
  'Another guest, a backup, a QEMU left behind or a mount uses the same image.':
    '另一台客户机、备份、遗留的 QEMU 或挂载在使用同一映像。',
  '`lsof PATH`, `pgrep -a qemu`.': '`lsof PATH`、`pgrep -a qemu`。',
  'Nothing has the file open.': '没有什么打开该文件。',
  'End the other user of the image.': '结束映像的另一个使用者。',
  'Forcing the lock corrupts the image.': '强制解锁会损坏映像。',
  'The host has too little memory for the guest': '宿主机的内存不够客户机使用',
  'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.':
    '带直通设备的客户机一次性占用全部内存并一直保持；不能出借也不能换出。',
  'Compare MemAvailable with the guest’s memory; caches of ZFS count as used.':
    '将 MemAvailable 与客户机的内存比较；ZFS 的缓存算作已用。',
  'MemAvailable covers the guest.': 'MemAvailable 足够客户机使用。',
  'Give the guest less memory, or limit the ARC of ZFS.': '给客户机少一些内存，或限制 ZFS 的 ARC。',
  'The kernel may end programs of the host to find memory.': '内核可能终止宿主机的程序以获得内存。',
  'There are not enough huge pages': '大页不足',
  'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.':
    '空闲的页少于客户机内存所需：预留太少，内存已碎片化，或它们在另一个 NUMA 节点上。',
  '`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.':
    '`grep -i huge /proc/meminfo`，以及 /sys/devices/system/node 下各节点的数值。',
  'HugePages_Free covers the guest.': 'HugePages_Free 足够客户机使用。',
  'Reserve them at boot.': '在启动时预留。',
  'Free caches and compact memory before the start.': '启动前释放缓存并整理内存。',
  'Or take `<hugepages/>` out.': '或去掉 `<hugepages/>`。',
  'What is reserved is lost to the host.': '预留的部分宿主机无法使用。',
  'QEMU ended because the device answers with nothing but ones': 'QEMU 结束，因为设备的应答全为 1',
  'The device is powered off or dead: every register reads 0xff, its interrupt pin too.':
    '设备已断电或失效：每个寄存器都读出 0xff，中断引脚也是如此。',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.':
    '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` 显示 ffffffff。',
  'The registers read as a device.': '寄存器读出的是正常设备。',
  'Bring the device back: see reset-d3cold-stuck.': '恢复设备：见 reset-d3cold-stuck。',
  'The card’s ROM file is missing or cannot be read': '显卡的 ROM 文件缺失或无法读取',
  'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.':
    '路径有误，文件夹不对 QEMU 的用户开放，或被 AppArmor 或 SELinux 拒绝。如果名称是 efi-*.rom 或 pxe-*.rom，则缺少 QEMU 自己软件包的 ROM。',
  '`sudo -u libvirt-qemu test -r PATH`.': '`sudo -u libvirt-qemu test -r PATH`。',
  'QEMU’s user can read it.': 'QEMU 的用户可以读取它。',
  'Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.':
    '将文件放入 /usr/share/vgabios 或 /var/lib/libvirt/vbios，设为可读，并带有相应的标签。',
  'The device declares a capability that QEMU cannot emulate': '设备声明了 QEMU 无法模拟的能力',
  'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.':
    '设备对自身 MSI-X 表的描述有误；某些 Silicon Motion NVMe 控制器就是如此。',
  'The message itself.': '消息本身。',
  'A newer QEMU starts with the device.': '较新的 QEMU 能带该设备启动。',
  'Use a QEMU that knows the device, or `x-msix-relocation=bar2`.':
    '使用认识该设备的 QEMU，或 `x-msix-relocation=bar2`。',
  'Pass another device.': '改为直通另一个设备。',
  'That option is experimental.': '该选项是实验性的。',
  'The virtual display’s OpenGL cannot be set up': '无法设置虚拟显示的 OpenGL',
  'OpenGL is on for a display that listens on a network port, or on the card that the guest has.':
    '为监听网络端口的显示开启了 OpenGL，或使用了客户机所占的显卡。',
  "`<gl enable='yes'>` and its rendernode in the definition.": "定义中的 `<gl enable='yes'>` 及其 rendernode。",
  'OpenGL is off in the definition.': '定义中 OpenGL 已关闭。',
  'Switch it off, or set the listening type to none and name another card’s render node.':
    '将其关闭，或将监听类型设为 none 并指定另一块显卡的渲染节点。',
}
