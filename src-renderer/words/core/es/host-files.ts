// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const hostFiles: CoreSentences = {
  'booster’s initramfs runs no scripts': 'el initramfs de booster no ejecuta scripts',
  'NixOS builds its initramfs from its own configuration':
    'NixOS genera su initramfs a partir de su propia configuración',
  'this system boots without an initramfs': 'este sistema arranca sin initramfs',
  'a script in the initramfs ({0}) binds each device by address and id before any driver sees it':
    'un script en el initramfs ({0}) vincula cada dispositivo por dirección e identificador antes de que lo vea un controlador',
  'the initramfs is part of the system image here, so nothing of ours can run in it':
    'el initramfs forma parte aquí de la imagen del sistema, así que nada nuestro puede ejecutarse en él',
  '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs':
    '/usr es aquí de solo lectura y los cambios llegan como instantáneas nuevas, así que no se puede poner nada nuestro en un initramfs',
  '{0}; devices can be bound by vfio-pci.ids= only': '{0}; los dispositivos solo se pueden vincular con vfio-pci.ids=',
  'a preset names this configuration file, and it is not there':
    'un preset nombra este archivo de configuración, y no está',
  'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited':
    'un preset nombra este archivo de configuración; fuera de /etc/mkinitcpio*.conf no se edita ninguno',
  'a word to be taken off stands in pieces: {0}': 'una palabra que hay que quitar está en trozos: {0}',
  'its lines end as on Windows, and the \\r would become part of a word: {0}':
    'sus líneas terminan como en Windows, y \\r pasaría a formar parte de una palabra: {0}',
  'it has no line with kernel parameters to put ours on':
    'no tiene ninguna línea con parámetros del núcleo en la que poner los nuestros',
  'it is not JSON': 'no es JSON',
  'GRUB would not pass this on: {0}': 'GRUB no transmitiría esto: {0}',
  'there are no entries in /boot/loader/entries to put kernel parameters on':
    'no hay entradas en /boot/loader/entries en las que poner parámetros del núcleo',
  'entries take their parameters from $kernelopts, and there is no grubenv':
    'las entradas toman sus parámetros de $kernelopts, y no hay grubenv',
  'it is gone': 'ha desaparecido',
  'entries take their parameters from $kernelopts, and it is not set there':
    'las entradas toman sus parámetros de $kernelopts, y no está definido ahí',
  'it holds escaped letters: {0}': 'contiene letras con escape: {0}',
  'its {0} bytes have no room for more words': 'en sus {0} bytes no caben más palabras',
  'there is no {0} to be made anew': 'no hay ningún {0} que regenerar',
  'its lines end as on Windows, and a shell takes the \\r into the value: {0}':
    'sus líneas terminan como en Windows, y un shell incluye \\r en el valor: {0}',
  'grub-mkconfig stops there, {0}: {1}': 'grub-mkconfig se detiene ahí, {0}: {1}',
  'the quote {0} in the value is never closed': 'la comilla {0} del valor no se cierra',
  'GRUB would take “{0}” for its own, and what follows would not reach the kernel':
    'GRUB tomaría «{0}» por suyo, y lo que sigue no llegaría al núcleo',
  'there is no /etc/default/grub, so nothing tells how GRUB’s menu is made':
    'no hay /etc/default/grub, así que nada dice cómo se genera el menú de GRUB',
  'words after “--” are not for the kernel, and ours would come after it: {0}':
    'las palabras tras «--» no son para el núcleo, y las nuestras irían después: {0}',
  'this line, read later, may leave ours out: {0}': 'esta línea, leída más tarde, puede omitir lo nuestro: {0}',
  'a shell would not come to the value that is wanted: {0}': 'un shell no llegaría al valor deseado: {0}',
  'no line sets {0}': 'ninguna línea establece {0}',
  'there is no /etc/kernelstub/configuration': 'no hay /etc/kernelstub/configuration',
  'no limine.conf was found on /efi, /boot/efi or /boot': 'no se encontró limine.conf en /efi, /boot/efi ni /boot',
  'bash stops there: {0}': 'bash se detiene ahí: {0}',
  'KERNEL_CMDLINE[default] cannot be worked out: {0}': 'no se puede determinar KERNEL_CMDLINE[default]: {0}',
  '/etc/default/limine sets no KERNEL_CMDLINE[default] to add to':
    '/etc/default/limine no establece ningún KERNEL_CMDLINE[default] al que añadir',
  'neither rpm-ostree nor bootc is there to change the deployment':
    'no están ni rpm-ostree ni bootc para cambiar el despliegue',
  '“{0}” is not ours, and bootc takes off only what was put on through it':
    '«{0}» no es nuestro, y bootc solo quita lo que se puso con él',
  'no deployment has an entry in /boot/loader/entries': 'ningún despliegue tiene una entrada en /boot/loader/entries',
  'there is neither /etc/kernel/cmdline nor /etc/default/grub': 'no están ni /etc/kernel/cmdline ni /etc/default/grub',
  'neither /boot/refind_linux.conf nor a stanza of refind.conf has kernel parameters':
    'ni /boot/refind_linux.conf ni ninguna stanza de refind.conf tienen parámetros del núcleo',
  'there is no /etc/kernel/cmdline, so sdbootutil would copy the parameters that run right now':
    'no hay /etc/kernel/cmdline, así que sdbootutil copiaría los parámetros en uso ahora mismo',
  'GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known':
    'GRUB terminaría la línea en «;», y no se sabe cómo transmite sdbootutil las comillas',
  'NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead':
    'NixOS genera su menú a partir de su propia configuración: pegue en su lugar el módulo con boot.kernelParams',
  'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry':
    'el firmware inicia él mismo el núcleo, con parámetros guardados en una entrada del firmware: cambie esa entrada',
  'it depends on a command or an expression': 'depende de una orden o de una expresión',
  'the quote  in the value is never closed': 'la comilla  del valor no se cierra',
  'there is none of {0}': 'no hay ninguno de {0}',
  'it takes in {0}, where parameters may stand as well': 'incluye {0}, donde también puede haber parámetros',
  'no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system':
    'ninguna entrada en loader/entries de /efi, /boot/efi o /boot inicia un núcleo de este sistema',
  'no file holds the parameters of the next image, which would take those that run right now: put them into /etc/kernel/cmdline first':
    'ningún archivo contiene los parámetros de la próxima imagen, que tomaría los que están en uso ahora mismo: póngalos antes en /etc/kernel/cmdline',
  'it is set by a loop': 'lo establece un bucle',
  'go on': 'continuar',
  'a command whose name is not known may have changed it': 'puede haberlo cambiado una orden cuyo nombre no se conoce',
  "“{0}” is not for this machine's sh": '«{0}» no es para el sh de este equipo',
  '“{0} {1}” may have changed it': '«{0} {1}» puede haberlo cambiado',
  'it is unset under a condition': 'se elimina bajo una condición',
  'it is set by {0}': 'lo establece {0}',
  'the file may end early, at “{0}”': 'el archivo puede terminar antes, en «{0}»',
  "“{0}+=” is bash's, and sh is not bash here": '«{0}+=» es de bash, y aquí sh no es bash',
  "“{0}+=(…)” is bash's, and sh is not bash here": '«{0}+=(…)» es de bash, y aquí sh no es bash',
  "“{0}=” is bash's, and sh is not bash here": '«{0}=» es de bash, y aquí sh no es bash',
  "“{0}=(…)” is bash's, and sh is not bash here": '«{0}=(…)» es de bash, y aquí sh no es bash',
  'it is set as only bash can, and sh may be another shell':
    'se establece como solo puede bash, y sh puede ser otro shell',
  'it is set under a condition': 'se establece bajo una condición',
  'the file goes on with more than plain assignments': 'el archivo contiene más que simples asignaciones',
  'it depends on a home folder': 'depende de una carpeta personal',
  'it holds a brace expansion': 'contiene una expansión de llaves',
  'it depends on {0}': 'depende de {0}',
  'it holds an array within a word': 'contiene un array dentro de una palabra',
  'it depends on ${0}': 'depende de ${0}',
  'it depends on ${0}: {1}': 'depende de ${0}: {1}',
  'a double quote is never closed': 'unas comillas dobles no se cierran',
  'a single quote is never closed': 'unas comillas simples no se cierran',
  "it depends on GRUB's {0}": 'depende de {0} de GRUB',
  'GRUB does not accept “{0}” outside quotes': 'GRUB no acepta «{0}» fuera de comillas',
  'a single quote': 'una comilla simple',
  'a quote': 'una comilla',
  'the new grub.cfg starts no Linux': 'el nuevo grub.cfg no inicia ningún Linux',
  'an entry of the new grub.cfg lacks {0}: {1}': 'a una entrada del nuevo grub.cfg le falta {0}: {1}',
  'an entry of the new grub.cfg still has {0}: {1}': 'una entrada del nuevo grub.cfg aún tiene {0}: {1}',
  'the new image lacks {0}': 'a la imagen nueva le falta {0}',
  'the new image still has {0}': 'la imagen nueva aún tiene {0}',
  'the new image lacks {0} programs and scripts that the one in use has, {1} among them':
    'a la imagen nueva le faltan {0} programas y scripts que tiene la que está en uso, entre ellos {1}',
  'NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)':
    'NixOS toma los hooks de su propia configuración (virtualisation.libvirtd.hooks.qemu)',
  'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)':
    'SELinux está en modo enforcing y su política no permite que libvirt ejecute hooks de QEMU: con uno puesto no se iniciaría ningún huésped. En su lugar, las CPU se pueden mantener libres desde el arranque (--isolate)',
  'somebody else’s hook stands at this place; move it away or give it another name':
    'en este sitio hay un hook ajeno; muévalo o dele otro nombre',
  'Limine would not start a new image because of the checksum in: {0}':
    'Limine no iniciaría una imagen nueva por la suma de comprobación en: {0}',
  'there are no modules of a kernel {0} on this system': 'no hay módulos de un núcleo {0} en este sistema',
  'NixOS builds its images from its configuration; see the module to paste':
    'NixOS genera sus imágenes a partir de su configuración; véase el módulo que pegar',
  'no installed kernel belongs to this file; installed: {0}':
    'ningún núcleo instalado corresponde a este archivo; instalados: {0}',
  'no installed kernel belongs to this file; installed: none':
    'ningún núcleo instalado corresponde a este archivo; instalados: ninguno',
  'no kernel with modules is installed': 'no hay ningún núcleo con módulos instalado',
  'no initramfs of the kernel {0} was found, neither in /boot nor beside its boot entry':
    'no se encontró ningún initramfs del núcleo {0}, ni en /boot ni junto a su entrada de arranque',
  'not made yet': 'aún sin generar',
  'the account with the number {0} is not in /etc/passwd; let it into the group libvirt yourself':
    'la cuenta con el número {0} no está en /etc/passwd; añádala usted al grupo libvirt',
  'the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)':
    'el grupo libvirt de este sistema está en /usr/lib/group: copie antes su línea a /etc/group (grep ^libvirt: /usr/lib/group >> /etc/group)',
  'this system is not started by systemd: switch libvirt on by its own means':
    'este sistema no lo inicia systemd: active libvirt con los medios propios del sistema',
  'packages of this system come with its image: layer them with rpm-ostree, or build them in':
    'los paquetes de este sistema vienen con su imagen: añádalos como capa con rpm-ostree o inclúyalos en ella',
  'Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with':
    'Proxmox VE trae su propio QEMU y firmware, con los que chocan los paquetes de la distribución',
  'how packages are installed on this distribution is not known to Throughway':
    'Throughway no sabe cómo se instalan paquetes en esta distribución',
  'NixOS declares this in its configuration: put `{0}` there and run `nixos-rebuild switch`':
    'NixOS declara esto en su configuración: ponga ahí `{0}` y ejecute `nixos-rebuild switch`',
  'this boot is a trial itself: keep it or restart first':
    'este arranque es a su vez una prueba: consérvela o reinicie antes',
  'there is no systemd here, which would end a trial that nobody answers':
    'aquí no hay systemd, que terminaría una prueba a la que nadie responde',
  'GRUB next_entry': 'GRUB next_entry',
  '{0}/grub.cfg does not read next_entry, or does not clear it before it counts; GRUB would not go back':
    '{0}/grub.cfg no lee next_entry, o no lo borra antes de que cuente; GRUB no volvería atrás',
  '{0}/grub.cfg does not read the entry files in /boot/loader/entries':
    '{0}/grub.cfg no lee los archivos de entrada de /boot/loader/entries',
  'the default is a number (saved_entry={0}), and one more entry would shift what it means':
    'el valor predeterminado es un número (saved_entry={0}), y una entrada más desplazaría su significado',
  'none of the entry files in /boot/loader/entries is the default or that of the running kernel':
    'ninguno de los archivos de entrada de /boot/loader/entries es el predeterminado ni el del núcleo en uso',
  '{0} is set neither in the entry nor in grubenv': '{0} no está establecido ni en la entrada ni en grubenv',
  'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu':
    'sdbootutil crea y mide él mismo cada entrada de arranque y retiraría una nuestra. Lo siguiente mejor: aplíquelo y, si el equipo no arranca, elija una instantánea anterior en el menú de arranque',
  'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)':
    'rEFInd no tiene arranque de una sola vez y recuerda lo último que inició. Lo siguiente mejor: conserve en refind_linux.conf una segunda línea con las palabras antiguas y elíjala en el menú (F2 sobre la entrada)',
  'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself':
    'un cambio hace predeterminado un despliegue nuevo, y no hay arranque de una sola vez. Lo siguiente mejor: el despliegue anterior es la segunda entrada del menú; con `boot_counter=1` en grubenv, GRUB vuelve a él por sí solo',
  'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu':
    'las entradas se generan solo a partir de la configuración. Lo siguiente mejor: una `specialisation` con estas palabras es una entrada propia; iníciela una vez con `bootctl set-oneshot` o desde el menú',
  'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu':
    'Proxmox puede fijar un núcleo para un arranque, pero no sus parámetros, y solo lo suelta tras un buen arranque. Lo siguiente mejor: aplíquelo y, si el equipo no arranca, borre las palabras en el menú de arranque',
  'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`':
    'el firmware inicia el núcleo con parámetros de su propia memoria, en la que aquí no se escribe. Lo siguiente mejor: una segunda entrada de arranque del firmware, y `efibootmgr --bootnext`',
  'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu':
    'Syslinux no tiene arranque de una sola vez en este sistema. Lo siguiente mejor: un segundo LABEL con las palabras antiguas, que se elige en el menú',
  'Without a trial the recovery card shows how to get back from the boot menu.':
    'Sin prueba, la tarjeta de recuperación muestra cómo volver atrás desde el menú de arranque.',
  '{0} starts an entry of its own once; the machine goes back by itself at the boot after it.':
    '{0} inicia una vez una entrada propia; el equipo vuelve atrás por sí solo en el arranque siguiente.',
  'Only root can read {0}; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Solo root puede leer {0}; se mira antes de escribir nada, y no se escribe nada si se opone a una prueba.',
  'Only root can read a file that decides it; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Solo root puede leer un archivo que lo decide; se mira antes de escribir nada, y no se escribe nada si se opone a una prueba.',
  'a file that decides it': 'un archivo que lo decide',
  '{0} Without a trial the recovery card shows how to get back from the boot menu.':
    '{0} Sin prueba, la tarjeta de recuperación muestra cómo volver atrás desde el menú de arranque.',
  'it does not begin as a GRUB environment block': 'no empieza como un bloque de entorno de GRUB',
  'it has {0} bytes in place of {1}': 'tiene {0} bytes en lugar de {1}',
  'its last line has no end': 'su última línea no tiene final',
  'it has no room for one more variable': 'no tiene sitio para una variable más',
  'LVM or encryption': 'LVM o cifrado',
  'neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there':
    'no están ni /boot/grub/grub.cfg ni /boot/grub2/grub.cfg',
  'there is a menu in {0} and in {1}; which of them GRUB reads cannot be told':
    'hay un menú en {0} y en {1}; no se puede saber cuál lee GRUB',
  'what {0} lies on cannot be told, so neither whether GRUB can clear a one-shot there':
    'no se puede saber sobre qué está {0}, así que tampoco si GRUB puede borrar ahí un arranque de una sola vez',
  'GRUB cannot write to {0}, on which {1} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do':
    'GRUB no puede escribir en {0}, donde está {1}: un arranque de una sola vez permanecería y la prueba se repetiría en cada arranque. Bastaría un /boot aparte en ext4',
  'GRUB cannot write through {0}, on which {1} lies ({2}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do':
    'GRUB no puede escribir a través de {0}, donde está {1} ({2}): un arranque de una sola vez permanecería y la prueba se repetiría en cada arranque. Bastaría un /boot en una partición normal',
  'GRUB would not take it as its environment: {0}': 'GRUB no lo aceptaría como su entorno: {0}',
  'another entry is already set for the next boot: next_entry={0}':
    'ya hay otra entrada establecida para el próximo arranque: next_entry={0}',
  'its initrd is given in several lines: {0}': 'su initrd se indica en varias líneas: {0}',
  'its kernel line is more than one command: {0}': 'su línea del núcleo es más de una orden: {0}',
  '{0}/grub.cfg does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)':
    '{0}/grub.cfg no lee custom.cfg (/etc/grub.d/41_custom falta o no es ejecutable)',
  'no entry of {0}/grub.cfg starts this Linux in a way that can be copied':
    'ninguna entrada de {0}/grub.cfg inicia este Linux de un modo que se pueda copiar',
  'the entry “{0}” cannot be copied: {1}': 'la entrada «{0}» no se puede copiar: {1}',
  'it decides itself what is started, and a trial could not: {0}':
    'decide por sí misma qué se inicia, y una prueba no podría: {0}',
  'a quote or a bracket in it is never closed, so nothing can be added after it':
    'una comilla o un paréntesis que contiene no se cierra, así que no se puede añadir nada detrás',
  'Limine has a one-shot only where UEFI started it': 'Limine solo tiene arranque de una sola vez si lo inició UEFI',
  'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot':
    'Limine no indicó su versión en este arranque (LoaderInfo); antes de 12.4 no hace caso de un arranque de una sola vez',
  'Limine {0}.{1} started this system, and before 12.4 it takes no notice of a one-shot':
    'Limine {0}.{1} inició este sistema, y antes de 12.4 no hace caso de un arranque de una sola vez',
  'limine.conf is at none of its usual places': 'limine.conf no está en ninguno de sus sitios habituales',
  'there is a menu in {0} and in {1}; which of them Limine reads cannot be told':
    'hay un menú en {0} y en {1}; no se puede saber cuál lee Limine',
  'Limine would remember the trial and start it again: {0}': 'Limine recordaría la prueba y la iniciaría otra vez: {0}',
  'Limine starts only with the menu whose checksum it holds: {0}':
    'Limine solo inicia con el menú cuya suma de comprobación contiene: {0}',
  'none of its entries starts a Linux kernel with the words that the running one has':
    'ninguna de sus entradas inicia un núcleo Linux con las palabras que tiene el que está en uso',
  'the variables of the firmware cannot be reached, and the one-shot is one of them':
    'no se puede acceder a las variables del firmware, y el arranque de una sola vez es una de ellas',
  'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside':
    'no hay ninguna entrada de arranque en un archivo (loader/entries); una imagen de núcleo unificada lleva dentro sus parámetros',
  'there are boot entries on {0}; which of them the running one is cannot be told':
    'hay entradas de arranque en {0}; no se puede saber cuál es la que está en uso',
  'this system was started from {0}, a unified kernel image with its parameters inside':
    'este sistema se inició desde {0}, una imagen de núcleo unificada que lleva dentro sus parámetros',
  'no boot entry starts a Linux kernel': 'ninguna entrada de arranque inicia un núcleo Linux',
  'the running entry names no kernel (`linux`)': 'la entrada en uso no nombra ningún núcleo (`linux`)',
  'it would take the trial’s entry as its default, for good: {0}':
    'tomaría la entrada de la prueba como predeterminada, para siempre: {0}',
  'the firmware’s variable {0} ({1}) would take the trial’s entry as its default':
    'la variable del firmware {0} ({1}) tomaría la entrada de la prueba como predeterminada',
  'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default':
    'todas las entradas de arranque se ordenan detrás de una nuestra o se cuentan (boot counting), así que la de la prueba podría pasar a ser la predeterminada',
  'a newer kernel is installed than the one that runs; restart first':
    'hay instalado un núcleo más reciente que el que está en uso; reinicie antes',
  'the entry to copy starts without an initramfs, so nothing could bind early.':
    'la entrada que copiar arranca sin initramfs, así que nada podría vincular pronto.',
  'Throughway trial (one boot)': 'Prueba de Throughway (un arranque)',
  'initrd {0}': 'initrd {0}',
  'options {0}': 'options {0}',
  'EFI BootNext': 'EFI BootNext',
  'the release of the running kernel cannot be told': 'no se puede saber la versión del núcleo en uso',
  'the firmware has boot entries under all the numbers that ours could have':
    'el firmware tiene entradas de arranque con todos los números que podría tener la nuestra',
  'the variables of the firmware cannot be reached, and BootNext is one of them':
    'no se puede acceder a las variables del firmware, y BootNext es una de ellas',
  'Secure Boot is on, and the firmware would not start an image that is not signed with its keys':
    'Secure Boot está activado, y el firmware no iniciaría una imagen que no esté firmada con sus claves',
  'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours':
    'no se puede saber si Secure Boot está activado, y con él el firmware no iniciaría una imagen nuestra',
  'the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot':
    'la partición del sistema EFI no está montada en /efi, ni en /boot/efi, ni en /boot',
  '{0} lies on {1}, which is no partition of a plain disk':
    '{0} está en {1}, que no es una partición de un disco normal',
  'no unified kernel image with {0} can be made aside here':
    'aquí no se puede crear aparte ninguna imagen de núcleo unificada con {0}',
  'there is no such file': 'no existe ese archivo',
  'others changed the very lines that Throughway wrote': 'otros cambiaron justo las líneas que escribió Throughway',
  'others changed what Throughway wrote': 'otros cambiaron lo que escribió Throughway',
  '“{0}” was put there by others as well': '«{0}» lo pusieron ahí también otros',
}
