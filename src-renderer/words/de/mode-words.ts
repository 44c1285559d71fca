// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const modeWords: Words['mode'] = {
  title: 'Modus',
  lead: 'Wann die Geräte den Besitzer wechseln und was dieser Computer sonst noch für den Gast bereithalten soll.',
  chosen: 'Gewählt',
  noDevices:
    'Es ist kein Gerät gewählt: Der Modus macht dann keinen Unterschied. Wählen Sie zuerst eines, oder machen Sie nur mit den Optionen weiter.',
  toChoose: 'Geräte auswählen',
  legend: 'Wann die Geräte wechseln',
  modes: {
    static: {
      title: 'Statisch',
      lead: 'Vom Einschalten des Computers an für den Gast reserviert. Der sicherste Weg.',
    },
    dynamic: {
      title: 'Dynamisch',
      lead: 'Der Host verwendet es, bis die virtuelle Maschine startet, und wieder, wenn sie endet.',
    },
    'single-gpu': {
      title: 'Einzige GPU',
      lead: 'Der Host gibt seine einzige Grafikkarte ab, während die virtuelle Maschine läuft.',
    },
    'virtual-function': {
      title: 'Virtuelle Funktion',
      lead: 'Ein Teil der Karte geht an den Gast, den Rest behält der Host (SR-IOV, Mediated Devices, MIG).',
    },
    none: { title: 'Nichts tun', lead: 'Diesen Computer lassen, wie er ist.' },
  },
  notBuilt: 'Das kann Throughway noch nicht einrichten',
  meansHere: 'Was es hier bedeutet',
  points: {
    staticDrivers: (names) => `${names} bekommt keinen Treiber des Hosts: Der Host sieht das Gerät nie arbeiten.`,
    staticBoot:
      'Über Adresse und Kennung gebunden, bevor ein anderer Treiber zugreifen kann; eine umgesteckte oder baugleiche Karte bleibt unberührt.',
    staticUndo: 'Wer die hinzugefügten Wörter im Startmenü löscht, gibt es für diesen Start an den Host zurück.',
    staticLosesScreen: 'Es ist die einzige Anzeige des Hosts: Er hätte kein Bild mehr, daher lehnt der Plan das ab.',
    staticBootDisplay:
      'Die Firmware startet darauf: Startmeldungen und die Passwortabfrage der Festplatte wären darauf nicht zu sehen.',
    dynamicKeeps:
      'Beim Start des Computers wird nichts gebunden; libvirt übernimmt das Gerät mit dem Gast und gibt es danach zurück.',
    dynamicLosesScreen: 'Es ist die einzige Anzeige des Hosts: Solange der Gast läuft, hat der Host kein Bild.',
    dynamicInUse: 'Was es verwendet, muss vor jedem Start des Gasts beendet werden, sonst misslingt der Start:',
    dynamicNothingInUse: 'Es wurde nichts gefunden, das es gerade verwendet.',
    dynamicRisk: 'Manche Treiber geben eine Karte nicht sauber frei; „Statisch“ vermeidet das.',
    singleHere: 'Das ist hier der Fall: Die gewählte Karte ist die einzige Anzeige des Hosts.',
    singleNotHere: 'Hier nicht nötig: Der Host behält eine andere Anzeige.',
    singleUnknown: 'Nötig, wo die gewählte Karte die einzige Anzeige des Hosts ist.',
    virtualFunctions: 'Dieser Computer hat ein Gerät, dessen virtuelle Funktionen in Gebrauch sind.',
    virtualUnknown:
      'Braucht eine Karte, deren Firmware und Treiber solche Teile anbieten; die meisten Karten für Privatleute tun das nicht.',
    noneHere: 'Es wird nichts geschrieben. Schließen Sie das Fenster, oder sehen Sie sich „Prüfen“ noch einmal an.',
  },
  options: 'Außerdem vorbereiten',
  iommu: {
    title: 'IOMMU einschalten, wo sie aus ist',
    text: 'Ohne sie kann kein Gerät an einen Gast gehen. Wo der Kernel sie schon eingeschaltet hat, wird nichts hinzugefügt.',
  },
  passthrough: {
    title: 'Geräte des Hosts an der IOMMU vorbei (iommu=pt)',
    text: 'Geräte des Hosts überspringen die Adressübersetzung, was schnelle Festplatten und Netze etwas schneller machen kann. Sie verlieren den Schutz vor verirrten Speicherzugriffen, den die Übersetzung bietet; das Gerät des Gasts behält ihn.',
  },
  hugePages: {
    title: 'Huge Pages für den Speicher des Gasts',
    text: 'Der Speicher wird beim Start reserviert, und der Host kann ihn nicht mehr verwenden, ob ein Gast läuft oder nicht. Speicherintensive Gäste werden dadurch schneller und gleichmäßiger.',
    size: 'Seitengröße',
    amount: 'Reservierte GiB',
    sizes: { 2048: 'Seiten zu 2 MiB', 1048576: 'Seiten zu 1 GiB' },
    leaves: (left, all) => `Lässt dem Host ${left} von ${all}.`,
    leavesLittle: (left, all) => `Lässt dem Host nur ${left} von ${all}: zu wenig für einen Desktop.`,
    leavesNone: (all) => `Dieser Computer hat ${all}: Das wäre alles oder mehr.`,
    memoryUnknown: 'Wie viel Speicher dieser Computer hat, ließ sich nicht feststellen.',
  },
  isolation: {
    title: 'CPUs für den Gast frei halten',
    text: 'Scheduler, Timer und Aufräumarbeiten des Hosts bleiben vom Start an von diesen CPUs fern, ob ein Gast läuft oder nicht: weniger Ruckler im Gast, weniger CPUs für den Host. CPU 0 bleibt beim Host.',
    label: 'CPUs',
    hint: 'Zahlen und Bereiche, etwa 4-7,12-15. Nehmen Sie beide Threads eines Kerns.',
    invalid: 'Keine CPU-Liste: Zahlen und Bereiche mit Kommas dazwischen, etwa 4-7,12-15.',
  },
  stack: {
    title: 'Einrichten, was virtuelle Maschinen betreibt',
    text: 'Installiert mit der Paketverwaltung dieses Systems, was von QEMU, libvirt, Gast-Firmware und Software-TPM fehlt, startet libvirt mit seinem Netz und einem Ort für Festplatten und gibt Ihnen Zugang. Die Pakete bleiben, wenn das Übrige zurückgenommen wird.',
  },
  guestHook: {
    title: 'Platz schaffen, während eine virtuelle Maschine läuft',
    text: 'Ein Hook von libvirt hält die Programme dieses Computers von den CPUs einer Maschine fern, die das verlangt, erhöht deren Takt und belegt ihre Huge Pages, von ihrem Start bis zu ihrem Ende. Solange keine läuft, ist nichts reserviert.',
  },
}
