// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const work: CoreSentences = {
  'capture.json is not JSON': 'capture.json no es JSON',
  'capture.json has version {0}': 'capture.json tiene la versión {0}',
  'capture.json: {0}: {1}': 'capture.json: {0}: {1}',
  'long header': 'cabecera larga',
  'pax header': 'cabecera pax',
  'cut short': 'cortado',
  'not a header': 'no es una cabecera',
  'more than {0} bytes when unpacked': 'más de {0} bytes al desempaquetar',
  'does not fit': 'no encaja',
  '{0} is there and nothing tells its version': '{0} está y nada dice su versión',
  'There is no trial to keep under {0}.': 'No hay ninguna prueba que conservar con el nombre {0}.',
  'This boot is not the trial’s: restart into the trial first, then keep what was seen to work.':
    'Este arranque no es el de la prueba: reinicie antes con la prueba y conserve después lo que se ha visto funcionar.',
  'There is no transaction {0}.': 'No hay ninguna transacción {0}.',
  'This is a capture: it can be looked at, not changed.': 'Es una captura: se puede mirar, no cambiar.',
  'This is the sample workstation: it can be looked at, not changed.':
    'Es la estación de trabajo de muestra: se puede mirar, no cambiar.',
  'Install {0} again, in this program’s version, or use the program that came with it.':
    'Instale {0} de nuevo, en la versión de este programa, o use el programa que venía con él.',
  'The helper of the package {0} is of another version than this program. Install {1} again, in this program’s version, or use the program that came with it.':
    'El asistente del paquete {0} es de otra versión que este programa. Instale {1} de nuevo, en la versión de este programa, o use el programa que venía con él.',
  'The helper of the package {0} is damaged. Install {1} again, in this program’s version, or use the program that came with it.':
    'El asistente del paquete {0} está dañado. Instale {1} de nuevo, en la versión de este programa, o use el programa que venía con él.',
  'The kernel’s log cannot be read ({0}). Root may, and members of `adm` or `systemd-journal`.':
    'No se puede leer el registro del núcleo ({0}). Pueden root y los miembros de `adm` o `systemd-journal`.',
  'Root may, and members of `adm` or `systemd-journal`.': 'Pueden root y los miembros de `adm` o `systemd-journal`.',
  'no such name': 'no existe ese nombre',
  '{0} can only be read by root.': '{0} solo lo puede leer root.',
  '{0} is not there.': '{0} no está.',
  '{0} is not in what was given.': '{0} no está en lo que se proporcionó.',
  '{0} could not be read ({1}).': 'No se pudo leer {0} ({1}).',
  'libvirt’s journal is not in what was given.': 'El registro (journal) de libvirt no está en lo que se proporcionó.',
  'libvirt’s journal cannot be read ({0}).': 'No se puede leer el registro (journal) de libvirt ({0}).',
  'libvirt’s journal shows this user nothing. Root may, and members of `adm` or `systemd-journal`.':
    'El registro (journal) de libvirt no muestra nada a este usuario. Pueden root y los miembros de `adm` o `systemd-journal`.',
  'The definition of {0} was not read: libvirt knows no machine of this name.':
    'No se leyó la definición de {0}: libvirt no conoce ninguna máquina con ese nombre.',
  'The definition of {0} was not read: libvirt does not answer ({1}).':
    'No se leyó la definición de {0}: libvirt no responde ({1}).',
  'standard input': 'entrada estándar',
  'It is not there any more.': 'Ya no está.',
  'Making the storage pool': 'Creando el grupo de almacenamiento',
  'Defining the machine': 'Definiendo la máquina',
  '{0} is made.': '{0}: máquina creada.',
  'Making the disk {0}': 'Creando el disco {0}',
  'a firmware with Secure Boot': 'un firmware con Secure Boot',
  'a firmware without Secure Boot': 'un firmware sin Secure Boot',
  'libvirt chose {0} instead. `throughway plan --stack` installs what is missing.':
    'libvirt eligió {0} en su lugar. `throughway plan --stack` instala lo que falta.',
  'Starting the machine': 'Iniciando la máquina',
  '{0} is made, and was not started: {1}': '{0}: máquina creada, pero no iniciada: {1}',
  '{0} is made, and installs itself now.': '{0}: máquina creada; ahora se instala.',
  '{0} is made and runs.': '{0}: máquina creada y en marcha.',
  'The package {0} brings it.': 'Lo trae el paquete {0}.',
  'A guest writes to it. Stop that one first.': 'Un huésped escribe en él. Deténgalo antes.',
  'Something of that name is there already. Choose another name.': 'Ya hay algo con ese nombre. Elija otro nombre.',
  '{0} are needed and {1} are free. Make room, or choose another pool.':
    'Hacen falta {0} y hay {1} libres. Haga sitio o elija otro grupo de almacenamiento.',
  'Its checksum is not the publisher’s, so it was not kept.':
    'Su suma de comprobación no es la del editor, así que no se conservó.',
  'There is a machine called {0} already. Choose another name.': 'Ya hay una máquina llamada {0}. Elija otro nombre.',
  'is no disc image: {0}': 'no es una imagen de disco óptico: {0}',
  'holds drivers, and no system to install.': 'contiene controladores, y ningún sistema que instalar.',
  '{0} holds Windows, and the machine is made for {1}.': '{0} contiene Windows, y la máquina se crea para {1}.',
  '{0} holds Linux, and the machine is made for {1}.': '{0} contiene Linux, y la máquina se crea para {1}.',
  'It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    'No es un disco de este anfitrión con una ruta permanente (/dev/disk/by-id/…).',
  '{0} cannot be given: It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    'No se puede ceder {0}: No es un disco de este anfitrión con una ruta permanente (/dev/disk/by-id/…).',
  '{0} cannot be given: {1}': 'No se puede ceder {0}: {1}',
  'an active storage pool': 'un grupo de almacenamiento activo',
  'Start one; drivers go into it.': 'Inicie uno; ahí se guardan los controladores.',
  'virtio-win.iso is in pool {0} already.': 'virtio-win.iso ya está en el grupo {0}.',
  'Fetching the drivers': 'Descargando los controladores',
  'Handing the drivers to libvirt': 'Entregando los controladores a libvirt',
  'virtio-win.iso is in pool {0}.': 'virtio-win.iso está en el grupo {0}.',
  'Creating {0}': 'Creando {0}',
  'Importing {0}': 'Importando {0}',
  'Fetching the VirtIO drivers': 'Descargando los controladores VirtIO',
  'It is no active pool with a folder. Start it, or choose another.':
    'No es un grupo activo con carpeta. Inícielo o elija otro.',
  'Pool {0} has a volume of that name. Choose another name.':
    'El grupo {0} tiene un volumen con ese nombre. Elija otro nombre.',
  'Converting the disk': 'Convirtiendo el disco',
  '{0} is in pool {1}.': '{0} está en el grupo {1}.',
  'Handing the disk to libvirt': 'Entregando el disco a libvirt',
  'Writing the answers for the installer': 'Escribiendo las respuestas para el instalador',
  'Taking the installer’s kernel out of the image': 'Extrayendo de la imagen el núcleo del instalador',
  'It has no way to be installed without hands. Install it by hand.':
    'No tiene forma de instalarse sin intervención. Instálelo a mano.',
  'Answering the disc’s question': 'Respondiendo a la pregunta del disco',
  'QEMU for x86_64': 'QEMU para x86_64',
  '`throughway plan --stack` shows how to install it.': '`throughway plan --stack` muestra cómo instalarlo.',
  'This host does not run here, so its libvirt was not asked. Firmware with Secure Boot, the TPM, the storage pool and the network “default” and what its libvirt understands are assumed; processors, memory and devices are its own.':
    'Este anfitrión no funciona aquí, así que no se preguntó a su libvirt. Se suponen el firmware con Secure Boot, el TPM, el grupo de almacenamiento y la red «default», y lo que su libvirt entiende; los procesadores, la memoria y los dispositivos son los suyos.',
  'the task ended by a fault': 'la tarea terminó por un error',
  'Cancelled; what was made is gone.': 'Cancelado; lo que se creó ha desaparecido.',
  'The helper on this machine belongs to the package {0}: it came with it, is updated with it and goes with it.':
    'El asistente de este equipo pertenece al paquete {0}: vino con él, se actualiza con él y se va con él.',
  'Transaction {0} ({1}) still needs the helper. Keep it or undo it first.':
    'La transacción {0} ({1}) aún necesita el asistente. Consérvela o deshágala antes.',
  'Transaction {0} ({1}) still needs the helper. Finish it or roll it back first.':
    'La transacción {0} ({1}) aún necesita el asistente. Termínela o reviértala antes.',
  '{0} done, {1} ms': '{0} terminado, {1} ms',
  'failed: {0}': 'falló: {0}',
  'failed: {0} ({1})': 'falló: {0} ({1})',
  'failed: {0} ()': 'falló: {0} ()',
  'too many at once': 'demasiados a la vez',
  '{0} lines before this one were lost: {1}': 'se perdieron {0} líneas antes de esta: {1}',
  'Throughway {0}, Node {1}': 'Throughway {0}, Node {1}',
  'Throughway {0} ({1}), Node {2}': 'Throughway {0} ({1}), Node {2}',
  'Throughway 0.0.0-source, Node {0}': 'Throughway 0.0.0-source, Node {0}',
  'Throughway 0.0.0-source ({0}), Node {1}': 'Throughway 0.0.0-source ({0}), Node {1}',
  'unreachable: {0} ({1})': 'inaccesible: {0} ({1})',
  'the file cannot be read, the defaults count: {0}':
    'El archivo no se puede leer, valen los valores predeterminados: {0}',
  'the file is of the newer version {0}': 'El archivo es de la versión más nueva {0}',
  '{0} cannot be {1}, the default counts; it is {2}': '{0} no puede ser {1}, vale el valor predeterminado; admite {2}',
  'the file as it was is kept in {0}': 'El archivo tal como estaba se conserva en {0}',
  'the daemon asks for {0}': 'el demonio pide {0}',
  'A machine has it already; take it back first.': 'Ya lo tiene una máquina; recupérelo antes.',
  '{0} does not have it.': '{0} no lo tiene.',
  'No USB device is plugged in there.': 'Ahí no hay ningún dispositivo USB conectado.',
  'The kernel does not tell its numbers.': 'El núcleo no dice sus números.',
  'The connection ended.': 'La conexión terminó.',
  'Throughway is ending': 'Throughway se está cerrando',
  'The machine on screen does not run here.': 'La máquina de la pantalla no funciona aquí.',
  'It ended by a fault of Throughway.': 'Terminó por un error de Throughway.',
  'It is the host’s last {0}: while it is lent, the host cannot be used by it.':
    'Es el último {0} del anfitrión: mientras está prestado, el anfitrión no se puede manejar con él.',
  'libvirt did not say: {0}': 'libvirt no lo dijo: {0}',
  'It is no disk of {0}.': 'No es un disco de {0}.',
  'It is a physical disk; what is on it is never erased from here.':
    'Es un disco físico; lo que contiene nunca se borra desde aquí.',
  '{0} uses it too.': '{0} también lo usa.',
  'It lies in no storage pool of libvirt’s, so it is yours to delete.':
    'No está en ningún grupo de almacenamiento de libvirt, así que le corresponde a usted borrarlo.',
  'neither capture.json nor proc nor sys': 'no hay ni capture.json, ni proc, ni sys',
  'missing from this installation': 'falta en esta instalación',
  'not a file': 'no es un archivo',
  '/var/lib/throughway/journal could not be read: {0}': 'no se pudo leer /var/lib/throughway/journal: {0}',
  'it is compressed with {0}; unpack it first': 'está comprimido con {0}; descomprímalo antes',
  'it is a journal’s own file, which `throughway diagnose` reads on the command line':
    'es el archivo propio de un journal, que `throughway diagnose` lee en la línea de órdenes',
  'its compression is damaged': 'su compresión está dañada',
  'another program is writing it': 'otro programa lo está escribiendo',
  '{0} bytes, which is no settings file': '{0} bytes, lo que no es un archivo de ajustes',
  'not a JSON object': 'no es un objeto JSON',
  'give {0} to guests': 'ceder {0} a huéspedes',
  'reserve huge pages': 'reservar páginas enormes',
  'isolate CPUs {0}': 'aislar las CPU {0}',
  'set up virtualization': 'configurar la virtualización',
  'tune the host while guests run': 'ajustar el anfitrión mientras funcionan huéspedes',
  'change kernel parameters': 'cambiar parámetros del núcleo',
  'Done. What needs a restart counts after the next one.':
    'Hecho. Lo que necesita un reinicio cuenta a partir del próximo.',
  'Ready: the next boot, and only that one, tries the new settings.':
    'Listo: el próximo arranque, y solo ese, prueba los ajustes nuevos.',
  'The settings that were tried are now permanent.': 'Los ajustes probados son ahora permanentes.',
  'It did not succeed. Everything it had changed was put back.':
    'No tuvo éxito. Todo lo que había cambiado se restableció.',
  'Undone: everything is as it was before.': 'Deshecho: todo está como antes.',
  'The trial is over; everything is as it was before.': 'La prueba ha terminado; todo está como antes.',
  'It ended half-way. Finish it or roll it back.': 'Terminó a medias. Termínelo o reviértalo.',
  'The way back ended half-way. Finish it or roll it back.':
    'La vuelta atrás terminó a medias. Termínela o revierta hasta el final.',
  'Nothing was changed.': 'No se cambió nada.',
  'What mends it is no edit of the definition.': 'Lo que lo arregla no es un cambio de la definición.',
  'There is nothing in its definition that this would change; see what else there is to do.':
    'No hay nada en su definición que esto cambie; mire qué más se puede hacer.',
  'No edit of the definition does it; see what else there is to do.':
    'Ningún cambio de la definición lo consigue; mire qué más se puede hacer.',
  'Its definition could not be taken apart.': 'No se pudo analizar su definición.',
  'libvirt’s answer to the last start': 'la respuesta de libvirt al último inicio',
  'The {0} definition of {1} cannot be read ({2}).': 'No se puede leer la definición {0} de {1} ({2}).',
  'definition of {0} ({1})': 'definición de {0} ({1})',
  'No machine was looked at whose definition to edit.': 'No se miró ninguna máquina cuya definición editar.',
  'The kernel was started with {0}': 'El núcleo se inició con {0}',
  'The kernel was started without {0}': 'El núcleo se inició sin {0}',
  '{0} is with vfio-pci': '{0} está con vfio-pci',
  'There are IOMMU groups': 'Hay grupos IOMMU',
  'CPUs are isolated': 'Hay CPU aisladas',
  '{0} huge pages of 2 MiB are reserved': 'Hay {0} páginas enormes de 2 MiB reservadas',
  '{0} huge pages of 1 GiB are reserved': 'Hay {0} páginas enormes de 1 GiB reservadas',
  'The pieces that bind devices at boot are in place':
    'Las piezas que vinculan dispositivos al arrancar están en su sitio',
  'libvirt is started at boot': 'libvirt se inicia al arrancar',
  'The user may use libvirt': 'El usuario puede usar libvirt',
  'The default network is started with libvirt': 'La red predeterminada se inicia con libvirt',
  'libvirt has a place for disks': 'libvirt tiene un lugar para los discos',
  'The hook that tunes the host while guests run is in place':
    'El hook que ajusta el anfitrión mientras funcionan huéspedes está en su sitio',
  '{0} has {1} lanes now ({2}); it had {3}': '{0} tiene ahora {1} líneas ({2}); tenía {3}',
  '{0} has {1} lanes ({2}); it and the port above it have {3}':
    '{0} tiene {1} líneas ({2}); junto con el puerto superior tiene {3}',
  'Cannot watch: the kernel’s log can be read by root, and by members of `adm` or `systemd-journal`. What goes wrong while a machine runs is therefore not told by itself.':
    'No se puede vigilar: el registro del núcleo lo pueden leer root y los miembros de `adm` o `systemd-journal`. Por eso no se avisa por sí solo de lo que falla mientras funciona una máquina.',
  'Cannot watch: {0}.': 'No se puede vigilar: {0}.',
  'I/O error (enospc) at {0}': 'error de E/S (enospc) en {0}',
  'What is on screen is not this computer, so it is not restarted from here.':
    'Lo que se ve no es este equipo, así que no se reinicia desde aquí.',
  'systemd-logind cannot restart this computer.': 'systemd-logind no puede reiniciar este equipo.',
  'systemd-logind does not let your user restart this computer.':
    'systemd-logind no permite a su usuario reiniciar este equipo.',
  'systemd-logind says “{0}” of a restart, which is not understood.':
    'systemd-logind responde «{0}» sobre un reinicio, y no se entiende.',
  'Whether your user may restart this computer cannot be told: busctl is not installed.':
    'No se puede saber si su usuario puede reiniciar este equipo: busctl no está instalado.',
  'Whether your user may restart this computer cannot be told. busctl says: {0}':
    'No se puede saber si su usuario puede reiniciar este equipo. busctl dice: {0}',
  'busctl is not installed': 'busctl no está instalado',
}
