// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisDisplay: CoreSentences = {
  'QEMU does not reach the sound server': 'QEMU no alcanza el servidor de sonido',
  'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.':
    'El huésped se ejecuta con otro usuario que el servidor de sonido, no se indica la carpeta de su socket, o QEMU se compiló sin ese controlador.',
  '`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.':
    '`<audio type=…>`; user en qemu.conf; `qemu-system-x86_64 -audio help`.',
  'The guest’s sound works.': 'El sonido del huésped funciona.',
  'Let the guest run as you, and name the runtimeDir.':
    'Haga que el huésped se ejecute con su usuario, e indique el runtimeDir.',
  'Or sound through SPICE.': 'O sonido mediante SPICE.',
  'QEMU can then read your files.': 'QEMU puede leer entonces sus archivos.',
  'The guest’s sound crackles': 'El sonido del huésped crepita',
  'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.':
    'El búfer es demasiado pequeño para los retrasos del huésped, los núcleos no están fijados, o el modelo de tarjeta de sonido es antiguo.',
  'The model and the buffer’s length.': 'El modelo y la longitud del búfer.',
  'It also crackles on the host.': 'También crepita en el anfitrión.',
  'ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.':
    'ich9 con un búfer más largo, Scream o el sonido de Looking Glass, o una tarjeta de sonido USB.',
  'Pin the guest’s cores.': 'Fije los núcleos del huésped.',
  'The guest runs and the passed card shows nothing': 'El huésped funciona y la tarjeta cedida no muestra nada',
  'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.':
    'Windows muestra su escritorio en la pantalla virtual, el monitor está en otro conector o entrada, o la ROM de la tarjeta no puede iniciarla.',
  'Is there a `<video>` beside none? Which plug is used?': '¿Hay un `<video>` además de none? ¿Qué conector se usa?',
  'The desktop is seen through RDP and has no second screen.':
    'El escritorio se ve por RDP y no tiene segunda pantalla.',
  'Set the virtual screen to none once the driver is installed.':
    'Ponga la pantalla virtual en none cuando el controlador esté instalado.',
  'Another plug or cable; the card’s ROM.': 'Otro conector o cable; la ROM de la tarjeta.',
  'Without RDP or SSH you may have no way in.': 'Sin RDP ni SSH puede quedarse sin acceso.',
  'The keyboard’s or mouse’s name in /dev/input is gone':
    'El nombre del teclado o del ratón en /dev/input ha desaparecido',
  'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.':
    'Lo tomó un programa para el teclado, se conectó de nuevo, o viene por Bluetooth.',
  '`ls -l /dev/input/by-id`.': '`ls -l /dev/input/by-id`.',
  'The link is there.': 'El enlace está.',
  'A udev rule with a lasting name; evsieve with persist.':
    'Una regla de udev con un nombre permanente; evsieve con persist.',
  'QEMU cannot open the keyboard or mouse': 'QEMU no puede abrir el teclado o el ratón',
  'QEMU’s user is not in the group input, libvirt’s list of devices lacks the node, AppArmor says no, or the name is gone. “Operation not permitted” speaks for the list, “Permission denied” for the mode.':
    'El usuario de QEMU no está en el grupo input, a la lista de dispositivos de libvirt le falta el nodo, AppArmor lo impide, o el nombre ha desaparecido. “Operation not permitted” apunta a la lista, “Permission denied” a los permisos.',
  '`ls -lL` on the path; cgroup_device_acl in qemu.conf.': '`ls -lL` sobre la ruta; cgroup_device_acl en qemu.conf.',
  'QEMU’s user can open it.': 'El usuario de QEMU puede abrirlo.',
  "`<input type='evdev'>`, for which libvirt sees to it itself.":
    "`<input type='evdev'>`, del que se ocupa el propio libvirt.",
  'Or add the node to cgroup_device_acl.': 'O añada el nodo a cgroup_device_acl.',
  'QEMU’s user can read what is typed.': 'El usuario de QEMU puede leer lo que se teclea.',
  'Looking Glass’s host application lacks rights in Windows':
    'A la aplicación anfitriona de Looking Glass le faltan derechos en Windows',
  'It does not run as a service, so Windows’ secure screen hides everything from it.':
    'No se ejecuta como servicio, así que la pantalla segura de Windows se lo oculta todo.',
  'Its log.': 'Su registro.',
  'The service runs.': 'El servicio está en marcha.',
  'Install it as a service.': 'Instálela como servicio.',
  'Changing how Windows asks for rights makes it less safe.':
    'Cambiar la forma en que Windows pide derechos lo hace menos seguro.',
  'The guest has no shared memory device': 'El huésped no tiene dispositivo de memoria compartida',
  'The device fell out of the definition, or its Windows driver is missing.':
    'El dispositivo desapareció de la definición, o falta su controlador de Windows.',
  '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.': '`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.',
  'The device is in the guest’s Device Manager.':
    'El dispositivo está en el Administrador de dispositivos del huésped.',
  'Add it again; install the driver.': 'Añádalo de nuevo; instale el controlador.',
  '/dev/kvmfr0 is not there, or no device': '/dev/kvmfr0 no está, o no es un dispositivo',
  'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.':
    'El módulo no se carga antes que el huésped, y QEMU crea entonces un archivo normal; o falta en la lista de dispositivos de libvirt.',
  '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.':
    '`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl en qemu.conf.',
  'It is a character device, and in the list.': 'Es un dispositivo de caracteres, y está en la lista.',
  'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.':
    'Detenga el huésped, borre el archivo, cargue `kvmfr static_size_mb=N`.',
  'Add it to cgroup_device_acl, with everything that stands there by default.':
    'Añádalo a cgroup_device_acl, con todo lo que figura ahí de forma predeterminada.',
  'A list without the defaults keeps every guest from starting.':
    'Una lista sin los valores predeterminados impide que se inicie ningún huésped.',
  'Looking Glass finds no screen to capture': 'Looking Glass no encuentra ninguna pantalla que capturar',
  'No monitor or dummy plug is on the passed card, or another card is the guest’s first.':
    'No hay monitor ni conector ficticio en la tarjeta cedida, o la primera del huésped es otra tarjeta.',
  'The guest’s log; what is plugged in.': 'El registro del huésped; qué está conectado.',
  'A monitor is on and is the guest’s first.': 'Hay un monitor encendido y es el primero del huésped.',
  'A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.':
    'Un conector ficticio o el controlador de pantallas virtuales; haga de la pantalla de la tarjeta cedida la única.',
  'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).':
    'Un conector presente al encender puede impedir que el firmware arranque (ovmf-hang-vfio).',
  'Looking Glass may not open the shared memory': 'Looking Glass no puede abrir la memoria compartida',
  'The file was made by QEMU’s user, or the device node is not the group’s.':
    'El archivo lo creó el usuario de QEMU, o el nodo de dispositivo no es del grupo.',
  '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; are you in the group kvm?':
    '`ls -l /dev/shm/looking-glass /dev/kvmfr0`; ¿está usted en el grupo kvm?',
  'You may read and write it.': 'Puede leerla y escribirla.',
  'A line in tmpfiles.d that makes the file for you, or a udev rule for kvmfr.':
    'Una línea en tmpfiles.d que cree el archivo para usted, o una regla de udev para kvmfr.',
  'The shared memory is too small for the picture': 'La memoria compartida es demasiado pequeña para la imagen',
  'Width times height times four, twice, and more for HDR, does not fit.':
    'Anchura por altura por cuatro, dos veces, y más con HDR, no cabe.',
  'Work it out, add 10 MiB, round up to a power of two.':
    'Calcúlelo, sume 10 MiB y redondee a la potencia de dos superior.',
  'The size fits.': 'El tamaño es suficiente.',
  '32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.':
    '32 MiB para 1080p, 64 para 1440p, 128 para 4K, el doble con HDR; cree de nuevo el archivo.',
  'Looking Glass’s two halves are of different versions': 'Las dos mitades de Looking Glass son de versiones distintas',
  'Host application and client are from different releases.':
    'La aplicación anfitriona y el cliente son de versiones distintas.',
  'Compare the versions in both logs.': 'Compare las versiones en ambos registros.',
  'They are the same.': 'Son iguales.',
  'Install the same release on both sides.': 'Instale la misma versión en ambos lados.',
  'This QEMU comes without SPICE or QXL': 'Este QEMU viene sin SPICE o QXL',
  'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.':
    'La distribución ha separado SPICE y QXL de QEMU, o los ha retirado (RHEL 9), y la definición los pide.',
  '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.':
    '`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.',
  'Both are listed.': 'Ambos figuran.',
  'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).':
    'Instale lo que se separó (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).',
  'Or use VNC and a virtio display.': 'O use VNC y una pantalla virtio.',
  'Scream plays nothing': 'Scream no reproduce nada',
  'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.':
    'Un cortafuegos cierra el puerto UDP 4010, escucha en la interfaz equivocada, o falta su memoria compartida.',
  '`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.':
    '`ss -lun | grep 4010`; el tamaño de la memoria compartida es de 2 MiB.',
  'Packets arrive at the receiver.': 'Los paquetes llegan al receptor.',
  'Open the port on virbr0; name the interface with -i.': 'Abra el puerto en virbr0; indique la interfaz con -i.',
  'The pointer is dead or jumps in the guest': 'El puntero no responde o salta en el huésped',
  'SPICE’s agent in the guest takes the pointer for itself.':
    'El agente de SPICE en el huésped se apropia del puntero.',
  'Its service in the guest.': 'Su servicio en el huésped.',
  'The pointer works without SPICE too little.': 'Tampoco sin SPICE funciona bien el puntero.',
  'Stop the agent or take its channel out; add a USB tablet.':
    'Detenga el agente o quite su canal; añada una tableta USB.',
  'The USB device is not plugged in, or there are two of it': 'El dispositivo USB no está conectado, o hay dos',
  'The definition names a device by its ids, and none or two of them are there.':
    'La definición nombra un dispositivo por sus identificadores, y no hay ninguno o hay dos.',
  '`lsusb -d VENDOR:PRODUCT`.': '`lsusb -d VENDOR:PRODUCT`.',
  'Exactly one is listed.': 'Figura exactamente uno.',
  "`startupPolicy='optional'` on its source.": "`startupPolicy='optional'` en su source.",
  'Name it by its port.': 'Indíquelo por su puerto.',
  'A USB device drops out of the guest': 'Un dispositivo USB se cae del huésped',
  'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.':
    'El dispositivo se enumera de nuevo, se duerme, o no se lleva bien con el controlador USB del huésped.',
  'How often each port is reset.': 'Con qué frecuencia se reinicia cada puerto.',
  'It is one reset when the guest starts.': 'Es un solo reinicio al iniciarse el huésped.',
  'Pass the whole controller.': 'Ceda el controlador entero.',
  'Switch autosuspend off; use a qemu-xhci controller.': 'Desactive autosuspend; use un controlador qemu-xhci.',
  'The host loses the controller’s ports.': 'El anfitrión pierde los puertos del controlador.',
  'QEMU may not open the USB device': 'QEMU no puede abrir el dispositivo USB',
  'QEMU runs as a user or in a container to whom the node does not belong.':
    'QEMU se ejecuta con un usuario o en un contenedor al que no pertenece el nodo.',
  '`ls -l` on the node; denials in the kernel’s log.': '`ls -l` sobre el nodo; denegaciones en el registro del núcleo.',
  'The node belongs to QEMU’s user.': 'El nodo pertenece al usuario de QEMU.',
  'The system’s libvirt; or a udev rule with uaccess.': 'El libvirt del sistema; o una regla de udev con uaccess.',
}
