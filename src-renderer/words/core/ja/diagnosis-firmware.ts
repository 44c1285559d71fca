// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisFirmware: CoreSentences = {
  'There is no room for the card’s large memory regions': 'カードの大きなメモリ領域を置く場所がない',
  'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.':
    'ファームウェアが 4 GiB 未満のアドレスしか割り当てないため、1 つの領域に数 GB のメモリを持つカードの場所がありません。',
  '`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.':
    '`lspci -vv -s ADDRESS` で領域が unassigned、ignored、disabled のいずれかになっている。',
  'The address belongs to a bridge, and the card’s own regions are assigned.':
    'アドレスがブリッジのもので、カード自身の領域は割り当て済みである。',
  'Switch Above 4G Decoding on and CSM off in the firmware.':
    'ファームウェアで Above 4G Decoding を有効に、CSM を無効にします。',
  'Else try `pci=realloc` (on some boards `pci=realloc=off`).':
    'だめなら `pci=realloc` を試します（一部のボードでは `pci=realloc=off`）。',
  'pci=realloc can move other devices’ regions: keep an entry without it.':
    'pci=realloc は他のデバイスの領域も動かしえます。これを含まないブート項目を残してください。',
  'A firmware update broke how devices are reset or powered (AGESA)':
    'ファームウェアの更新でデバイスのリセットや電源制御が壊れた（AGESA）',
  'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.':
    'AMD の AGESA ファームウェアの一部のリリース（最初は 2019 年）では、リセット後のデバイスが読めなくなります。',
  'Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.':
    'ファームウェアの日付（`cat /sys/class/dmi/id/bios_date`）を、ゲストが最後に動いた時期と比べます。',
  'The firmware is older than the last good start.': 'ファームウェアが最後に成功した起動より古い。',
  'Install a newer release of the firmware, or the one before.':
    '新しいリリース、または 1 つ前のファームウェアをインストールします。',
  'Going back may be blocked, and empties the setup.': '古い版へは戻せないことがあり、戻すと設定が初期化されます。',
  'The host started in legacy (CSM) mode': 'ホストがレガシー（CSM）モードで起動した',
  'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.':
    '互換モジュールが電源投入時にカードのレガシー BIOS を実行し、UEFI ゲストが起動できない状態のカードが残ります。',
  '`[ -d /sys/firmware/efi ]` fails.': '`[ -d /sys/firmware/efi ]` が失敗する。',
  '/sys/firmware/efi is there.': '/sys/firmware/efi がある。',
  'Start the host in UEFI mode with CSM off.': 'CSM を無効にし、ホストを UEFI モードで起動します。',
  'A system installed in legacy mode does not start in the other: convert it first. Never done for you.':
    'レガシーモードでインストールしたシステムは UEFI では起動しません。先に変換してください。自動では決して行いません。',
  'The external GPU was enumerated before its box was ready': '外付け GPU のボックスの準備ができる前に列挙された',
  'The box was not ready when its bridge was read, and the bridge keeps what it saw then.':
    'ブリッジを読んだ時点でボックスの準備ができておらず、ブリッジはその時の内容を保持しています。',
  'The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.':
    'カードの親が Thunderbolt ブリッジで、そのベンダーが 0xffff と読める。',
  'The card sits in a slot of the board.': 'カードがボードのスロットにある。',
  'Switch the box off and on again.': 'ボックスの電源を切って入れ直します。',
  'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.':
    'sysfs でブリッジの並び全体を削除して再スキャンし、`boltctl` で改めて認可します。',
  'Removing a bridge takes every device behind it away.':
    'ブリッジを削除すると、その先のデバイスがすべてなくなります。',
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled':
    'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks':
    'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
  'Interrupts are not remapped, so a guest could forge them':
    '割り込みリマッピングがなく、ゲストが割り込みを偽造できる',
  'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.':
    'チップセット、ファームウェア、またはパラメーターのため割り込みリマッピングがなく、VFIO はそれなしでのデバイスの受け渡しを拒否します。',
  'The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.':
    'カーネルログに “DMAR-IR: Enabled IRQ remapping” も “AMD-Vi: Interrupt remapping enabled” もない。',
  'One of those lines is there.': 'そのどちらかの行がある。',
  'The line names an RMRR: see fw-rmrr-locked-device.':
    '行が RMRR を示している：fw-rmrr-locked-device を参照してください。',
  'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.':
    'ファームウェアで x2APIC と割り込みリマッピングを有効にし、カーネルコマンドラインから `intremap=off` を外します。',
  'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.':
    'ハードウェアが対応しない場合のみ：`options vfio_iommu_type1 allow_unsafe_interrupts=1` とし、initramfs を作り直します。',
  'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.':
    'allow_unsafe_interrupts を使うとゲストがホストに割り込みを送れます。完全に信頼できるゲストだけにしてください。',
  'Firmware demands that the device sees all memory one to one':
    'デバイスから全メモリが 1 対 1 で見えることをファームウェアが要求している',
  'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.':
    'AMD ファームウェアのテーブルがバス全体の固定マッピングを求めており（ブート前 DMA 保護）、カーネル 6.5 以降はそれに従います。',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` に `direct` の項目がある。',
  'The kernel is older than 6.5.': 'カーネルが 6.5 より古い。',
  'Install newer firmware.': '新しいファームウェアをインストールします。',
  'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.':
    'IOMMU を Auto から Enabled にし、Pre-boot DMA Protection と DMAr support を無効にします。',
  'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.':
    'ブート前 DMA 保護がないと、システム起動前に接続されたデバイスがメモリを読めます。',
  'The IOMMU is switched off in firmware': 'ファームウェアで IOMMU が無効になっている',
  'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.':
    'ファームウェアが IOMMU（VT-d、AMD-Vi）をシステムから隠しているか、ボードにありません。ACPI テーブルがなければ、どのカーネルパラメーターも効きません。',
  '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.':
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` でどちらも見つからない。',
  '`ls /sys/class/iommu` is empty.': '`ls /sys/class/iommu` が空である。',
  'One of the two tables is there: then the kernel does not use it (see iommu-param-missing).':
    '2 つのテーブルのどちらかがある：その場合はカーネルが使っていません（iommu-param-missing を参照）。',
  'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.':
    'ファームウェアの設定で VT-d、AMD では IOMMU を（Auto ではなく）Enabled にします。AMD では多くの場合 AMD CBS の NBIO にあります。',
  'None.': 'ありません。',
  'The firmware’s table of the IOMMU is wrong': 'ファームウェアの IOMMU テーブルが誤っている',
  'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.':
    'メーカーが書いた DMAR または IVRS テーブルが存在しないものを示しており、カーネルは IOMMU の全部または一部を使わずに動きます。',
  'The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.':
    'カーネルログの最初の 1 秒にその行があり、`ls /sys/class/iommu` が空である。',
  '`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.':
    '`ls /sys/class/iommu` にユニットがあり、デバイスにグループがある：カーネルが回避済みです。',
  'Install the newest firmware of the board.': 'ボードの最新のファームウェアをインストールします。',
  'Only then: the kernel’s parameters for the table at fault.':
    'それでもだめな場合に限り、問題のテーブルに対するカーネルパラメーターを使います。',
  'A firmware update that is cut off can leave the board unusable.':
    'ファームウェアの更新が途中で切れると、ボードが使えなくなることがあります。',
  'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD':
    'ファームウェアの IVRS テーブルに I/O APIC がない（AMD で割り込みリマッピングなし）',
  'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.':
    'テーブルにチップセットの I/O APIC のアドレスがないため、カーネルは割り込みリマッピングを拒否します。',
  'The kernel’s log has the lines, and no “Interrupt remapping enabled”.':
    'カーネルログにその行があり、“Interrupt remapping enabled” がない。',
  '“AMD-Vi: Interrupt remapping enabled” stands in the same boot.':
    '同じブートに “AMD-Vi: Interrupt remapping enabled” がある。',
  'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.':
    'だめなら `ivrs_ioapic[N]=ADDRESS` を加えます。番号はメッセージのもの、アドレスはチップセットの SMBus 機能のもの（多くは 00:14.0）です。',
  'A wrong address can keep the machine from starting: keep an entry without it.':
    'アドレスを誤るとマシンが起動しなくなることがあります。これを含まないブート項目を残してください。',
  'A firmware setting for the slot’s clock keeps the card from waking':
    'ファームウェアのスロットクロック設定がカードの復帰を妨げている',
  'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.':
    'スロットの基準クロックや CLKREQ 線を固定すると、カードの省電力と衝突し、電源が切れたままになります。',
  'The same card wakes in another slot.': '同じカードが別のスロットでは復帰する。',
  '`lspci -vv` on the port: ASPM and clock power management.': 'ポートの `lspci -vv`：ASPM とクロックの電源管理。',
  'It happens in every slot.': 'どのスロットでも起きる。',
  'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.':
    'スロットのクロックと CLKREQ をプラットフォームの既定に戻すか、そのスロットの ASPM を無効にします。',
  '`options vfio-pci disable_idle_d3=1`.': '`options vfio-pci disable_idle_d3=1`。',
  'More power is drawn when idle.': 'アイドル時の消費電力が増えます。',
  'The machine starts on the card that is meant for the guest': 'ゲスト用のカードでマシンが起動している',
  'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.':
    'ファームウェアがこのカードに画面を出すため、カードの ROM が実行され、フレームバッファーが残っています。',
  '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.':
    'ゲスト用カードの `cat /sys/bus/pci/devices/ADDRESS/boot_vga` が 1 である。',
  'boot_vga is 1 for another card.': '別のカードの boot_vga が 1 である。',
  'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.':
    'ファームウェアで内蔵グラフィックスまたは別のスロットをプライマリディスプレイにし、モニターをそちらにつなぎます。',
  'The host may come up without a picture where no monitor is connected to the other card.':
    'もう一方のカードにモニターがないと、ホストが画面なしで起動することがあります。',
  'A resized memory region upsets the guest or its driver': 'サイズ変更されたメモリ領域がゲストやドライバーに合わない',
  'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.':
    'ファームウェアまたはホストのドライバーがカードの領域を拡大し、ゲストのファームウェアやドライバーがそのサイズを想定していません。',
  'Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.':
    '領域のサイズ（`resource0_resize`、`lspci -vv`）を 256 MiB と比べます。',
  'The region has its default size.': '領域が既定のサイズである。',
  'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.':
    'ファームウェアで Resizable BAR を無効にするか、ドライバーがバインドされていない間に既定のサイズを `resourceN_resize` に書き込みます。',
  'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).':
    'またはゲストのファームウェアのウィンドウを広げます（ovmf-mmio-window-small）。',
  'Writing the size while a driver holds the device fails or hangs it.':
    'ドライバーがデバイスを使用中にサイズを書き込むと、失敗するか固まります。',
  'Firmware keeps the device for itself (RMRR)': 'ファームウェアがデバイスを自分用に確保している（RMRR）',
  'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.':
    'ファームウェアが、このデバイスから常に届くべきメモリを宣言しているため、カーネルはデバイスをゲストのドメインに移しません。',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` に、デバイスのグループの `direct` 領域がある。',
  'The regions are `direct-relaxable`: those do not stand in the way.':
    '領域が `direct-relaxable` である：それは妨げになりません。',
  'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).':
    'デバイスを使う管理機能をファームウェアで無効にします（HP ProLiant ではスロットの共有メモリ）。',
  'Put the card into another slot.': 'カードを別のスロットに挿します。',
  'Kernels patched to ignore the region give up a protection.':
    '領域を無視するパッチ入りカーネルは、保護を 1 つ捨てることになります。',
  'Secure Boot refuses a kernel module that nobody signed': 'Secure Boot が署名のないカーネルモジュールを拒否している',
  'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.':
    'モジュールはこのマシンでビルドされ（DKMS）、ファームウェアや MOK リストが知る鍵で署名されていません。',
  '`mokutil --sb-state` says enabled.': '`mokutil --sb-state` が enabled を示す。',
  '`modinfo -F signer MODULE` names no enrolled key.': '`modinfo -F signer MODULE` が登録済みの鍵を示さない。',
  'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.':
    'DKMS の署名鍵を登録します：`sudo mokutil --import /var/lib/dkms/mok.pub` を実行し、再起動して青い画面で承認します。',
  'Or use the distribution’s signed module.': 'またはディストリビューションの署名済みモジュールを使います。',
  'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.':
    '代わりに Secure Boot を無効にすると、マシン上のすべてのシステムの起動が弱くなり、BitLocker がキーを求めることがあります。',
  'The processor’s virtualization is switched off in firmware':
    'ファームウェアでプロセッサーの仮想化が無効になっている',
  'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.':
    'マシンの設定で Intel VT-x または AMD SVM が無効か、無効のままロックされているため、KVM が動けません。',
  '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.':
    '`ls -l /dev/kvm` で何も見つからず、今回のブートのカーネルログにその行がある。',
  'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.':
    '設定を確認します：Intel Virtualization Technology（VMX）または SVM Mode。',
  '/dev/kvm is there: KVM runs, and the line is from another boot.':
    '/dev/kvm がある：KVM は動いており、その行は別のブートのものです。',
  'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.':
    'ファームウェアの設定で VT-x または SVM を有効にして保存し、再起動だけでなく一度電源を切ります。',
  'None; a firmware update or an emptied setup brings the old setting back.':
    'ありません。ファームウェアの更新や設定の初期化で元の設定に戻ります。',
  'The card’s own power cables are not connected': 'カードの補助電源ケーブルがつながっていない',
  'The card draws more than its slot gives, and says that its plug is missing or loose.':
    'カードがスロットの供給以上の電力を必要とし、コネクターがないか緩いと知らせています。',
  'The line names the card.': 'その行がカードを示している。',
  'No such line.': 'そのような行がない。',
  'Switch the machine off, and connect each plug of the card firmly.':
    'マシンの電源を切り、カードの各コネクターをしっかりつなぎます。',
  'Work on the hardware: unplug the machine first.': 'ハードウェアの作業です。先にマシンの電源プラグを抜いてください。',
  'There is no room for the memory of virtual functions': '仮想ファンクションのメモリを置く場所がありません',
  'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.':
    'ファームウェアはカード自身のアドレスを確保しましたが、仮想ファンクションの分を確保していません。それぞれに同じだけ必要です。',
  '`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.':
    'カードの `lspci -vv`: 「SR-IOV」の下の領域がアドレス 0 にあります。',
  '`sriov_numvfs` takes the number.': '`sriov_numvfs` がその数を受け付けます。',
  'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.':
    'ファームウェアで Above 4G Decoding、Resizable BAR、SR-IOV を有効にします。',
  'Else try `pci=realloc`, or fewer functions.': 'だめなら `pci=realloc` を試すか、ファンクションを減らします。',
}
