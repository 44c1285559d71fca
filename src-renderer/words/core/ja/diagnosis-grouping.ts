// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGrouping: CoreSentences = {
  'The override leaves functions of one device together': 'オーバーライドが 1 つのデバイスの機能を分けていない',
  'With `downstream` alone the override splits ports, not the functions of one device.':
    '`downstream` だけではポートは分かれますが、1 つのデバイスの各機能は分かれません。',
  'The group’s members have the same bus and slot.': 'グループのメンバーのバスとスロットが同じ。',
  'The members sit in different slots.': 'メンバーが別々のスロットにある。',
  'Pass all functions of the device together.': 'デバイスのすべての機能をまとめて渡します。',
  'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.':
    '危険を受け入れる場合のみ：`pcie_acs_override=downstream,multifunction`。',
  'Functions of one chip are the least separate of all.': '1 つのチップの機能どうしは、最も分離されていません。',
  'This kernel does not know pcie_acs_override': 'このカーネルは pcie_acs_override を知らない',
  'The parameter belongs to a patch that the kernels of most distributions do not carry.':
    'このパラメーターは、多くのディストリビューションのカーネルにはないパッチのものです。',
  'The log of this boot lacks “PCIe ACS overrides enabled”.':
    '今回のブートのログに “PCIe ACS overrides enabled” がない。',
  'That warning is there: the patch works.': 'その警告がある：パッチは効いています。',
  'Use another slot.': '別のスロットを使います。',
  'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).':
    '危険を受け入れる場合のみ：パッチ入りのカーネル（linux-zen、CachyOS、Proxmox、Unraid）。',
  'The override removes the separation that groups stand for.': 'オーバーライドは、グループが表す分離をなくします。',
  'A PCI bridge was given to the guest': 'PCI ブリッジがゲストに渡された',
  'Bridges of the group stay with the host; only endpoints can be given away.':
    'グループのブリッジはホストに残ります。渡せるのはエンドポイントだけです。',
  'The device’s class is 0x0604.': 'デバイスのクラスが 0x0604 である。',
  'The device is an endpoint.': 'デバイスがエンドポイントである。',
  'Take the bridge out of the guest’s definition.': 'ゲストの定義からブリッジを外します。',
  'A device of the group is still in the hands of the host': 'グループのデバイスがまだホストの手にある',
  'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.':
    '1 つの IOMMU グループのデバイスはまとめてゲストに渡りますが、このグループのエンドポイントの 1 つがホストのドライバーにバインドされています。',
  'List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.':
    '`/sys/kernel/iommu_groups/N/devices` と各デバイスのドライバーを一覧します。ブリッジは数えません。',
  'Every endpoint is on vfio-pci, pci-stub or no driver.':
    'すべてのエンドポイントが vfio-pci、pci-stub、またはドライバーなしである。',
  'Bind the others as well, if the host can do without them.':
    'ホストになくてもよければ、ほかのデバイスもバインドします。',
  'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.':
    'ディスク、ネットワーク、キーボードのコントローラーをバインドするとホストが使えなくなります。何がつながっているかを先に確認してください。',
  'The number of the group is another one since this boot': '今回のブートからグループの番号が変わった',
  'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.':
    'カーネルはブートごとにグループの番号を振り直します。スクリプトやコンテナーが以前の番号を指しています。',
  '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.':
    '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`。',
  'The number is the same.': '番号が同じである。',
  'Work the number out when starting.': '番号は起動時に求めるようにします。',
  'The group holds devices that the host needs': 'グループにホストが必要とするデバイスがある',
  'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.':
    'スロットのポートが配下を分離しないため（ACS なし）、カードがホストのコントローラーと同じグループになっています。',
  'Compare the group’s members with what is mounted, with the default route and with the input devices.':
    'グループのメンバーを、マウントされているもの、デフォルトルート、入力デバイスと照合します。',
  'All members are functions of the same card.': 'すべてのメンバーが同じカードの機能である。',
  'Use a slot that hangs on the processor.': 'プロセッサー直結のスロットを使います。',
  'Look for a firmware update or an ACS option.': 'ファームウェアの更新または ACS の項目を探します。',
  'The ACS override only makes the groups look separate: a guest could reach the others.':
    'ACS オーバーライドはグループを別々に見せるだけで、ゲストはほかのデバイスに届きえます。',
  'The device is no longer where the definition looks for it': '定義が示す場所にデバイスがない',
  'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.':
    'カードやドライブを追加したか、ファームウェアの番号付けが変わったか、デバイスがバスから消えています。',
  'Look for its vendor and device id in `lspci -nn`, and compare the address.':
    '`lspci -nn` でベンダー ID とデバイス ID を探し、アドレスを比べます。',
  'The device is at its address with its id.': 'デバイスがそのアドレスにその ID である。',
  'Write the new address into the definition, found by vendor, device and subsystem id.':
    'ベンダー、デバイス、サブシステムの ID で見つけた新しいアドレスを定義に書きます。',
  'The old address may now be another device, such as the host’s disk: never start before the ids are compared.':
    '古いアドレスは、ホストのディスクなど別のデバイスになっているかもしれません。ID を照合するまで決して起動しないでください。',
}
