// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const start: CoreSentences = {
  'Whether the IOMMU is on': 'Ob die IOMMU an ist',
  'The IOMMU is on.': 'Die IOMMU ist an.',
  'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.':
    'Die IOMMU ist aus; kein Gerät kann daher übergeben werden. `throughway doctor` sagt warum.',
  'Whether {0} is there': 'Ob {0} da ist',
  'There is no device at {0} any more; a card that was moved or taken out gets another address. `throughway devices` lists those there are.':
    'Unter {0} gibt es kein Gerät mehr; eine umgesetzte oder ausgebaute Karte bekommt eine andere Adresse. `throughway devices` führt auf, welche es gibt.',
  '{0} is there.': '{0} ist da.',
  '{0} is still {1}.': '{0} ist noch immer {1}.',
  '{0} is {1} now; {2}:{3} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.':
    '{0} ist jetzt {1}; für diese Maschine wurde {2}:{3} gewählt. Adressen verschieben sich, wenn Karten hinzukommen oder sich die Firmware ändert: Wählen Sie das Gerät neu.',
  'The IOMMU group of {0}': 'Welche IOMMU-Gruppe {0} hat',
  '{0} is in no IOMMU group; nothing guards the host from it.':
    '{0} ist in keiner IOMMU-Gruppe; nichts schützt den Host davor.',
  'Everything in group {0} goes with {1}, or is unused.': 'Alles in Gruppe {0} geht mit {1} oder wird nicht verwendet.',
  'Group {0} has {1} beside {2}, and the host uses it: all of a group goes, or nothing.':
    'Gruppe {0} enthält {1} neben {2}, und der Host verwendet es: Eine Gruppe geht ganz oder gar nicht.',
  'Group {0} has {1} beside {2}, and the host uses them: all of a group goes, or nothing.':
    'Gruppe {0} enthält {1} neben {2}, und der Host verwendet sie: Eine Gruppe geht ganz oder gar nicht.',
  '{0} is lent to {1}, which is running. Stop it first.':
    '{0} ist an {1} verliehen, und diese Maschine läuft. Halten Sie sie zuerst an.',
  'Which driver has {0}': 'Welcher Treiber {0} hat',
  '{0} waits for a guest.': '{0} wartet auf einen Gast.',
  '{0} is bound to {1}, and this machine is not set to take it from there. `throughway plan --device {2}` binds it for guests.':
    '{0} ist an {1} gebunden, und diese Maschine ist nicht so eingestellt, dass sie es dort wegnimmt. `throughway plan --device {2}` bindet es für Gäste.',
  'Who uses {0}': 'Wer {0} verwendet',
  '{0} is in use by {1}. End it first.': '{0} wird von {1} verwendet. Beenden Sie das zuerst.',
  '{0} is in use by {1}. End them first.': '{0} wird von {1} verwendet. Beenden Sie diese zuerst.',
  '{0} is taken from {1} now, and given back when the machine stops.':
    '{0} wird jetzt {1} weggenommen und zurückgegeben, wenn die Maschine endet.',
  '{0} ({1}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.':
    '{0} ({1}) ist nicht da. Wurde es verschoben, muss die Maschine es erfahren; ist sein Dateisystem nicht eingehängt, hängen Sie es ein.',
  '{0} ({1}) is no block device.': '{0} ({1}) ist kein Blockgerät.',
  'Whether the volume {0} is there': 'Ob das Volume {0} da ist',
  'There is no volume {0} ({1}).': 'Es gibt kein Volume {0} ({1}).',
  'The volume {0} is there.': 'Das Volume {0} ist da.',
  'Whether the host uses {0}': 'Ob der Host {0} verwendet',
  'The host itself uses {0}: {1}. Two systems on one disk destroy what is on it; unmount it first.':
    'Der Host selbst verwendet {0}: {1}. Zwei Systeme auf einer Festplatte zerstören, was darauf ist; hängen Sie sie zuerst aus.',
  '{0} is in use by {1}, which is running. Stop it first.':
    '{0} wird von {1} verwendet, und diese Maschine läuft. Halten Sie sie zuerst an.',
  'The firmware {0} is gone; a package that was removed or updated had it. `throughway plan --stack` installs what is missing.':
    'Die Firmware {0} ist weg; ein Paket, das entfernt oder aktualisiert wurde, enthielt sie. `throughway plan --stack` installiert, was fehlt.',
  "The firmware's variables {0} are gone, and so is their template {1}.":
    'Die Variablen der Firmware {0} sind weg, und ihre Vorlage {1} auch.',
  'The firmware {0} is there.': 'Die Firmware {0} ist da.',
  'How much memory is free': 'Wie viel Speicher frei ist',
  '{0} are free for the {1} of this machine.': '{0} sind frei für die {1} dieser Maschine.',
  'This machine takes {0} and {1} are free.': 'Diese Maschine belegt {0}, und {1} sind frei.',
  'This machine takes {0} and {1} are free. Close programs, or give it less.':
    'Diese Maschine belegt {0}, und {1} sind frei. Schließen Sie Programme, oder geben Sie ihr weniger.',
  'This machine takes {0} and {1} are free. The host may swap.':
    'Diese Maschine belegt {0}, und {1} sind frei. Der Host lagert womöglich aus.',
  'The size of huge pages': 'Wie groß Huge Pages sind',
  'How many huge pages are free': 'Wie viele Huge Pages frei sind',
  'one huge page of {0} are there ({1} free).': 'Eine Huge Page zu {0} ist da ({1} frei).',
  'one huge page of {0} on node {1} are there ({2} free).': 'Eine Huge Page zu {0} auf Knoten {1} ist da ({2} frei).',
  '{0} huge pages of {1} are there ({2} free).': '{0} Huge Pages zu {1} sind da ({2} frei).',
  '{0} huge pages of {1} on node {2} are there ({3} free).': '{0} Huge Pages zu {1} auf Knoten {2} sind da ({3} frei).',
  'one huge page of {0} are made at the start; {1} are free now.':
    'Eine Huge Page zu {0} wird beim Start belegt; jetzt sind {1} frei.',
  'one huge page of {0} on node {1} are made at the start; {2} are free now.':
    'Eine Huge Page zu {0} auf Knoten {1} wird beim Start belegt; jetzt sind {2} frei.',
  '{0} huge pages of {1} are made at the start; {2} are free now.':
    '{0} Huge Pages zu {1} werden beim Start belegt; jetzt sind {2} frei.',
  '{0} huge pages of {1} on node {2} are made at the start; {3} are free now.':
    '{0} Huge Pages zu {1} auf Knoten {2} werden beim Start belegt; jetzt sind {3} frei.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:2M`, or stop what holds them.':
    'Eine Huge Page zu {0} ist nötig, und {1} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {2}:2M`, oder halten Sie an, was sie belegt.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:1G`, or stop what holds them.':
    'Eine Huge Page zu {0} ist nötig, und {1} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {2}:1G`, oder halten Sie an, was sie belegt.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'Eine Huge Page zu {0} auf Knoten {1} ist nötig, und {2} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {3}:2M`, oder halten Sie an, was sie belegt.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'Eine Huge Page zu {0} auf Knoten {1} ist nötig, und {2} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {3}:1G`, oder halten Sie an, was sie belegt.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    '{0} Huge Pages zu {1} sind nötig, und {2} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {3}:2M`, oder halten Sie an, was sie belegt.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    '{0} Huge Pages zu {1} sind nötig, und {2} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {3}:1G`, oder halten Sie an, was sie belegt.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:2M`, or stop what holds them.':
    '{0} Huge Pages zu {1} auf Knoten {2} sind nötig, und {3} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {4}:2M`, oder halten Sie an, was sie belegt.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:1G`, or stop what holds them.':
    '{0} Huge Pages zu {1} auf Knoten {2} sind nötig, und {3} sind frei. Reservieren Sie welche mit `throughway plan --hugepages {4}:1G`, oder halten Sie an, was sie belegt.',
  'Whether the network “{0}” runs': 'Ob das Netz „{0}“ läuft',
  'There is no network “{0}”. `throughway plan --stack` sets the default one up.':
    'Es gibt kein Netz „{0}“. `throughway plan --stack` richtet das Standardnetz ein.',
  'The network “{0}” runs.': 'Das Netz „{0}“ läuft.',
  'The network “{0}” does not run: `virsh net-start {1}` starts it, `throughway plan --stack` has it start with the host.':
    'Das Netz „{0}“ läuft nicht: `virsh net-start {1}` startet es, `throughway plan --stack` lässt es mit dem Host starten.',
  'Whether the interface {0} is there': 'Ob die Schnittstelle {0} da ist',
  'There is no network interface {0}.': 'Es gibt keine Netzwerkschnittstelle {0}.',
  'The interface {0} is there.': 'Die Schnittstelle {0} ist da.',
  'Whether the USB device {0} is plugged in': 'Ob das USB-Gerät {0} eingesteckt ist',
  'The USB device {0} is plugged in.': 'Das USB-Gerät {0} ist eingesteckt.',
  'The USB device {0} is not plugged in, and the machine is set not to start without it.':
    'Das USB-Gerät {0} ist nicht eingesteckt, und die Maschine ist so eingestellt, dass sie ohne es nicht startet.',
  'at port {0}-{1}': 'an Anschluss {0}-{1}',
  'Which CPUs are online': 'Welche CPUs online sind',
  'CPUs {0} are online.': 'Die CPUs {0} sind online.',
  'CPUs {0} are offline or gone, and this machine is pinned to them.':
    'Die CPUs {0} sind offline oder weg, und diese Maschine ist an sie gebunden.',
  'Whether the hook that makes room for the guest is installed':
    'Ob der Hook, der Platz für den Gast schafft, installiert ist',
  'The hook that makes room for the guest is installed.': 'Der Hook, der Platz für den Gast schafft, ist installiert.',
  'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.':
    'Der Hook, der Platz für den Gast schafft, ist nicht installiert: Der Host bleibt, wie er ist. `throughway plan --guest-hook` zeigt, was er täte.',
  '{0} could not be told: {1}.': '{0}, ließ sich nicht feststellen: {1}.',
}
