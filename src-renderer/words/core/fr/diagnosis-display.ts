// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisDisplay: CoreSentences = {
  'QEMU does not reach the sound server': 'QEMU n’atteint pas le serveur de son',
  'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.':
    'L’invité tourne sous un autre utilisateur que le serveur de son, le dossier de son socket n’est pas nommé, ou QEMU a été compilé sans ce pilote.',
  '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.':
    '`<audio type=…>` ; user dans qemu.conf ; `qemu-system-x86_64 -audio help`.',
  'The guest’s sound works.': 'Le son de l’invité fonctionne.',
  'Let the guest run as you, and name the runtimeDir.':
    'Faites tourner l’invité sous votre compte, et nommez le runtimeDir.',
  'Or sound through SPICE.': 'Ou le son par SPICE.',
  'QEMU can then read your files.': 'QEMU peut alors lire vos fichiers.',
  'The guest’s sound crackles': 'Le son de l’invité grésille',
  'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.':
    'Le tampon est trop petit pour les retards de l’invité, les cœurs ne sont pas épinglés, ou le modèle de carte son est ancien.',
  'The model and the buffer’s length.': 'Le modèle et la longueur du tampon.',
  'It also crackles on the host.': 'Il grésille aussi sur l’hôte.',
  'ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.':
    'ich9 avec un tampon plus long, Scream ou le son de Looking Glass, ou une carte son USB.',
  'Pin the guest’s cores.': 'Épinglez les cœurs de l’invité.',
  'The guest runs and the passed card shows nothing': 'L’invité tourne et la carte transmise ne montre rien',
  'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.':
    'Windows montre son bureau sur l’écran virtuel, l’écran est sur une autre prise ou entrée, ou la ROM de la carte ne peut pas la lancer.',
  'Is there a `<video>` beside none? Which plug is used?':
    'Y a-t-il un `<video>` autre que none ? Quelle prise est utilisée ?',
  'The desktop is seen through RDP and has no second screen.': 'Le bureau se voit par RDP et n’a pas de second écran.',
  'Set the virtual screen to none once the driver is installed.':
    'Mettez l’écran virtuel à none une fois le pilote installé.',
  'Another plug or cable; the card’s ROM.': 'Une autre prise ou un autre câble ; la ROM de la carte.',
  'Without RDP or SSH you may have no way in.': 'Sans RDP ni SSH, vous n’aurez peut-être aucun accès.',
  'The keyboard’s or mouse’s name in /dev/input is gone': 'Le nom du clavier ou de la souris dans /dev/input a disparu',
  'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.':
    'Un programme pour clavier l’a pris, il a été rebranché, ou passe par Bluetooth.',
  '`ls -l /dev/input/by-id`.': '`ls -l /dev/input/by-id`.',
  'The link is there.': 'Le lien est là.',
  'A udev rule with a lasting name; evsieve with persist.':
    'Une règle udev avec un nom durable ; evsieve avec persist.',
  'QEMU cannot open the keyboard or mouse': 'QEMU ne peut pas ouvrir le clavier ou la souris',
  'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.':
    'L’utilisateur de QEMU n’est pas dans le groupe input, le nœud manque dans la liste de périphériques de libvirt, AppArmor refuse, ou le nom a disparu. « Operation not permitted » désigne la liste, « Permission denied » les droits du fichier.',
  '`ls -lL` on the path; cgroup_device_acl in qemu.conf.': '`ls -lL` sur le chemin ; cgroup_device_acl dans qemu.conf.',
  'QEMU’s user can open it.': 'L’utilisateur de QEMU peut l’ouvrir.',
  "`<input type='evdev'>`, for which libvirt sees to it itself.":
    "`<input type='evdev'>`, pour lequel libvirt s’en charge lui-même.",
  'Or add the node to cgroup_device_acl.': 'Ou ajoutez le nœud à cgroup_device_acl.',
  'QEMU’s user can read what is typed.': 'L’utilisateur de QEMU peut lire ce qui est tapé.',
  'Looking Glass’s host application lacks rights in Windows':
    'L’application hôte de Looking Glass manque de droits dans Windows',
  'It does not run as a service, so Windows’ secure screen hides everything from it.':
    'Elle ne tourne pas comme service : l’écran sécurisé de Windows lui cache tout.',
  'Its log.': 'Son journal.',
  'The service runs.': 'Le service tourne.',
  'Install it as a service.': 'Installez-la comme service.',
  'Changing how Windows asks for rights makes it less safe.':
    'Changer la façon dont Windows demande les droits le rend moins sûr.',
  'The guest has no shared memory device': 'L’invité n’a pas de périphérique de mémoire partagée',
  'The device fell out of the definition, or its Windows driver is missing.':
    'Le périphérique est sorti de la définition, ou son pilote Windows manque.',
  '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.': '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.',
  'The device is in the guest’s Device Manager.':
    'Le périphérique est dans le Gestionnaire de périphériques de l’invité.',
  'Add it again; install the driver.': 'Ajoutez-le de nouveau ; installez le pilote.',
  '/dev/kvmfr0 is not there, or no device': '/dev/kvmfr0 n’est pas là, ou n’est pas un périphérique',
  'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.':
    'Le module n’est pas chargé avant l’invité, et QEMU crée alors un simple fichier ; ou il manque dans la liste de périphériques de libvirt.',
  '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.':
    '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl dans qemu.conf.',
  'It is a character device, and in the list.': 'C’est un périphérique caractère, et il est dans la liste.',
  'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.':
    'Arrêtez l’invité, supprimez le fichier, chargez `kvmfr static_size_mb=N`.',
  'Add it to cgroup_device_acl, with everything that stands there by default.':
    'Ajoutez-le à cgroup_device_acl, avec tout ce qui y est par défaut.',
  'A list without the defaults keeps every guest from starting.':
    'Une liste sans les valeurs par défaut empêche tout invité de démarrer.',
  'Looking Glass finds no screen to capture': 'Looking Glass ne trouve aucun écran à capturer',
  'No monitor or dummy plug is on the passed card, or another card is the guest’s first.':
    'Aucun écran ni fiche factice n’est sur la carte transmise, ou une autre carte est la première de l’invité.',
  'The guest’s log; what is plugged in.': 'Le journal de l’invité ; ce qui est branché.',
  'A monitor is on and is the guest’s first.': 'Un écran est allumé et est le premier de l’invité.',
  'A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.':
    'Une fiche factice ou le pilote d’écrans virtuels ; faites de l’écran de la carte transmise le seul.',
  'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).':
    'Une fiche présente à la mise sous tension peut empêcher le micrologiciel de démarrer (ovmf-hang-vfio).',
  'Looking Glass may not open the shared memory': 'Looking Glass ne peut pas ouvrir la mémoire partagée',
  'The file was made by QEMU’s user, or the device node is not the group’s.':
    'Le fichier a été créé par l’utilisateur de QEMU, ou le nœud de périphérique n’appartient pas au groupe.',
  '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?':
    '`ls -l /dev/shm/looking-glass /dev/kvmfr0` ; êtes-vous dans le groupe kvm ?',
  'You may read and write it.': 'Vous pouvez y lire et y écrire.',
  'A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.':
    'Une ligne dans tmpfiles.d qui crée le fichier pour vous, ou une règle udev pour kvmfr.',
  'The shared memory is too small for the picture': 'La mémoire partagée est trop petite pour l’image',
  'Width times height times four, twice, and more for HDR, does not fit.':
    'Largeur fois hauteur fois quatre, deux fois, et plus en HDR, n’y tient pas.',
  'Work it out, add 10 MiB, round up to a power of two.':
    'Calculez, ajoutez 10 Mio, arrondissez à la puissance de deux supérieure.',
  'The size fits.': 'La taille convient.',
  '32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.':
    '32 Mio pour 1080p, 64 pour 1440p, 128 pour 4K, le double en HDR ; recréez le fichier.',
  'Looking Glass’s two halves are of different versions':
    'Les deux moitiés de Looking Glass sont de versions différentes',
  'Host application and client are from different releases.':
    'L’application hôte et le client viennent de versions différentes.',
  'Compare the versions in both logs.': 'Comparez les versions dans les deux journaux.',
  'They are the same.': 'Elles sont identiques.',
  'Install the same release on both sides.': 'Installez la même version des deux côtés.',
  'This QEMU comes without SPICE or QXL': 'Ce QEMU vient sans SPICE ni QXL',
  'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.':
    'La distribution a séparé SPICE et QXL de QEMU, ou les a abandonnés (RHEL 9), et la définition les demande.',
  '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.':
    '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.',
  'Both are listed.': 'Les deux sont listés.',
  'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).':
    'Installez ce qui a été séparé (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).',
  'Or use VNC and a virtio display.': 'Ou utilisez VNC et un affichage virtio.',
  'Scream plays nothing': 'Scream ne joue rien',
  'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.':
    'Un pare-feu ferme le port UDP 4010, il écoute sur la mauvaise interface, ou sa mémoire partagée manque.',
  '`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.':
    '`ss -lun | grep 4010` ; la taille de la mémoire partagée est 2 Mio.',
  'Packets arrive at the receiver.': 'Des paquets arrivent au récepteur.',
  'Open the port on virbr0; name the interface with -i.': 'Ouvrez le port sur virbr0 ; nommez l’interface avec -i.',
  'The pointer is dead or jumps in the guest': 'Le pointeur est mort ou saute dans l’invité',
  'SPICE’s agent in the guest takes the pointer for itself.': 'L’agent SPICE dans l’invité prend le pointeur pour lui.',
  'Its service in the guest.': 'Son service dans l’invité.',
  'The pointer works without SPICE too little.': 'Sans SPICE non plus, le pointeur ne marche pas bien.',
  'Stop the agent or take its channel out; add a USB tablet.':
    'Arrêtez l’agent ou retirez son canal ; ajoutez une tablette USB.',
  'The USB device is not plugged in, or there are two of it':
    'Le périphérique USB n’est pas branché, ou il y en a deux',
  'The definition names a device by its ids, and none or two of them are there.':
    'La définition nomme un périphérique par ses identifiants, et aucun ou deux sont là.',
  '`lsusb -d VENDOR:PRODUCT`.': '`lsusb -d VENDOR:PRODUCT`.',
  'Exactly one is listed.': 'Un seul exactement est listé.',
  "`startupPolicy='optional'` on its source.": "`startupPolicy='optional'` sur sa source.",
  'Name it by its port.': 'Nommez-le par son port.',
  'A USB device drops out of the guest': 'Un périphérique USB disparaît de l’invité',
  'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.':
    'Le périphérique s’énumère de nouveau, s’endort, ou ne s’entend pas avec le contrôleur USB de l’invité.',
  'How often each port is reset.': 'Combien de fois chaque port est réinitialisé.',
  'It is one reset when the guest starts.': 'C’est une seule réinitialisation au démarrage de l’invité.',
  'Pass the whole controller.': 'Donnez le contrôleur entier.',
  'Switch autosuspend off; use a qemu-xhci controller.': 'Désactivez l’autosuspend ; utilisez un contrôleur qemu-xhci.',
  'The host loses the controller’s ports.': 'L’hôte perd les ports du contrôleur.',
  'QEMU may not open the USB device': 'QEMU ne peut pas ouvrir le périphérique USB',
  'QEMU runs as a user or in a container to whom the node does not belong.':
    'QEMU tourne sous un utilisateur ou dans un conteneur à qui le nœud n’appartient pas.',
  '`ls -l` on the node; denials in the kernel’s log.': '`ls -l` sur le nœud ; les refus dans le journal du noyau.',
  'The node belongs to QEMU’s user.': 'Le nœud appartient à l’utilisateur de QEMU.',
  'The system’s libvirt; or a udev rule with uaccess.': 'Le libvirt du système ; ou une règle udev avec uaccess.',
}
