// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesVirtualization: CoreSentences = {
  'A virtual network starts with the host': '仮想ネットワークがホストとともに開始する',
  'Most machine definitions name the network “default”; where it is not active, the machine does not start.':
    'ほとんどのマシン定義はネットワーク「default」を指定します。これがアクティブでないと、マシンは起動しません。',
  'libvirt is not installed.': 'libvirt がインストールされていません。',
  'The network {0} starts with the host.': 'ネットワーク {0} はホストとともに開始します。',
  'The network {0} is defined, but does not start with the host.':
    'ネットワーク {0} は定義されていますが、ホストとともに開始しません。',
  'Start it now and with the host.': '今すぐ開始し、ホストとともに開始するようにしてください。',
  'No virtual network is defined.': '仮想ネットワークが定義されていません。',
  'Define libvirt’s own default network, or give the guest a bridge.':
    'libvirt 標準の default ネットワークを定義するか、ゲストにブリッジを与えてください。',
  'UEFI firmware for guests is installed': 'ゲスト用の UEFI ファームウェアがインストールされている',
  'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.':
    'GPU のドライバーはゲストの UEFI を通じてカードを見つけます。BIOS のゲストにはカードのレガシー ROM と VGA アービトレーションが必要ですが、新しいカードや Windows 11 は対応していません。',
  'UEFI for guests is described and its files are there.': 'ゲスト用の UEFI の記述があり、そのファイルもあります。',
  'nothing says whether the files that {0} names are there': '{0} が指すファイルがあるか示すものがない',
  '{0} could not be read': '{0} を読み取れなかった',
  'No UEFI for guests is described.': 'ゲスト用の UEFI の記述がありません。',
  'UEFI for guests is described, but its files are missing.':
    'ゲスト用の UEFI の記述はありますが、そのファイルがありません。',
  'KVM can run guests': 'KVM でゲストを動かせる',
  'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.':
    'KVM がないと QEMU は CPU をソフトウェアでエミュレートし、実際の GPU を使うゲストには遅すぎます。',
  '{0} exists, but the CPU offers no virtualization here, so no guest can use it.':
    '{0} はありますが、ここでは CPU の仮想化支援がないため、どのゲストも使えません。',
  'The CPU offers no virtualization here, so KVM has nothing to work with.':
    'ここでは CPU の仮想化支援がないため、KVM は動作できません。',
  'There is no /dev/kvm, so the KVM module is not loaded.':
    '/dev/kvm がないので、KVM モジュールは読み込まれていません。',
  'Load the module {0}; if that is refused, the kernel log says why.':
    'モジュール {0} を読み込んでください。拒否される場合、理由はカーネルログにあります。',
  'Load the module kvm; if that is refused, the kernel log says why.':
    'モジュール kvm を読み込んでください。拒否される場合、理由はカーネルログにあります。',
  '{0} is there and the CPU can use it.': '{0} があり、CPU も使えます。',
  '{0} is there, but this user may not open it; libvirt’s system instance may.':
    '{0} はありますが、このユーザーは開けません。libvirt のシステムインスタンスは開けます。',
  'To run guests without libvirt, join the group {0} and log in again.':
    'libvirt なしでゲストを動かすには、グループ {0} に参加してログインし直してください。',
  'libvirt is installed': 'libvirt がインストールされている',
  'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.':
    'libvirt はマシンの定義を保管し、制限値を引き上げ、デバイスを渡して取り戻します。',
  'There is no libvirt daemon for QEMU.': 'QEMU 用の libvirt デーモンがありません。',
  'libvirt is installed.': 'libvirt がインストールされています。',
  'libvirt {0} is installed.': 'libvirt {0} がインストールされています。',
  'One set of libvirt daemons is enabled': '有効な libvirt デーモンの構成が 1 つである',
  'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.':
    'libvirtd と virtqemud は同じマシンを管理します。両方を有効にすると取り合いになり、一方からはマシンが見えなくなります。',
  'the service manager’s links could not be read': 'サービスマネージャーのリンクを読み取れなかった',
  'No libvirt daemon is enabled.': '有効な libvirt デーモンはありません。',
  'Only the modular daemons are enabled.': 'モジュラーデーモンだけが有効です。',
  'Only libvirtd is enabled.': 'libvirtd だけが有効です。',
  'Both libvirtd and the modular daemons are enabled.': 'libvirtd とモジュラーデーモンの両方が有効です。',
  'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.':
    '一方だけを残してください。ゲストが動いていないときに libvirtd を無効にし、モジュラーデーモンを残します。',
  'libvirt runs, or starts when it is called': 'libvirt が動作しているか、呼び出し時に開始する',
  'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.':
    '動作も有効化もされていないデーモンは応答せず、仮想マシンがすべて消えたように見えます。',
  'libvirt runs.': 'libvirt は動作しています。',
  'libvirt is enabled and starts when it is called.': 'libvirt は有効で、呼び出し時に開始します。',
  'nothing says whether a libvirt daemon runs': 'libvirt デーモンが動作しているか示すものがない',
  'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket':
    'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
  'libvirt is installed, but neither running nor enabled.':
    'libvirt はインストールされていますが、動作も有効化もされていません。',
  'Enable its sockets.': 'ソケットを有効にしてください。',
  'Throughway sees the host itself, not a container': 'Throughway がコンテナーではなくホスト自体を見ている',
  'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.':
    'コンテナー内のプログラム、パッケージ、グループ、デバイスノードはコンテナーのものなので、それらの検査結果はホストに当てはまらないことがあります。',
  'Nothing here says container.': 'コンテナーを示すものはありません。',
  'Throughway runs inside a container ({0}), so what it says about programs, packages and users may not hold for the host.':
    'Throughway はコンテナー（{0}）内で動作しているため、プログラム、パッケージ、ユーザーについての結果はホストに当てはまらないことがあります。',
  'Run Throughway on the host, outside the container.': 'Throughway はコンテナーの外、ホスト上で実行してください。',
  'This is a physical machine': '物理マシンである',
  'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.':
    '仮想マシンが渡せるのは自身に与えられた GPU だけで、ハイパーバイザーが IOMMU とネストした仮想化を提供する場合に限られます。',
  'No hypervisor runs below this system.': 'このシステムの下でハイパーバイザーは動いていません。',
  'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.':
    'このシステムは Xen を制御しています。CPU と IOMMU は Xen のものなので、KVM と VFIO は使えません。',
  'This system is itself a guest of {0}.': 'このシステム自体が {0} のゲストです。',
  'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.':
    'このゲストを動かしているマシンでパススルーを設定してください。ネストする場合は、そのマシンがこのゲストに GPU、CPU の仮想化支援、割り込みリマッピング付きの仮想 IOMMU を与える必要があります。',
  'QEMU is installed': 'QEMU がインストールされている',
  'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.':
    'QEMU は仮想マシンそのものになり、VFIO を通じて GPU を開くプログラムです。',
  'There is no QEMU system emulator.': 'QEMU のシステムエミュレーターがありません。',
  'QEMU is installed.': 'QEMU がインストールされています。',
  'QEMU {0} is installed.': 'QEMU {0} がインストールされています。',
  'The guests’ UEFI offers Secure Boot': 'ゲスト用の UEFI が Secure Boot に対応している',
  'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.':
    'Windows 11 や一部のゲームのアンチチートは、Secure Boot で起動できるゲストを求めます。',
  'No UEFI for guests is installed.': 'ゲスト用の UEFI がインストールされていません。',
  'A build with Secure Boot and enrolled keys is there.': 'Secure Boot 対応で鍵を登録済みのビルドがあります。',
  'A build with Secure Boot is there.': 'Secure Boot 対応のビルドがあります。',
  'None of the installed builds offers Secure Boot.':
    'インストール済みのビルドに、Secure Boot 対応のものがありません。',
  'A software TPM is installed': 'ソフトウェア TPM がインストールされている',
  'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.':
    'Windows 11 は TPM 2.0 を求めます。swtpm はホストの TPM に触れずにこれをゲストに与えます。',
  'swtpm is installed.': 'swtpm がインストールされています。',
  'There is no swtpm, so a guest cannot have a TPM.': 'swtpm がないため、ゲストに TPM を与えられません。',
  'This user may manage virtual machines': 'このユーザーが仮想マシンを管理できる',
  'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.':
    'パススルーに必要な libvirt のシステムインスタンスは、root とそのグループのメンバーに応答します。ほかのユーザーは毎回パスワードを求められるか、拒否されます。',
  'Nobody is logged in on a system that was read from a directory.':
    'ディレクトリーから読み込んだシステムには、誰もログインしていません。',
  'This session is root’s.': 'このセッションは root のものです。',
  'This session is in the group libvirt.': 'このセッションはグループ libvirt に入っています。',
  'There is no group libvirt here; access is asked for each time.':
    'ここにグループ libvirt はありません。アクセスのたびに許可を求められます。',
  'This session is not in the group libvirt.': 'このセッションはグループ libvirt に入っていません。',
  'Join the group and log in again; a member can do through libvirt what root can.':
    'グループに参加してログインし直してください。メンバーは libvirt を通じて root と同じことができます。',
}
