// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesPci: CoreSentences = {
  'No boot frame buffer keeps vfio-pci from the card’s memory':
    'Kein Boot-Framebuffer hält vfio-pci vom Speicher der Karte ab',
  'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.':
    'Solange der Framebuffer der Firmware im Speicher der Karte liegt, kann vfio-pci dieses Fenster nicht reservieren, und der Gast scheitert oder kriecht.',
  'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.':
    'Dieser Parameter lässt die Konsole dunkel, bis der eigene Grafiktreiber des Hosts lädt; ein Festplattenpasswort wird dann blind eingegeben.',
  'vfio-pci could not reserve the memory of {0}: something of the host still holds it.':
    'vfio-pci konnte den Speicher von {0} nicht reservieren: Etwas vom Host hält ihn noch.',
  'The firmware’s frame buffer is gone; the host’s graphics drivers took over.':
    'Der Framebuffer der Firmware ist weg; die Grafiktreiber des Hosts haben übernommen.',
  'The firmware’s frame buffer lies on {0}, not on {1}.': 'Der Framebuffer der Firmware liegt auf {0}, nicht auf {1}.',
  'The firmware’s frame buffer still lies in the memory of {0}, which vfio-pci holds.':
    'Der Framebuffer der Firmware liegt noch im Speicher von {0}; vfio-pci hält dieses Gerät.',
  'The firmware’s frame buffer lies in the memory of {0}, and vfio-pci takes it down when it binds.':
    'Der Framebuffer der Firmware liegt im Speicher von {0}, und vfio-pci baut ihn beim Binden ab.',
  'The firmware’s frame buffer lies in the memory of {0}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.':
    'Der Framebuffer der Firmware liegt im Speicher von {0}; vfio-pci entfernt ihn nur bei Kerneln ab 6.0, und nur von VGA-Karten.',
  'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.':
    'Binden Sie die Karte beim Start nach Adresse an vfio-pci, statt sie dem Treiber im laufenden Betrieb wegzunehmen.',
  'The host’s driver lets go of the card': 'Der Treiber des Hosts lässt die Karte los',
  'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.':
    'Manchen Treibern lässt sich eine Karte im laufenden System nicht nehmen: Der Versuch hängt für immer oder bringt den Kernel zum Absturz, und nur ein Neustart hilft.',
  'No driver holds {0}.': 'Kein Treiber hält {0}.',
  'vfio-pci already holds {0}.': 'vfio-pci hält {0} bereits.',
  '{0} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.':
    '{0} wird von nvidia betrieben; dieser Treiber hängt beim Lösen für immer, solange etwas die Karte verwendet.',
  'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.':
    'Um sie im laufenden Betrieb zu übergeben, halten Sie alles an, was sie verwendet, und entladen Sie die Module; lösen Sie sie nie mit Gewalt (unbind).',
  '{0} holds {1} and gives it up when nothing uses it.': '{0} hält {1} und gibt es frei, wenn nichts es verwendet.',
  '{0} is driven by {1} and in use; taking it away now can crash the driver.':
    '{0} wird von {1} betrieben und ist in Gebrauch; das Wegnehmen kann jetzt den Treiber zum Absturz bringen.',
  '{0} holds {1}, and nothing uses it.': '{0} hält {1}, und nichts verwendet es.',
  'The card is alone in its IOMMU group': 'Die Karte ist in ihrer IOMMU-Gruppe allein',
  'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.':
    'Geräte einer Gruppe können den Speicher der anderen an der IOMMU vorbei erreichen; deshalb gehen alle an den Gast oder keines.',
  'There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.':
    'Solange der Kernel keine IOMMU betreibt, gibt es keine IOMMU-Gruppen; das wird beurteilt, sobald er es tut.',
  '{0} is alone in IOMMU group {1}.': '{0} ist in IOMMU-Gruppe {1} allein.',
  '{0} is alone in IOMMU groups {1}, one function each or more.':
    '{0} ist in den IOMMU-Gruppen {1} allein, in jeder mindestens eine Funktion.',
  '{0} with its {1} functions is alone in IOMMU group {2}.':
    '{0} ist mit seinen {1} Funktionen in IOMMU-Gruppe {2} allein.',
  '{0} with its {1} functions is alone in IOMMU groups {2}, one function each or more.':
    '{0} ist mit seinen {1} Funktionen in den IOMMU-Gruppen {2} allein, in jeder mindestens eine Funktion.',
  '{0} shares IOMMU group {1} with {2}, and the host cannot spare what they hold together.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}, und der Host kann nicht entbehren, was sie zusammen halten.',
  '{0} shares IOMMU group {1} with {2}, which the host needs.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}, was der Host braucht.',
  '{0} shares IOMMU group {1} with {2}; of these the host needs {3}.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; davon braucht der Host {3}.',
  '{0} shares IOMMU groups {1} with {2}, and the host cannot spare what they hold together.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}, und der Host kann nicht entbehren, was sie zusammen halten.',
  '{0} shares IOMMU groups {1} with {2}, which the host needs.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}, was der Host braucht.',
  '{0} shares IOMMU groups {1} with {2}; of these the host needs {3}.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; davon braucht der Host {3}.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; ob der Host sie entbehren kann, ließ sich nicht feststellen, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; ob der Host das entbehren kann, ließ sich nicht feststellen, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; der Host kann sie entbehren, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; der Host kann das entbehren, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; ob der Host sie entbehren kann, ließ sich nicht feststellen, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; ob der Host das entbehren kann, ließ sich nicht feststellen, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; der Host kann sie entbehren, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; der Host kann das entbehren, und alle gehen zusammen an den Gast.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; ob der Host sie entbehren kann, ließ sich nicht feststellen, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; ob der Host das entbehren kann, ließ sich nicht feststellen, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; der Host kann sie entbehren, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt IOMMU-Gruppe {1} mit {2}; der Host kann das entbehren, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; ob der Host sie entbehren kann, ließ sich nicht feststellen, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; ob der Host das entbehren kann, ließ sich nicht feststellen, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; der Host kann sie entbehren, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} teilt die IOMMU-Gruppen {1} mit {2}; der Host kann das entbehren, aber VFIO verweigert die Karte, solange ein Treiber des Hosts etwas davon hält.',
  'Give {0} to vfio-pci too, if the host can do without.':
    'Geben Sie auch {0} an vfio-pci, wenn der Host darauf verzichten kann.',
  'The kernel put {0} in no IOMMU group, so VFIO refuses it.':
    'Der Kernel hat {0} in keine IOMMU-Gruppe gelegt; VFIO verweigert es daher.',
  'On the machine that runs this guest, put each device behind a PCI Express root port of its own.':
    'Setzen Sie auf dem Rechner, auf dem dieser Gast läuft, jedes Gerät hinter einen eigenen PCI-Express-Root-Port.',
  'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.':
    'Ein Kernel mit dem ACS-Override-Patch teilt solche Gruppen, indem er eine Isolation annimmt, die die Hardware nicht zusagt; ein Gast kann dann womöglich die anderen Geräte erreichen. Nur für Rechner, auf denen das hinnehmbar ist.',
  'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.':
    'Setzen Sie die Karte oder das andere Gerät in einen anderen Steckplatz: Steckplätze am Prozessor haben meist eine eigene Gruppe, die am Chipsatz teilen sich oft eine.',
  'The card’s link has all its lanes': 'Die Verbindung der Karte hat alle ihre Lanes',
  'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.':
    'Eine Karte mit weniger Lanes, als sie hat, funktioniert, überträgt Texturen und Modelle aber langsamer; ein lockerer Sitz oder ein Riser zeigt sich oft zuerst hier.',
  '{0} has no PCI Express link.': '{0} hat keine PCI-Express-Verbindung.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s. The lower speed is normal while the card is idle.':
    '{0} ist mit x{1} verbunden, dem Maximum, gerade mit {2} GT/s. Die geringere Geschwindigkeit ist normal, solange die Karte untätig ist.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s.':
    '{0} ist mit x{1} verbunden, dem Maximum, gerade mit {2} GT/s.',
  '{0} has a link of x{1}, as it is wired in this laptop.':
    '{0} ist mit x{1} verbunden, wie es in diesem Laptop verdrahtet ist.',
  '{0} runs on {1} of its {2} lanes. The slot’s port, {3}, offers no more than {4}.':
    '{0} läuft mit {1} von {2} Lanes. Der Port des Steckplatzes, {3}, bietet nicht mehr als {4}.',
  '{0} runs on {1} of its {2} lanes.': '{0} läuft mit {1} von {2} Lanes.',
  'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.':
    'Verwenden Sie den Steckplatz mit allen Lanes (meist den obersten). Hauptplatinen, die Lanes zwischen Steckplätzen aufteilen, geben der Karte weniger, solange ein anderer Steckplatz oder M.2-Steckplatz belegt ist.',
  'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).':
    'Setzen Sie die Karte neu ein, und versuchen Sie es ohne Riser; sehen Sie in der Firmware nach, ob die Lanes des Steckplatzes aufgeteilt sind (bifurcation).',
  'The firmware starts on another display': 'Die Firmware startet auf einer anderen Anzeige',
  'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.':
    'Die Karte, auf der die Firmware startet, trägt die Boot-Konsole und die Abfrage des Festplattenpassworts und gibt ihr ROM verändert weiter; Kernel vor 6.0 lassen ihren Speicher belegt.',
  'The host has no other display that the firmware could start on.':
    'Der Host hat keine andere Anzeige, auf der die Firmware starten könnte.',
  'The firmware starts on {0}.': 'Die Firmware startet auf {0}.',
  'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.':
    'Wo die Firmware keine Wahl bietet, tauschen Sie die Steckplätze der beiden Karten, oder schließen Sie den Monitor an die andere an: Viele Hauptplatinen starten auf der Karte mit Monitor.',
  'The firmware does not start on {0}.': 'Die Firmware startet nicht auf {0}.',
  'Nothing on the host uses the card': 'Nichts auf dem Host verwendet die Karte',
  'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.':
    'Eine Karte, die ein Desktop oder ein Programm geöffnet hält, lässt sich ihm nicht wegnehmen: Der Treiber hängt oder stürzt mit ihr ab.',
  '{0} is in use: {1}.': '{0} ist in Gebrauch: {1}.',
  'nothing tells which card {0} ({1}) has open': 'nichts sagt, welche Karte {0} ({1}) geöffnet hat',
  'No program has {0} open, and it drives no screen.':
    'Kein Programm hat {0} geöffnet, und es steuert keinen Bildschirm an.',
  'Bind the card to vfio-pci at boot; nothing on the host opens it then.':
    'Binden Sie die Karte beim Start an vfio-pci; dann öffnet nichts auf dem Host sie.',
  'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.':
    'Schließen Sie den Monitor an die Anzeige an, die beim Host bleibt, und melden Sie sich neu an; der Desktop lässt diese Karte dann in Ruhe.',
  'The card can be reset between guests': 'Die Karte lässt sich zwischen Gästen zurücksetzen',
  'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.':
    'Eine Karte, die nach einem Reset nicht wiederkommt, taugt für einen Gaststart; danach hilft nur, den Host aus- und wieder einzuschalten.',
  'The kernel knows no way to reset {0}; expect one guest start per boot of the host.':
    'Der Kernel kennt keinen Weg, {0} zurückzusetzen; rechnen Sie mit einem Gaststart je Start des Hosts.',
  'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.':
    'In einem Steckplatz hinter einem eigenen Port kann der Kernel den Bus zurücksetzen; geben Sie alle Funktionen der Karte an den Gast, sonst kann er es nicht.',
  'The kernel can reset {0}: {1}.': 'Der Kernel kann {0} zurücksetzen: {1}.',
  '{0} ({1}) is reset by its own method, by vendor-reset: {2}.':
    '{0} ({1}) wird auf eigene Art zurückgesetzt, durch vendor-reset: {2}.',
  '{0} is of a family ({1}) that does not come back from the resets the kernel has for it: {2}.':
    '{0} gehört zu einer Familie ({1}), die nach den Resets, die der Kernel dafür hat, nicht wiederkommt: {2}.',
  '{0} is of a family ({1}) of which some are reported not to come back from the resets the kernel has for it: {2}.':
    '{0} gehört zu einer Familie ({1}), bei der manche nach den Resets, die der Kernel dafür hat, Berichten zufolge nicht wiederkommen: {2}.',
  'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.':
    'Fahren Sie den Gast herunter, statt ihn zurückzusetzen oder abzuschießen, binden Sie die Karte beim Start an vfio-pci, und schalten Sie den Host aus und wieder ein, wenn die Karte nicht wiederkommt.',
  'Take the newest kernel and the newest firmware for the card.':
    'Nehmen Sie den neuesten Kernel und die neueste Firmware für die Karte.',
  'With the module loaded, let the kernel use it for this card.':
    'Ist das Modul geladen, lassen Sie den Kernel es für diese Karte verwenden.',
  'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.':
    'Installieren Sie das Kernel-Modul vendor-reset (kein Teil des Kernels; es muss zur Version Ihres Kernels passen und, wo Secure Boot an ist, mit einem eigenen Schlüssel signiert sein), und laden Sie es früh.',
  'The card brings its own ROM': 'Die Karte bringt ihr eigenes ROM mit',
  'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.':
    'Aus ihrem ROM zeigt die Firmware des Gasts ein Bild, und manche Treiber lesen daraus die Tabellen der Karte; Notebook-Chips haben ihres in der Firmware des Hosts.',
  '{0} has a ROM of its own. What the boot display shows of it may be altered; a copy made elsewhere is safer.':
    '{0} hat ein eigenes ROM. Was die Boot-Anzeige davon zeigt, kann verändert sein; eine anderswo gemachte Kopie ist sicherer.',
  '{0} has a ROM of its own.': '{0} hat ein eigenes ROM.',
  '{0} is drawn by the platform and needs no ROM.': '{0} wird von der Plattform gezeichnet und braucht kein ROM.',
  '{0} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.':
    '{0} hat kein ROM; der Gast zeigt nichts, bevor sein Treiber lädt, und Notebook-Treiber verweigern womöglich.',
  'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.':
    'Erwarten Sie im Gast keinen Firmware-Bildschirm. Wo sein Treiber verweigert, lässt sich in der Definition des Gasts eine ROM-Datei angeben; nehmen Sie sie von genau dieser Karte, nicht von einem anderen Modell.',
  'With the card, its other functions are reserved for guests too':
    'Mit der Karte sind auch ihre anderen Funktionen für Gäste reserviert',
  'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.':
    'Anleitungen nennen oft nur die Funktion für das Bild; eine Ton- oder USB-Funktion, die beim Treiber des Hosts bleibt, verhindert den Reset der Karte oder den Start des Gasts.',
  '{0} is not reserved for guests at boot.': '{0} ist beim Start nicht für Gäste reserviert.',
  'No other function of {0} is left to the host.': 'Keine andere Funktion von {0} bleibt beim Host.',
  '{0}, by unknown': '{0}, von etwas Unbekanntem',
  '{0} is reserved, but a driver of the host holds {1}.': '{0} ist reserviert, aber ein Treiber des Hosts hält {1}.',
  'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Reservieren Sie alle Funktionen der Karte auf dieselbe Art, und bauen Sie die Initial Ramdisk neu. Ein in den Kernel eingebauter Treiber (oft xhci_hcd) kommt trotzdem zuerst; libvirt nimmt diese Funktion dann beim Start des Gasts (managed=yes).',
  'All functions of the card can go together': 'Alle Funktionen der Karte können zusammen gehen',
  'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.':
    'Die Ton-, USB- und USB-C-Funktionen einer Karte teilen deren Reset und Stromversorgung; bleibt eine bei einem Treiber des Hosts, verhindert sie den Reset oder überhaupt den Start.',
  'A function of {0} cannot go: {1}': 'Eine Funktion von {0} kann nicht gehen: {1}',
  'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.':
    'Stecken Sie, was an der Karte hängt (Tastatur, Netzwerk, Festplatte am USB-C-Anschluss), an einen Anschluss des Hosts.',
  'Could not tell whether all of {0} can go.': 'Ob alles von {0} gehen kann, ließ sich nicht feststellen.',
  '{0} has one function only.': '{0} hat nur eine Funktion.',
  '{0} goes with {1}.': '{0} geht mit {1}.',
  'The card wakes from its power states': 'Die Karte erwacht aus ihren Energiezuständen',
  'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.':
    'Eine untätige Karte kommt in D3cold, ganz ohne Strom; manche kommen nicht zurück und antworten dann nicht, bis der Host ausgeschaltet wird.',
  '{0} did not wake from a power state since the last start of the host.':
    '{0} ist seit dem letzten Start des Hosts einmal nicht aus einem Energiezustand erwacht.',
  'Power the host off fully and on again; nothing less brings the card back.':
    'Schalten Sie den Host ganz aus und wieder ein; weniger bringt die Karte nicht zurück.',
  '{0} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.':
    'vfio-pci hält {0} ausgeschaltet (D3cold); ob das Gerät erwacht, zeigt der erste Start.',
  'The kernel names no power state for {0}, and logged no failure to wake.':
    'Der Kernel nennt keinen Energiezustand für {0} und hat kein missglücktes Erwachen protokolliert.',
  '{0} is in {1}, and the kernel logged no failure to wake.':
    '{0} ist in {1}, und der Kernel hat kein missglücktes Erwachen protokolliert.',
  'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.':
    'Oder verbieten Sie das Ausschalten nur für diese Karte, bevor vfio-pci sie nimmt; sie verbraucht dann untätig einige Watt.',
  'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.':
    'Der Host hat keine andere Anzeige, binden Sie die Karte also nicht beim Start: Der Desktop muss enden, bevor der Gast startet, und kommt danach wieder.',
  'The card is built in': 'Die Karte ist eingebaut',
  'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.':
    'Eine Karte in einem Thunderbolt- oder USB4-Gehäuse kann verschwinden, während ein Gast sie hat, bekommt bei jedem Einstecken eine neue Adresse und hat wenige Lanes.',
  '{0} is plugged in from outside, behind {1}.': '{0} ist von außen angesteckt, hinter {1}.',
  'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.':
    'Schalten Sie das Gehäuse ein, bevor der Host startet, ziehen Sie es nie ab, während ein Gast läuft, und lassen Sie die Karte nach IDs und nach Adresse suchen.',
  'Nothing marks {0}, or a port on the way to it, as reachable from outside.':
    'Nichts kennzeichnet {0} oder einen Port auf dem Weg dorthin als von außen erreichbar.',
  'There is a graphics card to give away': 'Es gibt eine Grafikkarte zum Abgeben',
  'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.':
    'Ein Gast mit echter Grafik braucht eine echte Karte: Eine, mit der der Management-Controller eines Servers zeichnet, zählt nicht.',
  'One graphics card: {0}.': 'Eine Grafikkarte: {0}.',
  '{0} graphics cards: {1}.': '{0} Grafikkarten: {1}.',
  'The kernel shows no PCI device at all.': 'Der Kernel zeigt überhaupt kein PCI-Gerät.',
  'None of the {0} PCI functions is a display.': 'Keine der {0} PCI-Funktionen ist eine Anzeige.',
  'The only display is that of the management controller: {0}.':
    'Die einzige Anzeige ist die des Management-Controllers: {0}.',
  'On the machine that runs this guest, give it a GPU.':
    'Geben Sie diesem Gast auf dem Rechner, auf dem er läuft, eine GPU.',
  'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.':
    'Bauen Sie eine Grafikkarte ein, am besten in den Steckplatz nächst dem Prozessor; bei einer vorhandenen, die nicht aufgeführt ist, prüfen Sie Stromkabel und Sitz.',
  'The host keeps a display of its own': 'Der Host behält eine eigene Anzeige',
  'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.':
    'Ohne zweite Anzeige wird der Host dunkel, solange der Gast läuft, und man sieht auf ihm nichts, um zu richten, was schiefging.',
  'Without {0} the host still has {1}.': 'Ohne {0} hat der Host noch {1}.',
  '{0} is the host’s only display; without it the host has no picture.':
    '{0} ist die einzige Anzeige des Hosts; ohne sie hat der Host kein Bild.',
  'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.':
    'Mit einer einzigen Karte bleibt nur der Modus mit einer einzigen GPU: Der Desktop endet, wenn der Gast startet, und kommt danach wieder. Sorgen Sie vorher für SSH oder einen anderen Zugang.',
  'On the machine that runs this guest, give it a second display.':
    'Geben Sie diesem Gast auf dem Rechner, auf dem er läuft, eine zweite Anzeige.',
  'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.':
    'Hat der Prozessor keine eigene Grafik, genügt dem Host die billigste Karte in einem freien Steckplatz.',
  'This processor has no graphics of its own, but the cheapest card in any free slot is enough for the host.':
    'Dieser Prozessor hat keine eigene Grafik, aber dem Host genügt die billigste Karte in einem freien Steckplatz.',
  'The ids given to vfio-pci take no device from the host': 'Die IDs für vfio-pci nehmen dem Host kein Gerät weg',
  'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.':
    'vfio-pci.ids= nimmt beim nächsten Start jedes Gerät mit solchen IDs, auch die Festplatte oder die Anzeige, mit der der Host startet.',
  'The ids take what the host needs: {0}.': 'Die IDs nehmen, was der Host braucht: {0}.',
  'The ids {0} take one device each, and none that the host needs.':
    'Die IDs {0} nehmen je ein Gerät, und keines, das der Host braucht.',
  '{0} fits several devices': '{0} passt auf mehrere Geräte',
  '{0} fits no device of this host': '{0} passt auf kein Gerät dieses Hosts',
  'Of the ids given to vfio-pci, {0}.': 'Von den IDs für vfio-pci: {0}.',
  'Check the ids against the card (`lspci -nn`), and take out what fits nothing.':
    'Vergleichen Sie die IDs mit der Karte (`lspci -nn`), und nehmen Sie heraus, was auf nichts passt.',
  'Before the next restart take these ids out, and bind the card by its address instead (driver_override).':
    'Nehmen Sie diese IDs vor dem nächsten Neustart heraus, und binden Sie die Karte stattdessen nach Adresse (driver_override).',
  'There is no graphics card that could be given away.': 'Es gibt keine Grafikkarte, die abgegeben werden könnte.',
  'All memory windows of the card have an address': 'Alle Speicherfenster der Karte haben eine Adresse',
  'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.':
    'Ein Fenster (BAR), für das Firmware und Kernel keinen Platz fanden, lässt sich nicht in einen Gast abbilden, und die Karte funktioniert dort nicht.',
  'All {0} windows of {1} have an address.': 'Alle {0} Fenster von {1} haben eine Adresse.',
  '{0} has windows without an address: {1}.': '{0} hat Fenster ohne Adresse: {1}.',
  'The kernel logged no fault of the card or its slot':
    'Der Kernel hat keinen Fehler der Karte oder ihres Steckplatzes protokolliert',
  'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.':
    'Eine Karte mit zu wenig Strom oder schlechtem Sitz, oder die vom Bus fällt, versagt auch in einem Gast, wo der Grund viel schwerer zu finden ist.',
  '{0} lacks its power cables.': '{0} fehlen die Stromkabel.',
  'Switch the machine off and plug in all power cables that the card has sockets for.':
    'Schalten Sie den Rechner aus, und stecken Sie alle Stromkabel ein, für die die Karte Buchsen hat.',
  'The kernel log has no fault of {0}.': 'Das Kernel-Protokoll enthält keinen Fehler von {0}.',
  'The kernel logged a fault of {0} or its slot.':
    'Der Kernel hat einen Fehler von {0} oder vom Steckplatz protokolliert.',
  'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.':
    'Schalten Sie den Rechner ganz aus und wieder ein. Kommt der Fehler wieder, ohne dass ein Gast lief, setzen Sie die Karte und ihre Stromkabel neu ein, und versuchen Sie es ohne Riser oder in einem anderen Steckplatz.',
  'The host is not left with a management controller’s display alone':
    'Dem Host bleibt nicht nur die Anzeige eines Management-Controllers',
  'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.':
    'Der Management-Controller eines Servers zeichnet eine Konsole ohne Beschleunigung: genug zum Anmelden, nicht für einen Desktop neben dem Gast.',
  'No management controller’s display is what the host would be left with.':
    'Dem Host bliebe keine Anzeige eines Management-Controllers.',
  'Without {0} the host is left with {1}, a management console.':
    'Ohne {0} bleibt dem Host {1}, eine Management-Konsole.',
  'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.':
    'Gut genug für einen Rechner, der übers Netz erreicht wird. Für einen Desktop auf dem Host bauen Sie eine kleine eigene Karte ein.',
  'Firmware keeps no memory tied to the card': 'Die Firmware bindet keinen Speicher an die Karte',
  'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.':
    'Verlangt die Firmware für ein Gerät eine feste Zuordnung (RMRR bei Intel, IVMD bei AMD), gibt der Kernel es an keinen Gast.',
  '{0} is in no IOMMU group yet; this is judged once it is.':
    '{0} ist noch in keiner IOMMU-Gruppe; das wird beurteilt, sobald es in einer ist.',
  'Firmware ties no memory to the group of {0}.': 'Die Firmware bindet keinen Speicher an die Gruppe von {0}.',
  'Firmware demands a fixed memory mapping for {0}, so the kernel does not hand it over.':
    'Die Firmware verlangt für {0} eine feste Speicherzuordnung; der Kernel gibt es daher nicht ab.',
  'Update the machine’s firmware; the demand is often an error of one version.':
    'Aktualisieren Sie die Firmware des Rechners; die Forderung ist oft ein Fehler einer einzelnen Version.',
  'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.':
    'Nehmen Sie auf einem Server den Steckplatz aus der Verwaltung über gemeinsamen Speicher (HP und HPE: mit dem Werkzeug conrep, RMRDS_Slot auf Endpoints_Excluded), oder verwenden Sie einen anderen Steckplatz.',
  'The card’s memory window has a size that suits it': 'Das Speicherfenster der Karte hat eine passende Größe',
  'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.':
    'Karten mit Resizable BAR können ihren ganzen Speicher auf einmal zeigen. Intel Arc verliert ohne viel Geschwindigkeit; bei anderen Herstellern sind 256 MiB in einem Gast die sichere Größe.',
  '{0} has no resizable BAR.': '{0} hat kein Resizable BAR.',
  'BAR {0} of {1} has its full size, {2}; the guest’s firmware needs that much room.':
    'BAR {0} von {1} hat die volle Größe, {2}; so viel Platz braucht die Firmware des Gasts.',
  'BAR {0} of {1} is {2} of {3}, which every guest can place.':
    'BAR {0} von {1} hat {2} von {3}, was jeder Gast unterbringt.',
  'BAR {0} of {1} is {2} of {3}; Intel cards are much slower so.':
    'BAR {0} von {1} hat {2} von {3}; Karten von Intel sind so viel langsamer.',
  'A graphics card can be shared by its virtual functions':
    'Eine Grafikkarte lässt sich über virtuelle Funktionen teilen',
  'A card that splits itself serves a guest while the host keeps its picture, without a second card.':
    'Eine Karte, die sich selbst aufteilt, bedient einen Gast, während der Host sein Bild behält, ohne zweite Karte.',
  'up to {0} virtual functions': 'bis zu {0} virtuelle Funktionen',
  '{0} mediated types': '{0} vermittelte Typen (mdev)',
  'No graphics card here splits itself; a card goes to one guest as a whole.':
    'Keine Grafikkarte hier teilt sich auf; eine Karte geht als Ganzes an einen Gast.',
  'The card’s ids belong to it alone': 'Die IDs der Karte gehören ihr allein',
  'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.':
    'vfio-pci.ids= nimmt jedes Gerät mit den angegebenen IDs: Hat der Host eine baugleiche Karte, verliert er beim nächsten Start seine eigene.',
  'No other device of the host has the ids of {0}.': 'Kein anderes Gerät des Hosts hat die IDs von {0}.',
  '{0} have the same ids as {1}; only the address tells them apart.':
    '{0} haben dieselben IDs wie {1}; nur die Adresse unterscheidet sie.',
  '{0} has the same ids as {1}; only the address tells them apart.':
    '{0} hat dieselben IDs wie {1}; nur die Adresse unterscheidet sie.',
  'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.':
    'Binden Sie nach Adresse (driver_override, gesetzt, bevor der übliche Treiber lädt), nicht mit vfio-pci.ids= und nicht mit driverctl, das vfio-pci die IDs übergibt.',
}
