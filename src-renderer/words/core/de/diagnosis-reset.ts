// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisReset: CoreSentences = {
  'The laptop’s ACPI cannot switch the card on': 'Das ACPI des Laptops kann die Karte nicht einschalten',
  'The firmware’s method waits for the card in a loop that ends by time.':
    'Die Methode der Firmware wartet in einer Schleife auf die Karte, die nach Zeit endet.',
  'The lines stand together with “not ready … after resume”; the host is a laptop.':
    'Die Zeilen stehen zusammen mit „not ready … after resume“; der Host ist ein Laptop.',
  'The card wakes all the same.': 'Die Karte erwacht trotzdem.',
  '`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.':
    '`options vfio-pci disable_idle_d3=1` im initramfs; `power/control` auf on.',
  'Unable to change power state from D3cold to D0, device inaccessible':
    'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible':
    'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible':
    'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible':
    'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)":
    "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)":
    "can't change power state from D3hot to D0 (config space inaccessible)",
  '{0} <bdf>: Unable to change power state from': '{0} <bdf>: Unable to change power state from',
  "{0} <bdf>: can't change power state from": "{0} <bdf>: can't change power state from",
  "Unknown PCI header type '127'": "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up': 'not ready <n>ms after resume; giving up',
  'The host was suspended while a guest had a device':
    'Der Host wurde schlafen gelegt, während ein Gast ein Gerät hatte',
  'PM: suspend exit': 'PM: suspend exit',
  'PM: suspend entry (deep)': 'PM: suspend entry (deep)',
  'PM: suspend entry (s2idle)': 'PM: suspend entry (s2idle)',
  'Devices in a guest’s hands are not saved and restored by the host’s suspend.':
    'Geräte in der Hand eines Gasts werden beim Schlafenlegen des Hosts nicht gesichert und wiederhergestellt.',
  'The journal: was there a suspend between the guest’s start and the failure?':
    'Das Journal: Lag zwischen dem Start des Gasts und dem Fehler ein Schlaf?',
  'The host did not sleep.': 'Der Host hat nicht geschlafen.',
  'Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.':
    'Halten Sie den Host wach, solange ein Gast läuft (ein Inhibitor), oder fahren Sie den Gast vorher herunter.',
  'AER: Corrected error<| message> received<:|from> <bdf>': 'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>':
    'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error': 'AER: Multiple Corrected error',
  'AER: Multiple Correctable error': 'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>': 'PCIe Bus Error: severity=Correct<ed|able>',
  'The PCIe link reports transmission errors': 'Die PCIe-Verbindung meldet Übertragungsfehler',
  'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.':
    'Ein Riser, ein schlechter Kontakt, Stromsparen auf der Verbindung, oder ein Gerät, das umgesteckt wird, während der Gast es hat.',
  'How often, how severe, and which device.': 'Wie oft, wie schwer, und welches Gerät.',
  'A few corrected errors at power-on.': 'Ein paar korrigierte Fehler beim Einschalten.',
  'Seat the card anew, without a riser.': 'Setzen Sie die Karte neu ein, ohne Riser.',
  'A lower generation in firmware, ASPM off.': 'Eine niedrigere Generation in der Firmware, ASPM aus.',
  '`pci=noaer` only hides them.': '`pci=noaer` verbirgt sie nur.',
  'The card’s link is slower than both ends can': 'Die Verbindung der Karte ist langsamer, als beide Enden können',
  'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.':
    'Der Steckplatz hat weniger Lanes, ASPM ist erzwungen, oder der Kontakt ist schlecht. Untätig ist eine niedrige Geschwindigkeit normal.',
  '`current_link_speed` and `current_link_width` against their maxima while the card works.':
    '`current_link_speed` und `current_link_width` im Vergleich zu den Höchstwerten, während die Karte arbeitet.',
  'The speed rises under load.': 'Unter Last steigt die Geschwindigkeit.',
  'Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.':
    'Setzen Sie die Karte neu ein; nehmen Sie `pcie_aspm=force` weg; stellen Sie die Generation in der Firmware ein.',
  'Idle cards slow down on purpose.': 'Untätige Karten werden absichtlich langsamer.',
  'The link below a port is dead': 'Die Verbindung unter einem Port ist tot',
  'The device is off, its slot lost power, or the riser does not carry the signal.':
    'Das Gerät ist aus, sein Steckplatz ist ohne Strom, oder der Riser überträgt das Signal nicht.',
  'LnkSta of the port in `lspci -vv`.': 'LnkSta des Ports in `lspci -vv`.',
  'The device behind the port works.': 'Das Gerät hinter dem Port funktioniert.',
  'Another slot, or without the riser.': 'Ein anderer Steckplatz, oder ohne Riser.',
  'The Radeon cannot be reset between two starts': 'Die Radeon lässt sich zwischen zwei Starts nicht zurücksetzen',
  'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.':
    'Polaris, Vega und Navi 1x haben keinen Bus-Reset, der funktioniert; spätere Generationen können in einen Zustand geraten, den kein Reset behebt.',
  'The card’s generation by its id; the first start after power-on is fine.':
    'Die Generation der Karte nach ihrer ID; der erste Start nach dem Einschalten gelingt.',
  'The first start fails too.': 'Auch der erste Start misslingt.',
  'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.':
    'vendor-reset für Polaris bis Navi 14, mit `reset_method` auf device_specific.',
  'Shut the guest down rather than restarting it, and do not hand the card back and forth.':
    'Fahren Sie den Gast herunter, statt ihn neu zu starten, und geben Sie die Karte nicht hin und her.',
  'A module from outside the kernel.': 'Ein Modul von außerhalb des Kernels.',
  'The device lost its memory regions, again and again':
    'Das Gerät hat seine Speicherbereiche verloren, wieder und wieder',
  'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.':
    'Das Gerät hat bei einem Reset seine Konfiguration vergessen. Ein- oder zweimal ist üblich; Dutzende heißen, dass es tot ist.',
  'Count the lines in a minute.': 'Zählen Sie die Zeilen in einer Minute.',
  'It is one line or two at a start.': 'Es sind eine oder zwei Zeilen bei einem Start.',
  'Switch the host off and on, and treat it as reset-d3cold-stuck.':
    'Schalten Sie den Host aus und wieder ein, und verfahren Sie wie bei reset-d3cold-stuck.',
  'An RTX 50 does not come back when its guest ends': 'Eine RTX 50 kommt nicht wieder, wenn ihr Gast endet',
  'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.':
    'Die Firmware der Karte kommt aus dem Funktions-Reset (FLR) am Ende des Gasts nicht zurück, und der Host wartet darauf.',
  'The device id is of that generation, and “soft lockup” or “rcu stall” follows.':
    'Die Geräte-ID ist aus dieser Generation, und „soft lockup“ oder „rcu stall“ folgt.',
  'It is another generation.': 'Es ist eine andere Generation.',
  'Update the card’s firmware.': 'Aktualisieren Sie die Firmware der Karte.',
  'A newer kernel; shut the guest down instead of restarting it.':
    'Ein neuerer Kernel; fahren Sie den Gast herunter, statt ihn neu zu starten.',
  'The card does not wake from its deepest sleep': 'Die Karte erwacht nicht aus ihrem tiefsten Schlaf',
  'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.':
    'Die untätige Karte wurde ausgeschaltet, und Hauptplatine oder Firmware kann sie nicht zurückholen; oder ihr letzter Reset misslang.',
  '`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.':
    '`cat /sys/bus/pci/devices/ADDRESS/power_state`; die ersten Byte ihrer Konfiguration lesen sich als ffffffff.',
  'The device answers (`lspci -vv` shows its id).': 'Das Gerät antwortet (`lspci -vv` zeigt seine ID).',
  'Now: switch the host off and on.': 'Jetzt: Schalten Sie den Host aus und wieder ein.',
  'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.':
    'Danach: `options vfio-pci disable_idle_d3=1` im initramfs, `d3cold_allowed` auf 0, ASPM für den Steckplatz aus.',
  'The device refuses to sleep': 'Das Gerät weigert sich zu schlafen',
  'The function has no power management that works, as USB of some processors with graphics.':
    'Die Funktion hat keine funktionierende Energieverwaltung, wie USB bei manchen Prozessoren mit Grafik.',
  'The line and the function it names.': 'Die Zeile und die Funktion, die sie nennt.',
  'The device works all the same.': 'Das Gerät funktioniert trotzdem.',
  'Resetting the device would reset another that the guest does not have':
    'Der Reset des Geräts würde ein anderes zurücksetzen, das der Gast nicht hat',
  'Another function on the same bus belongs to the host, often because the ACS override split them.':
    'Eine andere Funktion am selben Bus gehört dem Host, oft weil der ACS-Override sie getrennt hat.',
  'Functions on the same bus in other groups.': 'Funktionen am selben Bus in anderen Gruppen.',
  'The device has its own reset (FLR): then the message does no harm.':
    'Das Gerät hat einen eigenen Reset (FLR): Dann schadet die Meldung nicht.',
  'Bind and pass the others too.': 'Binden und reichen Sie auch die anderen durch.',
  'A function breaks when it is reset by itself (FLR)':
    'Eine Funktion geht kaputt, wenn sie allein zurückgesetzt wird (FLR)',
  'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).':
    'Die Hardware sagt, dass sie sich so zurücksetzen lässt, und kann es nicht; die Liste des Kernels für solche Geräte enthält es noch nicht (USB und Ton von Matisse und Starship, manche integrierte Grafik, manche NVMe).',
  'Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.':
    'Hersteller- und Geräte-ID in der Liste quirk_no_flr des Kernels; die Version des Kernels.',
  'It also fails with a bus reset.': 'Es misslingt auch mit einem Bus-Reset.',
  'Use a newer kernel.': 'Verwenden Sie einen neueren Kernel.',
  '`echo bus > reset_method`, or leave it empty.': '`echo bus > reset_method`, oder lassen Sie es leer.',
  'Do not pass that function.': 'Reichen Sie diese Funktion nicht durch.',
  'Without a reset the next guest may see what the last one left.':
    'Ohne Reset sieht der nächste Gast womöglich, was der letzte hinterließ.',
  'The device answers with nothing but ones': 'Das Gerät antwortet nur mit Einsen',
  'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.':
    'Ein misslungener Reset, ein tiefer Schlaf oder ein Schlafenlegen hat es unlesbar hinterlassen; libvirt 8.6 sagt es auch durch einen eigenen Fehler.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.': '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.',
  'The version of libvirt.': 'Die Version von libvirt.',
  'The bytes are the device’s id.': 'Die Byte sind die ID des Geräts.',
  'Switch the host off and on, then see reset-d3cold-stuck to prevent it.':
    'Schalten Sie den Host aus und wieder ein, und beugen Sie dann vor: siehe reset-d3cold-stuck.',
  'Some cards do better with their own driver at boot instead of vfio-pci.':
    'Manche Karten kommen besser zurecht, wenn sie beim Start ihren eigenen Treiber statt vfio-pci haben.',
  'The device cannot be reset': 'Das Gerät lässt sich nicht zurücksetzen',
  'It has no function-level reset, keeps its state through sleep, and shares its bus with others.':
    'Es hat keinen Funktions-Reset, behält seinen Zustand im Schlaf und teilt seinen Bus mit anderen.',
  '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.': '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.',
  'A method is listed.': 'Eine Methode ist aufgeführt.',
  'Pass all functions on its bus.': 'Reichen Sie alle Funktionen an seinem Bus durch.',
  'Be content with one start for each power-on.': 'Begnügen Sie sich mit einem Start je Einschalten.',
  'The device does not come back after a reset': 'Das Gerät kommt nach einem Reset nicht wieder',
  'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.':
    'Der Kernel hat das Gerät zurückgesetzt oder geweckt und vergeblich auf eine Antwort gewartet; der Host kann währenddessen stillstehen.',
  'The largest number, “giving up”, and the kind of reset.': 'Die größte Zahl, „giving up“, und die Art des Resets.',
  'A later line says “ready … after”: then it was only slow.':
    'Eine spätere Zeile sagt „ready … after“: Dann war es nur langsam.',
  'Try another way to reset it (`reset_method`).': 'Versuchen Sie eine andere Art von Reset (`reset_method`).',
  'A wrong method can hang the device.': 'Eine falsche Methode kann das Gerät aufhängen.',
  'vendor-reset ran and failed': 'vendor-reset lief und scheiterte',
  'The card hung already when the reset began, or the module does not know this chip.':
    'Die Karte hing schon, als der Reset begann, oder das Modul kennt diesen Chip nicht.',
  'The lines behind “performing reset”; “reset result = 0” is a success.':
    'Die Zeilen nach „performing reset“; „reset result = 0“ ist ein Erfolg.',
  'The result is 0.': 'Das Ergebnis ist 0.',
  'Switch the host off and on, and load the module earlier.':
    'Schalten Sie den Host aus und wieder ein, und laden Sie das Modul früher.',
  'Take it out for chips it does not know.': 'Nehmen Sie es für Chips heraus, die es nicht kennt.',
  'It can make things worse.': 'Es kann alles schlimmer machen.',
  'vendor-reset is installed and not used': 'vendor-reset ist installiert und wird nicht verwendet',
  'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.':
    'Seit Linux 5.15 muss in `reset_method` device_specific stehen; oder das Modul wird zu spät geladen, kennt den Chip nicht, oder dem Kernel fehlt, woran es sich hängt.',
  '`lsmod | grep vendor_reset`, `cat reset_method`.': '`lsmod | grep vendor_reset`, `cat reset_method`.',
  'The log has “performing pre-reset”.': 'Im Protokoll steht „performing pre-reset“.',
  'A udev rule that writes device_specific; load the module early.':
    'Eine udev-Regel, die device_specific schreibt; laden Sie das Modul früh.',
  'Refused to change power state from D3hot to D0': 'Refused to change power state from D3hot to D0',
  '{0} <bdf>: Refused to change power state from': '{0} <bdf>: Refused to change power state from',
}
