// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesStorage: CoreSentences = {
  'No disk of the host goes with the card': 'Keine Festplatte des Hosts geht mit der Karte',
  'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.':
    'Eine Festplatte in der IOMMU-Gruppe der Karte wird mitgenommen: Der Host verliert seine Dateien mitten im Gebrauch.',
  'With {0} would go a disk of the host. {1}': 'Mit {0} ginge eine Festplatte des Hosts. {1}',
  'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.':
    'Setzen Sie die Festplatte oder die Karte in einen Steckplatz mit eigener IOMMU-Gruppe; M.2-Steckplätze und Steckplätze am Chipsatz teilen sich oft eine.',
  'Could not tell whether a disk that goes with {0} is the host’s.':
    'Ob eine Festplatte, die mit {0} geht, dem Host gehört, ließ sich nicht feststellen.',
  'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.':
    'Noch gibt es keine IOMMU-Gruppen; was mit der Karte geht, ist nicht bekannt und wird dann beurteilt.',
  'No disk is in the IOMMU group of {0}.': 'In der IOMMU-Gruppe von {0} ist keine Festplatte.',
  'The host uses none of the disks that go with {0}.': 'Der Host verwendet keine der Festplatten, die mit {0} gehen.',
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week':
    'schreibt jeden geänderten Block an eine neue Stelle; das zerstreut die Festplatte eines Gasts und macht sie von Woche zu Woche langsamer',
  'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.':
    'Schalten Sie das Kopieren (Copy-on-Write) für den Ordner ab, bevor das erste Abbild entsteht; Abbilder darin haben dann keine Prüfsummen und keine eigenen Snapshots.',
  'Switch copying off for the folder before the first image is made.':
    'Schalten Sie das Kopieren (Copy-on-Write) für den Ordner ab, bevor das erste Abbild entsteht.',
  'writes in records of 128 KiB, so that each small write of a guest rewrites a large record':
    'schreibt in Datensätzen von 128 KiB; jeder kleine Schreibvorgang eines Gasts schreibt also einen großen Datensatz neu',
  'Give guests a volume (zvol) each, or a dataset with small records.':
    'Geben Sie jedem Gast ein Volume (zvol) oder ein Dataset mit kleinen Datensätzen.',
  'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it':
    'hält die Festplatte eines Gasts auf einem anderen Rechner; jeder Zugriff geht durchs Netz, und der Gast bleibt mit ihm stehen',
  'Keep the disks of guests on this machine.': 'Behalten Sie die Festplatten von Gästen auf diesem Rechner.',
  'keeps nothing over a restart of the host': 'behält nichts über einen Neustart des Hosts hinweg',
  'Put a storage pool on a disk before a guest is made.':
    'Legen Sie einen Speicherpool auf eine Festplatte, bevor ein Gast entsteht.',
  'The file system suits a guest’s disk': 'Das Dateisystem eignet sich für die Festplatte eines Gasts',
  'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.':
    'Ein Festplattenabbild wird überall in kleinen Stücken beschrieben; manche Dateisysteme antworten darauf mit Fragmenten, Kopien oder dem Weg durchs Netz.',
  '{0} is on {1}, which suits disk images.': '{0} liegt auf {1}, das sich für Festplattenabbilder eignet.',
  '{0} is on {1}, which {2}.': '{0} liegt auf {1}; das {2}.',
  'There is room for a guest’s disk': 'Für die Festplatte eines Gasts ist Platz',
  'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.':
    'Windows 11 verlangt eine Festplatte von 64 GiB, Spiele und Modelle mehr; ein Gast, dessen Abbild nicht weiter wachsen kann, wird mitten in der Arbeit angehalten.',
  '{0} has {1} free.': 'In {0} sind {1} frei.',
  '{0} has {1} free; a guest’s disk wants 64 GiB at least.':
    'In {0} sind {1} frei; die Festplatte eines Gasts braucht mindestens 64 GiB.',
  'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.':
    'Schaffen Sie Platz, oder legen Sie die Festplatten der Gäste auf ein anderes Dateisystem: libvirt nimmt einen Speicherpool in jedem Ordner.',
  'A disk of its own for the guest is fastest: it can be handed over as a whole.':
    'Am schnellsten ist eine eigene Festplatte für den Gast: Sie lässt sich als Ganzes übergeben.',
  'The disk that the host runs from is known': 'Die Festplatte, von der der Host läuft, ist bekannt',
  'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.':
    'Nur wenn der ganze Weg bekannt ist, von / durch Verschlüsselung und Volumes bis zu einem PCI-Gerät, lässt sich dieses Gerät von einem Gast fernhalten.',
  'Could not tell: nothing is said to be mounted at /.': 'Nicht feststellbar: Unter / soll nichts eingehängt sein.',
  'The host runs from memory (a live system), so no disk is at stake.':
    'Der Host läuft aus dem Speicher (ein Live-System); keine Festplatte ist gefährdet.',
  'Could not tell: / is {0} on {1}, which could not be followed to a disk.':
    'Nicht feststellbar: / ist {0} auf {1}, was sich nicht bis zu einer Festplatte verfolgen ließ.',
  '/ ({0}) is on no PCI device of this host.': '/ ({0}) liegt auf keinem PCI-Gerät dieses Hosts.',
  '/ is on {0}, by way of {1}.': '/ liegt auf {0}, über {1}.',
  'Where the host swaps to is known': 'Bekannt ist, wohin der Host auslagert',
  'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.':
    'Ausgelagerter Speicher ist mit der Festplatte verloren, auf der er liegt; der Host beendet dann Programme oder bleibt selbst stehen.',
  'The host does not swap.': 'Der Host lagert nicht aus.',
  'Could not tell which disk {0} is on.': 'Auf welcher Festplatte {0} liegt, ließ sich nicht feststellen.',
  '{0} on no PCI device': '{0} auf keinem PCI-Gerät',
  'The host swaps to {0}.': 'Der Host lagert aus auf: {0}.',
}
