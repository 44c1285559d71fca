// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisKernel: CoreSentences = {
  'The boot’s framebuffer still holds the card’s memory':
    'El framebuffer del arranque aún retiene la memoria de la tarjeta',
  'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.':
    'El firmware mostró su pantalla en esta tarjeta, y efifb, simpledrm o vesafb retiene la memoria de esa imagen, así que VFIO no puede tomar la región.',
  '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.':
    '`sudo grep -A3 ADDRESS /proc/iomem` muestra BOOTFB, efifb o simpledrm bajo la tarjeta.',
  '`boot_vga` of the card is 1.': '`boot_vga` de la tarjeta es 1.',
  '/proc/iomem shows nothing below the card’s regions.': '/proc/iomem no muestra nada bajo las regiones de la tarjeta.',
  'Let firmware use another card for its screen.': 'Haga que el firmware use otra tarjeta para su pantalla.',
  'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).':
    'Si no, `initcall_blacklist=sysfb_init` (núcleos más antiguos: `video=efifb:off`).',
  'Or unbind the consoles and the framebuffer before the guest starts.':
    'O desvincule las consolas y el framebuffer antes de iniciar el huésped.',
  'The console stays dark until a driver of the host’s own card is loaded.':
    'La consola queda a oscuras hasta que se carga un controlador de la tarjeta del propio anfitrión.',
  'A device no longer answers AMD’s IOMMU': 'Un dispositivo ya no responde a la IOMMU de AMD',
  'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.':
    'Un dispositivo dejó de responder cuando la IOMMU le pidió olvidar direcciones: tras un huésped, una tarjeta cuyo reinicio falló; al encender, una tarjeta con ATS defectuoso.',
  'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.':
    'El dispositivo que nombra IOTLB_INV_TIMEOUT, y el momento: los primeros segundos apuntan a ATS, los posteriores a un reinicio.',
  'It happens without any guest and with another card.': 'Ocurre sin ningún huésped y con otra tarjeta.',
  'Shut the host down cleanly at once and switch it off.':
    'Apague el anfitrión enseguida de forma limpia y desconéctelo.',
  'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.':
    'Tras un huésped: véase reset-amd-bug. Al encender: un núcleo más nuevo, o `pci=noats`.',
  'Disks and USB behind the same unit may stall, and what is written may be lost.':
    'Los discos y el USB tras la misma unidad pueden atascarse, y lo escrito puede perderse.',
  'VT-d stopped a device that reached for memory not its own':
    'VT-d detuvo a un dispositivo que intentó acceder a memoria ajena',
  'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.':
    'El dispositivo direccionó memoria fuera de la que se le dio: un mal estado tras un reinicio, un error del controlador en el huésped, o un firmware que lo dejó en marcha.',
  'Count the lines for each device, and see whether they begin with the guest’s start.':
    'Cuente las líneas de cada dispositivo, y mire si empiezan con el inicio del huésped.',
  'One line at power-on, and never again.': 'Una línea al encender, y ninguna más.',
  'Shut the guest down and restart the host, so that the device is reset.':
    'Apague el huésped y reinicie el anfitrión, para que el dispositivo se reinicie.',
  'Install newer firmware or another kernel.': 'Instale un firmware más reciente u otro núcleo.',
  '`iommu=pt` where the device belongs to the host.': '`iommu=pt` si el dispositivo es del anfitrión.',
  'Passing the fault by may hide a real one.': 'Dejar pasar el fallo puede ocultar uno real.',
  'The command line switches the IOMMU off': 'La línea de órdenes desactiva la IOMMU',
  'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.':
    'Una palabra de la línea de órdenes, por lo general un resto de un arreglo para gráficos o una unidad NVMe, impide que el núcleo use la IOMMU.',
  '`cat /proc/cmdline` has the word.': '`cat /proc/cmdline` tiene la palabra.',
  'A later word switches it on again; the last one counts.':
    'Una palabra posterior la activa de nuevo; cuenta la última.',
  'Take the word off the command line and restart.': 'Quite la palabra de la línea de órdenes y reinicie.',
  'The trouble that it once worked around may come back.': 'El problema que entonces sorteaba puede volver.',
  'A device no longer answers Intel’s IOMMU': 'Un dispositivo ya no responde a la IOMMU de Intel',
  'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.':
    'La IOMMU pidió a un dispositivo que olvidara direcciones, y este, perdido tras un reinicio o dormido, no respondió.',
  'Which device: the line with the request, or the messages just before.':
    'Qué dispositivo: la línea con la petición, o los mensajes justo anteriores.',
  'It came once, at a kexec or while suspending.': 'Ocurrió una vez, en un kexec o al suspender.',
  'Switch the host off and on.': 'Apague y encienda el anfitrión.',
  'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.':
    'Impida que el dispositivo duerma (`disable_idle_d3=1`); un kernel al día.',
  'The host can hang with it: save your work.': 'El anfitrión puede colgarse con él: guarde su trabajo.',
  'AMD’s IOMMU stopped a device that reached for memory not its own':
    'La IOMMU de AMD detuvo a un dispositivo que intentó acceder a memoria ajena',
  'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.':
    'El dispositivo direccionó memoria fuera de la que se le dio: un dispositivo que un huésped dejó en mal estado, un error del núcleo al entregar interrupciones a huéspedes (AVIC), o de un controlador.',
  'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.':
    'Anote el dispositivo que precede al mensaje, y si empieza con el inicio de un huésped o con una actualización del núcleo.',
  'The lines stop when the host’s driver has initialised the device.':
    'Las líneas cesan cuando el controlador del anfitrión ha inicializado el dispositivo.',
  'Start the kernel from before.': 'Arranque el núcleo anterior.',
  'Try `kvm_amd.avic=0`.': 'Pruebe `kvm_amd.avic=0`.',
  'Restart the host so that the device is reset.': 'Reinicie el anfitrión para que el dispositivo se reinicie.',
  'None in reading; `avic=0` costs some speed.': 'Ninguno al leer; `avic=0` cuesta algo de velocidad.',
  'The IOMMU is there, and the kernel does not use it': 'La IOMMU está, y el núcleo no la usa',
  'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.':
    'El firmware ofrece la IOMMU, pero este núcleo está compilado para no tocarla hasta que un parámetro la pida.',
  '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.':
    '`ls /sys/firmware/acpi/tables/DMAR` encuentra la tabla mientras `ls /sys/class/iommu` está vacío.',
  '`cat /proc/cmdline` lacks intel_iommu=on.': 'A `cat /proc/cmdline` le falta intel_iommu=on.',
  '`ls /sys/class/iommu` lists units.': '`ls /sys/class/iommu` enumera unidades.',
  'Firmware has no table: see fw-iommu-disabled.': 'El firmware no tiene tabla: véase fw-iommu-disabled.',
  'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.':
    'Añada `intel_iommu=on iommu=pt` a la línea de órdenes del núcleo con la herramienta del cargador de arranque de este sistema, y reinicie.',
  'A wrong edit can keep the machine from starting: try it for one boot first.':
    'Una edición equivocada puede impedir que el equipo arranque: pruébela antes en un solo arranque.',
  'A parameter was written down, and the running kernel did not get it':
    'Se escribió un parámetro, y el núcleo en uso no lo recibió',
  'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.':
    'El archivo se cambió, pero la configuración del propio cargador no se generó a partir de él, otro cargador inicia el equipo, o se eligió una entrada antigua.',
  'Compare `cat /proc/cmdline` with the file.': 'Compare `cat /proc/cmdline` con el archivo.',
  'The parameter stands in /proc/cmdline.': 'El parámetro figura en /proc/cmdline.',
  'Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.':
    'Genere la configuración del cargador con la herramienta correcta (véase bootloader-wrong-tool) y reinicie.',
  'As with every change of the loader: keep the old entry.':
    'Como con todo cambio del cargador: conserve la entrada antigua.',
  'Another hypervisor holds the processor’s virtualization': 'Otro hipervisor ocupa la virtualización del procesador',
  'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.':
    'VirtualBox o VMware ejecuta un huésped propio, y solo uno de ellos puede tener VMX o SVM a la vez; los núcleos más nuevos lo toman al cargar KVM.',
  '`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.':
    '`lsmod | grep -E "vboxdrv|vmmon"`, y sus huéspedes en marcha.',
  'Neither module is loaded.': 'Ninguno de los dos módulos está cargado.',
  'Stop the other hypervisor’s guests; unload its module.':
    'Detenga los huéspedes del otro hipervisor; descargue su módulo.',
  'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.':
    'Para VirtualBox en Linux 6.12 y posteriores: `kvm.enable_virt_at_load=0`.',
  'The other guests stop.': 'Los otros huéspedes se detienen.',
  'KVM could not reach a region of the device': 'KVM no pudo alcanzar una región del dispositivo',
  'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.':
    'Una página de la memoria de la tarjeta no se pudo asignar cuando la tocó el huésped: el anfitrión se quedó sin memoria aparte de sus páginas enormes, o un núcleo de 6.8 a 6.14 trata mal las regiones grandes.',
  '`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.':
    '`grep -E "MemAvailable|HugePages" /proc/meminfo` mientras se inicia el huésped; la versión del núcleo.',
  'The guest runs on with another kernel.': 'El huésped sigue funcionando con otro núcleo.',
  'Reserve fewer huge pages.': 'Reserve menos páginas enormes.',
  'Use another kernel, or limit the guest’s address bits.':
    'Use otro núcleo, o limite los bits de dirección del huésped.',
  'The guest’s memory is in too many pieces for VFIO': 'La memoria del huésped está en demasiados trozos para VFIO',
  'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.':
    'Cada trozo de memoria asignada es una entrada, y VFIO permite 65 535 por contenedor si no se le indica otra cosa.',
  '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.':
    '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.',
  'A disk is full: the message is of VFIO here.': 'Un disco está lleno: aquí el mensaje es de VFIO.',
  'Give the guest huge pages.': 'Dé páginas enormes al huésped.',
  'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.': 'Súbalo: `options vfio_iommu_type1 dma_entry_limit=N`.',
  'The kernel uses more memory.': 'El núcleo usa más memoria.',
  'Devices of one group are to live in different address spaces':
    'Dispositivos de un mismo grupo deben estar en espacios de direcciones distintos',
  'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.':
    'Dos funciones de un grupo se pusieron tras contextos de IOMMU (virtual) distintos del huésped, lo que VFIO no puede atender.',
  'The definition has a virtual IOMMU, and functions of the group on different buses.':
    'La definición tiene una IOMMU virtual, y funciones del grupo en buses distintos.',
  'There is no virtual IOMMU in the definition.': 'No hay IOMMU virtual en la definición.',
  'Put all functions into one slot of the guest with multifunction on.':
    'Ponga todas las funciones en una ranura del huésped con multifunction activado.',
  'Take the virtual IOMMU out.': 'Quite la IOMMU virtual.',
  'The guest sees other hardware.': 'El huésped ve otro hardware.',
  'No device of the group is bound to vfio-pci': 'Ningún dispositivo del grupo está vinculado a vfio-pci',
  '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.':
    '/dev/vfio/N aparece cuando el primer dispositivo del grupo N se vincula a vfio-pci, y no lo está ninguno.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` y `ls /dev/vfio`.',
  'The number belongs to another boot: see group-renumbered.': 'El número es de otro arranque: véase group-renumbered.',
  "Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`.":
    "Vincule todos los puntos finales del grupo a vfio-pci; en libvirt, con `managed='yes'`.",
  'Unbinding takes a device away from the host.': 'Desvincular quita un dispositivo al anfitrión.',
  'The device shares its interrupt line with one of the host':
    'El dispositivo comparte su línea de interrupción con uno del anfitrión',
  'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.':
    'El dispositivo no usa interrupciones por mensaje o no puede enmascarar su línea, y un dispositivo del anfitrión tiene la misma.',
  '`/proc/interrupts`: who else is on that line.': '`/proc/interrupts`: quién más está en esa línea.',
  '`lspci -vv`: INTx and DisINTx.': '`lspci -vv`: INTx y DisINTx.',
  'The device alone is on the line.': 'El dispositivo está solo en la línea.',
  'Unbind or disable the other device on the line, or use another slot.':
    'Desvincule o desactive el otro dispositivo de la línea, o use otra ranura.',
  'For devices that cannot mask it: `options vfio-pci nointxmask=1`.':
    'Para dispositivos que no pueden enmascararla: `options vfio-pci nointxmask=1`.',
  'With nointxmask the device may share its line with nothing.':
    'Con nointxmask el dispositivo no puede compartir su línea con nada.',
  'A part of the guest’s memory lies where the IOMMU allows none':
    'Parte de la memoria del huésped está donde la IOMMU no permite ninguna',
  'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.':
    'La memoria del huésped cruza un intervalo reservado: en AMD el hueco por debajo de 1 TiB, o lo que el firmware guarda para un dispositivo.',
  'Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.':
    'Compare la dirección del mensaje con `cat /sys/kernel/iommu_groups/N/reserved_regions`.',
  'The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.':
    'La dirección está por encima de lo que la IOMMU puede direccionar: véase vfio-phys-bits-iommu-width.',
  'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.':
    'Elija un tipo de máquina de QEMU 7.1 o posterior, que dispone la memoria alrededor del hueco.',
  'Give the guest less memory.': 'Dé menos memoria al huésped.',
  'Another machine type is other hardware to the guest.': 'Otro tipo de máquina es otro hardware para el huésped.',
  'QEMU may not lock as much memory as the guest has': 'QEMU no puede bloquear tanta memoria como tiene el huésped',
  'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.':
    'Un dispositivo puede escribir en cualquier parte de la memoria del huésped, así que se bloquea toda; el límite del proceso para ello es menor.',
  'The kernel’s log names RLIMIT_MEMLOCK.': 'El registro del núcleo nombra RLIMIT_MEMLOCK.',
  '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.':
    '`grep locked /proc/PID/limits` de QEMU; `<hard_limit>` en la definición.',
  'The errno is not 12.': 'El errno no es 12.',
  'Start the guest through the system’s libvirt, which raises the limit.':
    'Inicie el huésped mediante el libvirt del sistema, que sube el límite.',
  'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.':
    'Suba `memlock` en limits.d, quite un `<hard_limit>` demasiado pequeño, o LimitMEMLOCK del drop-in de la unidad de libvirt.',
  'Who may lock everything can leave the host without memory.':
    'Quien puede bloquearlo todo puede dejar al anfitrión sin memoria.',
  'VFIO’s modules are not loaded': 'Los módulos de VFIO no están cargados',
  'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.':
    'vfio_pci o vfio_iommu_type1 no está cargado, o este núcleo se compiló sin ellos.',
  '`lsmod | grep vfio` and `ls /dev/vfio`.': '`lsmod | grep vfio` y `ls /dev/vfio`.',
  '/dev/vfio/vfio is there.': '/dev/vfio/vfio está.',
  'Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.':
    'Cargue `vfio-pci` y `vfio_iommu_type1`, e indíquelos en /etc/modules-load.d.',
  'Devices of the guest cannot reach each other directly (mostly harmless)':
    'Los dispositivos del huésped no pueden alcanzarse directamente (casi siempre inofensivo)',
  'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.':
    'QEMU ofrece las regiones de cada dispositivo también a los otros, y la IOMMU no puede asignar tal región. El huésped funciona sin ello.',
  'The guest goes on running.': 'El huésped sigue funcionando.',
  'The guest ends at this line: then look for another message next to it.':
    'El huésped termina en esta línea: entonces busque otro mensaje junto a ella.',
  'Nothing: it is not the cause of a failure.': 'Nada: no es la causa de un fallo.',
  'Taking it for the cause costs hours.': 'Tomarlo por la causa cuesta horas.',
  'The guest’s addresses are wider than the IOMMU’s': 'Las direcciones del huésped son más anchas que las de la IOMMU',
  'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.':
    'El firmware del huésped pone las regiones grandes por encima de lo que esta IOMMU puede direccionar, que en los procesadores de consumo de Intel acaba en 39 bits.',
  '`journalctl -k -b | grep "Host address width"` says 39.': '`journalctl -k -b | grep "Host address width"` dice 39.',
  'The width is 46 bits or more.': 'La anchura es de 46 bits o más.',
  "Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`.":
    "Limite lo que ve el huésped: `<maxphysaddr mode='passthrough' limit='39'/>` en su `<cpu>`.",
  'Less room for cards with large memory.': 'Menos sitio para tarjetas con mucha memoria.',
  'The module vfio_virqfd does not exist any more': 'El módulo vfio_virqfd ya no existe',
  'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.':
    'Desde Linux 6.2 forma parte del módulo vfio; las guías anteriores aún lo nombran.',
  '`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.':
    '`uname -r` es 6.2 o posterior, y el nombre figura en la configuración del generador.',
  'The kernel is older than 6.2.': 'El núcleo es anterior a 6.2.',
  'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.':
    'Quite el nombre de mkinitcpio.conf, dracut.conf.d o /etc/initramfs-tools/modules, y regenere el initramfs.',
  'Some generators leave no image at all after this error: look before you restart.':
    'Algunos generadores no dejan ninguna imagen tras este error: mire antes de reiniciar.',
}
