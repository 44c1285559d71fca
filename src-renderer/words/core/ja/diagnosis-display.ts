// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisDisplay: CoreSentences = {
  'QEMU does not reach the sound server': 'QEMU がサウンドサーバーに届かない',
  'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.':
    'ゲストがサウンドサーバーとは別のユーザーで動いているか、ソケットのフォルダーが指定されていないか、QEMU にそのドライバーがありません。',
  '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.':
    '`<audio type=…>`、qemu.conf の user、`qemu-system-x86_64 -audio help`。',
  'The guest’s sound works.': 'ゲストの音が出る。',
  'Let the guest run as you, and name the runtimeDir.': 'ゲストを自分のユーザーで動かし、runtimeDir を指定します。',
  'Or sound through SPICE.': 'または SPICE 経由で音を出します。',
  'QEMU can then read your files.': 'その場合、QEMU があなたのファイルを読めます。',
  'The guest’s sound crackles': 'ゲストの音が途切れる',
  'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.':
    'バッファーがゲストの遅延に対して小さいか、コアが固定されていないか、サウンドカードのモデルが古いものです。',
  'The model and the buffer’s length.': 'モデルとバッファーの長さ。',
  'It also crackles on the host.': 'ホストでも途切れる。',
  'ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.':
    'バッファーを長くした ich9、Scream または Looking Glass の音声、あるいは USB サウンドカード。',
  'Pin the guest’s cores.': 'ゲストのコアを固定します。',
  'The guest runs and the passed card shows nothing': 'ゲストは動いているが、渡したカードに何も映らない',
  'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.':
    'Windows が仮想画面にデスクトップを出しているか、モニターが別の端子や入力につながっているか、カードの ROM がカードを起動できません。',
  'Is there a `<video>` beside none? Which plug is used?': 'none 以外の `<video>` があるか。どの端子を使っているか。',
  'The desktop is seen through RDP and has no second screen.': 'RDP でデスクトップが見え、2 つ目の画面がない。',
  'Set the virtual screen to none once the driver is installed.':
    'ドライバーをインストールしたら、仮想画面を none にします。',
  'Another plug or cable; the card’s ROM.': '別の端子やケーブル、またはカードの ROM。',
  'Without RDP or SSH you may have no way in.': 'RDP も SSH もないと、入る手段がなくなることがあります。',
  'The keyboard’s or mouse’s name in /dev/input is gone': '/dev/input のキーボードまたはマウスの名前が消えた',
  'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.':
    'キーボード用のプログラムが占有したか、挿し直されたか、Bluetooth 接続です。',
  '`ls -l /dev/input/by-id`.': '`ls -l /dev/input/by-id`。',
  'The link is there.': 'リンクがある。',
  'A udev rule with a lasting name; evsieve with persist.':
    '変わらない名前を付ける udev ルール、または persist を使った evsieve。',
  'QEMU cannot open the keyboard or mouse': 'QEMU がキーボードまたはマウスを開けない',
  'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.':
    'QEMU のユーザーがグループ input にいないか、libvirt のデバイス一覧にノードがないか、AppArmor が拒否しているか、名前が消えています。“Operation not permitted” なら一覧、“Permission denied” ならモードが疑われます。',
  '`ls -lL` on the path; cgroup_device_acl in qemu.conf.': 'パスに対する `ls -lL`、qemu.conf の cgroup_device_acl。',
  'QEMU’s user can open it.': 'QEMU のユーザーが開ける。',
  "`<input type='evdev'>`, for which libvirt sees to it itself.":
    "`<input type='evdev'>` を使えば libvirt が自分で処理します。",
  'Or add the node to cgroup_device_acl.': 'またはノードを cgroup_device_acl に加えます。',
  'QEMU’s user can read what is typed.': 'QEMU のユーザーが入力内容を読めます。',
  'Looking Glass’s host application lacks rights in Windows':
    'Looking Glass のホストアプリケーションに Windows での権限がない',
  'It does not run as a service, so Windows’ secure screen hides everything from it.':
    'サービスとして動いていないため、Windows のセキュアデスクトップがすべてを隠します。',
  'Its log.': 'そのログ。',
  'The service runs.': 'サービスが動いている。',
  'Install it as a service.': 'サービスとしてインストールします。',
  'Changing how Windows asks for rights makes it less safe.':
    'Windows の権限確認の方法を変えると、安全性が下がります。',
  'The guest has no shared memory device': 'ゲストに共有メモリデバイスがない',
  'The device fell out of the definition, or its Windows driver is missing.':
    'デバイスが定義から消えたか、Windows 用のドライバーがありません。',
  '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.': '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`。',
  'The device is in the guest’s Device Manager.': 'ゲストのデバイスマネージャーにデバイスがある。',
  'Add it again; install the driver.': 'もう一度追加し、ドライバーをインストールします。',
  '/dev/kvmfr0 is not there, or no device': '/dev/kvmfr0 がないか、デバイスではない',
  'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.':
    'モジュールがゲストより前に読み込まれず、QEMU が普通のファイルを作ったか、libvirt のデバイス一覧にありません。',
  '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.':
    '`[ -c /dev/kvmfr0 ]`、`lsmod | grep kvmfr`、qemu.conf の cgroup_device_acl。',
  'It is a character device, and in the list.': 'キャラクターデバイスであり、一覧にもある。',
  'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.':
    'ゲストを停止し、ファイルを削除し、`kvmfr static_size_mb=N` を読み込みます。',
  'Add it to cgroup_device_acl, with everything that stands there by default.':
    '既定の項目をすべて残したまま cgroup_device_acl に加えます。',
  'A list without the defaults keeps every guest from starting.':
    '既定の項目を欠いた一覧では、どのゲストも起動できません。',
  'Looking Glass finds no screen to capture': 'Looking Glass がキャプチャする画面を見つけられない',
  'No monitor or dummy plug is on the passed card, or another card is the guest’s first.':
    '渡したカードにモニターもダミープラグもないか、別のカードがゲストの第 1 のカードです。',
  'The guest’s log; what is plugged in.': 'ゲストのログと、接続されているもの。',
  'A monitor is on and is the guest’s first.': 'モニターの電源が入っており、ゲストの第 1 の画面である。',
  'A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.':
    'ダミープラグまたは仮想ディスプレイドライバーを使い、渡したカードの画面だけにします。',
  'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).':
    '電源投入時のダミープラグがファームウェアの起動を妨げることがあります（ovmf-hang-vfio）。',
  'Looking Glass may not open the shared memory': 'Looking Glass に共有メモリを開く権限がない',
  'The file was made by QEMU’s user, or the device node is not the group’s.':
    'ファイルが QEMU のユーザーによって作られたか、デバイスノードがグループのものではありません。',
  '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?':
    '`ls -l /dev/shm/looking-glass /dev/kvmfr0`。グループ kvm に入っているか。',
  'You may read and write it.': '読み書きできる。',
  'A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.':
    'ファイルを自分用に作る tmpfiles.d の行、または kvmfr 用の udev ルール。',
  'The shared memory is too small for the picture': '共有メモリが画面に対して小さすぎる',
  'Width times height times four, twice, and more for HDR, does not fit.':
    '幅×高さ×4 の 2 倍（HDR ではそれ以上）が収まりません。',
  'Work it out, add 10 MiB, round up to a power of two.': '計算して 10 MiB を足し、2 のべき乗に切り上げます。',
  'The size fits.': 'サイズが足りている。',
  '32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.':
    '1080p なら 32 MiB、1440p なら 64、4K なら 128、HDR ではその 2 倍。ファイルを作り直します。',
  'Looking Glass’s two halves are of different versions': 'Looking Glass の両側のバージョンが違う',
  'Host application and client are from different releases.':
    'ホストアプリケーションとクライアントが別のリリースです。',
  'Compare the versions in both logs.': '両方のログのバージョンを比べます。',
  'They are the same.': '同じである。',
  'Install the same release on both sides.': '両側に同じリリースをインストールします。',
  'This QEMU comes without SPICE or QXL': 'この QEMU には SPICE や QXL がありません',
  'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.':
    'ディストリビューションが SPICE と QXL を QEMU から分けたか、廃止し (RHEL 9)、定義がそれを求めています。',
  '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.':
    '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.',
  'Both are listed.': '両方とも一覧にあります。',
  'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).':
    '分けられたものを入れます (qemu-desktop、qemu-ui-spice-core、qemu-device-display-qxl)。',
  'Or use VNC and a virtio display.': 'または VNC と virtio のディスプレイを使います。',
  'Scream plays nothing': 'Scream から音が出ない',
  'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.':
    'ファイアウォールが UDP ポート 4010 を閉じているか、別のインターフェイスで待ち受けているか、共有メモリがありません。',
  '`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.':
    '`ss -lun | grep 4010`。共有メモリのサイズは 2 MiB です。',
  'Packets arrive at the receiver.': '受信側にパケットが届く。',
  'Open the port on virbr0; name the interface with -i.': 'virbr0 でポートを開き、-i でインターフェイスを指定します。',
  'The pointer is dead or jumps in the guest': 'ゲストでポインターが動かないか飛ぶ',
  'SPICE’s agent in the guest takes the pointer for itself.':
    'ゲスト内の SPICE エージェントがポインターを占有しています。',
  'Its service in the guest.': 'ゲスト内のそのサービス。',
  'The pointer works without SPICE too little.': 'SPICE なしでもポインターがうまく動かない。',
  'Stop the agent or take its channel out; add a USB tablet.':
    'エージェントを停止するかチャンネルを外し、USB タブレットを追加します。',
  'The USB device is not plugged in, or there are two of it': 'USB デバイスが接続されていないか、2 つある',
  'The definition names a device by its ids, and none or two of them are there.':
    '定義が ID でデバイスを指定していますが、該当するものがないか 2 つあります。',
  '`lsusb -d VENDOR:PRODUCT`.': '`lsusb -d VENDOR:PRODUCT`。',
  'Exactly one is listed.': 'ちょうど 1 つ表示される。',
  "`startupPolicy='optional'` on its source.": "source に `startupPolicy='optional'` を付けます。",
  'Name it by its port.': 'ポートで指定します。',
  'A USB device drops out of the guest': 'USB デバイスがゲストから外れる',
  'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.':
    'デバイスが再列挙されるか、スリープに入るか、ゲストの USB コントローラーと相性がよくありません。',
  'How often each port is reset.': '各ポートがリセットされる頻度。',
  'It is one reset when the guest starts.': 'ゲストの起動時に 1 回リセットされるだけ。',
  'Pass the whole controller.': 'コントローラー全体を渡します。',
  'Switch autosuspend off; use a qemu-xhci controller.': 'autosuspend を無効にし、qemu-xhci コントローラーを使います。',
  'The host loses the controller’s ports.': 'ホストはそのコントローラーのポートを失います。',
  'QEMU may not open the USB device': 'QEMU に USB デバイスを開く権限がない',
  'QEMU runs as a user or in a container to whom the node does not belong.':
    'QEMU を実行するユーザーまたはコンテナーがノードの所有者ではありません。',
  '`ls -l` on the node; denials in the kernel’s log.': 'ノードに対する `ls -l`、カーネルログの拒否。',
  'The node belongs to QEMU’s user.': 'ノードが QEMU のユーザーのものである。',
  'The system’s libvirt; or a udev rule with uaccess.':
    'システムの libvirt を使うか、uaccess の udev ルールを作ります。',
}
