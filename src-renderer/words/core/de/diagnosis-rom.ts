// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisRom: CoreSentences = {
  'Integrated graphics cannot be passed in legacy mode':
    'Integrierte Grafik lässt sich nicht im Legacy-Modus durchreichen',
  'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.':
    'Der Legacy-Modus braucht eine i440fx-Maschine mit der Grafik unter 00:02.0 und eine Generation, die ihn kennt; q35 hat unter 1f.0 ein eigenes Gerät.',
  'The machine type and the guest address of the device.': 'Der Maschinentyp und die Adresse des Geräts im Gast.',
  'Only a picture after the driver’s start is wanted: then the message does no harm.':
    'Gewünscht ist nur ein Bild nach dem Start des Treibers: Dann schadet die Meldung nicht.',
  'Use an i440fx machine with the device at 00:02.0.':
    'Verwenden Sie eine i440fx-Maschine mit dem Gerät unter 00:02.0.',
  'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.':
    'Oder ohne Legacy-Modus: OpRegion und ein ROM für OVMF; in QEMU 10 `x-igd-legacy-mode` und `x-igd-lpc`.',
  'There is no picture until the guest’s driver runs.': 'Bis der Treiber des Gasts läuft, gibt es kein Bild.',
  'The integrated graphics’ OpRegion is not there for the guest':
    'Die OpRegion der integrierten Grafik ist für den Gast nicht da',
  'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.':
    'Dem Kernel fehlt der Teil von VFIO dafür, das Gerät ist ein virtuelles, oder beim Start des Rechners war kein Monitor angeschlossen.',
  'CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.':
    'CONFIG_VFIO_PCI_IGD im Kernel; das Gerät ist 0000:00:02.0.',
  'A monitor was attached and the kernel has it.': 'Ein Monitor war angeschlossen, und der Kernel hat es.',
  'Use a kernel with it, connect a monitor before the start, or leave the option out.':
    'Verwenden Sie einen Kernel damit, schließen Sie vor dem Start einen Monitor an, oder lassen Sie die Option weg.',
  'Without it no monitor shows a picture.': 'Ohne sie zeigt kein Monitor ein Bild.',
  'The guest’s firmware finds nothing to start': 'Die Firmware des Gasts findet nichts zu starten',
  'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.':
    'Niemand hat für den Installationsdatenträger eine Taste gedrückt, die Festplatte wurde für BIOS installiert, sie ist leer, ihr Eintrag ist verloren, oder die ISO-Datei ist weg.',
  'Has the disk an EFI partition? What is the order of devices?':
    'Hat die Festplatte eine EFI-Partition? Wie ist die Reihenfolge der Geräte?',
  'A later line starts an entry: a disc without an answer before the disk is usual.':
    'Eine spätere Zeile startet einen Eintrag: Ein Datenträger ohne Antwort vor der Festplatte ist üblich.',
  'Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.':
    'Drücken Sie eine Taste, wenn danach gefragt wird; wählen Sie im Menü der Firmware die Festplatte; legen Sie den Loader als \\EFI\\BOOT\\BOOTX64.EFI ab.',
  'The guest’s firmware stops with the card': 'Die Firmware des Gasts bleibt mit der Karte stehen',
  'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.':
    'Ein Fehler dieser Fassung von edk2, sehr große Bereiche, deren Vermessung Minuten dauert, oder der Treiber im ROM der Karte selbst, oft mit angeschlossenem Dummy-Stecker.',
  'It starts without the device; the version of OVMF.': 'Ohne das Gerät startet er; die Version von OVMF.',
  'It stops without the device too.': 'Er bleibt auch ohne das Gerät stehen.',
  'Use another build of edk2.': 'Verwenden Sie eine andere Fassung von edk2.',
  "Test with `<rom bar='off'/>`.": "Versuchen Sie es mit `<rom bar='off'/>`.",
  'Unplug the dummy plug until the guest has started.': 'Ziehen Sie den Dummy-Stecker ab, bis der Gast gestartet ist.',
  'The guest’s firmware leaves too little room for the card’s memory':
    'Die Firmware des Gasts lässt dem Speicher der Karte zu wenig Platz',
  'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.':
    'OVMF hält ein Fenster für 64-Bit-Bereiche frei, und die Summe der Bereiche der Karten ist größer.',
  'In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.':
    'Im Gast: `lspci -vv` zeigt Bereiche als unassigned. Auf dem Host: Zählen Sie ihre Größen zusammen.',
  'The line is from the host’s log: see fw-above-4g-off.':
    'Die Zeile stammt aus dem Protokoll des Hosts: siehe fw-above-4g-off.',
  '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.': '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.',
  'A newer OVMF with host-passthrough, which sizes the window by the processor.':
    'Ein neueres OVMF mit host-passthrough, das das Fenster nach dem Prozessor bemisst.',
  'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).':
    'Ein größeres Fenster kann über die 39 Bit der IOMMU hinausreichen (vfio-phys-bits-iommu-width).',
  'The guest’s Secure Boot refuses its boot loader': 'Das Secure Boot des Gasts weist seinen Bootloader ab',
  'The firmware has the keys of Secure Boot, and the loader is signed with none of them.':
    'Die Firmware hat die Schlüssel von Secure Boot, und der Loader ist mit keinem davon signiert.',
  "`<loader secure='yes'>`, or a template with .ms or secboot in its name.":
    "`<loader secure='yes'>`, oder eine Vorlage mit .ms oder secboot im Namen.",
  'Secure Boot is off in the guest.': 'Secure Boot ist im Gast aus.',
  'Sign the loader, or give the guest firmware without Secure Boot.':
    'Signieren Sie den Loader, oder geben Sie dem Gast Firmware ohne Secure Boot.',
  'Windows 11 looks for it, and BitLocker may ask for its key.':
    'Windows 11 sucht danach, und BitLocker fragt womöglich nach seinem Schlüssel.',
  'The ROM file is not one, or another card’s': 'Die ROM-Datei ist keine, oder die einer anderen Karte',
  'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.':
    'NVFlash setzt einen Kopf vor das ROM, es wurde ausgelesen, während die Karte in Gebrauch war, oder es gehört zu einem anderen Modell.',
  'The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.':
    'Die ersten Byte sind 55 aa; Hersteller und Gerät in seinem PCIR sind die von `lspci -n`.',
  'Both are so.': 'Beides trifft zu.',
  'Cut off everything before 55 aa.': 'Schneiden Sie alles vor 55 aa ab.',
  'Dump the ROM of this card itself, when nothing uses it.':
    'Lesen Sie das ROM dieser Karte selbst aus, wenn nichts sie verwendet.',
  'See rom-shadowed-invalid.': 'Siehe rom-shadowed-invalid.',
  'QEMU crashed when the guest started the card': 'QEMU ist abgestürzt, als der Gast die Karte startete',
  'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.':
    'Manche Karten lassen sich ohne ihr ROM kein zweites Mal starten, und QEMU stolpert über ihre Antworten.',
  '`coredumpctl list qemu-system-x86_64`, and how long after the start it was.':
    '`coredumpctl list qemu-system-x86_64`, und wie lange nach dem Start es war.',
  'It crashes without the card as well.': 'Es stürzt auch ohne die Karte ab.',
  'Give the guest the ROM of this card: `<rom file=…/>`.': 'Geben Sie dem Gast das ROM dieser Karte: `<rom file=…/>`.',
  'The card’s ROM cannot show a picture under UEFI': 'Das ROM der Karte kann unter UEFI kein Bild zeigen',
  'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.':
    'Das ROM ist aus der Zeit vor UEFI (etwa 2012) und hat keinen GOP-Treiber; bis der Treiber des Gasts läuft, gibt es daher kein Bild.',
  '`rom-parser FILE` lists no “type 3 (EFI)”.': '`rom-parser FILE` führt kein „type 3 (EFI)“ auf.',
  'It does.': 'Es tut es.',
  'Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.':
    'Verwenden Sie einen Gast mit SeaBIOS oder ein aktualisiertes ROM des Herstellers, oder warten Sie auf den Treiber.',
  'Flashing a card can break it.': 'Eine Karte zu flashen, kann sie zerstören.',
  'The card’s option ROM cannot be read': 'Das Option-ROM der Karte lässt sich nicht lesen',
  'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.':
    'Der Host ist auf dieser Karte gestartet und hat ihr ROM ausgeführt und verändert, die Karte schläft, oder es ist integrierte Grafik, die keines hat.',
  '`boot_vga` of the card; reading its `rom` file gives an I/O error.':
    '`boot_vga` der Karte; das Lesen ihrer Datei `rom` ergibt einen I/O-Fehler.',
  'It is integrated graphics: those have no ROM, and it is no harm.':
    'Es ist integrierte Grafik: Die hat kein ROM, und das schadet nicht.',
  'Let firmware start on another card.': 'Lassen Sie die Firmware auf einer anderen Karte starten.',
  'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.':
    'Geben Sie dem Gast mit `<rom file=…/>` ein sauberes ROM von genau dieser Karte (gleiche Subsystem-ID).',
  'A ROM of another card can hang it until the power is off; nothing is flashed.':
    'Ein ROM einer anderen Karte kann sie aufhängen, bis der Strom aus ist; geflasht wird nichts.',
}
