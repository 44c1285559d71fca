// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisDisplay: CoreSentences = {
  'QEMU does not reach the sound server': 'QEMU 无法连接声音服务器',
  'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.':
    '客户机与声音服务器以不同的用户运行，没有指定其套接字所在的文件夹，或 QEMU 编译时未包含该驱动。',
  '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.':
    '`<audio type=…>`；qemu.conf 中的 user；`qemu-system-x86_64 -audio help`。',
  'The guest’s sound works.': '客户机有声音。',
  'Let the guest run as you, and name the runtimeDir.': '让客户机以您的身份运行，并指定 runtimeDir。',
  'Or sound through SPICE.': '或通过 SPICE 传声音。',
  'QEMU can then read your files.': 'QEMU 随后可以读取您的文件。',
  'The guest’s sound crackles': '客户机的声音有爆音',
  'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.':
    '缓冲区对客户机的延迟来说太小，核心未固定，或声卡型号较旧。',
  'The model and the buffer’s length.': '型号和缓冲区长度。',
  'It also crackles on the host.': '宿主机上也有爆音。',
  'ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.':
    '使用缓冲区更长的 ich9、Scream 或 Looking Glass 的声音，或 USB 声卡。',
  'Pin the guest’s cores.': '固定客户机的核心。',
  'The guest runs and the passed card shows nothing': '客户机在运行，直通的显卡没有画面',
  'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.':
    'Windows 在虚拟屏幕上显示桌面，显示器接在另一个接口或输入上，或显卡的 ROM 无法启动它。',
  'Is there a `<video>` beside none? Which plug is used?': '除 none 之外是否有 `<video>`？使用的是哪个接口？',
  'The desktop is seen through RDP and has no second screen.': '通过 RDP 能看到桌面，且没有第二个屏幕。',
  'Set the virtual screen to none once the driver is installed.': '安装驱动后，将虚拟屏幕设为 none。',
  'Another plug or cable; the card’s ROM.': '换另一个接口或线缆；显卡的 ROM。',
  'Without RDP or SSH you may have no way in.': '没有 RDP 或 SSH，您可能无法进入。',
  'The keyboard’s or mouse’s name in /dev/input is gone': '键盘或鼠标在 /dev/input 中的名称已不存在',
  'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.':
    '键盘程序接管了它，它被重新插入，或通过蓝牙连接。',
  '`ls -l /dev/input/by-id`.': '`ls -l /dev/input/by-id`。',
  'The link is there.': '链接存在。',
  'A udev rule with a lasting name; evsieve with persist.': '用 udev 规则给出固定名称；evsieve 用 persist。',
  'QEMU cannot open the keyboard or mouse': 'QEMU 无法打开键盘或鼠标',
  'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.':
    'QEMU 的用户不在 input 组中，libvirt 的设备列表缺少该节点，被 AppArmor 拒绝，或名称已不存在。“Operation not permitted”表明是列表问题，“Permission denied”表明是权限问题。',
  '`ls -lL` on the path; cgroup_device_acl in qemu.conf.': '对该路径运行 `ls -lL`；qemu.conf 中的 cgroup_device_acl。',
  'QEMU’s user can open it.': 'QEMU 的用户可以打开它。',
  "`<input type='evdev'>`, for which libvirt sees to it itself.": "使用 `<input type='evdev'>`，libvirt 会自行处理。",
  'Or add the node to cgroup_device_acl.': '或将该节点添加到 cgroup_device_acl。',
  'QEMU’s user can read what is typed.': 'QEMU 的用户可以读取所键入的内容。',
  'Looking Glass’s host application lacks rights in Windows': 'Looking Glass 的主机应用程序在 Windows 中缺少权限',
  'It does not run as a service, so Windows’ secure screen hides everything from it.':
    '它没有作为服务运行，因此 Windows 的安全屏幕对它隐藏一切。',
  'Its log.': '它的日志。',
  'The service runs.': '服务正在运行。',
  'Install it as a service.': '将其安装为服务。',
  'Changing how Windows asks for rights makes it less safe.': '更改 Windows 请求权限的方式会降低安全性。',
  'The guest has no shared memory device': '客户机没有共享内存设备',
  'The device fell out of the definition, or its Windows driver is missing.':
    '设备从定义中丢失，或缺少其 Windows 驱动。',
  '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.': '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`。',
  'The device is in the guest’s Device Manager.': '设备在客户机的设备管理器中。',
  'Add it again; install the driver.': '重新添加它；安装驱动。',
  '/dev/kvmfr0 is not there, or no device': '/dev/kvmfr0 不存在，或不是设备',
  'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.':
    '该模块没有在客户机之前加载，QEMU 于是创建了普通文件；或 libvirt 的设备列表缺少它。',
  '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.':
    '`[ -c /dev/kvmfr0 ]`、`lsmod | grep kvmfr`、qemu.conf 中的 cgroup_device_acl。',
  'It is a character device, and in the list.': '它是字符设备，并在列表中。',
  'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.':
    '停止客户机，删除该文件，加载 `kvmfr static_size_mb=N`。',
  'Add it to cgroup_device_acl, with everything that stands there by default.':
    '将其添加到 cgroup_device_acl，并保留默认的所有内容。',
  'A list without the defaults keeps every guest from starting.': '缺少默认内容的列表会使所有客户机无法启动。',
  'Looking Glass finds no screen to capture': 'Looking Glass 找不到可捕获的屏幕',
  'No monitor or dummy plug is on the passed card, or another card is the guest’s first.':
    '直通的显卡上没有显示器或诱骗器，或另一块显卡是客户机的主显卡。',
  'The guest’s log; what is plugged in.': '客户机的日志；接了什么。',
  'A monitor is on and is the guest’s first.': '显示器已打开，并且是客户机的主显示器。',
  'A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.':
    '使用诱骗器或虚拟显示器驱动；使直通显卡的屏幕成为唯一的屏幕。',
  'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).':
    '开机时插着诱骗器可能使固件无法启动（ovmf-hang-vfio）。',
  'Looking Glass may not open the shared memory': 'Looking Glass 无权打开共享内存',
  'The file was made by QEMU’s user, or the device node is not the group’s.':
    '文件由 QEMU 的用户创建，或设备节点不属于该用户组。',
  '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?':
    '`ls -l /dev/shm/looking-glass /dev/kvmfr0`；您在 kvm 组中吗？',
  'You may read and write it.': '您可以读写它。',
  'A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.':
    '在 tmpfiles.d 中用一行为您创建该文件，或为 kvmfr 写一条 udev 规则。',
  'The shared memory is too small for the picture': '共享内存对画面来说太小',
  'Width times height times four, twice, and more for HDR, does not fit.': '宽乘高乘四，再乘二（HDR 更多），放不下。',
  'Work it out, add 10 MiB, round up to a power of two.': '算出结果，加 10 MiB，向上取整为 2 的幂。',
  'The size fits.': '大小合适。',
  '32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.':
    '1080p 用 32 MiB，1440p 用 64，4K 用 128，HDR 加倍；重新创建该文件。',
  'Looking Glass’s two halves are of different versions': 'Looking Glass 的两端版本不同',
  'Host application and client are from different releases.': '主机应用程序和客户端来自不同的发布版本。',
  'Compare the versions in both logs.': '比较两份日志中的版本。',
  'They are the same.': '它们相同。',
  'Install the same release on both sides.': '在两端安装同一发布版本。',
  'This QEMU comes without SPICE or QXL': '此 QEMU 不带 SPICE 或 QXL',
  'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.':
    '发行版已将 SPICE 和 QXL 从 QEMU 中拆出，或已将其移除（RHEL 9）,而定义需要它们。',
  '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.':
    '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.',
  'Both are listed.': '两者都已列出。',
  'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).':
    '安装被拆出的软件包（qemu-desktop、qemu-ui-spice-core、qemu-device-display-qxl）。',
  'Or use VNC and a virtio display.': '或使用 VNC 和 virtio 显示。',
  'Scream plays nothing': 'Scream 没有声音',
  'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.':
    '防火墙关闭了 UDP 端口 4010，它监听了错误的接口，或缺少其共享内存。',
  '`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.': '`ss -lun | grep 4010`；共享内存的大小为 2 MiB。',
  'Packets arrive at the receiver.': '数据包到达接收端。',
  'Open the port on virbr0; name the interface with -i.': '在 virbr0 上打开该端口；用 -i 指定接口。',
  'The pointer is dead or jumps in the guest': '客户机中的指针不动或跳动',
  'SPICE’s agent in the guest takes the pointer for itself.': '客户机中的 SPICE 代理独占了指针。',
  'Its service in the guest.': '客户机中的该服务。',
  'The pointer works without SPICE too little.': '没有 SPICE 时指针也不正常。',
  'Stop the agent or take its channel out; add a USB tablet.': '停止该代理或去掉其通道；添加 USB tablet 设备。',
  'The USB device is not plugged in, or there are two of it': 'USB 设备未插入，或有两个相同的',
  'The definition names a device by its ids, and none or two of them are there.':
    '定义按 ID 指定设备，而没有符合的或有两个。',
  '`lsusb -d VENDOR:PRODUCT`.': '`lsusb -d VENDOR:PRODUCT`。',
  'Exactly one is listed.': '恰好列出一个。',
  "`startupPolicy='optional'` on its source.": "在其 source 上设置 `startupPolicy='optional'`。",
  'Name it by its port.': '按端口指定它。',
  'A USB device drops out of the guest': 'USB 设备从客户机中掉线',
  'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.':
    '设备重新枚举、进入睡眠，或与客户机的 USB 控制器不合。',
  'How often each port is reset.': '每个端口重置的频率。',
  'It is one reset when the guest starts.': '只是客户机启动时的一次重置。',
  'Pass the whole controller.': '直通整个控制器。',
  'Switch autosuspend off; use a qemu-xhci controller.': '关闭自动挂起；使用 qemu-xhci 控制器。',
  'The host loses the controller’s ports.': '宿主机会失去该控制器的端口。',
  'QEMU may not open the USB device': 'QEMU 无权打开 USB 设备',
  'QEMU runs as a user or in a container to whom the node does not belong.':
    'QEMU 以不拥有该节点的用户运行，或在容器中运行。',
  '`ls -l` on the node; denials in the kernel’s log.': '对该节点运行 `ls -l`；内核日志中的拒绝记录。',
  'The node belongs to QEMU’s user.': '节点属于 QEMU 的用户。',
  'The system’s libvirt; or a udev rule with uaccess.': '使用系统的 libvirt；或带 uaccess 的 udev 规则。',
}
