// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGuestDriver: CoreSentences = {
  'amdgpu waits for the card’s mailbox without end': 'amdgpu wartet endlos auf die Mailbox der Karte',
  'The card’s controller hangs after a guest, or its first region has no address.':
    'Der Controller der Karte hängt nach einem Gast, oder ihr erster Bereich hat keine Adresse.',
  '`lspci -vv`, Region 0; is it at power-on or after a guest?':
    '`lspci -vv`, Region 0; ist es beim Einschalten oder nach einem Gast?',
  'The line comes once and the driver goes on.': 'Die Zeile kommt einmal, und der Treiber macht weiter.',
  'At power-on: Above 4G Decoding on, CSM off.': 'Beim Einschalten: Above 4G Decoding an, CSM aus.',
  'After a guest: switch the host off and on.': 'Nach einem Gast: Schalten Sie den Host aus und wieder ein.',
  'Binding the driver then hangs until a restart.': 'Den Treiber zu binden, hängt dann bis zu einem Neustart.',
  'Windows has stopped this device because it has reported problems':
    'Windows has stopped this device because it has reported problems',
  'Windows has stopped this device (Code 43)': 'Windows hat dieses Gerät angehalten (Code 43)',
  'Device Manager … Code 43': 'Device Manager … Code 43',
  'Device Manager … Error 43': 'Device Manager … Error 43',
  'Code 43 … Device Manager': 'Code 43 … Device Manager',
  'Error 43 … Device Manager': 'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat':
    'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes':
    'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas':
    'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi':
    'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas':
    'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy':
    'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止': 'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题': 'Windows 已停止该设备，因为它报告了问题',
  'так как оно сообщило о возникновении неполадок': 'так как оно сообщило о возникновении неполадок',
  'NVIDIA Corporation': 'NVIDIA Corporation',
  'NVIDIA GeForce': 'NVIDIA GeForce',
  'NVRM: loading': 'NVRM: loading',
  'amdgpu <bdf>': 'amdgpu <bdf>',
  'Advanced Micro Devices, Inc. [AMD/ATI]': 'Advanced Micro Devices, Inc. [AMD/ATI]',
  'UHD Graphics': 'UHD Graphics',
  'Iris Xe Graphics': 'Iris Xe Graphics',
  'Intel(R) HD Graphics': 'Intel(R) HD Graphics',
  'The Radeon does not come up in Windows (Code 43)': 'Die Radeon läuft in Windows nicht an (Code 43)',
  'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.':
    'Die Karte wurde seit ihrem letzten Gebrauch nicht zurückgesetzt, ihre Tonfunktion fehlt, oder integrierter Grafik fehlt ihr ROM.',
  'The host’s log for lines of reset-amd-bug; is the .1 function in the definition?':
    'Das Protokoll des Hosts nach Zeilen von reset-amd-bug; ist die Funktion .1 in der Definition?',
  'It also happens at the first start after power-on.': 'Es geschieht auch beim ersten Start nach dem Einschalten.',
  'Pass the sound function too.': 'Reichen Sie auch die Tonfunktion durch.',
  'Give integrated graphics their ROM and GOP driver.': 'Geben Sie integrierter Grafik ihr ROM und den GOP-Treiber.',
  'vendor-reset, or switching the host off and on.': 'vendor-reset, oder den Host aus- und wieder einschalten.',
  'Services in the guest that reset the card are other people’s programs.':
    'Dienste im Gast, die die Karte zurücksetzen, sind fremde Programme.',
  'amdgpu cannot start the card’s security processor': 'amdgpu kann den Sicherheitsprozessor der Karte nicht starten',
  'The card is still in the state a guest left it in, or its memory region is not mapped.':
    'Die Karte ist noch in dem Zustand, in dem ein Gast sie hinterließ, oder ihr Speicherbereich ist nicht zugeordnet.',
  'The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?':
    'Das Protokoll des Hosts über den Bereich (boot-fb-holds-bar). Ist es der erste Start nach dem Einschalten?',
  'The firmware package is missing: then the log names a file.':
    'Das Firmware-Paket fehlt: Dann nennt das Protokoll eine Datei.',
  'Fix the cause on the host.': 'Beheben Sie die Ursache auf dem Host.',
  'Windows gave up waiting for the graphics driver': 'Windows hat es aufgegeben, auf den Grafiktreiber zu warten',
  'The driver took longer than Windows allows, or the card is unstable after the host used it.':
    'Der Treiber brauchte länger, als Windows erlaubt, oder die Karte ist instabil, nachdem der Host sie verwendet hat.',
  'The live kernel dumps of Windows.': 'Die Live-Kernel-Dumps von Windows.',
  'It happens on bare metal too.': 'Es geschieht auch ohne Virtualisierung.',
  'Set TdrDelay to 8 in the guest.': 'Setzen Sie im Gast TdrDelay auf 8.',
  'Keep amdgpu away from the card before.': 'Halten Sie amdgpu vorher von der Karte fern.',
  'A change in the guest’s registry.': 'Eine Änderung in der Registry des Gasts.',
  'The guest crashes over what its processor claims to have':
    'Der Gast stürzt über das ab, was sein Prozessor zu können angibt',
  'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.':
    'host-passthrough reicht ein Merkmal weiter, das in einem Gast nicht funktioniert, oder verschachtelte Virtualisierung, die Windows selbst verwenden will.',
  'The processor’s mode in the definition, and the kernel’s version.':
    'Der Modus des Prozessors in der Definition und die Version des Kernels.',
  'It happens with a named processor model too.': 'Es geschieht auch mit einem benannten Prozessormodell.',
  'Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.':
    'Nehmen Sie das Merkmal heraus (`svm`, `vmx`, `amd-stibp`), oder verwenden Sie host-model.',
  'Speed, or virtual machines within the guest, are lost.':
    'Geschwindigkeit oder virtuelle Maschinen im Gast gehen verloren.',
  'The guest crashes on a register that KVM does not emulate':
    'Der Gast stürzt bei einem Register ab, das KVM nicht emuliert',
  'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.':
    'Windows oder ein Spiel liest ein modellspezifisches Register, KVM antwortet mit einem Fehler, und das System bleibt stehen.',
  '`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.':
    '`cat /sys/module/kvm/parameters/ignore_msrs` ergibt N, und die Zeile stammt aus der Zeit des Absturzes.',
  'Only the line is there and nothing crashed: then it is harmless.':
    'Nur die Zeile ist da, und nichts ist abgestürzt: Dann ist sie harmlos.',
  '`options kvm ignore_msrs=1 report_ignored_msrs=0`.': '`options kvm ignore_msrs=1 report_ignored_msrs=0`.',
  'It also hides real faults.': 'Es verbirgt auch echte Fehler.',
  'Windows finds no room for the card (Code 12)': 'Windows findet keinen Platz für die Karte (Code 12)',
  'The firmware’s window for memory regions is smaller than what the cards want.':
    'Das Fenster der Firmware für Speicherbereiche ist kleiner, als die Karten es wollen.',
  'See ovmf-mmio-window-small.': 'Siehe ovmf-mmio-window-small.',
  'The regions are assigned.': 'Die Bereiche sind zugewiesen.',
  'Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.':
    'Vergrößern Sie das Fenster (ovmf-mmio-window-small); Above 4G Decoding auf dem Host.',
  'As there.': 'Wie dort.',
  'Intel graphics do not come up in Windows (Code 43)': 'Intel-Grafik läuft in Windows nicht an (Code 43)',
  'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.':
    'Der Treiber findet keine OpRegion oder kein Video-BIOS, keinen Stolen Memory, oder einen Hypervisor, der ihm nicht passt.',
  'The igd lines in QEMU’s log.': 'Die igd-Zeilen im Protokoll von QEMU.',
  'QEMU’s log has the OpRegion without a complaint.': 'Im Protokoll von QEMU steht die OpRegion ohne Beanstandung.',
  'Pass the OpRegion and a ROM for integrated graphics.':
    'Reichen Sie die OpRegion und ein ROM für integrierte Grafik durch.',
  'A virtual function of i915-sriov.': 'Eine virtuelle Funktion von i915-sriov.',
  'Such ROMs are other people’s programs.': 'Solche ROMs sind fremde Programme.',
  'The card is in its mode for confidential computing': 'Die Karte ist in ihrem Modus für Confidential Computing',
  'The mode is stored in the card, and a plain guest cannot use it then.':
    'Der Modus ist in der Karte gespeichert, und ein gewöhnlicher Gast kann sie dann nicht verwenden.',
  '`nvidia_gpu_tools.py --query-cc-settings`.': '`nvidia_gpu_tools.py --query-cc-settings`.',
  'The mode is off.': 'Der Modus ist aus.',
  'Switch it off with the maker’s tool.': 'Schalten Sie ihn mit dem Werkzeug des Herstellers aus.',
  'The card is reset by that.': 'Die Karte wird dabei zurückgesetzt.',
  'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)':
    'Der Treiber von NVIDIA hat angehalten, weil er eine virtuelle Maschine sah (Code 43)',
  'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.':
    'Treiber für GeForce-Karten vor 465 verweigern in einer virtuellen Maschine den Dienst; spätere stolpern nur noch über das, was eine seltsame Definition ihnen zeigt.',
  "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.":
    "In der Definition fehlen `<kvm><hidden state='on'/></kvm>` und eine `<vendor_id>` unter `<hyperv>`.",
  'The version of the driver in the guest.': 'Die Version des Treibers im Gast.',
  'The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.':
    'Der Treiber ist 465 oder neuer: Dann sehen Sie nach dem Reset der Karte, ihrem ROM und ihren Speicherbereichen.',
  'Install a driver of 465 or newer.': 'Installieren Sie einen Treiber ab 465.',
  'Else hide the hypervisor and set a vendor id of twelve letters.':
    'Sonst verbergen Sie den Hypervisor, und setzen Sie eine Hersteller-ID von zwölf Buchstaben.',
  'Hiding the hypervisor’s bit altogether costs speed.':
    'Das Hypervisor-Bit ganz zu verbergen, kostet Geschwindigkeit.',
  'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)':
    'Die Interrupts des Gasts sind zwischen QEMU und KVM aufgeteilt (Code 43, Ruckeln)',
  'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.':
    'Seit QEMU 4.0 teilt eine q35-Maschine ihre Interrupt-Controller auf, und manche Treiber von NVIDIA vertragen das nicht.',
  "The definition lacks `<ioapic driver='kvm'/>`.": "In der Definition fehlt `<ioapic driver='kvm'/>`.",
  'It is there.': 'Es ist da.',
  "Add `<ioapic driver='kvm'/>` to `<features>`.": "Ergänzen Sie `<ioapic driver='kvm'/>` in `<features>`.",
  'A virtual IOMMU that remaps interrupts does not go with it.':
    'Eine virtuelle IOMMU, die Interrupts umbildet, verträgt sich damit nicht.',
  'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)':
    'Der Laptop-Treiber von NVIDIA findet keinen Akku und kein ACPI-ROM (Code 43)',
  'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.':
    'Laptop-Karten ohne eigenen Ausgang kommen mit einem Treiber, der nach einem Akku, einem ACPI-ROM und der Subsystem-ID des Herstellers sucht.',
  'The host is a laptop, and the card’s class is 0302 (3D controller).':
    'Der Host ist ein Laptop, und die Klasse der Karte ist 0302 (3D controller).',
  'The host is a desktop.': 'Der Host ist ein Desktop-Rechner.',
  'Add an ACPI table with a battery (`-acpitable`).':
    'Fügen Sie eine ACPI-Tabelle mit einem Akku hinzu (`-acpitable`).',
  'Pass the subsystem ids and the card’s ROM.': 'Reichen Sie die Subsystem-IDs und das ROM der Karte durch.',
  'A wrong table can keep the guest from starting.': 'Eine falsche Tabelle kann den Gast am Start hindern.',
  'The NVIDIA driver finds a region of the card without an address':
    'Der NVIDIA-Treiber findet einen Bereich der Karte ohne Adresse',
  'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.':
    'Der Bereich bekam keine Adresse: ein SeaBIOS-Gast, ein zu kleines Fenster, oder ein Host ohne Above 4G Decoding.',
  'Is the line from the guest or the host? `lspci -vv`, Region 1.':
    'Stammt die Zeile vom Gast oder vom Host? `lspci -vv`, Region 1.',
  'Every region has an address.': 'Jeder Bereich hat eine Adresse.',
  'In the guest: OVMF, q35 and a larger window.': 'Im Gast: OVMF, q35 und ein größeres Fenster.',
  'On the host: fw-above-4g-off.': 'Auf dem Host: fw-above-4g-off.',
  'The NVIDIA driver is of the wrong kind for this card': 'Der NVIDIA-Treiber ist von der falschen Art für diese Karte',
  'Cards up to Pascal only work with the closed module, the newest only with the open one.':
    'Karten bis Pascal funktionieren nur mit dem geschlossenen Modul, die neuesten nur mit dem offenen.',
  '`modinfo -F license nvidia`, and the card’s generation.':
    '`modinfo -F license nvidia`, und die Generation der Karte.',
  'The other kind says the same.': 'Die andere Art sagt dasselbe.',
  'Install the other kind.': 'Installieren Sie die andere Art.',
  'The NVIDIA driver cannot initialise the card': 'Der NVIDIA-Treiber kann die Karte nicht initialisieren',
  'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.':
    'Die Karte ist nach einem Reset in schlechtem Zustand, ihr fehlt das ROM, sie schläft, ist neuer als der Treiber, oder die falsche Art von Treiber ist installiert.',
  'The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.':
    'Die Zeilen direkt davor entscheiden: D3cold, GSP, BAR, IO_PAGE_FAULT.',
  'It works after the host’s power was off: then it is the reset.':
    'Es funktioniert, nachdem der Host stromlos war: Dann ist es der Reset.',
  'Follow the line before it.': 'Folgen Sie der Zeile davor.',
  'Install a driver that knows the card.': 'Installieren Sie einen Treiber, der die Karte kennt.',
  'The NVIDIA card does not answer any more': 'Die NVIDIA-Karte antwortet nicht mehr',
  'The link to the card is gone: power, riser, a failed reset, or saving power on the link.':
    'Die Verbindung zur Karte ist weg: Strom, Riser, ein misslungener Reset, oder Stromsparen auf der Verbindung.',
  '`lspci -vv` shows rev ff; lines of AER before.': '`lspci -vv` zeigt rev ff; davor Zeilen von AER.',
  'The card answers again without a restart.': 'Die Karte antwortet ohne Neustart wieder.',
  'Seat the card and its plugs anew.': 'Setzen Sie die Karte und ihre Stecker neu ein.',
  'ASPM off, a lower generation of PCIe in firmware.': 'ASPM aus, eine niedrigere PCIe-Generation in der Firmware.',
  'Switch the machine off and on.': 'Schalten Sie den Rechner aus und wieder ein.',
  'Work on the hardware.': 'Arbeit an der Hardware.',
}
