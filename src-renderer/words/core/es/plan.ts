// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const plan: CoreSentences = {
  'Unmount it for good first, also in /etc/fstab.': 'Desmóntelo antes de forma definitiva, también en /etc/fstab.',
  'Swap elsewhere first, also in /etc/fstab.':
    'Ponga antes la memoria de intercambio en otro sitio, también en /etc/fstab.',
  'Plug the keyboard into a port of another controller.': 'Conecte el teclado a un puerto de otro controlador.',
  'Plug the mouse into a port of another controller.': 'Conecte el ratón a un puerto de otro controlador.',
  'Give the host another way to the network first.': 'Dé antes al anfitrión otro camino a la red.',
  'Come in over another interface, or sit at the machine.': 'Acceda por otra interfaz o siéntese ante el equipo.',
  'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.':
    'Elija el modo dinámico, en el que el anfitrión lo conserva hasta que se inicia un huésped, o añada una segunda tarjeta gráfica.',
  'Switch its virtual functions off first.': 'Desactive antes sus funciones virtuales.',
  '{0} is a bridge to further devices: it stays in the host, and what is below it can be given.':
    '{0} es un puente a otros dispositivos: se queda en el anfitrión, y lo que hay debajo se puede ceder.',
  'The chosen devices hold {0}.': 'Los dispositivos elegidos contienen {0}.',
  'It was tried.': 'Se probó.',
  'which boot loader starts this system': 'qué cargador de arranque inicia este sistema',
  'what makes the initramfs here': 'qué genera aquí el initramfs',
  'Could not tell which boot loader starts this system: {0}.':
    'No se pudo saber qué cargador de arranque inicia este sistema: {0}.',
  'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.':
    'NixOS conserva cada generación en su menú de arranque: elija ahí la anterior, o haga del módulo una specialisation para iniciarlo a mano.',
  'Nothing in this plan takes effect at boot, so there is nothing to try.':
    'Nada de este plan tiene efecto al arrancar, así que no hay nada que probar.',
  'Could not tell what makes the initramfs here: {0}.': 'No se pudo saber qué genera aquí el initramfs: {0}.',
  '{0} should go by hand: {1}': '{0} debería hacerse a mano: {1}',
  'Nothing has to be changed for this.': 'No hay que cambiar nada para esto.',
  'Nothing was chosen; `throughway devices` lists what could be given to a guest.':
    'No se eligió nada; `throughway devices` enumera lo que se podría dar a un huésped.',
  'Nothing was chosen; the card to give to a guest here is {0}: throughway plan --device {1}.':
    'No se eligió nada; la tarjeta que dar aquí a un huésped es {0}: throughway plan --device {1}.',
  'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel':
    'antes hay que descargar sus módulos y detener lo que los usa: quitado por la fuerza, cuelga el núcleo',
  'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back':
    'antes hay que detener los programas que lo usan: quitado por la fuerza puede fallar, y algunas tarjetas no vuelven',
  'programs that use it have to be stopped before': 'antes hay que detener los programas que lo usan',
  'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.':
    'Nada se vincula al arrancar: cuando se inicia un huésped, cada dispositivo se quita a su controlador y se vincula a vfio-pci, y se devuelve cuando el huésped termina.',
  '{0} is driven by {1}; {2}.': '{0} usa el controlador {1}; {2}.',
  'There is no device at {0}; `throughway devices` lists them.':
    'No hay ningún dispositivo en {0}; `throughway devices` los enumera.',
  '{0} goes along: it is a function of the same device as {1}.':
    '{0} va también: es una función del mismo dispositivo que {1}.',
  'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.':
    'La IOMMU aún no está en uso, así que nada dice quién comparte grupo con quién; se verá tras el primer arranque con ella.',
  '{0} is a virtual function: it is made after boot, so it cannot be bound at boot.':
    '{0} es una función virtual: se crea después del arranque, así que no se puede vincular al arrancar.',
  '{0} has no way to be reset: it works for one guest start, and again only after a restart.':
    '{0} no tiene forma de reiniciarse: sirve para un inicio de un huésped, y otra vez solo tras reiniciar el equipo.',
  '{0} is plugged into a port from outside: where it is missing at boot, nothing is bound.':
    '{0} está en un puerto externo: si falta al arrancar, no se vincula nada.',
  '{0} is in no IOMMU group, so the kernel can give it to no guest.':
    '{0} no está en ningún grupo IOMMU, así que el núcleo no puede darlo a ningún huésped.',
  'Could not tell the IOMMU group of {0}.': 'No se pudo saber el grupo IOMMU de {0}.',
  'Firmware demands a fixed memory mapping for a device in group {0} of {1}, so the kernel gives it to no guest.':
    'El firmware exige una asignación fija de memoria para un dispositivo del grupo {0} de {1}, así que el núcleo no lo da a ningún huésped.',
  'IOMMU group {0} of {1} also holds {2}: they can only go together. Choose them too, or move the card to another slot.':
    'El grupo IOMMU {0} de {1} contiene también {2}: solo pueden ir juntos. Elíjalos también, o pase la tarjeta a otra ranura.',
  '{0} devices are too many for one kernel parameter.':
    '{0} dispositivos son demasiados para un solo parámetro del núcleo.',
  'Has vfio-pci take {0} at boot, only where address and id are these.':
    'Hace que vfio-pci tome {0} al arrancar, solo si la dirección y el identificador son estos.',
  'The new list takes its place.': 'La lista nueva ocupa su lugar.',
  '{0} device kept for guests before stays so.': '{0} dispositivo reservado antes para huéspedes sigue así.',
  '{0} devices kept for guests before stay so.': '{0} dispositivos reservados antes para huéspedes siguen así.',
  '{0} has the same ids as {1}, and here devices can only be taken by id: {2}. The dynamic mode tells them apart.':
    '{0} tiene los mismos identificadores que {1}, y aquí los dispositivos solo se pueden tomar por identificador: {2}. El modo dinámico los distingue.',
  'Has vfio-pci take every device of these ids at boot: {0}.':
    'Hace que vfio-pci tome al arrancar todos los dispositivos con estos identificadores: {0}.',
  'The kernel takes one list only; the new one holds it.': 'El núcleo solo acepta una lista; la nueva la contiene.',
  'Devices are taken by id here, not by address ({0}): a card that is moved or added later and has such an id is taken too.':
    'Aquí los dispositivos se toman por identificador, no por dirección ({0}): también se toma una tarjeta que se mueva o se añada después y tenga ese identificador.',
  'The kernel saw it fail to wake from a power state, so it is kept awake.':
    'El núcleo vio que no despertaba de un estado de energía, así que se mantiene despierto.',
  'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.':
    'Lo deja fuera del arbitraje VGA, en el que los gráficos de Intel no pueden participar, para que la pantalla del anfitrión siga siendo rápida.',
  'The firmware’s first picture lies in {0}; vfio-pci takes it down when it binds, and that screen stays dark then.':
    'La primera imagen del firmware está en {0}; vfio-pci la retira al vincularse, y esa pantalla queda entonces a oscuras.',
  'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.':
    'La imagen del firmware está en la memoria de la tarjeta, y este núcleo no la retira cuando vfio-pci se vincula.',
  'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.':
    'Con initcall_blacklist=sysfb_init la consola queda a oscuras hasta que se carga el controlador gráfico del propio anfitrión: una contraseña de disco se teclea entonces a ciegas.',
  'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it':
    'el núcleo no tiene esa opción; la IOMMU de AMD está activada siempre que el firmware la ofrece',
  'it is Throughway’s own; choose devices with --device': 'es propio de Throughway; elija dispositivos con --device',
  'it takes every device of such an id; choose devices with --device, by address':
    'toma todos los dispositivos con ese identificador; elija dispositivos con --device, por dirección',
  'it switches off the IOMMU that giving devices away needs':
    'desactiva la IOMMU que hace falta para ceder dispositivos',
  'the size and the number belong together; use --hugepages': 'el tamaño y el número van juntos; use --hugepages',
  'the three belong together; use --isolate': 'los tres van juntos; use --isolate',
  'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.':
    'pcie_acs_override= solo hace que los grupos parezcan separados: sus dispositivos aún pueden alcanzar la memoria de los otros, y la del anfitrión.',
  'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.':
    'iommu=pt hace los dispositivos del propio anfitrión más rápidos y menos protegidos; ceder dispositivos no lo necesita.',
  'allow_unsafe_interrupts lets a guest forge interrupts of the host.':
    'allow_unsafe_interrupts permite a un huésped falsificar interrupciones del anfitrión.',
  '{0} is not set: {1}.': '{0} no se establece: {1}.',
  '“{0}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.':
    '«{0}» no es un parámetro del núcleo que Throughway establezca: establece los que necesitan el passthrough y el ajuste, una palabra cada uno, sin espacios ni comillas.',
  'You asked for it.': 'Usted lo pidió.',
  'Could not tell how much memory there is: {0}.': 'No se pudo saber cuánta memoria hay: {0}.',
  'This CPU has no pages of 2M (no {0} flag).': 'Esta CPU no tiene páginas de 2M (sin indicador {0}).',
  'This CPU has no pages of 1G (no {0} flag).': 'Esta CPU no tiene páginas de 1G (sin indicador {0}).',
  '{0} of huge pages are too many for {1} of memory: the host keeps {2}, so at most {3} can be set aside.':
    '{0} de páginas enormes son demasiado para {1} de memoria: el anfitrión conserva {2}, así que se pueden reservar {3} como máximo.',
  'The number that follows counts pages of 2M.': 'El número que sigue cuenta páginas de 2M.',
  'The number that follows counts pages of 1G.': 'El número que sigue cuenta páginas de 1G.',
  '{0} of them are set aside at boot, while memory is still in one piece.':
    'Se reservan {0} al arrancar, mientras la memoria está aún sin fragmentar.',
  'Another number of them is wanted.': 'Se quiere otro número de ellas.',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0}':
    'El firmware no ofrece ninguna IOMMU, así que ningún parámetro del núcleo puede activarla. {0}',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0} ({1})':
    'El firmware no ofrece ninguna IOMMU, así que ningún parámetro del núcleo puede activarla. {0} ({1})',
  'This kernel was built without the driver of the IOMMU; install another kernel.':
    'Este núcleo se compiló sin el controlador de la IOMMU; instale otro núcleo.',
  'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.':
    'El núcleo no puede usar la IOMMU porque las tablas que le da el firmware son erróneas; actualice antes el firmware.',
  'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.':
    'El núcleo no maneja ninguna IOMMU aunque el firmware ofrece una y nada lo prohíbe; actualice antes el firmware o el núcleo.',
  'Could not tell whether the kernel drives an IOMMU, nor why it should not.':
    'No se pudo saber si el núcleo maneja una IOMMU, ni por qué no lo haría.',
  'This kernel leaves an Intel IOMMU off by default.':
    'Este núcleo deja desactivada una IOMMU de Intel de forma predeterminada.',
  'This kernel leaves integrated graphics out of the IOMMU by default.':
    'Este núcleo deja los gráficos integrados fuera de la IOMMU de forma predeterminada.',
  'The IOMMU is off by default here, as far as can be told without the kernel’s configuration.':
    'La IOMMU está desactivada aquí de forma predeterminada, hasta donde se puede saber sin la configuración del núcleo.',
  'It switches the IOMMU off.': 'Desactiva la IOMMU.',
  'The host’s programs stay off these CPUs.': 'Los programas del anfitrión no usan estas CPU.',
  'The kernel’s clock leaves them alone while one thread runs on each.':
    'El reloj del núcleo las deja en paz mientras haya un hilo en cada una.',
  'The kernel’s deferred work is done on other CPUs.': 'El trabajo diferido del núcleo se hace en otras CPU.',
  '“{0}” is not a list of CPUs: they look like 2-7,10-15.': '«{0}» no es una lista de CPU: son como 2-7,10-15.',
  'Could not tell which CPUs there are: {0}.': 'No se pudo saber qué CPU hay: {0}.',
  'This machine has no CPU {0}; it has {1}.': 'Este equipo no tiene CPU {0}; tiene {1}.',
  'All CPUs are on the list; the host needs one core at least for itself.':
    'Todas las CPU están en la lista; el anfitrión necesita al menos un núcleo para sí.',
  'The list leaves the host no whole core, only CPU {0}; leave it one core at least.':
    'La lista no deja al anfitrión ningún núcleo entero, solo la CPU {0}; déjele al menos un núcleo.',
  'The list divides cores between host and guest ({0}): threads of one core slow each other down.':
    'La lista reparte núcleos entre el anfitrión y el huésped ({0}): los hilos de un mismo núcleo se ralentizan entre sí.',
  'CPU 0 is on the list; the kernel keeps some work there whatever is asked.':
    'La CPU 0 está en la lista; el núcleo mantiene ahí algo de trabajo se le pida lo que se le pida.',
  'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.':
    'Los hilos de un huésped deben fijarse uno a uno a las CPU retiradas del planificador, o se amontonan en la primera.',
  '{0}= is left out: this kernel is built without {1}.': 'Se omite {0}=: este núcleo se compiló sin {1}.',
  'Nothing takes this back by itself: {0}.': 'Nada lo revierte por sí solo: {0}.',
  'Only root can read {0}; what changes is shown after the helper has read it.':
    'Solo root puede leer {0}; lo que cambia se muestra después de que el asistente lo haya leído.',
  'Only root can read a file of it; what changes is shown after the helper has read it.':
    'Solo root puede leer uno de sus archivos; lo que cambia se muestra después de que el asistente lo haya leído.',
  'a file of it': 'uno de sus archivos',
  '{0}, checked, then put in place of {1}': '{0}, comprobado y puesto después en lugar de {1}',
  'throughway undo': 'throughway undo',
  'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.':
    'No se pudo saber el cargador de arranque de este equipo: busque su menú al arrancar y elija una entrada anterior.',
  'If {0} does not start': 'Si {0} no arranca',
  'If this machine does not start': 'Si este equipo no arranca',
  'If {0} does not start ({1})': 'Si {0} no arranca ({1})',
  'If this machine does not start ({0})': 'Si este equipo no arranca ({0})',
  'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.':
    'Si era una prueba: mantenga pulsado el botón de encendido hasta que el equipo se apague y enciéndalo de nuevo; arranca con sus ajustes anteriores.',
  'Once it is up, take the module out of the imports again, and build a generation without it.':
    'Cuando haya arrancado, quite de nuevo el módulo de imports y construya una generación sin él.',
  'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.':
    'Cuando haya arrancado, ejecute «throughway undo» o, si no está disponible, las órdenes siguientes como root.',
  'Delete this word from it and leave the rest: {0}': 'Borre de ella esta palabra y deje el resto: {0}',
  'Delete these words from it and leave the rest: {0}': 'Borre de ella estas palabras y deje el resto: {0}',
  'If it still does not start, type at the end of the same line: {0}':
    'Si aun así no arranca, escriba al final de la misma línea: {0}',
  'Or choose an older entry of the menu.': 'O elija una entrada anterior del menú.',
  'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.':
    'Encienda el equipo y pulse Esc una vez, o mantenga pulsada Mayús en un equipo sin UEFI, hasta que aparezca el menú de GRUB.',
  'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.':
    'Encienda el equipo y pulse Esc una vez, en cuanto aparezca el logotipo del fabricante, hasta que se muestre el menú de GRUB.',
  'Switch the machine on, and hold Shift until GRUB’s menu shows.':
    'Encienda el equipo y mantenga pulsada Mayús hasta que se muestre el menú de GRUB.',
  'Leave the first entry chosen and press e.': 'Deje elegida la primera entrada y pulse e.',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.':
    'Baje a la línea que empieza por linux; las teclas son aquí las de un teclado estadounidense.',
  'Press Ctrl-x or F10 to start.': 'Pulse Ctrl-x o F10 para arrancar.',
  'Switch the machine on and hold Space until the menu of systemd-boot shows.':
    'Encienda el equipo y mantenga pulsado Espacio hasta que se muestre el menú de systemd-boot.',
  'Press Enter to start.': 'Pulse Intro para arrancar.',
  'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.':
    'O elija «Advanced options» y ahí una línea con «(recovery mode)»: arranca sin estas palabras.',
  'Or choose the second entry of the menu: it is the deployment before, with its old words.':
    'O elija la segunda entrada del menú: es el despliegue anterior, con sus palabras antiguas.',
  'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.':
    'Encienda el equipo y mantenga pulsado Espacio (systemd-boot) o pulse Esc (GRUB) hasta que se muestre el menú.',
  'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.':
    'Pulse Intro (systemd-boot) o Ctrl-x (GRUB) para arrancar.',
  'Or choose the entry of an earlier snapshot.': 'O elija la entrada de una instantánea anterior.',
  'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.':
    'Las palabras de una imagen de núcleo unificada no se pueden editar en el menú con Secure Boot: mantenga pulsado Espacio al arrancar y elija otra entrada, o elija otra en el menú de arranque del firmware.',
  'Switch the machine on, and at Limine’s menu choose the entry and press e.':
    'Encienda el equipo y, en el menú de Limine, elija la entrada y pulse e.',
  'Go to the line that begins with cmdline.': 'Vaya a la línea que empieza por cmdline.',
  'Press F10 to start.': 'Pulse F10 para arrancar.',
  'Switch the machine on, choose the system in rEFInd and press F2.':
    'Encienda el equipo, elija el sistema en rEFInd y pulse F2.',
  'Press F2 again to edit the line.': 'Pulse F2 otra vez para editar la línea.',
  'Or choose the second line of the menu that F2 shows.': 'O elija la segunda línea del menú que muestra F2.',
  'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.':
    'Encienda el equipo, mantenga pulsado Espacio o pulse Esc para el menú de arranque y elija la generación anterior.',
  'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.':
    'Abra el menú de arranque del firmware (a menudo F8, F11 o F12) y elija otra entrada.',
  'Switch the machine on and hold Shift until the menu shows.':
    'Encienda el equipo y mantenga pulsada Mayús hasta que se muestre el menú.',
  'Leave the first entry chosen and press Tab.': 'Deje elegida la primera entrada y pulse Tab.',
  'Prepare one boot with the new settings': 'Preparar un arranque con los ajustes nuevos',
  'The next start, and only that one, has {0}; a machine that hangs comes back with its old settings after a power cycle.':
    'El próximo arranque, y solo ese, tiene {0}; un equipo que se cuelga vuelve con sus ajustes anteriores tras apagarlo y encenderlo.',
  'The next start, and only that one, has the words below taken away; a machine that hangs comes back with its old settings after a power cycle.':
    'El próximo arranque, y solo ese, va sin las palabras siguientes; un equipo que se cuelga vuelve con sus ajustes anteriores tras apagarlo y encenderlo.',
  'the words below taken away': 'las palabras siguientes quitadas',
  'The entries and images in use stay as they are.': 'Las entradas y las imágenes en uso quedan como están.',
  'Take the trial’s boot entry and image away': 'Retirar la entrada de arranque y la imagen de la prueba',
  'The trial is over: its settings are made permanent.': 'La prueba ha terminado: sus ajustes se hacen permanentes.',
  'Change a setting in the firmware': 'Cambiar un ajuste en el firmware',
  'The setting can be put back in the same menu.': 'El ajuste se puede devolver a su valor en el mismo menú.',
  'Put the setting back in the firmware’s menu.': 'Devuelva el ajuste a su valor en el menú del firmware.',
  'Put down the files that bind the devices early': 'Colocar los archivos que vinculan pronto los dispositivos',
  '{0}. Without throughway.bind= on the command line they do nothing.':
    '{0}. Sin throughway.bind= en la línea de órdenes no hacen nada.',
  'The files do nothing until a boot asks for it.': 'Los archivos no hacen nada hasta que un arranque lo pide.',
  'Let libvirt make room for guests while they run': 'Hacer que libvirt haga sitio a los huéspedes mientras funcionan',
  'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.':
    'Un huésped que lo pide tiene sus CPU para sí desde su inicio hasta su fin: los servicios y sesiones del anfitrión se limitan a las demás, se sube la frecuencia y se asignan páginas enormes; todo se restablece cuando el huésped termina. Los demás huéspedes no se tocan.',
  'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.':
    'libvirt ejecuta el script como root; este solo toma números de la definición de un huésped. libvirt se reinicia para advertirlo, y los huéspedes siguen funcionando entretanto.',
  'Add a module to the NixOS configuration': 'Añadir un módulo a la configuración de NixOS',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, take {0} out of boot.kernelParams, and build a new generation.':
    'NixOS construye sus entradas de arranque a partir de su configuración, que Throughway no edita. Guarde esto como /etc/nixos/throughway.nix, añada ./throughway.nix a imports en configuration.nix, quite {0} de boot.kernelParams y construya una generación nueva.',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, and build a new generation.':
    'NixOS construye sus entradas de arranque a partir de su configuración, que Throughway no edita. Guarde esto como /etc/nixos/throughway.nix, añada ./throughway.nix a imports en configuration.nix y construya una generación nueva.',
  'The generation before stays in the boot menu.': 'La generación anterior sigue en el menú de arranque.',
  'Make the initramfs anew': 'Regenerar el initramfs',
  'The devices have to be bound before any driver takes them, and that happens in the initramfs.':
    'Los dispositivos deben vincularse antes de que los tome un controlador, y eso ocurre en el initramfs.',
  'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.':
    'Una imagen defectuosa impide que el sistema arranque; cada una se genera junto a la antigua, se enumera y se compara con ella antes de que cuente.',
  'without {0}: {1}': 'sin {0}: {1}',
  'Set kernel parameters in {0}': 'Establecer parámetros del núcleo en {0}',
  'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.':
    'Un núcleo que no se lleva bien con un parámetro puede no arrancar; la tarjeta de recuperación dice cómo arrancar sin él.',
  'a software TPM': 'un TPM por software',
  'Could not tell whether {0} is installed, so it is not installed.':
    'No se pudo saber si {0} está instalado, así que no se instala.',
  'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.':
    'Cuando libvirt esté instalado, planifique otra vez: entonces se inicia, usted recibe acceso, se activa su red y recibe un lugar para los discos.',
  'Install {0}': 'Instalar {0}',
  'Guests run in QEMU, and libvirt keeps them.': 'Los huéspedes funcionan en QEMU, y libvirt los administra.',
  'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.':
    'Paquetes de la distribución, con aquello de lo que dependen; no se elimina ni se actualiza nada a propósito.',
  'Packages stay installed after an undo: others may have come to need them.':
    'Los paquetes siguen instalados tras deshacer: otros pueden haber llegado a necesitarlos.',
  'Have libvirt started': 'Hacer que se inicie libvirt',
  'Guests are started through libvirt, which listens on a socket and starts when it is asked.':
    'Los huéspedes se inician mediante libvirt, que escucha en un socket y arranca cuando se le pide.',
  'A service of the system is switched on.': 'Se activa un servicio del sistema.',
  'Let you use libvirt': 'Permitirle usar libvirt',
  'Who is in its group may start guests without a password, from the next login on.':
    'Quien está en su grupo puede iniciar huéspedes sin contraseña, a partir del próximo inicio de sesión.',
  'Who may use libvirt can become root by way of a guest: treat the group like sudo.':
    'Quien puede usar libvirt puede convertirse en root por medio de un huésped: trate el grupo como sudo.',
  'Start libvirt’s default network': 'Iniciar la red predeterminada de libvirt',
  'It gives guests a way to the network through the host.':
    'Da a los huéspedes un camino a la red a través del anfitrión.',
  'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.':
    'Aparece un puente con direcciones de 192.168.122.0/24, con sus reglas en el cortafuegos.',
  'Make libvirt’s place for disks': 'Crear el lugar de libvirt para los discos',
  'Disks of guests are kept in a storage pool, and a fresh libvirt has none.':
    'Los discos de los huéspedes están en un grupo de almacenamiento, y un libvirt recién instalado no tiene ninguno.',
  'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.':
    'Los discos se crean en /var/lib/libvirt/images; se quedan allí cuando esto se deshace.',
  'This is a container ({0}): its host’s boot cannot be changed from it.':
    'Es un contenedor ({0}): el arranque de su anfitrión no se puede cambiar desde él.',
  'Could not tell whether this is a container: {0}.': 'No se pudo saber si es un contenedor: {0}.',
  'This is itself a virtual machine ({0}): what is given on from it is what it was given.':
    'Es a su vez una máquina virtual ({0}): lo que cede es lo que recibió.',
  'This kernel has no vfio-pci ({0}), which holds devices for guests.':
    'Este núcleo no tiene vfio-pci ({0}), que guarda los dispositivos para los huéspedes.',
  'Could not tell whether a package operation is running: {0}. It is looked at again before anything is changed.':
    'No se pudo saber si hay una operación de paquetes en curso: {0}. Se comprueba otra vez antes de cambiar nada.',
  'A package operation is not over: {0}. Let it end, or finish it, first.':
    'Una operación de paquetes no ha terminado: {0}. Deje que termine, o termínela, antes.',
  'Files of other boot loaders lie about ({0}); only the one that started this system is changed.':
    'Hay archivos de otros cargadores de arranque ({0}); solo se cambia el que inició este sistema.',
  'Could not tell how much space is free for boot files: {0}.':
    'No se pudo saber cuánto espacio hay libre para archivos de arranque: {0}.',
  'Only {0} MiB are free where boot files are kept ({1}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.':
    'Solo hay {0} MiB libres donde se guardan los archivos de arranque ({1}); una imagen se genera junto a la antigua, así que hacen falta al menos 64 MiB. Elimine antes núcleos antiguos.',
  '{0} MiB are free where boot files are kept; that may be too little for several images.':
    'Hay {0} MiB libres donde se guardan los archivos de arranque; puede ser poco para varias imágenes.',
  'Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.':
    'Secure Boot está activado: cambian parámetros e imágenes, no archivos firmados, así que sigue conforme.',
  'The kernel is locked down for confidentiality; giving devices to guests works all the same.':
    'El núcleo está en lockdown por confidencialidad; ceder dispositivos a huéspedes funciona igualmente.',
}
