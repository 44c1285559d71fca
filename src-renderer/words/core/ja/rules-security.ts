// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesSecurity: CoreSentences = {
  'Thunderbolt and USB4 ports are behind the IOMMU': 'Thunderbolt と USB4 のポートが IOMMU の配下にある',
  'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.':
    'そこにつないだデバイスはメモリに届きます。DMA 保護があれば、IOMMU はドライバーが渡したものだけを見せます。',
  'The host has no Thunderbolt or USB4 port.': 'ホストに Thunderbolt や USB4 のポートはありません。',
  'The IOMMU protects all Thunderbolt and USB4 ports.':
    'IOMMU がすべての Thunderbolt と USB4 のポートを保護しています。',
  '{0} of {1} Thunderbolt domains are not behind the IOMMU.':
    '{1} 個の Thunderbolt ドメインのうち {0} 個が IOMMU の配下にありません。',
  'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.':
    'ファームウェアで IOMMU とともに「Kernel DMA Protection」（または「Thunderbolt DMA protection」）を有効にしてください。古いマシンにはありません。',
  'Until then allow new devices one by one.': 'それまでは、新しいデバイスを 1 つずつ許可してください。',
  'Kernel lockdown leaves room for passthrough': 'カーネルの lockdown がパススルーを妨げない',
  'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.':
    'lockdown は root にも実行中のカーネルを変更させません。VFIO とドライバーのバインドは許可されたままです。署名のないモジュール、レジスターへの直接書き込み、厳格なモードではトレースも許可されません。',
  'The kernel is not locked down.': 'カーネルは lockdown 状態ではありません。',
  'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.':
    'カーネルは lockdown 状態（integrity）です。バインドと VFIO は動作しますが、署名のないモジュールと setpci は使えません。',
  'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.':
    'カーネルは lockdown 状態（confidentiality）です。パススルーは動作しますが、レイテンシーのトレースはほとんどできません。',
  'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.':
    '厳格なモードが必要でなければ、lockdown=integrity でもカーネルは変更から同様に守られます。',
  'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.':
    'このディストリビューションの AppArmor または SELinux をインストールし、カーネルコマンドラインで有効にしてください。',
  'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.':
    'AppArmor をインストールし、カーネルコマンドラインに apparmor=0 や lsm= があれば取り除き、再起動してください。',
  'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.':
    '/etc/selinux/config に SELINUX=enforcing と書き、カーネルコマンドラインに selinux=0 があれば取り除き、ファイルのラベルを付け直して再起動してください。',
  'Switch AppArmor on in the system’s configuration.': 'システムの設定で AppArmor を有効にしてください。',
  'Each guest’s QEMU is confined': '各ゲストの QEMU が隔離されている',
  'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.':
    'libvirt は各ゲストに専用の隔離（AppArmor または SELinux）を与えるため、QEMU を破ったゲストもホストのファイルやほかのゲストに届きません。',
  'AppArmor is active; libvirt confines each guest with it.':
    'AppArmor が有効で、libvirt が各ゲストをこれで隔離します。',
  'SELinux is enforcing; libvirt gives each guest labels of its own.':
    'SELinux が強制モードで、libvirt が各ゲストに専用のラベルを付けます。',
  'SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.':
    'SELinux は記録するだけ（permissive）なので、QEMU を破ったゲストを止められません。',
  'Let SELinux enforce again.': 'SELinux を強制モードに戻してください。',
  'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.':
    'AppArmor も SELinux も有効でないため、QEMU を破ったゲストはそのユーザーの権限を持ちます。',
  'options {0} {1}': 'options {0} {1}',
  'IOMMU groups show the isolation there really is': 'IOMMU グループが実際の隔離を示している',
  'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.':
    'pcie_acs_override はパッチを当てたカーネルだけのもので、ハードウェアが保証しない隔離があるとみなしてグループを分割します。ゲストが IOMMU を通さず隣のデバイスに届くことがあります。',
  'No ACS override is on the kernel command line.': 'カーネルコマンドラインに ACS override はありません。',
  'pcie_acs_override is on the command line, but this kernel does not know it: the groups are as without it.':
    'コマンドラインに pcie_acs_override がありますが、このカーネルは認識しません。グループは指定がない場合と同じです。',
  'pcie_acs_override={0} is on the command line, but this kernel does not know it: the groups are as without it.':
    'コマンドラインに pcie_acs_override={0} がありますが、このカーネルは認識しません。グループは指定がない場合と同じです。',
  'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.':
    '認識するのはパッチ入りのカーネル（linux-zen、CachyOS、Proxmox など）だけです。別のスロットを使うほうが確実です。',
  'pcie_acs_override is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'コマンドラインに pcie_acs_override があります。カーネルが認識する場合、グループは実際より隔離されて見えます。',
  'pcie_acs_override is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'コマンドラインに pcie_acs_override があり、カーネルが従うため、グループは実際より隔離されて見えます。',
  'pcie_acs_override={0} is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'コマンドラインに pcie_acs_override={0} があります。カーネルが認識する場合、グループは実際より隔離されて見えます。',
  'pcie_acs_override={0} is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'コマンドラインに pcie_acs_override={0} があり、カーネルが従うため、グループは実際より隔離されて見えます。',
  'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.':
    '以前グループを共有していたデバイスのメモリにゲストが届くことを許容できる場合だけ、残してください。',
  'VFIO insists on an IOMMU': 'VFIO が IOMMU を必須としている',
  'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.':
    'no-IOMMU モードでは、デバイスはユーザーの指示どおりどこにでも、ホストのメモリにも書き込みます。仮想マシンには役立ちません。',
  'VFIO’s no-IOMMU mode is off.': 'VFIO の no-IOMMU モードは無効です。',
  'VFIO’s unsafe no-IOMMU mode is on.': 'VFIO の安全でない no-IOMMU モードが有効です。',
  'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.':
    'enable_unsafe_noiommu_mode の設定をすべて取り除き、再起動してください。ゲスト用の GPU にはいずれにせよ IOMMU が必要です。',
  'Secure Boot stands in the way of nothing that is needed': 'Secure Boot が必要なものを妨げていない',
  'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.':
    'VFIO は Secure Boot の下でも動作します。カーネルに付属しないモジュールは自分の鍵で署名しないと拒否されます。',
  'The host was started without UEFI, where there is no Secure Boot.':
    'ホストは UEFI なしで起動したため、Secure Boot はありません。',
  'Secure Boot is off.': 'Secure Boot は無効です。',
  'Secure Boot is on; VFIO, binding and the IOMMU work under it.':
    'Secure Boot は有効です。VFIO、バインド、IOMMU はその下でも動作します。',
  'Secure Boot is on, and the card ({0}) wants vendor-reset, which must be signed to load.':
    'Secure Boot が有効で、カード（{0}）には vendor-reset が必要です。これは署名しないと読み込めません。',
  'Enrol the key that DKMS signs with; the machine asks for the password at its next start.':
    'DKMS が署名に使う鍵を登録してください。次の起動でマシンがパスワードを求めます。',
  'Guests cannot forge interrupts of the host': 'ゲストがホストの割り込みを偽造できない',
  'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.':
    'allow_unsafe_interrupts は割り込みリマッピングなしで VFIO を動作させます。その場合、ゲストが偽の割り込みをホストに送れます。',
  'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.':
    'ホストに割り込みリマッピングがあるため、このオプションは無意味です。取り除き、modprobe.d にある場合は initramfs を再生成してください。',
  'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.':
    '割り込みリマッピングを動作させてから（ファームウェア：x2APIC、IOMMU）、オプションを取り除いてください。',
  'allow_unsafe_interrupts is on: a guest may forge interrupts of the host.':
    'allow_unsafe_interrupts が有効です。ゲストがホストの割り込みを偽造できます。',
  'allow_unsafe_interrupts is set nowhere.': 'allow_unsafe_interrupts はどこにも設定されていません。',
}
