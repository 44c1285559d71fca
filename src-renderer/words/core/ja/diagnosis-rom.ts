// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisRom: CoreSentences = {
  'Integrated graphics cannot be passed in legacy mode': '内蔵グラフィックスをレガシーモードで渡せない',
  'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.':
    'レガシーモードには、グラフィックスが 00:02.0 にある i440fx マシンと、対応する世代が必要です。q35 では 1f.0 に独自のデバイスがあります。',
  'The machine type and the guest address of the device.': 'マシンタイプと、ゲストでのデバイスのアドレス。',
  'Only a picture after the driver’s start is wanted: then the message does no harm.':
    'ドライバーの起動後に映ればよい：その場合、メッセージは無害です。',
  'Use an i440fx machine with the device at 00:02.0.': 'i440fx マシンを使い、デバイスを 00:02.0 に置きます。',
  'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.':
    'またはレガシーモードを使わない：OpRegion と OVMF 用の ROM。QEMU 10 では `x-igd-legacy-mode` と `x-igd-lpc`。',
  'There is no picture until the guest’s driver runs.': 'ゲストのドライバーが動くまで何も映りません。',
  'The integrated graphics’ OpRegion is not there for the guest': '内蔵グラフィックスの OpRegion がゲストから見えない',
  'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.':
    'カーネルに対応する VFIO の部分がないか、デバイスが仮想機能か、マシンの起動時にモニターがつながっていませんでした。',
  'CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.':
    'カーネルの CONFIG_VFIO_PCI_IGD。デバイスが 0000:00:02.0 である。',
  'A monitor was attached and the kernel has it.': 'モニターがつながっていて、カーネルにも含まれている。',
  'Use a kernel with it, connect a monitor before the start, or leave the option out.':
    'それを含むカーネルを使うか、起動前にモニターをつなぐか、このオプションを外します。',
  'Without it no monitor shows a picture.': 'これがないと、どのモニターにも映りません。',
  'The guest’s firmware finds nothing to start': 'ゲストのファームウェアが起動するものを見つけられない',
  'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.':
    'インストールディスクでキーが押されなかったか、ディスクが BIOS 用にインストールされたか、空か、ブート項目が失われたか、ISO がなくなっています。',
  'Has the disk an EFI partition? What is the order of devices?':
    'ディスクに EFI パーティションがあるか。デバイスの順序はどうか。',
  'A later line starts an entry: a disc without an answer before the disk is usual.':
    '後の行が項目を起動している：ディスクより前の光学ディスクで応答がないのは普通です。',
  'Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.':
    '求められたらキーを押すか、ファームウェアのメニューでディスクを選ぶか、ローダーを \\EFI\\BOOT\\BOOTX64.EFI として追加します。',
  'The guest’s firmware stops with the card': 'カードがあるとゲストのファームウェアが止まる',
  'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.':
    'その edk2 ビルドの不具合、測定に何分もかかる非常に大きな領域、または ROM 内のカード自身のドライバー（多くはダミープラグの接続時）が原因です。',
  'It starts without the device; the version of OVMF.': 'デバイスなしなら起動するか。OVMF のバージョン。',
  'It stops without the device too.': 'デバイスなしでも止まる。',
  'Use another build of edk2.': '別の edk2 ビルドを使います。',
  "Test with `<rom bar='off'/>`.": "`<rom bar='off'/>` で試します。",
  'Unplug the dummy plug until the guest has started.': 'ゲストが起動するまでダミープラグを抜きます。',
  'The guest’s firmware leaves too little room for the card’s memory':
    'ゲストのファームウェアがカードのメモリに残す場所が小さすぎる',
  'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.':
    'OVMF は 64 ビット領域用のウィンドウを確保しますが、カードの領域の合計のほうが大きくなっています。',
  'In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.':
    'ゲスト：`lspci -vv` で領域が unassigned と表示される。ホスト：サイズを合計します。',
  'The line is from the host’s log: see fw-above-4g-off.':
    'その行がホストのログのものである：fw-above-4g-off を参照してください。',
  '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.': '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`。',
  'A newer OVMF with host-passthrough, which sizes the window by the processor.':
    'プロセッサーに合わせてウィンドウを決める新しい OVMF と host-passthrough。',
  'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).':
    'ウィンドウを広げると IOMMU の 39 ビットを超えることがあります（vfio-phys-bits-iommu-width）。',
  'The guest’s Secure Boot refuses its boot loader': 'ゲストの Secure Boot がブートローダーを拒否している',
  'The firmware has the keys of Secure Boot, and the loader is signed with none of them.':
    'ファームウェアに Secure Boot の鍵がありますが、ローダーはそのどれでも署名されていません。',
  "`<loader secure='yes'>`, or a template with .ms or secboot in its name.":
    "`<loader secure='yes'>`、または名前に .ms や secboot を含むテンプレート。",
  'Secure Boot is off in the guest.': 'ゲストで Secure Boot が無効である。',
  'Sign the loader, or give the guest firmware without Secure Boot.':
    'ローダーに署名するか、ゲストに Secure Boot なしのファームウェアを与えます。',
  'Windows 11 looks for it, and BitLocker may ask for its key.':
    'Windows 11 はこれを確認し、BitLocker がキーを求めることがあります。',
  'The ROM file is not one, or another card’s': 'ROM ファイルが ROM ではないか、別のカードのもの',
  'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.':
    'NVFlash が ROM の前にヘッダーを付けたか、カードの使用中にダンプしたか、別の型番のものです。',
  'The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.':
    '先頭バイトが 55 aa で、PCIR のベンダーとデバイスが `lspci -n` と一致するか。',
  'Both are so.': 'どちらもそのとおりである。',
  'Cut off everything before 55 aa.': '55 aa より前をすべて切り取ります。',
  'Dump the ROM of this card itself, when nothing uses it.':
    '何も使っていないときに、このカード自身の ROM をダンプします。',
  'See rom-shadowed-invalid.': 'rom-shadowed-invalid を参照してください。',
  'QEMU crashed when the guest started the card': 'ゲストがカードを起動したとき QEMU がクラッシュした',
  'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.':
    'ROM がないと 2 回目に起動できないカードがあり、その応答で QEMU が落ちます。',
  '`coredumpctl list qemu-system-x86_64`, and how long after the start it was.':
    '`coredumpctl list qemu-system-x86_64` と、起動からの経過時間。',
  'It crashes without the card as well.': 'カードなしでもクラッシュする。',
  'Give the guest the ROM of this card: `<rom file=…/>`.': 'ゲストにこのカードの ROM を与えます：`<rom file=…/>`。',
  'The card’s ROM cannot show a picture under UEFI': 'カードの ROM は UEFI で画面を出せない',
  'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.':
    'ROM が UEFI 以前（2012 年ごろ）のもので GOP ドライバーがなく、ゲスト自身のドライバーが動くまで映りません。',
  '`rom-parser FILE` lists no “type 3 (EFI)”.': '`rom-parser FILE` に “type 3 (EFI)” がない。',
  'It does.': 'ある。',
  'Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.':
    'SeaBIOS のゲストを使うか、メーカーの更新版 ROM を使うか、ドライバーを待ちます。',
  'Flashing a card can break it.': 'カードへの書き込みは、カードを壊すことがあります。',
  'The card’s option ROM cannot be read': 'カードのオプション ROM を読めない',
  'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.':
    'ホストがこのカードで起動して ROM が実行・変更されたか、カードがスリープ中か、ROM のない内蔵グラフィックスです。',
  '`boot_vga` of the card; reading its `rom` file gives an I/O error.':
    'カードの `boot_vga`。`rom` ファイルを読むと I/O エラーになる。',
  'It is integrated graphics: those have no ROM, and it is no harm.':
    '内蔵グラフィックスである：ROM はなく、無害です。',
  'Let firmware start on another card.': 'ファームウェアを別のカードで起動させます。',
  'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.':
    'ゲストに、まさにこのカード（同じサブシステム ID）の変更されていない ROM を `<rom file=…/>` で与えます。',
  'A ROM of another card can hang it until the power is off; nothing is flashed.':
    '別のカードの ROM では、電源を切るまで固まることがあります。カードへの書き込みは行われません。',
}
