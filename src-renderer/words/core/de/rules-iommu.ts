// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesIommu: CoreSentences = {
  'The graphics cards that a guest may get are behind the IOMMU':
    'Die Grafikkarten, die ein Gast bekommen kann, liegen hinter der IOMMU',
  'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.':
    'Ein Kernel kann die IOMMU betreiben und die integrierte Grafik trotzdem außen vor lassen; was außen vor ist, lässt sich nicht abgeben.',
  'The kernel drives no IOMMU.': 'Der Kernel betreibt keine IOMMU.',
  'There is no graphics card.': 'Es gibt keine Grafikkarte.',
  'Every graphics card has an IOMMU group.': 'Jede Grafikkarte hat eine IOMMU-Gruppe.',
  '{0} has no IOMMU group, which is right for graphics that stay with the host.':
    'Ohne IOMMU-Gruppe: {0}. Das ist richtig für Grafik, die beim Host bleibt.',
  '{0} has no IOMMU group.': 'Ohne IOMMU-Gruppe: {0}.',
  '{0} have no IOMMU group.': 'Ohne IOMMU-Gruppe: {0}.',
  'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.':
    'Entfernen Sie das Wort igfx_off aus intel_iommu= in der Kernel-Befehlszeile, und starten Sie neu.',
  'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.':
    'Suchen Sie im Kernel-Protokoll nach DMAR oder AMD-Vi; vielleicht lässt die Tabelle der Firmware diesen Steckplatz aus.',
  'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.':
    'Die eigenen Geräte des Hosts umgehen die Übersetzung (iommu=pt); Gäste sind trotzdem isoliert.',
  'The host’s own devices go through the IOMMU, which forgets old mappings in batches.':
    'Die eigenen Geräte des Hosts gehen durch die IOMMU, die alte Zuordnungen stapelweise vergisst.',
  'The host’s own devices go through the IOMMU, which forgets every mapping at once.':
    'Die eigenen Geräte des Hosts gehen durch die IOMMU, die jede Zuordnung sofort vergisst.',
  'The host’s own devices go through the IOMMU.': 'Die eigenen Geräte des Hosts gehen durch die IOMMU.',
  'The IOMMU does not slow the host’s own devices down': 'Die IOMMU bremst die eigenen Geräte des Hosts nicht',
  'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.':
    'Im strikten Modus wartet jede Übertragung der Festplatten und des Netzwerks des Hosts auf die IOMMU; für Passthrough ist er nie nötig.',
  '{0} makes the IOMMU forget every mapping at once.': '{0} lässt die IOMMU jede Zuordnung sofort vergessen.',
  'the firmware describes none': 'die Firmware beschreibt keine',
  'a kernel parameter switches it off': 'ein Kernel-Parameter schaltet sie ab',
  'the kernel is built without it': 'der Kernel ist ohne sie gebaut',
  'the kernel leaves it off by default': 'der Kernel lässt sie von sich aus abgeschaltet',
  'the firmware’s tables are faulty': 'die Tabellen der Firmware sind fehlerhaft',
  'nothing that was read says why': 'nichts von dem, was gelesen wurde, sagt warum',
  'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.':
    'Sehen Sie nach, ob VT-d oder die IOMMU von AMD in der Firmware auf Enabled steht, nicht auf Auto; suchen Sie dann gleich nach einem Neustart im Kernel-Protokoll nach DMAR, AMD-Vi und IOMMU.',
  'what decides it could not all be read': 'was darüber entscheidet, ließ sich nicht vollständig lesen',
  'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.':
    'Sehen Sie sich die Befunde an, die sich nicht feststellen ließen, und dann im Kernel-Protokoll DMAR, AMD-Vi und IOMMU.',
  'The kernel drives the IOMMU': 'Der Kernel betreibt die IOMMU',
  'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.':
    'Ohne IOMMU könnte ein Gerät, das ein Gast hat, den ganzen Speicher des Hosts lesen und schreiben; VFIO lehnt es deshalb ab.',
  'The kernel drives {0}.': 'Der Kernel betreibt {0}.',
  'The kernel drives no IOMMU: {0}.': 'Der Kernel betreibt keine IOMMU: {0}.',
  'The firmware describes an IOMMU': 'Die Firmware beschreibt eine IOMMU',
  'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.':
    'Der Kernel findet die IOMMU über eine Tabelle der Firmware; sind VT-d oder AMD-Vi dort abgeschaltet, fehlt die Tabelle, und kein Parameter hilft.',
  'The firmware describes an IOMMU that the kernel drives.':
    'Die Firmware beschreibt eine IOMMU, die der Kernel betreibt.',
  'The firmware has the table {0}.': 'Die Firmware hat die Tabelle {0}.',
  'Xen keeps the IOMMU to itself.': 'Xen behält die IOMMU für sich.',
  '{0} gives this guest no IOMMU.': '{0} gibt diesem Gast keine IOMMU.',
  'The firmware describes no IOMMU: it is switched off there, or the machine has none.':
    'Die Firmware beschreibt keine IOMMU: Sie ist dort abgeschaltet, oder der Rechner hat keine.',
  'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).':
    'Geben Sie diesem Gast auf dem Rechner, auf dem er läuft, eine virtuelle IOMMU mit Interrupt-Remapping (in libvirt: <iommu model="intel"> mit <driver intremap="on"/>, beim Maschinentyp q35).',
  'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.':
    'Geben Sie diesem Gast in den Einstellungen seines Hypervisors eine virtuelle IOMMU, falls der eine anbietet.',
  'Look in the firmware for an IOMMU or SMMU and switch it on.':
    'Suchen Sie in der Firmware nach einer IOMMU oder SMMU, und schalten Sie sie ein.',
  'The kernel finds no fault in the firmware’s IOMMU tables':
    'Der Kernel findet keinen Fehler in den IOMMU-Tabellen der Firmware',
  'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.':
    'Fehlerhafte Tabellen lassen den Kernel die IOMMU, ihr Interrupt-Remapping oder einzelne Geräte aufgeben.',
  'The firmware has no such tables.': 'Die Firmware hat keine solchen Tabellen.',
  'The kernel log has no complaint about them.': 'Das Kernel-Protokoll beanstandet sie nicht.',
  'Update the firmware; if the newest one still has the fault, report it to the board’s maker.':
    'Aktualisieren Sie die Firmware; hat auch die neueste den Fehler noch, melden Sie ihn dem Hersteller der Hauptplatine.',
  'The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.':
    'Der Kernel beanstandet die IOMMU-Tabellen der Firmware und betreibt keine IOMMU.',
  'The kernel complains about the firmware’s IOMMU tables.': 'Der Kernel beanstandet die IOMMU-Tabellen der Firmware.',
  'The kernel has sorted devices into IOMMU groups': 'Der Kernel hat die Geräte in IOMMU-Gruppen eingeteilt',
  'VFIO hands out whole groups; a device without a group cannot be given to a guest.':
    'VFIO gibt nur ganze Gruppen ab; ein Gerät ohne Gruppe kann kein Gast bekommen.',
  'Without an IOMMU there are no groups.': 'Ohne IOMMU gibt es keine Gruppen.',
  'There are groups, but no IOMMU behind them: they isolate nothing.':
    'Es gibt Gruppen, aber keine IOMMU dahinter: Sie isolieren nichts.',
  'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.':
    'Schalten Sie die IOMMU ein, und den unsicheren Modus von VFIO ohne IOMMU aus.',
  'There is one group.': 'Es gibt eine Gruppe.',
  'There are {0} groups.': 'Es gibt {0} Gruppen.',
  'The kernel has made no IOMMU group.': 'Der Kernel hat keine IOMMU-Gruppe gebildet.',
  'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.':
    'Suchen Sie im Kernel-Protokoll nach DMAR oder AMD-Vi; vielleicht ist ein Firmware-Update nötig.',
  'The IOMMU checks interrupts as well': 'Die IOMMU prüft auch Interrupts',
  'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.':
    'Ohne Interrupt-Remapping könnte ein Gast über sein Gerät jeden Interrupt im Host auslösen; VFIO startet deshalb nicht.',
  'The kernel has switched interrupt remapping on.': 'Der Kernel hat das Interrupt-Remapping eingeschaltet.',
  'The IOMMU works, but does not remap interrupts.': 'Die IOMMU arbeitet, bildet aber Interrupts nicht um.',
  'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.':
    'Schalten Sie auf dem Rechner, auf dem dieser Gast läuft, das Interrupt-Remapping der virtuellen IOMMU ein.',
  'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.':
    'Aktualisieren Sie die Firmware, und schalten Sie darin x2APIC ein, wo es diese Einstellung gibt; ältere Chipsätze können es gar nicht.',
  'The kernel switches the IOMMU on, by itself or because it is told to':
    'Der Kernel schaltet die IOMMU ein, von selbst oder weil es ihm gesagt wird',
  'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.':
    'Manche Distributionen bauen den Kernel so, dass eine IOMMU von Intel aus bleibt, bis ein Parameter sie verlangt; eine von AMD braucht keinen Parameter.',
  'The kernel drives the IOMMU.': 'Der Kernel betreibt die IOMMU.',
  'This rule knows the IOMMUs of Intel and AMD only.': 'Diese Regel kennt nur die IOMMUs von Intel und AMD.',
  'The kernel switches an AMD IOMMU on by itself.': 'Der Kernel schaltet eine IOMMU von AMD von selbst ein.',
  'The kernel is built without AMD’s IOMMU.': 'Der Kernel ist ohne die IOMMU von AMD gebaut.',
  'The kernel is built without Intel’s IOMMU.': 'Der Kernel ist ohne die IOMMU von Intel gebaut.',
  'The command line switches it on.': 'Die Befehlszeile schaltet sie ein.',
  'The kernel switches an Intel IOMMU on by itself.': 'Der Kernel schaltet eine IOMMU von Intel von selbst ein.',
  'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.':
    'Der Kernel lässt eine IOMMU von Intel aus, sofern es ihm nicht anders gesagt wird, und nichts sagt es ihm.',
  'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.':
    'Die Firmware hat eine DMAR-Tabelle, nichts schaltet die IOMMU ab, und trotzdem betreibt der Kernel keine: Seine Voreinstellung muss „aus“ sein.',
  'Install the distribution’s standard kernel, which has it.':
    'Installieren Sie den Standardkernel der Distribution, der sie hat.',
  'No device has reached for memory that is not its own':
    'Kein Gerät hat nach Speicher gegriffen, der ihm nicht gehört',
  'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.':
    'Ein solcher Fehler heißt, dass die IOMMU ein Gerät aufgehalten hat: ein Treiberfehler, eine Karte in schlechtem Zustand nach einem Reset oder fehlerhafte Firmware.',
  'The kernel log has none.': 'Im Kernel-Protokoll steht keiner.',
  'The kernel log has one line about forbidden memory access of {0}.':
    'Im Kernel-Protokoll steht eine Zeile über verbotene Speicherzugriffe von {0}.',
  'The kernel log has one line about forbidden memory access.':
    'Im Kernel-Protokoll steht eine Zeile über verbotene Speicherzugriffe.',
  'The kernel log has {0} lines about forbidden memory access of {1}.':
    'Im Kernel-Protokoll stehen {0} Zeilen über verbotene Speicherzugriffe von {1}.',
  'The kernel log has {0} lines about forbidden memory access.':
    'Im Kernel-Protokoll stehen {0} Zeilen über verbotene Speicherzugriffe.',
  'one line': 'eine Zeile',
  'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.':
    'Sehen Sie nach, ob sie mit einem Gast beginnen: Dann braucht die Karte eine andere Art von Reset. Sonst suchen Sie nach neuerer Firmware oder einem neueren Kernel.',
  'No kernel parameter switches the IOMMU off': 'Kein Kernel-Parameter schaltet die IOMMU ab',
  'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.':
    'Ein Parameter, der von einem alten Notbehelf übrig ist, hält die IOMMU abgeschaltet, was immer in der Firmware eingestellt ist.',
  'The kernel drives the IOMMU, so nothing has switched it off.':
    'Der Kernel betreibt die IOMMU; nichts hat sie also abgeschaltet.',
  'The command line does not switch it off.': 'Die Befehlszeile schaltet sie nicht ab.',
  'The kernel parameter {0} switches the IOMMU off.': 'Der Kernel-Parameter {0} schaltet die IOMMU ab.',
  'Every IOMMU parameter on the command line does something': 'Jeder IOMMU-Parameter in der Befehlszeile bewirkt etwas',
  'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.':
    'Wörter, die der Kernel übergeht, sehen aus, als wäre für die IOMMU gesorgt, und verdecken, was wirklich fehlt.',
  'No word about the IOMMU is without effect.': 'Kein Wort zur IOMMU ist wirkungslos.',
  '{0} has no effect.': 'Wirkungslos: {0}.',
  '{0} have no effect.': 'Wirkungslos: {0}.',
  'Make it {0}={1} on the kernel command line, without the word {2}; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own.':
    'Machen Sie daraus {0}={1} in der Kernel-Befehlszeile, ohne das Wort {2}; sollen die eigenen Geräte des Hosts die IOMMU umgehen, schreiben Sie iommu=pt als eigenen Parameter.',
  'Make it {0}={1} on the kernel command line, without the word {2}.':
    'Machen Sie daraus {0}={1} in der Kernel-Befehlszeile, ohne das Wort {2}.',
  'the kernel does not know the word {0}': 'der Kernel kennt das Wort {0} nicht',
  'this machine has an Intel IOMMU': 'dieser Rechner hat eine IOMMU von Intel',
  'an AMD IOMMU is on by itself, and the kernel does not know this word':
    'eine IOMMU von AMD ist von selbst an, und der Kernel kennt dieses Wort nicht',
  'this machine has an AMD IOMMU': 'dieser Rechner hat eine IOMMU von AMD',
  'this is a module’s name, not a parameter': 'das ist der Name eines Moduls, kein Parameter',
}
