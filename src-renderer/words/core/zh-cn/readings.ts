// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const readings: CoreSentences = {
  '{0} is readable only by root; needs the helper': '{0} 只有 root 能读取；需要助手',
  'is there': '存在',
  'two answers conflict: {0}': '两个答案互相矛盾：{0}',
  'two answers conflict: kernelstub and sdbootutil are both set up':
    '两个答案互相矛盾：kernelstub 和 sdbootutil 都已设置',
  'GRUB reads entry files': 'GRUB 读取启动项文件',
  'firmware is not UEFI, so no loader left its name, and no parameter names one':
    '固件不是 UEFI，因此没有引导加载程序留下名称，也没有参数指明',
  "two answers conflict: {0} may be GRUB's or SYSLINUX's, and files of both are there":
    '两个答案互相矛盾：{0} 可能属于 GRUB 或 SYSLINUX，而两者的文件都在',
  "two answers conflict: {0} is GRUB's, whose files are missing, and those of {1} are there":
    '两个答案互相矛盾：{0} 属于 GRUB，但其文件缺失，而 {1} 的文件存在',
  'files of {0} are there, and nothing says which started': '有 {0} 的文件，但无从得知由哪个启动',
  'no loader left its name in firmware variables, on the command line or in files that can be read':
    '没有引导加载程序在固件变量、命令行或可读取的文件中留下名称',
  'nothing was looked for': '没有查找任何内容',
  'whether Proxmox started through GRUB or systemd-boot is not known':
    '不知道 Proxmox 是通过 GRUB 还是 systemd-boot 启动的',
  '/etc/kernelstub/configuration holds something unexpected': '/etc/kernelstub/configuration 的内容出乎意料',
  '/nix/var/nix/profiles/system/kernel-params does not exist': '/nix/var/nix/profiles/system/kernel-params 不存在',
  'firmware does not say which entry it started': '固件没有说明它启动了哪一项',
  '/sys/firmware/efi/efivars is empty: efivarfs is not mounted or firmware grants no access':
    '/sys/firmware/efi/efivars 为空：未挂载 efivarfs，或固件不允许访问',
  '/sys/firmware/efi/efivars/{0}-{1} holds something unexpected': '/sys/firmware/efi/efivars/{0}-{1} 的内容出乎意料',
  'no entry with options was found in loader/entries of /efi, /boot or /boot/efi':
    '在 /efi、/boot 或 /boot/efi 的 loader/entries 中没有找到带 options 的项',
  '/etc/tuned/bootcmdline is more than plain assignments': '/etc/tuned/bootcmdline 中不只是简单的赋值',
  '/sys/firmware is empty': '/sys/firmware 为空',
  'whether grub-mkconfig reads /etc/default/grub.d is not known': '不知道 grub-mkconfig 是否读取 /etc/default/grub.d',
  'a shell stops in {0}: {1}': 'shell 在 {0} 中停止：{1}',
  'GRUB_ENABLE_BLSCFG in {0}: {1}': '{0} 中的 GRUB_ENABLE_BLSCFG：{1}',
  'the distribution is not known': '发行版未知',
  'GRUB’s environment block is not there': 'GRUB 的环境块不存在',
  'bash stops in {0}: {1}': 'bash 在 {0} 中停止：{1}',
  '{0} are all installed, and no file chooses one': '{0} 都已安装，没有文件选定其中一个',
  '{0} makes it, which is not known here ({1})': '由 {0} 生成，这里不了解它（{1}）',
  '/usr/bin is empty': '/usr/bin 为空',
  'NixOS keeps them in its configuration, which is a program': 'NixOS 把它们放在其配置中，而配置是一个程序',
  'cmdline of {0}': '{0} 的 cmdline',
  'no limine.conf with a command line was found': '没有找到带命令行的 limine.conf',
  'options of {0}': '{0} 的 options',
  'neither refind_linux.conf nor a stanza of refind.conf has options':
    'refind_linux.conf 和 refind.conf 的各段中都没有 options',
  'APPEND of {0}': '{0} 的 APPEND',
  '{0} includes further files': '{0} 还包含其他文件',
  'no configuration of SYSLINUX with a label was found': '没有找到带 LABEL 的 SYSLINUX 配置',
  'pacman is running or was cut off': 'pacman 正在运行或被中断',
  'a new deployment waits for the next start': '有新的部署等待下次启动',
  'an update waits for the next start': '有更新等待下次启动',
  'dpkg is running or was cut off (/var/lib/dpkg/updates)': 'dpkg 正在运行或被中断（/var/lib/dpkg/updates）',
  'no file holds parameters for the next image, so it would get those of the running kernel':
    '没有文件保存下一个映像的参数，因此它会采用正在运行的内核的参数',
  'kernel_cmdline in {0}: {1}': '{0} 中的 kernel_cmdline：{1}',
  'it is not text in UTF-8': '它不是 UTF-8 文本',
  'only root can read it': '只有 root 能读取它',
  'it is not part of this directory': '它不在此目录中',
  '/proc/cpuinfo does not show the virtualization extension, so its parts cannot be told':
    '/proc/cpuinfo 没有显示虚拟化扩展，因此无法判断其组成部分',
  'this kernel prints no vmx flags, which would tell': '此内核不输出可供判断的 vmx flags',
  '{0} holds something unexpected': '{0} 的内容出乎意料',
  'neither kvm_intel nor kvm_amd is loaded': 'kvm_intel 和 kvm_amd 都未加载',
  'ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell':
    'ARM CPU 不在 /proc/cpuinfo 中显示该扩展，内核日志也没有说明',
  '/proc/cpuinfo has no line of flags': '/proc/cpuinfo 没有 flags 行',
  'the parameter clearcpuid= hides the flag': '参数 clearcpuid= 隐藏了该标志',
  'this kernel is built without KVM for Intel and hides the extension whatever firmware says':
    '此内核编译时没有 Intel 的 KVM，无论固件如何都会隐藏该扩展',
  '/proc/cpuinfo shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it':
    '/proc/cpuinfo 既没有显示 vmx 也没有显示 svm；此 CPU 没有该扩展，或固件将其禁用',
  '/proc/cpuinfo does not tell this on this architecture': '在此架构上 /proc/cpuinfo 不提供此信息',
  '/sys/devices/system/cpu/online holds something unexpected': '/sys/devices/system/cpu/online 的内容出乎意料',
  '/sys/devices/system/cpu/cpu{0}/topology holds something unexpected':
    '/sys/devices/system/cpu/cpu{0}/topology 的内容出乎意料',
  '/sys/devices/system/cpu/isolated holds something unexpected': '/sys/devices/system/cpu/isolated 的内容出乎意料',
  'its folder is not in this directory': '其文件夹不在此目录中',
  '{0} is empty in this directory': '{0} 在此目录中为空',
  '/proc/iomem is empty': '/proc/iomem 为空',
  '{0} does not say which card it is on': '{0} 没有说明它在哪块显卡上',
  "{0} in /proc/iomem lies in no display device's memory": '/proc/iomem 中的 {0} 不在任何显示设备的内存中',
  'processes of other users can be looked into only by root; needs the helper':
    '只有 root 能查看其他用户的进程；需要助手',
  'neither the kernel log nor a parameter nor the groups tell the default domain type':
    '内核日志、参数和组都没有说明默认的域类型',
  '{0} no longer reaches back to the start of this boot': '{0} 已不再包含本次启动的开头',
  '{0} could not be read and the kernel log does not tell the address width':
    '无法读取 {0}，内核日志也没有说明地址宽度',
  'neither /sys/kernel/irq nor /proc/interrupts nor the kernel log tells whether interrupts are remapped':
    '/sys/kernel/irq、/proc/interrupts 和内核日志都没有说明中断是否被重映射',
  "/proc/config.gz was not readable, and the kernel's release is not known":
    '无法读取 /proc/config.gz，而且不知道内核的版本',
  'neither /proc/config.gz nor {0} can be read': '/proc/config.gz 和 {0} 都无法读取',
  'the kernel log': '内核日志',
  '{0} is empty': '{0} 为空',
  'Linux {0} does not list unknown parameters; 5.14 and later do': 'Linux {0} 不列出未知的参数；5.14 及更高版本会列出',
  'no module can be loaded ({0}), and nothing tells what is built in': '无法加载任何模块（{0}），也无从得知内置了什么',
  '{0}/modules.builtin cannot be read': '无法读取 {0}/modules.builtin',
  '{0}: nomodule': '{0}：nomodule',
  '{0}: MODULES is not set': '{0}：MODULES 未设置',
  '/lib/modules/{0} does not exist': '/lib/modules/{0} 不存在',
  "the kernel's release is not known": '不知道内核的版本',
  '{0} cannot be started': '无法启动 {0}',
  '{0} ended with an error': '{0} 以错误结束',
  'an error': '错误',
  '{0} is not installed': '{0} 未安装',
  'ended with {0}': '以 {0} 结束',
  'ended with an error': '以错误结束',
  'gave no answer within {0} ms': '在 {0} 毫秒内没有响应',
  'the kernel does not know the speed of the link ({0}); the device may be asleep':
    '内核不知道链路的速度（{0}）；设备可能在休眠',
  'only some files of /sys/bus/pci/devices/{0} are in this directory':
    '此目录中只有 /sys/bus/pci/devices/{0} 的部分文件',
  "the kernel's release is not known ({0})": '不知道内核的版本（{0}）',
  '{0}/{1}/modules.alias does not exist': '{0}/{1}/modules.alias 不存在',
  'not read for virtual functions, which sleep and wake with their physical function':
    '虚拟功能不读取此项，它们随其物理功能休眠和唤醒',
  'kernels before 5.15 do not tell how they would reset a device': '5.15 之前的内核不说明会如何重置设备',
  '{0}/reset_method is not there': '{0}/reset_method 不存在',
  '{0}/resource is not there': '{0}/resource 不存在',
  '{0}/boot_vga is not there': '{0}/boot_vga 不存在',
  'the kernel does not know it ({0})': '内核不知道（{0}）',
  'the ids of {0} are not in {1}': '{0} 的 ID 不在 {1} 中',
  'this kernel does not tell which BARs of {0} can be resized': '此内核不说明 {0} 的哪些 BAR 可以调整大小',
  '{0}/{1} holds something unexpected': '{0}/{1} 的内容出乎意料',
  '{0} holds something unexpected; the device may be asleep or gone': '{0} 的内容出乎意料；设备可能在休眠或已不存在',
  '/proc/net/tcp could not be read': '无法读取 /proc/net/tcp',
  '{0} does not exist': '{0} 不存在',
  '{0} is not part of this directory': '{0} 不在此目录中',
  '{0} could not be read: {1}': '无法读取 {0}：{1}',
  'who looked was not kept': '没有保存由谁查看',
  'was not read when captured': '采集时未读取',
  'processes were not looked at': '没有查看进程',
  'these files were not looked for': '没有查找这些文件',
  'it cannot be told': '无法判断',
  '{0} is no block device that the kernel lists': '{0} 不是内核列出的块设备',
  'Whether the host uses it could not be told.': '无法判断宿主机是否使用它。',
  'The host uses it: {0}.': '宿主机使用它：{0}。',
  'Windows (ntfs)': 'Windows（ntfs）',
  'it holds something unexpected': '其内容出乎意料',
  '/proc/*/fd of other users': '其他用户的 /proc/*/fd',
  'what is mounted could not be read': '无法读取挂载情况',
  'none of the folders above /var/lib/libvirt/images is there': '/var/lib/libvirt/images 的上级文件夹都不存在',
  'it lists no mount': '其中没有列出任何挂载',
  '/etc/fstab (what is to be mounted, not what is)': '/etc/fstab（应挂载的内容，而非实际挂载的）',
  'file of {0}': '{0} 的文件',
  'no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen':
    '没有容器管理器留下标记，也看不到内核线程和 systemd',
  '/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor':
    '/proc/cpuinfo 对这类 CPU 没有 flags，固件也没有给出虚拟机管理程序的名称',
  '{0}/chassis_type holds {1}, which names no kind of chassis': '{0}/chassis_type 的值为 {1}，不对应任何机箱类型',
  '{0} holds the placeholder “{1}”': '{0} 的值是占位符“{1}”',
  'who is looking': '由谁查看',
  'SSH_CONNECTION holds something unexpected': 'SSH_CONNECTION 的内容出乎意料',
  'this runs below an SSH session whose address was taken from its environment':
    '此程序在一个 SSH 会话之下运行，该会话的地址取自其环境',
  'too many links': '链接太多',
  'programs are not run for a directory': '对目录不运行程序',
  'empty, as where nothing is mounted': '为空，如同没有挂载任何内容',
  'free space is not known for a directory': '目录的可用空间未知',
  'who looked is not known for a directory': '目录由谁查看未知',
  'processes are not known for a directory': '目录的进程未知',
  '/sys/kernel/security/lsm names selinux but /sys/fs/selinux/enforce could not be read':
    '/sys/kernel/security/lsm 列有 selinux，但无法读取 /sys/fs/selinux/enforce',
  'neither /sys/kernel/security/lsm nor what it would list could be read':
    '无法读取 /sys/kernel/security/lsm，也无法读取它会列出的内容',
}
