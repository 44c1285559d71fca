// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const plan: CoreSentences = {
  'Unmount it for good first, also in /etc/fstab.': 'Hängen Sie es zuerst dauerhaft aus, auch in /etc/fstab.',
  'Swap elsewhere first, also in /etc/fstab.': 'Lagern Sie zuerst anderswohin aus, auch in /etc/fstab.',
  'Plug the keyboard into a port of another controller.':
    'Stecken Sie die Tastatur an einen Anschluss eines anderen Controllers.',
  'Plug the mouse into a port of another controller.':
    'Stecken Sie die Maus an einen Anschluss eines anderen Controllers.',
  'Give the host another way to the network first.': 'Geben Sie dem Host zuerst einen anderen Weg ins Netz.',
  'Come in over another interface, or sit at the machine.':
    'Melden Sie sich über eine andere Schnittstelle an, oder setzen Sie sich an den Rechner.',
  'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.':
    'Wählen Sie den dynamischen Modus, in dem der Host sie behält, bis ein Gast startet, oder bauen Sie eine zweite Grafikkarte ein.',
  'Switch its virtual functions off first.': 'Schalten Sie zuerst die virtuellen Funktionen aus.',
  '{0} is a bridge to further devices: it stays in the host, and what is below it can be given.':
    '{0} ist eine Brücke zu weiteren Geräten: Sie bleibt beim Host, und was darunter liegt, kann abgegeben werden.',
  'The chosen devices hold {0}.': 'Die gewählten Geräte enthalten {0}.',
  'It was tried.': 'Es wurde erprobt.',
  'which boot loader starts this system': 'welcher Bootloader dieses System startet',
  'what makes the initramfs here': 'was hier das initramfs macht',
  'Could not tell which boot loader starts this system: {0}.':
    'Nicht feststellbar, welcher Bootloader dieses System startet: {0}.',
  'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.':
    'NixOS behält jede Generation in seinem Boot-Menü: Wählen Sie dort die vorige, oder machen Sie das Modul zu einer Specialisation, um es von Hand zu starten.',
  'Nothing in this plan takes effect at boot, so there is nothing to try.':
    'Nichts in diesem Plan wirkt beim Start; es gibt also nichts zu erproben.',
  'Could not tell what makes the initramfs here: {0}.': 'Nicht feststellbar, was hier das initramfs macht: {0}.',
  '{0} should go by hand: {1}': '{0} sollte von Hand verschwinden: {1}',
  'Nothing has to be changed for this.': 'Dafür muss nichts geändert werden.',
  'Nothing was chosen; `throughway devices` lists what could be given to a guest.':
    'Nichts wurde gewählt; `throughway devices` führt auf, was ein Gast bekommen könnte.',
  'Nothing was chosen; the card to give to a guest here is {0}: throughway plan --device {1}.':
    'Nichts wurde gewählt; die Karte, die hier an einen Gast gehen sollte, ist {0}: throughway plan --device {1}.',
  'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel':
    'seine Module müssen vorher entladen und alles, was sie verwendet, angehalten werden: Mit Gewalt genommen, hängt sich der Kernel auf',
  'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back':
    'Programme, die es verwenden, müssen vorher angehalten werden: Mit Gewalt genommen, kann er abstürzen, und manche Karten kommen nicht wieder',
  'programs that use it have to be stopped before': 'Programme, die es verwenden, müssen vorher angehalten werden',
  'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.':
    'Beim Start wird nichts gebunden: Startet ein Gast, wird jedes Gerät seinem Treiber genommen und an vfio-pci gebunden, und zurückgegeben, wenn der Gast endet.',
  '{0} is driven by {1}; {2}.': '{0} wird von {1} betrieben; {2}.',
  'There is no device at {0}; `throughway devices` lists them.':
    'Unter {0} gibt es kein Gerät; `throughway devices` führt sie auf.',
  '{0} goes along: it is a function of the same device as {1}.':
    '{0} geht mit: Es ist eine Funktion desselben Geräts wie {1}.',
  'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.':
    'Die IOMMU ist noch nicht in Gebrauch; nichts sagt daher, wer mit wem eine Gruppe teilt. Es zeigt sich nach dem ersten Start mit ihr.',
  '{0} is a virtual function: it is made after boot, so it cannot be bound at boot.':
    '{0} ist eine virtuelle Funktion: Sie entsteht erst nach dem Start und kann daher nicht beim Start gebunden werden.',
  '{0} has no way to be reset: it works for one guest start, and again only after a restart.':
    '{0} lässt sich nicht zurücksetzen: Es taugt für einen Gaststart, und erst nach einem Neustart wieder.',
  '{0} is plugged into a port from outside: where it is missing at boot, nothing is bound.':
    '{0} ist an einen Anschluss von außen gesteckt: Fehlt es beim Start, wird nichts gebunden.',
  '{0} is in no IOMMU group, so the kernel can give it to no guest.':
    '{0} ist in keiner IOMMU-Gruppe; der Kernel kann es daher an keinen Gast geben.',
  'Could not tell the IOMMU group of {0}.': 'Die IOMMU-Gruppe von {0} ließ sich nicht feststellen.',
  'Firmware demands a fixed memory mapping for a device in group {0} of {1}, so the kernel gives it to no guest.':
    'Die Firmware verlangt für ein Gerät in Gruppe {0} von {1} eine feste Speicherzuordnung; der Kernel gibt es daher an keinen Gast.',
  'IOMMU group {0} of {1} also holds {2}: they can only go together. Choose them too, or move the card to another slot.':
    'IOMMU-Gruppe {0} von {1} enthält auch {2}: Sie können nur zusammen gehen. Wählen Sie sie mit aus, oder setzen Sie die Karte in einen anderen Steckplatz.',
  '{0} devices are too many for one kernel parameter.': '{0} Geräte sind zu viele für einen Kernel-Parameter.',
  'Has vfio-pci take {0} at boot, only where address and id are these.':
    'Lässt vfio-pci beim Start {0} nehmen, nur wo Adresse und ID so lauten.',
  'The new list takes its place.': 'Die neue Liste tritt an ihre Stelle.',
  '{0} device kept for guests before stays so.': '{0} Gerät, das schon bisher für Gäste reserviert war, bleibt es.',
  '{0} devices kept for guests before stay so.': '{0} Geräte, die schon bisher für Gäste reserviert waren, bleiben es.',
  '{0} has the same ids as {1}, and here devices can only be taken by id: {2}. The dynamic mode tells them apart.':
    '{0} hat dieselben IDs wie {1}, und hier lassen sich Geräte nur nach ID nehmen: {2}. Der dynamische Modus unterscheidet sie.',
  'Has vfio-pci take every device of these ids at boot: {0}.':
    'Lässt vfio-pci beim Start jedes Gerät mit diesen IDs nehmen: {0}.',
  'The kernel takes one list only; the new one holds it.': 'Der Kernel nimmt nur eine Liste; die neue enthält sie.',
  'Devices are taken by id here, not by address ({0}): a card that is moved or added later and has such an id is taken too.':
    'Geräte werden hier nach ID genommen, nicht nach Adresse ({0}): Eine später umgesetzte oder eingebaute Karte mit solcher ID wird auch genommen.',
  'The kernel saw it fail to wake from a power state, so it is kept awake.':
    'Der Kernel hat gesehen, wie das Gerät aus einem Energiezustand nicht erwachte; es wird daher wach gehalten.',
  'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.':
    'Hält sie aus der VGA-Arbitrierung heraus, an der die Grafik von Intel nicht teilnehmen kann, damit der Bildschirm des Hosts schnell bleibt.',
  'The firmware’s first picture lies in {0}; vfio-pci takes it down when it binds, and that screen stays dark then.':
    'Das erste Bild der Firmware liegt in {0}; vfio-pci baut es beim Binden ab, und jener Bildschirm bleibt dann dunkel.',
  'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.':
    'Das Bild der Firmware liegt im Speicher der Karte, und dieser Kernel baut es nicht ab, wenn vfio-pci bindet.',
  'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.':
    'Mit initcall_blacklist=sysfb_init bleibt die Konsole dunkel, bis der eigene Grafiktreiber des Hosts lädt: Ein Festplattenpasswort wird dann blind eingegeben.',
  'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it':
    'der Kernel hat keine solche Option; die IOMMU von AMD ist an, wo die Firmware sie anbietet',
  'it is Throughway’s own; choose devices with --device': 'er gehört Throughway selbst; wählen Sie Geräte mit --device',
  'it takes every device of such an id; choose devices with --device, by address':
    'er nimmt jedes Gerät mit einer solchen ID; wählen Sie Geräte mit --device, nach Adresse',
  'it switches off the IOMMU that giving devices away needs':
    'er schaltet die IOMMU ab, die das Abgeben von Geräten braucht',
  'the size and the number belong together; use --hugepages':
    'Größe und Anzahl gehören zusammen; verwenden Sie --hugepages',
  'the three belong together; use --isolate': 'die drei gehören zusammen; verwenden Sie --isolate',
  'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.':
    'pcie_acs_override= lässt Gruppen nur getrennt aussehen: Geräte darin erreichen weiter den Speicher der anderen und den des Hosts.',
  'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.':
    'iommu=pt macht die eigenen Geräte des Hosts schneller und weniger geschützt; das Abgeben von Geräten braucht es nicht.',
  'allow_unsafe_interrupts lets a guest forge interrupts of the host.':
    'allow_unsafe_interrupts lässt einen Gast Interrupts des Hosts fälschen.',
  '{0} is not set: {1}.': '{0} wird nicht gesetzt: {1}.',
  '“{0}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.':
    '„{0}“ ist kein Kernel-Parameter, den Throughway setzt: Es setzt, was Passthrough und Feinabstimmung brauchen, je ein Wort, ohne Leerzeichen oder Anführungszeichen.',
  'You asked for it.': 'Sie haben darum gebeten.',
  'Could not tell how much memory there is: {0}.': 'Wie viel Speicher vorhanden ist, ließ sich nicht feststellen: {0}.',
  'This CPU has no pages of 2M (no {0} flag).': 'Diese CPU hat keine Seiten zu 2M (kein Flag {0}).',
  'This CPU has no pages of 1G (no {0} flag).': 'Diese CPU hat keine Seiten zu 1G (kein Flag {0}).',
  '{0} of huge pages are too many for {1} of memory: the host keeps {2}, so at most {3} can be set aside.':
    '{0} Huge Pages sind zu viel für {1} Speicher: Der Host behält {2}, also lassen sich höchstens {3} reservieren.',
  'The number that follows counts pages of 2M.': 'Die folgende Zahl zählt Seiten zu 2M.',
  'The number that follows counts pages of 1G.': 'Die folgende Zahl zählt Seiten zu 1G.',
  '{0} of them are set aside at boot, while memory is still in one piece.':
    '{0} davon werden beim Start reserviert, solange der Speicher noch zusammenhängt.',
  'Another number of them is wanted.': 'Gewünscht ist eine andere Anzahl davon.',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0}':
    'Die Firmware bietet keine IOMMU; kein Kernel-Parameter kann sie daher einschalten. {0}',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0} ({1})':
    'Die Firmware bietet keine IOMMU; kein Kernel-Parameter kann sie daher einschalten. {0} ({1})',
  'This kernel was built without the driver of the IOMMU; install another kernel.':
    'Dieser Kernel wurde ohne den Treiber der IOMMU gebaut; installieren Sie einen anderen Kernel.',
  'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.':
    'Der Kernel kann die IOMMU nicht verwenden, weil ihre Tabellen aus der Firmware falsch sind; aktualisieren Sie zuerst die Firmware.',
  'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.':
    'Der Kernel betreibt keine IOMMU, obwohl die Firmware eine bietet und nichts es verbietet; aktualisieren Sie zuerst die Firmware oder den Kernel.',
  'Could not tell whether the kernel drives an IOMMU, nor why it should not.':
    'Nicht feststellbar, ob der Kernel eine IOMMU betreibt, und auch nicht, warum er es nicht sollte.',
  'This kernel leaves an Intel IOMMU off by default.':
    'Dieser Kernel lässt eine IOMMU von Intel von sich aus abgeschaltet.',
  'This kernel leaves integrated graphics out of the IOMMU by default.':
    'Dieser Kernel lässt integrierte Grafik von sich aus außerhalb der IOMMU.',
  'The IOMMU is off by default here, as far as can be told without the kernel’s configuration.':
    'Die IOMMU ist hier von sich aus abgeschaltet, soweit sich das ohne die Kernel-Konfiguration sagen lässt.',
  'It switches the IOMMU off.': 'Es schaltet die IOMMU ab.',
  'The host’s programs stay off these CPUs.': 'Die Programme des Hosts bleiben diesen CPUs fern.',
  'The kernel’s clock leaves them alone while one thread runs on each.':
    'Der Takt des Kernels lässt sie in Ruhe, solange auf jeder ein Thread läuft.',
  'The kernel’s deferred work is done on other CPUs.': 'Die aufgeschobene Arbeit des Kernels läuft auf anderen CPUs.',
  '“{0}” is not a list of CPUs: they look like 2-7,10-15.':
    '„{0}“ ist keine Liste von CPUs: Sie sieht aus wie 2-7,10-15.',
  'Could not tell which CPUs there are: {0}.': 'Welche CPUs es gibt, ließ sich nicht feststellen: {0}.',
  'This machine has no CPU {0}; it has {1}.': 'Dieser Rechner hat keine CPU {0}; er hat {1}.',
  'All CPUs are on the list; the host needs one core at least for itself.':
    'Alle CPUs stehen auf der Liste; der Host braucht mindestens einen Kern für sich.',
  'The list leaves the host no whole core, only CPU {0}; leave it one core at least.':
    'Die Liste lässt dem Host keinen ganzen Kern, nur CPU {0}; lassen Sie ihm mindestens einen Kern.',
  'The list divides cores between host and guest ({0}): threads of one core slow each other down.':
    'Die Liste teilt Kerne zwischen Host und Gast auf ({0}): Threads eines Kerns bremsen einander.',
  'CPU 0 is on the list; the kernel keeps some work there whatever is asked.':
    'CPU 0 steht auf der Liste; der Kernel behält dort etwas Arbeit, was immer verlangt wird.',
  'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.':
    'Threads eines Gasts müssen einzeln an CPUs gebunden werden, die dem Scheduler entzogen sind, sonst drängen sie sich auf der ersten.',
  '{0}= is left out: this kernel is built without {1}.': '{0}= entfällt: Dieser Kernel ist ohne {1} gebaut.',
  'Nothing takes this back by itself: {0}.': 'Von selbst nimmt das nichts zurück: {0}.',
  'Only root can read {0}; what changes is shown after the helper has read it.':
    'Nur root kann {0} lesen; was sich ändert, wird gezeigt, wenn das Hilfsprogramm es gelesen hat.',
  'Only root can read a file of it; what changes is shown after the helper has read it.':
    'Nur root kann eine Datei davon lesen; was sich ändert, wird gezeigt, wenn das Hilfsprogramm sie gelesen hat.',
  'a file of it': 'eine Datei davon',
  '{0}, checked, then put in place of {1}': '{0}, geprüft, dann an die Stelle von {1} gesetzt',
  'throughway undo': 'throughway undo',
  'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.':
    'Der Bootloader dieses Rechners ließ sich nicht feststellen: Suchen Sie beim Start nach seinem Menü, und wählen Sie einen älteren Eintrag.',
  'If {0} does not start': 'Wenn {0} nicht startet',
  'If this machine does not start': 'Wenn dieser Rechner nicht startet',
  'If {0} does not start ({1})': 'Wenn {0} nicht startet ({1})',
  'If this machine does not start ({0})': 'Wenn dieser Rechner nicht startet ({0})',
  'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.':
    'Falls das eine Probe war: Halten Sie den Einschaltknopf gedrückt, bis der Rechner aus ist, und schalten Sie ihn wieder ein; er startet mit seinen alten Einstellungen.',
  'Once it is up, take the module out of the imports again, and build a generation without it.':
    'Läuft er wieder, nehmen Sie das Modul aus den imports, und bauen Sie eine Generation ohne es.',
  'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.':
    'Läuft er wieder, führen Sie „throughway undo“ aus, oder, wo es das nicht gibt, die Befehle unten als root.',
  'Delete this word from it and leave the rest: {0}': 'Löschen Sie dieses Wort daraus, und lassen Sie den Rest: {0}',
  'Delete these words from it and leave the rest: {0}': 'Löschen Sie diese Wörter daraus, und lassen Sie den Rest: {0}',
  'If it still does not start, type at the end of the same line: {0}':
    'Startet er noch immer nicht, tippen Sie ans Ende derselben Zeile: {0}',
  'Or choose an older entry of the menu.': 'Oder wählen Sie einen älteren Eintrag des Menüs.',
  'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.':
    'Schalten Sie den Rechner ein, und drücken Sie einmal Esc, oder halten Sie auf einem Rechner ohne UEFI die Umschalttaste, bis das Menü von GRUB da ist.',
  'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.':
    'Schalten Sie den Rechner ein, und drücken Sie einmal Esc, sobald das Logo des Herstellers da ist, bis das Menü von GRUB erscheint.',
  'Switch the machine on, and hold Shift until GRUB’s menu shows.':
    'Schalten Sie den Rechner ein, und halten Sie die Umschalttaste, bis das Menü von GRUB erscheint.',
  'Leave the first entry chosen and press e.': 'Lassen Sie den ersten Eintrag ausgewählt, und drücken Sie e.',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.':
    'Gehen Sie hinunter zur Zeile, die mit linux beginnt; die Tasten sind hier die einer amerikanischen Tastatur.',
  'Press Ctrl-x or F10 to start.': 'Drücken Sie Strg-x oder F10, um zu starten.',
  'Switch the machine on and hold Space until the menu of systemd-boot shows.':
    'Schalten Sie den Rechner ein, und halten Sie die Leertaste, bis das Menü von systemd-boot erscheint.',
  'Press Enter to start.': 'Drücken Sie die Eingabetaste, um zu starten.',
  'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.':
    'Oder wählen Sie „Advanced options“ und dort eine Zeile mit „(recovery mode)“: Sie startet ohne diese Wörter.',
  'Or choose the second entry of the menu: it is the deployment before, with its old words.':
    'Oder wählen Sie den zweiten Eintrag des Menüs: Er ist das vorige Deployment mit seinen alten Wörtern.',
  'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.':
    'Schalten Sie den Rechner ein, und halten Sie die Leertaste (systemd-boot), oder drücken Sie Esc (GRUB), bis das Menü erscheint.',
  'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.':
    'Drücken Sie die Eingabetaste (systemd-boot) oder Strg-x (GRUB), um zu starten.',
  'Or choose the entry of an earlier snapshot.': 'Oder wählen Sie den Eintrag eines früheren Snapshots.',
  'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.':
    'Wörter in einem Unified Kernel Image lassen sich unter Secure Boot nicht im Menü bearbeiten: Halten Sie beim Start die Leertaste, und wählen Sie einen anderen Eintrag, oder wählen Sie einen anderen im Boot-Menü der Firmware.',
  'Switch the machine on, and at Limine’s menu choose the entry and press e.':
    'Schalten Sie den Rechner ein, wählen Sie im Menü von Limine den Eintrag, und drücken Sie e.',
  'Go to the line that begins with cmdline.': 'Gehen Sie zur Zeile, die mit cmdline beginnt.',
  'Press F10 to start.': 'Drücken Sie F10, um zu starten.',
  'Switch the machine on, choose the system in rEFInd and press F2.':
    'Schalten Sie den Rechner ein, wählen Sie in rEFInd das System, und drücken Sie F2.',
  'Press F2 again to edit the line.': 'Drücken Sie noch einmal F2, um die Zeile zu bearbeiten.',
  'Or choose the second line of the menu that F2 shows.': 'Oder wählen Sie die zweite Zeile des Menüs, das F2 zeigt.',
  'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.':
    'Schalten Sie den Rechner ein, halten Sie die Leertaste, oder drücken Sie Esc für das Boot-Menü, und wählen Sie die vorige Generation.',
  'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.':
    'Öffnen Sie das Boot-Menü der Firmware (oft F8, F11 oder F12), und wählen Sie einen anderen Eintrag.',
  'Switch the machine on and hold Shift until the menu shows.':
    'Schalten Sie den Rechner ein, und halten Sie die Umschalttaste, bis das Menü erscheint.',
  'Leave the first entry chosen and press Tab.':
    'Lassen Sie den ersten Eintrag ausgewählt, und drücken Sie die Tabulatortaste.',
  'Prepare one boot with the new settings': 'Einen Start mit den neuen Einstellungen vorbereiten',
  'The next start, and only that one, has {0}; a machine that hangs comes back with its old settings after a power cycle.':
    'Der nächste Start, und nur dieser, hat {0}; ein Rechner, der hängt, kommt nach dem Aus- und Einschalten mit seinen alten Einstellungen wieder.',
  'The next start, and only that one, has the words below taken away; a machine that hangs comes back with its old settings after a power cycle.':
    'Beim nächsten Start, und nur bei diesem, fehlen die unten genannten Wörter; ein Rechner, der hängt, kommt nach dem Aus- und Einschalten mit seinen alten Einstellungen wieder.',
  'the words below taken away': 'die unten genannten Wörter nicht',
  'The entries and images in use stay as they are.': 'Die verwendeten Einträge und Abbilder bleiben, wie sie sind.',
  'Take the trial’s boot entry and image away': 'Boot-Eintrag und Abbild der Probe entfernen',
  'The trial is over: its settings are made permanent.': 'Die Probe ist vorbei: Ihre Einstellungen werden dauerhaft.',
  'Change a setting in the firmware': 'Eine Einstellung in der Firmware ändern',
  'The setting can be put back in the same menu.': 'Die Einstellung lässt sich im selben Menü zurückstellen.',
  'Put the setting back in the firmware’s menu.': 'Stellen Sie die Einstellung im Menü der Firmware zurück.',
  'Put down the files that bind the devices early': 'Die Dateien ablegen, die die Geräte früh binden',
  '{0}. Without throughway.bind= on the command line they do nothing.':
    '{0}. Ohne throughway.bind= in der Befehlszeile tun sie nichts.',
  'The files do nothing until a boot asks for it.': 'Die Dateien tun nichts, bis ein Start es verlangt.',
  'Let libvirt make room for guests while they run': 'libvirt Platz für Gäste schaffen lassen, solange sie laufen',
  'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.':
    'Ein Gast, der es verlangt, hat seine CPUs vom Start bis zum Ende für sich: Dienste und Sitzungen des Hosts bleiben auf den anderen, der Takt wird erhöht, und Huge Pages werden belegt; am Ende des Gasts wird alles zurückgestellt. Andere Gäste bleiben unberührt.',
  'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.':
    'libvirt führt das Skript als root aus; aus der Definition eines Gasts übernimmt es nur Zahlen. Damit libvirt es bemerkt, wird es neu gestartet; Gäste laufen dabei weiter.',
  'Add a module to the NixOS configuration': 'Ein Modul zur NixOS-Konfiguration hinzufügen',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, take {0} out of boot.kernelParams, and build a new generation.':
    'NixOS baut seine Boot-Einträge aus seiner Konfiguration, die Throughway nicht bearbeitet. Speichern Sie dies als /etc/nixos/throughway.nix, ergänzen Sie ./throughway.nix in den imports von configuration.nix, nehmen Sie {0} aus boot.kernelParams, und bauen Sie eine neue Generation.',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, and build a new generation.':
    'NixOS baut seine Boot-Einträge aus seiner Konfiguration, die Throughway nicht bearbeitet. Speichern Sie dies als /etc/nixos/throughway.nix, ergänzen Sie ./throughway.nix in den imports von configuration.nix, und bauen Sie eine neue Generation.',
  'The generation before stays in the boot menu.': 'Die vorige Generation bleibt im Boot-Menü.',
  'Make the initramfs anew': 'Das initramfs neu erzeugen',
  'The devices have to be bound before any driver takes them, and that happens in the initramfs.':
    'Die Geräte müssen gebunden sein, bevor ein Treiber sie nimmt, und das geschieht im initramfs.',
  'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.':
    'Ein schlechtes Abbild hindert das System am Start; jedes wird neben dem alten erzeugt, aufgelistet und damit verglichen, bevor es gilt.',
  'without {0}: {1}': 'ohne {0}: {1}',
  'Set kernel parameters in {0}': 'Kernel-Parameter in {0} setzen',
  'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.':
    'Ein Kernel, der einen Parameter nicht verträgt, startet womöglich nicht; die Rettungskarte sagt, wie er ohne ihn startet.',
  'a software TPM': 'ein Software-TPM',
  'Could not tell whether {0} is installed, so it is not installed.':
    'Ob {0} installiert ist, ließ sich nicht feststellen; es wird daher nicht installiert.',
  'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.':
    'Ist libvirt installiert, planen Sie erneut: Dann wird es gestartet, Sie bekommen Zugang, sein Netz wird eingeschaltet, und es bekommt einen Ort für Festplatten.',
  'Install {0}': '{0} installieren',
  'Guests run in QEMU, and libvirt keeps them.': 'Gäste laufen in QEMU, und libvirt verwaltet sie.',
  'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.':
    'Pakete der Distribution mit dem, wovon sie abhängen; nichts wird absichtlich entfernt oder aktualisiert.',
  'Packages stay installed after an undo: others may have come to need them.':
    'Pakete bleiben nach dem Rückgängigmachen installiert: Andere brauchen sie inzwischen vielleicht.',
  'Have libvirt started': 'libvirt starten lassen',
  'Guests are started through libvirt, which listens on a socket and starts when it is asked.':
    'Gäste werden über libvirt gestartet, das an einem Socket lauscht und startet, wenn es gefragt wird.',
  'A service of the system is switched on.': 'Ein Dienst des Systems wird eingeschaltet.',
  'Let you use libvirt': 'Ihnen Zugang zu libvirt geben',
  'Who is in its group may start guests without a password, from the next login on.':
    'Wer in seiner Gruppe ist, darf Gäste ohne Passwort starten, ab der nächsten Anmeldung.',
  'Who may use libvirt can become root by way of a guest: treat the group like sudo.':
    'Wer libvirt verwenden darf, kann über einen Gast root werden: Behandeln Sie die Gruppe wie sudo.',
  'Start libvirt’s default network': 'Das Standardnetz von libvirt starten',
  'It gives guests a way to the network through the host.': 'Es gibt Gästen einen Weg ins Netz über den Host.',
  'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.':
    'Eine Bridge mit Adressen aus 192.168.122.0/24 erscheint, mit ihren Regeln in der Firewall.',
  'Make libvirt’s place for disks': 'Den Ort von libvirt für Festplatten anlegen',
  'Disks of guests are kept in a storage pool, and a fresh libvirt has none.':
    'Festplatten von Gästen liegen in einem Speicherpool, und ein frisches libvirt hat keinen.',
  'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.':
    'Festplatten entstehen in /var/lib/libvirt/images; sie bleiben dort, wenn dies rückgängig gemacht wird.',
  'This is a container ({0}): its host’s boot cannot be changed from it.':
    'Das ist ein Container ({0}): Der Start seines Hosts lässt sich von hier nicht ändern.',
  'Could not tell whether this is a container: {0}.': 'Ob das ein Container ist, ließ sich nicht feststellen: {0}.',
  'This is itself a virtual machine ({0}): what is given on from it is what it was given.':
    'Das ist selbst eine virtuelle Maschine ({0}): Weitergeben kann sie, was sie bekommen hat.',
  'This kernel has no vfio-pci ({0}), which holds devices for guests.':
    'Dieser Kernel hat kein vfio-pci ({0}), das Geräte für Gäste hält.',
  'Could not tell whether a package operation is running: {0}. It is looked at again before anything is changed.':
    'Ob ein Paketvorgang läuft, ließ sich nicht feststellen: {0}. Vor jeder Änderung wird noch einmal nachgesehen.',
  'A package operation is not over: {0}. Let it end, or finish it, first.':
    'Ein Paketvorgang ist nicht beendet: {0}. Lassen Sie ihn enden, oder bringen Sie ihn zuerst zu Ende.',
  'Files of other boot loaders lie about ({0}); only the one that started this system is changed.':
    'Dateien anderer Bootloader liegen herum ({0}); geändert wird nur der, der dieses System gestartet hat.',
  'Could not tell how much space is free for boot files: {0}.':
    'Wie viel Platz für Boot-Dateien frei ist, ließ sich nicht feststellen: {0}.',
  'Only {0} MiB are free where boot files are kept ({1}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.':
    'Wo Boot-Dateien liegen ({1}), sind nur {0} MiB frei; ein Abbild wird neben dem alten erzeugt, nötig sind daher mindestens 64 MiB. Entfernen Sie zuerst alte Kernel.',
  '{0} MiB are free where boot files are kept; that may be too little for several images.':
    'Wo Boot-Dateien liegen, sind {0} MiB frei; für mehrere Abbilder ist das womöglich zu wenig.',
  'Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.':
    'Secure Boot ist an: Parameter und Abbilder ändern sich, signierte Dateien nicht; es bleibt also zufrieden.',
  'The kernel is locked down for confidentiality; giving devices to guests works all the same.':
    'Der Kernel ist im Lockdown confidentiality; Geräte an Gäste abzugeben funktioniert trotzdem.',
}
