// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesVirtualization: CoreSentences = {
  'A virtual network starts with the host': 'Ein virtuelles Netz startet mit dem Host',
  'Most machine definitions name the network “default”; where it is not active, the machine does not start.':
    'Die meisten Maschinendefinitionen nennen das Netz „default“; wo es nicht aktiv ist, startet die Maschine nicht.',
  'libvirt is not installed.': 'libvirt ist nicht installiert.',
  'The network {0} starts with the host.': 'Das Netz {0} startet mit dem Host.',
  'The network {0} is defined, but does not start with the host.':
    'Das Netz {0} ist definiert, startet aber nicht mit dem Host.',
  'Start it now and with the host.': 'Starten Sie es jetzt und künftig mit dem Host.',
  'No virtual network is defined.': 'Es ist kein virtuelles Netz definiert.',
  'Define libvirt’s own default network, or give the guest a bridge.':
    'Definieren Sie das Standardnetz von libvirt, oder geben Sie dem Gast eine Bridge.',
  'UEFI firmware for guests is installed': 'UEFI-Firmware für Gäste ist installiert',
  'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.':
    'Der Treiber einer GPU findet seine Karte über das UEFI des Gasts; BIOS-Gäste brauchen das alte ROM der Karte und VGA-Arbitrierung, die moderne Karten und Windows 11 nicht mehr unterstützen.',
  'UEFI for guests is described and its files are there.': 'UEFI für Gäste ist beschrieben, und seine Dateien sind da.',
  'nothing says whether the files that {0} names are there': 'nichts sagt, ob die Dateien da sind, die {0} nennt',
  '{0} could not be read': '{0} ließ sich nicht lesen',
  'No UEFI for guests is described.': 'Es ist kein UEFI für Gäste beschrieben.',
  'UEFI for guests is described, but its files are missing.':
    'UEFI für Gäste ist beschrieben, aber seine Dateien fehlen.',
  'KVM can run guests': 'KVM kann Gäste ausführen',
  'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.':
    'Ohne KVM emuliert QEMU die CPU in Software, viel zu langsam für einen Gast mit echter GPU.',
  '{0} exists, but the CPU offers no virtualization here, so no guest can use it.':
    '{0} ist vorhanden, aber die CPU bietet hier keine Virtualisierung; kein Gast kann es verwenden.',
  'The CPU offers no virtualization here, so KVM has nothing to work with.':
    'Die CPU bietet hier keine Virtualisierung; KVM hat daher nichts, womit es arbeiten könnte.',
  'There is no /dev/kvm, so the KVM module is not loaded.':
    'Es gibt kein /dev/kvm; das KVM-Modul ist also nicht geladen.',
  'Load the module {0}; if that is refused, the kernel log says why.':
    'Laden Sie das Modul {0}; wird das abgelehnt, sagt das Kernel-Protokoll warum.',
  'Load the module kvm; if that is refused, the kernel log says why.':
    'Laden Sie das Modul kvm; wird das abgelehnt, sagt das Kernel-Protokoll warum.',
  '{0} is there and the CPU can use it.': '{0} ist vorhanden, und die CPU kann es verwenden.',
  '{0} is there, but this user may not open it; libvirt’s system instance may.':
    '{0} ist vorhanden, aber dieser Benutzer darf es nicht öffnen; die Systeminstanz von libvirt darf es.',
  'To run guests without libvirt, join the group {0} and log in again.':
    'Um Gäste ohne libvirt auszuführen, treten Sie der Gruppe {0} bei, und melden Sie sich neu an.',
  'libvirt is installed': 'libvirt ist installiert',
  'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.':
    'libvirt verwahrt die Definition der Maschine, hebt ihre Grenzen an, übergibt Geräte und nimmt sie zurück.',
  'There is no libvirt daemon for QEMU.': 'Es gibt keinen libvirt-Dienst für QEMU.',
  'libvirt is installed.': 'libvirt ist installiert.',
  'libvirt {0} is installed.': 'libvirt {0} ist installiert.',
  'One set of libvirt daemons is enabled': 'Nur ein Satz libvirt-Dienste ist eingeschaltet',
  'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.':
    'libvirtd und virtqemud verwalten dieselben Maschinen; sind beide eingeschaltet, streiten sie darum, und einer sieht keine.',
  'the service manager’s links could not be read': 'die Links der Dienstverwaltung ließen sich nicht lesen',
  'No libvirt daemon is enabled.': 'Kein libvirt-Dienst ist eingeschaltet.',
  'Only the modular daemons are enabled.': 'Nur die modularen Dienste sind eingeschaltet.',
  'Only libvirtd is enabled.': 'Nur libvirtd ist eingeschaltet.',
  'Both libvirtd and the modular daemons are enabled.': 'libvirtd und die modularen Dienste sind beide eingeschaltet.',
  'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.':
    'Behalten Sie eines davon; läuft kein Gast, schalten Sie libvirtd aus, und lassen Sie die modularen Dienste.',
  'libvirt runs, or starts when it is called': 'libvirt läuft, oder es startet, wenn es gerufen wird',
  'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.':
    'Ein Dienst, der weder läuft noch eingeschaltet ist, antwortet niemandem, und alle virtuellen Maschinen scheinen weg zu sein.',
  'libvirt runs.': 'libvirt läuft.',
  'libvirt is enabled and starts when it is called.': 'libvirt ist eingeschaltet und startet, wenn es gerufen wird.',
  'nothing says whether a libvirt daemon runs': 'nichts sagt, ob ein libvirt-Dienst läuft',
  'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket':
    'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
  'libvirt is installed, but neither running nor enabled.':
    'libvirt ist installiert, läuft aber nicht und ist nicht eingeschaltet.',
  'Enable its sockets.': 'Schalten Sie seine Sockets ein.',
  'Throughway sees the host itself, not a container': 'Throughway sieht den Host selbst, keinen Container',
  'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.':
    'In einem Container gehören Programme, Pakete, Gruppen und Gerätedateien zum Container; Befunde darüber gelten womöglich nicht für den Host.',
  'Nothing here says container.': 'Nichts deutet auf einen Container hin.',
  'Throughway runs inside a container ({0}), so what it says about programs, packages and users may not hold for the host.':
    'Throughway läuft in einem Container ({0}); was es über Programme, Pakete und Benutzer sagt, gilt womöglich nicht für den Host.',
  'Run Throughway on the host, outside the container.':
    'Starten Sie Throughway auf dem Host, außerhalb des Containers.',
  'This is a physical machine': 'Das ist ein physischer Rechner',
  'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.':
    'Eine virtuelle Maschine kann nur eine GPU weitergeben, die sie selbst bekommen hat, und nur, wo ihr Hypervisor ihr eine IOMMU und verschachtelte Virtualisierung bietet.',
  'No hypervisor runs below this system.': 'Unter diesem System läuft kein Hypervisor.',
  'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.':
    'Dieses System steuert Xen, dem CPU und IOMMU gehören; KVM und VFIO können sie nicht verwenden.',
  'This system is itself a guest of {0}.': 'Dieses System ist selbst ein Gast von {0}.',
  'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.':
    'Richten Sie Passthrough auf dem Rechner ein, auf dem dieser Gast läuft. Um es zu verschachteln, muss jener Rechner diesem Gast die GPU, die Virtualisierung der CPU und eine virtuelle IOMMU mit Interrupt-Remapping geben.',
  'QEMU is installed': 'QEMU ist installiert',
  'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.':
    'QEMU ist das Programm, das zur virtuellen Maschine wird und die GPU über VFIO öffnet.',
  'There is no QEMU system emulator.': 'Es gibt keinen QEMU-Systememulator.',
  'QEMU is installed.': 'QEMU ist installiert.',
  'QEMU {0} is installed.': 'QEMU {0} ist installiert.',
  'The guests’ UEFI offers Secure Boot': 'Das UEFI der Gäste bietet Secure Boot',
  'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.':
    'Windows 11 und der Anti-Cheat-Schutz mancher Spiele verlangen einen Gast, der mit Secure Boot starten kann.',
  'No UEFI for guests is installed.': 'Es ist kein UEFI für Gäste installiert.',
  'A build with Secure Boot and enrolled keys is there.':
    'Eine Fassung mit Secure Boot und hinterlegten Schlüsseln ist da.',
  'A build with Secure Boot is there.': 'Eine Fassung mit Secure Boot ist da.',
  'None of the installed builds offers Secure Boot.': 'Keine der installierten Fassungen bietet Secure Boot.',
  'A software TPM is installed': 'Ein Software-TPM ist installiert',
  'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.':
    'Windows 11 verlangt ein TPM 2.0; swtpm gibt einem Gast eines, ohne das des Hosts zu berühren.',
  'swtpm is installed.': 'swtpm ist installiert.',
  'There is no swtpm, so a guest cannot have a TPM.': 'swtpm fehlt; ein Gast kann daher kein TPM haben.',
  'This user may manage virtual machines': 'Dieser Benutzer darf virtuelle Maschinen verwalten',
  'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.':
    'Die Systeminstanz von libvirt, die Passthrough braucht, antwortet root und den Mitgliedern ihrer Gruppe; andere werden jedes Mal nach einem Passwort gefragt oder abgewiesen.',
  'Nobody is logged in on a system that was read from a directory.':
    'Auf einem System, das aus einem Verzeichnis gelesen wurde, ist niemand angemeldet.',
  'This session is root’s.': 'Diese Sitzung gehört root.',
  'This session is in the group libvirt.': 'Diese Sitzung ist in der Gruppe libvirt.',
  'There is no group libvirt here; access is asked for each time.':
    'Hier gibt es keine Gruppe libvirt; der Zugang wird jedes Mal erfragt.',
  'This session is not in the group libvirt.': 'Diese Sitzung ist nicht in der Gruppe libvirt.',
  'Join the group and log in again; a member can do through libvirt what root can.':
    'Treten Sie der Gruppe bei, und melden Sie sich neu an; ein Mitglied kann über libvirt, was root kann.',
}
