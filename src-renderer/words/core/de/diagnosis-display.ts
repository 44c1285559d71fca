// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisDisplay: CoreSentences = {
  'QEMU does not reach the sound server': 'QEMU erreicht den Soundserver nicht',
  'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.':
    'Der Gast läuft als ein anderer Benutzer als der Soundserver, der Ordner seines Sockets ist nicht genannt, oder QEMU wurde ohne diesen Treiber gebaut.',
  '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.':
    '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.',
  'The guest’s sound works.': 'Der Ton des Gasts funktioniert.',
  'Let the guest run as you, and name the runtimeDir.':
    'Lassen Sie den Gast unter Ihrem Benutzer laufen, und nennen Sie das runtimeDir.',
  'Or sound through SPICE.': 'Oder Ton über SPICE.',
  'QEMU can then read your files.': 'QEMU kann dann Ihre Dateien lesen.',
  'The guest’s sound crackles': 'Der Ton des Gasts knistert',
  'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.':
    'Der Puffer ist für die Verzögerungen des Gasts zu klein, Kerne sind nicht gebunden, oder das Modell der Soundkarte ist ein altes.',
  'The model and the buffer’s length.': 'Das Modell und die Länge des Puffers.',
  'It also crackles on the host.': 'Es knistert auch auf dem Host.',
  'ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.':
    'ich9 mit längerem Puffer, Scream oder der Ton von Looking Glass, oder eine USB-Soundkarte.',
  'Pin the guest’s cores.': 'Binden Sie die Kerne des Gasts.',
  'The guest runs and the passed card shows nothing': 'Der Gast läuft, und die durchgereichte Karte zeigt nichts',
  'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.':
    'Windows zeigt seinen Desktop auf dem virtuellen Bildschirm, der Monitor hängt an einem anderen Anschluss oder Eingang, oder das ROM der Karte kann sie nicht starten.',
  'Is there a `<video>` beside none? Which plug is used?':
    'Steht ein anderes `<video>` als none da? Welcher Anschluss wird verwendet?',
  'The desktop is seen through RDP and has no second screen.':
    'Der Desktop ist über RDP zu sehen und hat keinen zweiten Bildschirm.',
  'Set the virtual screen to none once the driver is installed.':
    'Stellen Sie den virtuellen Bildschirm auf none, sobald der Treiber installiert ist.',
  'Another plug or cable; the card’s ROM.': 'Ein anderer Anschluss oder ein anderes Kabel; das ROM der Karte.',
  'Without RDP or SSH you may have no way in.': 'Ohne RDP oder SSH haben Sie womöglich keinen Zugang mehr.',
  'The keyboard’s or mouse’s name in /dev/input is gone': 'Der Name der Tastatur oder Maus in /dev/input ist weg',
  'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.':
    'Ein Programm für die Tastatur hat sie übernommen, sie wurde neu eingesteckt, oder sie kommt über Bluetooth.',
  '`ls -l /dev/input/by-id`.': '`ls -l /dev/input/by-id`.',
  'The link is there.': 'Der Link ist da.',
  'A udev rule with a lasting name; evsieve with persist.':
    'Eine udev-Regel mit einem bleibenden Namen; evsieve mit persist.',
  'QEMU cannot open the keyboard or mouse': 'QEMU kann die Tastatur oder Maus nicht öffnen',
  'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.':
    'Der Benutzer von QEMU ist nicht in der Gruppe input, der Geräteliste von libvirt fehlt der Knoten, AppArmor sagt Nein, oder der Name ist weg. „Operation not permitted“ spricht für die Liste, „Permission denied“ für die Dateirechte.',
  '`ls -lL` on the path; cgroup_device_acl in qemu.conf.': '`ls -lL` auf den Pfad; cgroup_device_acl in qemu.conf.',
  'QEMU’s user can open it.': 'Der Benutzer von QEMU kann sie öffnen.',
  "`<input type='evdev'>`, for which libvirt sees to it itself.":
    "`<input type='evdev'>`, bei dem libvirt selbst dafür sorgt.",
  'Or add the node to cgroup_device_acl.': 'Oder ergänzen Sie den Knoten in cgroup_device_acl.',
  'QEMU’s user can read what is typed.': 'Der Benutzer von QEMU kann lesen, was getippt wird.',
  'Looking Glass’s host application lacks rights in Windows':
    'Dem Host-Programm von Looking Glass fehlen in Windows Rechte',
  'It does not run as a service, so Windows’ secure screen hides everything from it.':
    'Es läuft nicht als Dienst; der sichere Desktop von Windows verbirgt daher alles vor ihm.',
  'Its log.': 'Sein Protokoll.',
  'The service runs.': 'Der Dienst läuft.',
  'Install it as a service.': 'Installieren Sie es als Dienst.',
  'Changing how Windows asks for rights makes it less safe.':
    'Zu ändern, wie Windows nach Rechten fragt, macht es weniger sicher.',
  'The guest has no shared memory device': 'Der Gast hat kein Gerät mit gemeinsamem Speicher',
  'The device fell out of the definition, or its Windows driver is missing.':
    'Das Gerät ist aus der Definition gefallen, oder sein Windows-Treiber fehlt.',
  '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.': '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.',
  'The device is in the guest’s Device Manager.': 'Das Gerät ist im Geräte-Manager des Gasts.',
  'Add it again; install the driver.': 'Fügen Sie es wieder hinzu; installieren Sie den Treiber.',
  '/dev/kvmfr0 is not there, or no device': '/dev/kvmfr0 ist nicht da oder kein Gerät',
  'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.':
    'Das Modul ist vor dem Gast nicht geladen, und QEMU legt dann eine gewöhnliche Datei an; oder sie fehlt der Geräteliste von libvirt.',
  '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.':
    '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.',
  'It is a character device, and in the list.': 'Es ist ein Zeichengerät und steht in der Liste.',
  'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.':
    'Halten Sie den Gast an, löschen Sie die Datei, laden Sie `kvmfr static_size_mb=N`.',
  'Add it to cgroup_device_acl, with everything that stands there by default.':
    'Ergänzen Sie es in cgroup_device_acl, mit allem, was dort vorgegeben ist.',
  'A list without the defaults keeps every guest from starting.':
    'Eine Liste ohne die Vorgaben hindert jeden Gast am Start.',
  'Looking Glass finds no screen to capture': 'Looking Glass findet keinen Bildschirm zum Aufnehmen',
  'No monitor or dummy plug is on the passed card, or another card is the guest’s first.':
    'An der durchgereichten Karte hängt kein Monitor oder Dummy-Stecker, oder eine andere Karte ist die erste des Gasts.',
  'The guest’s log; what is plugged in.': 'Das Protokoll des Gasts; was eingesteckt ist.',
  'A monitor is on and is the guest’s first.': 'Ein Monitor ist an und ist der erste des Gasts.',
  'A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.':
    'Ein Dummy-Stecker oder der Treiber für virtuelle Anzeigen; machen Sie den Bildschirm der durchgereichten Karte zum einzigen.',
  'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).':
    'Ein Stecker beim Einschalten kann die Firmware am Start hindern (ovmf-hang-vfio).',
  'Looking Glass may not open the shared memory': 'Looking Glass darf den gemeinsamen Speicher nicht öffnen',
  'The file was made by QEMU’s user, or the device node is not the group’s.':
    'Die Datei hat der Benutzer von QEMU angelegt, oder der Geräteknoten gehört nicht der Gruppe.',
  '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?':
    '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; sind Sie in der Gruppe kvm?',
  'You may read and write it.': 'Sie dürfen sie lesen und schreiben.',
  'A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.':
    'Eine Zeile in tmpfiles.d, die die Datei für Sie anlegt, oder eine udev-Regel für kvmfr.',
  'The shared memory is too small for the picture': 'Der gemeinsame Speicher ist für das Bild zu klein',
  'Width times height times four, twice, and more for HDR, does not fit.':
    'Breite mal Höhe mal vier, das Doppelte davon, und mehr für HDR, passt nicht hinein.',
  'Work it out, add 10 MiB, round up to a power of two.':
    'Rechnen Sie es aus, zählen Sie 10 MiB dazu, und runden Sie auf eine Zweierpotenz auf.',
  'The size fits.': 'Die Größe passt.',
  '32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.':
    '32 MiB für 1080p, 64 für 1440p, 128 für 4K, das Doppelte für HDR; legen Sie die Datei neu an.',
  'Looking Glass’s two halves are of different versions':
    'Die beiden Hälften von Looking Glass haben verschiedene Versionen',
  'Host application and client are from different releases.':
    'Host-Programm und Client sind aus verschiedenen Ausgaben.',
  'Compare the versions in both logs.': 'Vergleichen Sie die Versionen in beiden Protokollen.',
  'They are the same.': 'Sie sind gleich.',
  'Install the same release on both sides.': 'Installieren Sie auf beiden Seiten dieselbe Ausgabe.',
  'This QEMU comes without SPICE or QXL': 'Dieses QEMU kommt ohne SPICE oder QXL',
  'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.':
    'Die Distribution hat SPICE und QXL von QEMU abgetrennt oder weggelassen (RHEL 9), und die Definition verlangt sie.',
  '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.':
    '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.',
  'Both are listed.': 'Beide sind aufgeführt.',
  'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).':
    'Installieren Sie, was abgetrennt wurde (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).',
  'Or use VNC and a virtio display.': 'Oder nehmen Sie VNC und eine virtio-Anzeige.',
  'Scream plays nothing': 'Scream spielt nichts ab',
  'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.':
    'Eine Firewall sperrt den UDP-Port 4010, es lauscht an der falschen Schnittstelle, oder sein gemeinsamer Speicher fehlt.',
  '`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.':
    '`ss -lun | grep 4010`; die Größe des gemeinsamen Speichers ist 2 MiB.',
  'Packets arrive at the receiver.': 'Pakete kommen beim Empfänger an.',
  'Open the port on virbr0; name the interface with -i.':
    'Öffnen Sie den Port an virbr0; nennen Sie die Schnittstelle mit -i.',
  'The pointer is dead or jumps in the guest': 'Der Zeiger ist im Gast tot oder springt',
  'SPICE’s agent in the guest takes the pointer for itself.': 'Der Agent von SPICE im Gast nimmt den Zeiger für sich.',
  'Its service in the guest.': 'Sein Dienst im Gast.',
  'The pointer works without SPICE too little.': 'Der Zeiger funktioniert auch ohne SPICE zu wenig.',
  'Stop the agent or take its channel out; add a USB tablet.':
    'Halten Sie den Agenten an, oder nehmen Sie seinen Kanal heraus; fügen Sie ein USB-Tablet hinzu.',
  'The USB device is not plugged in, or there are two of it':
    'Das USB-Gerät ist nicht eingesteckt, oder es gibt zwei davon',
  'The definition names a device by its ids, and none or two of them are there.':
    'Die Definition nennt ein Gerät nach seinen IDs, und keines oder zwei davon sind da.',
  '`lsusb -d VENDOR:PRODUCT`.': '`lsusb -d VENDOR:PRODUCT`.',
  'Exactly one is listed.': 'Genau eines ist aufgeführt.',
  "`startupPolicy='optional'` on its source.": "`startupPolicy='optional'` an seiner Quelle.",
  'Name it by its port.': 'Benennen Sie es nach seinem Anschluss.',
  'A USB device drops out of the guest': 'Ein USB-Gerät fällt aus dem Gast',
  'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.':
    'Das Gerät meldet sich neu an, schläft ein, oder verträgt sich nicht mit dem USB-Controller des Gasts.',
  'How often each port is reset.': 'Wie oft jeder Anschluss zurückgesetzt wird.',
  'It is one reset when the guest starts.': 'Es ist ein Reset beim Start des Gasts.',
  'Pass the whole controller.': 'Reichen Sie den ganzen Controller durch.',
  'Switch autosuspend off; use a qemu-xhci controller.':
    'Schalten Sie Autosuspend aus; verwenden Sie einen Controller qemu-xhci.',
  'The host loses the controller’s ports.': 'Der Host verliert die Anschlüsse des Controllers.',
  'QEMU may not open the USB device': 'QEMU darf das USB-Gerät nicht öffnen',
  'QEMU runs as a user or in a container to whom the node does not belong.':
    'QEMU läuft als ein Benutzer oder in einem Container, dem der Knoten nicht gehört.',
  '`ls -l` on the node; denials in the kernel’s log.': '`ls -l` auf den Knoten; Verweigerungen im Kernel-Protokoll.',
  'The node belongs to QEMU’s user.': 'Der Knoten gehört dem Benutzer von QEMU.',
  'The system’s libvirt; or a udev rule with uaccess.': 'Das libvirt des Systems; oder eine udev-Regel mit uaccess.',
}
