// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSecurity: CoreSentences = {
  'AppArmor keeps QEMU from something': 'AppArmor 阻止了 QEMU 的某项访问',
  'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.':
    '文件位于配置所知位置之外：ROM、共享内存、别处的磁盘。',
  '`journalctl -k | grep DENIED`: the name and the right that was asked for.':
    '`journalctl -k | grep DENIED`：名称以及所请求的权限。',
  'The name is below /run/udev/data: that does no harm.': '名称在 /run/udev/data 下：这无害。',
  'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.':
    '在 /etc/apparmor.d/local/abstractions/libvirt-qemu 中添加规则并重新加载。',
  'Or move the file to a place that is known.': '或将文件移到已知的位置。',
  'Do not switch AppArmor off for it.': '不要为此关闭 AppArmor。',
  'libvirt’s list of devices lacks the node': 'libvirt 的设备列表缺少该节点',
  'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.':
    '客户机的控制组只能打开 cgroup_device_acl 中的节点，无论文件权限如何。',
  'The path in cgroup_device_acl of /etc/libvirt/qemu.conf.': '/etc/libvirt/qemu.conf 的 cgroup_device_acl 中的路径。',
  'The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.':
    'errno 为“Permission denied”：那么是文件权限、AppArmor 或 SELinux 的问题。',
  'Use the element that libvirt has for it.': '使用 libvirt 为此提供的元素。',
  'Or add the node, with everything that stands there by default.': '或添加该节点，并保留默认的所有内容。',
  'There is nobody who could ask for the password': '没有可以询问密码的程序',
  'Over SSH or in a bare session no program shows polkit’s question.':
    '通过 SSH 或在纯文本会话中，没有程序显示 polkit 的提问。',
  '`loginctl show-session`: its type.': '`loginctl show-session`：其类型。',
  'An agent runs in this session.': '此会话中有代理在运行。',
  'Use `sudo` for that command.': '对该命令使用 `sudo`。',
  'SELinux keeps QEMU from something': 'SELinux 阻止了 QEMU 的某项访问',
  'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.':
    '文件的标签不允许客户机访问：来自主目录、自定的位置、共享内存、输入设备。',
  '`ausearch -m avc -ts recent`, `ls -Z`.': '`ausearch -m avc -ts recent`、`ls -Z`。',
  'The denial’s comm is no QEMU.': '拒绝记录的 comm 不是 QEMU。',
  '`semanage fcontext -t virt_image_t` and restorecon.': '`semanage fcontext -t virt_image_t` 和 restorecon。',
  'A boolean, or a small policy module.': '使用布尔值，或一个小的策略模块。',
  '`setenforce 0` is not a fix.': '`setenforce 0` 不是解决办法。',
  'The guest belongs to your session, not to the system': '客户机属于您的会话，而不是系统',
  'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.':
    '由用户运行的程序（例如 Boxes）使用 qemu:///session，那里无法直通设备。',
  '`virsh uri`.': '`virsh uri`。',
  'It says qemu:///system.': '显示 qemu:///system。',
  'Use qemu:///system, and define the guest there.': '使用 qemu:///system，并在那里定义客户机。',
  'libvirt’s service is not allowed enough': 'libvirt 的服务得到的权限不足',
  'A drop-in of the service limits locked memory or hides devices.': '服务的某个 drop-in 限制了锁定内存或隐藏了设备。',
  '`systemctl cat libvirtd virtqemud`.': '`systemctl cat libvirtd virtqemud`。',
  'No drop-in does.': '没有 drop-in 这样做。',
  'A drop-in that takes the limit out.': '用一个 drop-in 取消该限制。',
  'The service is less confined.': '服务受到的限制变少。',
  'You may not manage guests': '您无权管理客户机',
  'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.':
    '您不在 libvirt 组中，此后没有重新登录，或没有程序可以询问密码。',
  '`id`; `getfacl` on the socket.': '`id`；对套接字运行 `getfacl`。',
  'You are in the group in this session.': '在此会话中您已在该组中。',
  '`usermod -aG libvirt USER`, and log in again.': '`usermod -aG libvirt USER`，然后重新登录。',
  'Who is in that group can become root.': '该组的成员可以成为 root。',
}
