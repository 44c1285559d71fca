// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesMemory: CoreSentences = {
  'Memory is free for a guest right now': 'Für einen Gast ist gerade Speicher frei',
  'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.':
    'Ein Gast belegt beim Start seinen ganzen Speicher auf einmal; ist er nicht frei, schlägt der Start fehl, oder der Host beendet Programme.',
  '{0} is available.': '{0} sind verfügbar.',
  'Only {0} is available now.': 'Nur {0} sind gerade verfügbar.',
  'Close programs before a guest starts, and limit large caches (the ARC of ZFS).':
    'Schließen Sie Programme, bevor ein Gast startet, und begrenzen Sie große Caches (den ARC von ZFS).',
  'There is memory for host and guest': 'Der Speicher reicht für Host und Gast',
  'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.':
    'Der ganze Speicher eines Gasts mit GPU ist gesperrt, solange er läuft; der Host muss mit dem Rest auskommen.',
  'There is {0} of memory.': '{0} Speicher sind vorhanden.',
  'There is {0} of memory: enough for a small guest, with little left for the host.':
    '{0} Speicher sind vorhanden: genug für einen kleinen Gast, wobei dem Host wenig bleibt.',
  '16 GiB or more let both breathe.': 'Mit 16 GiB oder mehr haben beide genug Platz.',
  'There is only {0} of memory.': 'Nur {0} Speicher sind vorhanden.',
  'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.':
    'Bauen Sie Speicher ein: 8 GiB sind das Mindeste, mit 16 GiB oder mehr haben beide genug Platz.',
  'The host can move memory out of the way': 'Der Host kann Speicher auslagern',
  'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.':
    'Während der Speicher eines Gasts gesperrt ist, teilen sich die Programme des Hosts den Rest; ohne Auslagerungsspeicher kann der Kernel nur eines beenden, wenn er ausgeht.',
  'There is {0} of swap.': '{0} Auslagerungsspeicher sind vorhanden.',
  'There is no swap, and with {0} little need of it.':
    'Es gibt keinen Auslagerungsspeicher, und bei {0} Speicher ist er kaum nötig.',
  'There is no swap.': 'Es gibt keinen Auslagerungsspeicher.',
  'Add a swap file or zram of some gigabytes.':
    'Legen Sie eine Auslagerungsdatei oder ein zram von einigen Gigabyte an.',
  'Huge pages leave the host enough memory': 'Huge Pages lassen dem Host genug Speicher',
  'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.':
    'Für Huge Pages reservierter Speicher nützt nichts anderem; ist es zu viel, wird er beim Host knapp, oder der Host startet gar nicht.',
  'None are set aside.': 'Es sind keine reserviert.',
  '{0} of {1} is set aside, which leaves the host {2}.': '{0} von {1} sind reserviert; dem Host bleiben {2}.',
  'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.':
    'Reservieren Sie weniger: Lassen Sie dem Host ein Viertel seines Speichers, mindestens aber 4 GiB.',
  'Huge pages can be set aside': 'Huge Pages lassen sich reservieren',
  'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.':
    'Gastspeicher in Huge Pages braucht weit weniger Adressübersetzungen, in der CPU wie in der IOMMU.',
  'The kernel offers no huge pages.': 'Der Kernel bietet keine Huge Pages.',
  'Install the distribution’s standard kernel, which has them.':
    'Installieren Sie den Standardkernel der Distribution, der sie bietet.',
  'The kernel offers pages of {0}; the CPU has none of 1 GiB.':
    'Der Kernel bietet Seiten zu {0}; die CPU hat keine zu 1 GiB.',
  'The kernel offers pages of {0}.': 'Der Kernel bietet Seiten zu {0}.',
  'A guest’s memory may be locked': 'Der Speicher eines Gasts darf gesperrt werden',
  'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.':
    'VFIO sperrt den ganzen Speicher eines Gasts; liegt die Grenze darunter, endet der Start mit „Cannot allocate memory“.',
  'libvirt’s system instance raises the limit for each guest by itself.':
    'Die Systeminstanz von libvirt hebt die Grenze für jeden Gast von selbst an.',
  'There is no limit.': 'Es gibt keine Grenze.',
  '{0} may be locked.': '{0} dürfen gesperrt werden.',
  'Without libvirt, only {0} may be locked.': 'Ohne libvirt dürfen nur {0} gesperrt werden.',
  'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.':
    'Die Systeminstanz von libvirt hebt die Grenze von selbst an; es genügt also, libvirt zu installieren. Nur für Gäste, die ohne libvirt starten, muss memlock in /etc/security/limits.d erhöht werden.',
  'The kernel does not search for equal pages': 'Der Kernel sucht nicht nach gleichen Seiten',
  'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.':
    'Die Seiten eines Gasts mit GPU sind gesperrt und lassen sich nicht zusammenlegen; die Suche kostet Zeit und findet nichts.',
  'Same-page merging is off.': 'Das Zusammenlegen gleicher Seiten ist aus.',
  'Same-page merging is on.': 'Das Zusammenlegen gleicher Seiten ist an.',
  'Switch it off, and ksmtuned as well where that runs.': 'Schalten Sie es aus, und auch ksmtuned, wo das läuft.',
  'It is known which memory is near the graphics cards': 'Bekannt ist, welcher Speicher nahe an den Grafikkarten liegt',
  'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.':
    'Auf einem Rechner mit mehreren Knoten soll ein Gast Kerne und Speicher des Knotens haben, an dem seine Karte hängt.',
  'All memory is equally near.': 'Aller Speicher ist gleich nah.',
  'The firmware names the node of every graphics card.': 'Die Firmware nennt den Knoten jeder Grafikkarte.',
  'The firmware names no node for {0}.': 'Die Firmware nennt für {0} keinen Knoten.',
  'Update the firmware, or find the card’s node in the board’s manual by its slot.':
    'Aktualisieren Sie die Firmware, oder suchen Sie den Knoten der Karte anhand ihres Steckplatzes im Handbuch der Hauptplatine.',
  'QEMU may have huge pages without setting any aside': 'QEMU bekommt Huge Pages, ohne dass welche reserviert werden',
  'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.':
    'Transparente Huge Pages bringen den größten Teil des Nutzens umsonst; QEMU fordert sie an, wo der Kernel es erlaubt.',
  'The mode is {0}.': 'Der Modus ist {0}.',
  'They are switched off.': 'Sie sind ausgeschaltet.',
  'Allow them for programs that ask.': 'Erlauben Sie sie für Programme, die sie anfordern.',
}
