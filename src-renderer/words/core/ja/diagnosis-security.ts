// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSecurity: CoreSentences = {
  'AppArmor keeps QEMU from something': 'AppArmor が QEMU の動作を拒否している',
  'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.':
    'ファイルがプロファイルの知る場所の外にあります（ROM、共有メモリ、別の場所のディスクなど）。',
  '`journalctl -k | grep DENIED`: the name and the right that was asked for.':
    '`journalctl -k | grep DENIED`：名前と、求められた権限。',
  'The name is below /run/udev/data: that does no harm.': '名前が /run/udev/data 以下である：無害です。',
  'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.':
    '/etc/apparmor.d/local/abstractions/libvirt-qemu にルールを加え、再読み込みします。',
  'Or move the file to a place that is known.': 'またはファイルをプロファイルの知る場所に移します。',
  'Do not switch AppArmor off for it.': 'そのために AppArmor を無効にしないでください。',
  'libvirt’s list of devices lacks the node': 'libvirt のデバイス一覧にノードがない',
  'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.':
    'ファイルのモードにかかわらず、ゲストのコントロールグループは cgroup_device_acl にあるノードしか開けません。',
  'The path in cgroup_device_acl of /etc/libvirt/qemu.conf.':
    '/etc/libvirt/qemu.conf の cgroup_device_acl にあるパス。',
  'The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.':
    'errno が “Permission denied” である：その場合はモード、AppArmor、または SELinux です。',
  'Use the element that libvirt has for it.': 'libvirt に用意された要素を使います。',
  'Or add the node, with everything that stands there by default.':
    'または、既定の項目をすべて残したままノードを加えます。',
  'There is nobody who could ask for the password': 'パスワードを尋ねるプログラムがない',
  'Over SSH or in a bare session no program shows polkit’s question.':
    'SSH 越しや最小限のセッションでは、polkit の確認を表示するプログラムがありません。',
  '`loginctl show-session`: its type.': '`loginctl show-session`：その種類。',
  'An agent runs in this session.': 'このセッションでエージェントが動いている。',
  'Use `sudo` for that command.': 'そのコマンドに `sudo` を使います。',
  'SELinux keeps QEMU from something': 'SELinux が QEMU の動作を拒否している',
  'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.':
    'ファイルのラベルが、ゲストの触れてよいものではありません（ホームフォルダー、独自の場所、共有メモリ、入力デバイスなど）。',
  '`ausearch -m avc -ts recent`, `ls -Z`.': '`ausearch -m avc -ts recent`、`ls -Z`。',
  'The denial’s comm is no QEMU.': '拒否の comm が QEMU ではない。',
  '`semanage fcontext -t virt_image_t` and restorecon.': '`semanage fcontext -t virt_image_t` と restorecon。',
  'A boolean, or a small policy module.': 'ブール値、または小さなポリシーモジュール。',
  '`setenforce 0` is not a fix.': '`setenforce 0` は解決策ではありません。',
  'The guest belongs to your session, not to the system': 'ゲストがシステムではなくあなたのセッションのもの',
  'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.':
    'Boxes などユーザーが実行するプログラムは qemu:///session を使い、そこではデバイスを渡せません。',
  '`virsh uri`.': '`virsh uri`。',
  'It says qemu:///system.': 'qemu:///system を示す。',
  'Use qemu:///system, and define the guest there.': 'qemu:///system を使い、そこでゲストを定義します。',
  'libvirt’s service is not allowed enough': 'libvirt のサービスに十分な権限がない',
  'A drop-in of the service limits locked memory or hides devices.':
    'サービスのドロップインがロックメモリを制限するか、デバイスを隠しています。',
  '`systemctl cat libvirtd virtqemud`.': '`systemctl cat libvirtd virtqemud`。',
  'No drop-in does.': 'そのようなドロップインがない。',
  'A drop-in that takes the limit out.': '制限を外すドロップイン。',
  'The service is less confined.': 'サービスの閉じ込めが弱くなります。',
  'You may not manage guests': 'あなたにはゲストを管理する権限がない',
  'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.':
    'グループ libvirt に入っていないか、その後ログインし直していないか、パスワードを尋ねるプログラムがありません。',
  '`id`; `getfacl` on the socket.': '`id`、ソケットに対する `getfacl`。',
  'You are in the group in this session.': 'このセッションでグループに入っている。',
  '`usermod -aG libvirt USER`, and log in again.': '`usermod -aG libvirt USER` を実行し、ログインし直します。',
  'Who is in that group can become root.': 'そのグループに入っていれば root になれます。',
}
