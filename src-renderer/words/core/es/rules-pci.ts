// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesPci: CoreSentences = {
  'No boot frame buffer keeps vfio-pci from the card’s memory':
    'Ningún framebuffer de arranque impide a vfio-pci usar la memoria de la tarjeta',
  'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.':
    'Mientras el framebuffer del firmware está en la memoria de la tarjeta, vfio-pci no puede reservar esa ventana y el huésped falla o va a rastras.',
  'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.':
    'Ese parámetro deja la consola a oscuras hasta que se carga el controlador gráfico del propio anfitrión; una contraseña de disco se teclea entonces a ciegas.',
  'vfio-pci could not reserve the memory of {0}: something of the host still holds it.':
    'vfio-pci no pudo reservar la memoria de {0}: algo del anfitrión aún la retiene.',
  'The firmware’s frame buffer is gone; the host’s graphics drivers took over.':
    'El framebuffer del firmware ya no está; los controladores gráficos del anfitrión tomaron el relevo.',
  'The firmware’s frame buffer lies on {0}, not on {1}.': 'El framebuffer del firmware está en {0}, no en {1}.',
  'The firmware’s frame buffer still lies in the memory of {0}, which vfio-pci holds.':
    'El framebuffer del firmware sigue en la memoria de {0}, que está en poder de vfio-pci.',
  'The firmware’s frame buffer lies in the memory of {0}, and vfio-pci takes it down when it binds.':
    'El framebuffer del firmware está en la memoria de {0}, y vfio-pci lo retira al vincularse.',
  'The firmware’s frame buffer lies in the memory of {0}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.':
    'El framebuffer del firmware está en la memoria de {0}; vfio-pci lo retira solo en núcleos desde 6.0, y solo de tarjetas VGA.',
  'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.':
    'Vincule la tarjeta a vfio-pci al arrancar, por su dirección, en vez de quitársela al controlador con el anfitrión en marcha.',
  'The host’s driver lets go of the card': 'El controlador del anfitrión suelta la tarjeta',
  'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.':
    'A algunos controladores no se les puede quitar una tarjeta en un sistema en marcha: el intento se bloquea para siempre o hace fallar el núcleo, y solo ayuda reiniciar.',
  'No driver holds {0}.': 'Ningún controlador tiene {0}.',
  'vfio-pci already holds {0}.': 'vfio-pci ya tiene {0}.',
  '{0} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.':
    '{0} usa el controlador nvidia, que se bloquea para siempre si se desvincula mientras algo usa la tarjeta.',
  'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.':
    'Para entregarla con el anfitrión en marcha, detenga todo lo que la usa y descargue los módulos; no los desvincule nunca.',
  '{0} holds {1} and gives it up when nothing uses it.': '{0} tiene {1} y lo suelta cuando nada lo usa.',
  '{0} is driven by {1} and in use; taking it away now can crash the driver.':
    '{0} usa el controlador {1} y está en uso; quitárselo ahora puede hacer fallar el controlador.',
  '{0} holds {1}, and nothing uses it.': '{0} tiene {1}, y nada lo usa.',
  'The card is alone in its IOMMU group': 'La tarjeta está sola en su grupo IOMMU',
  'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.':
    'Los dispositivos de un mismo grupo pueden alcanzar la memoria de los otros sin pasar por la IOMMU, así que van todos al huésped o no va ninguno.',
  'There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.':
    'No hay grupos IOMMU mientras el núcleo no maneje ninguna IOMMU; esto se juzgará cuando lo haga.',
  '{0} is alone in IOMMU group {1}.': '{0}: nada más en el grupo IOMMU {1}.',
  '{0} is alone in IOMMU groups {1}, one function each or more.':
    '{0}: nada más en los grupos IOMMU {1}, con una función o más en cada uno.',
  '{0} with its {1} functions is alone in IOMMU group {2}.':
    '{0}, con sus {1} funciones: nada más en el grupo IOMMU {2}.',
  '{0} with its {1} functions is alone in IOMMU groups {2}, one function each or more.':
    '{0}, con sus {1} funciones: nada más en los grupos IOMMU {2}, con una función o más en cada uno.',
  '{0} shares IOMMU group {1} with {2}, and the host cannot spare what they hold together.':
    '{0} comparte el grupo IOMMU {1} con {2}, y el anfitrión no puede prescindir de lo que contienen en conjunto.',
  '{0} shares IOMMU group {1} with {2}, which the host needs.':
    '{0} comparte el grupo IOMMU {1} con {2}, que el anfitrión necesita.',
  '{0} shares IOMMU group {1} with {2}; of these the host needs {3}.':
    '{0} comparte el grupo IOMMU {1} con {2}; de ellos, el anfitrión necesita {3}.',
  '{0} shares IOMMU groups {1} with {2}, and the host cannot spare what they hold together.':
    '{0} comparte los grupos IOMMU {1} con {2}, y el anfitrión no puede prescindir de lo que contienen en conjunto.',
  '{0} shares IOMMU groups {1} with {2}, which the host needs.':
    '{0} comparte los grupos IOMMU {1} con {2}, que el anfitrión necesita.',
  '{0} shares IOMMU groups {1} with {2}; of these the host needs {3}.':
    '{0} comparte los grupos IOMMU {1} con {2}; de ellos, el anfitrión necesita {3}.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} comparte el grupo IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ellos, y todos van juntos al huésped.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} comparte el grupo IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ello, y todo va junto al huésped.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} comparte el grupo IOMMU {1} con {2}; el anfitrión puede prescindir de ellos, y todos van juntos al huésped.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} comparte el grupo IOMMU {1} con {2}; el anfitrión puede prescindir de ello, y todo va junto al huésped.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} comparte los grupos IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ellos, y todos van juntos al huésped.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} comparte los grupos IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ello, y todo va junto al huésped.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} comparte los grupos IOMMU {1} con {2}; el anfitrión puede prescindir de ellos, y todos van juntos al huésped.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} comparte los grupos IOMMU {1} con {2}; el anfitrión puede prescindir de ello, y todo va junto al huésped.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte el grupo IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ellos, pero VFIO rechaza la tarjeta mientras un controlador del anfitrión tenga alguno.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte el grupo IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ello, pero VFIO rechaza la tarjeta mientras lo tenga un controlador del anfitrión.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte el grupo IOMMU {1} con {2}; el anfitrión puede prescindir de ellos, pero VFIO rechaza la tarjeta mientras un controlador del anfitrión tenga alguno.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte el grupo IOMMU {1} con {2}; el anfitrión puede prescindir de ello, pero VFIO rechaza la tarjeta mientras lo tenga un controlador del anfitrión.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte los grupos IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ellos, pero VFIO rechaza la tarjeta mientras un controlador del anfitrión tenga alguno.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte los grupos IOMMU {1} con {2}; no se pudo saber si el anfitrión puede prescindir de ello, pero VFIO rechaza la tarjeta mientras lo tenga un controlador del anfitrión.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte los grupos IOMMU {1} con {2}; el anfitrión puede prescindir de ellos, pero VFIO rechaza la tarjeta mientras un controlador del anfitrión tenga alguno.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} comparte los grupos IOMMU {1} con {2}; el anfitrión puede prescindir de ello, pero VFIO rechaza la tarjeta mientras lo tenga un controlador del anfitrión.',
  'Give {0} to vfio-pci too, if the host can do without.':
    'Dé también {0} a vfio-pci, si el anfitrión puede prescindir de ello.',
  'The kernel put {0} in no IOMMU group, so VFIO refuses it.':
    'El núcleo no puso {0} en ningún grupo IOMMU, así que VFIO lo rechaza.',
  'On the machine that runs this guest, put each device behind a PCI Express root port of its own.':
    'En el equipo que ejecuta este huésped, ponga cada dispositivo tras un puerto raíz PCI Express propio.',
  'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.':
    'Un núcleo con el parche ACS override divide estos grupos suponiendo un aislamiento que el hardware no promete; un huésped podría alcanzar entonces los otros dispositivos. Solo para equipos en los que eso sea aceptable.',
  'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.':
    'Pase la tarjeta, o el otro dispositivo, a otra ranura: las conectadas al procesador suelen tener grupo propio, las del chipset a menudo comparten uno.',
  'The card’s link has all its lanes': 'El enlace de la tarjeta tiene todas sus líneas',
  'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.':
    'Una tarjeta con menos líneas de las que tiene funciona, pero mueve más despacio texturas y modelos; un mal asiento o un riser se notan a menudo primero aquí.',
  '{0} has no PCI Express link.': '{0} no tiene enlace PCI Express.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s. The lower speed is normal while the card is idle.':
    '{0} tiene un enlace x{1}, el máximo que admite, ahora a {2} GT/s. La velocidad menor es normal mientras la tarjeta está en reposo.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s.':
    '{0} tiene un enlace x{1}, el máximo que admite, ahora a {2} GT/s.',
  '{0} has a link of x{1}, as it is wired in this laptop.':
    '{0} tiene un enlace x{1}, tal como está cableado en este portátil.',
  '{0} runs on {1} of its {2} lanes. The slot’s port, {3}, offers no more than {4}.':
    '{0} funciona con {1} de sus {2} líneas. El puerto de la ranura, {3}, no ofrece más de {4}.',
  '{0} runs on {1} of its {2} lanes.': '{0} funciona con {1} de sus {2} líneas.',
  'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.':
    'Use la ranura con todas las líneas (por lo general, la superior). Las placas que comparten líneas entre ranuras dan menos a la tarjeta mientras se usa otra ranura o zócalo M.2.',
  'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).':
    'Vuelva a asentar la tarjeta y pruébela sin riser; mire en el firmware si las líneas de la ranura están divididas (bifurcation).',
  'The firmware starts on another display': 'El firmware arranca en otra pantalla',
  'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.':
    'La tarjeta en la que arranca el firmware lleva la consola de arranque y la petición de contraseña del disco, y entrega su ROM alterada; los núcleos anteriores a 6.0 dejan ocupada su memoria.',
  'The host has no other display that the firmware could start on.':
    'El anfitrión no tiene otra salida gráfica en la que pudiera arrancar el firmware.',
  'The firmware starts on {0}.': 'El firmware arranca en {0}.',
  'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.':
    'Si el firmware no deja elegir, intercambie las ranuras de las dos tarjetas o conecte el monitor a la otra: muchas placas arrancan en la tarjeta que tiene monitor.',
  'The firmware does not start on {0}.': 'El firmware no arranca en {0}.',
  'Nothing on the host uses the card': 'Nada en el anfitrión usa la tarjeta',
  'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.':
    'Una tarjeta que un escritorio o un programa tiene abierta no se le puede quitar: el controlador se bloquea o falla con ella.',
  '{0} is in use: {1}.': '{0} está en uso: {1}.',
  'nothing tells which card {0} ({1}) has open': 'nada dice qué tarjeta tiene abierta {0} ({1})',
  'No program has {0} open, and it drives no screen.':
    'Ningún programa tiene abierto {0}, y no alimenta ninguna pantalla.',
  'Bind the card to vfio-pci at boot; nothing on the host opens it then.':
    'Vincule la tarjeta a vfio-pci al arrancar; así nada del anfitrión la abre.',
  'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.':
    'Conecte el monitor a la salida gráfica que se queda en el anfitrión e inicie sesión de nuevo; el escritorio deja entonces en paz esta tarjeta.',
  'The card can be reset between guests': 'La tarjeta se puede reiniciar entre huéspedes',
  'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.':
    'Una tarjeta que no vuelve de un reinicio sirve para un solo inicio de un huésped; después solo ayuda apagar y encender el anfitrión.',
  'The kernel knows no way to reset {0}; expect one guest start per boot of the host.':
    'El núcleo no conoce ninguna forma de reiniciar {0}; cuente con un inicio de huésped por arranque del anfitrión.',
  'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.':
    'En una ranura con puerto propio, el núcleo puede reiniciar el bus; dé al huésped todas las funciones de la tarjeta, o no podrá.',
  'The kernel can reset {0}: {1}.': 'El núcleo puede reiniciar {0}: {1}.',
  '{0} ({1}) is reset by its own method, by vendor-reset: {2}.':
    '{0} ({1}) se reinicia con su propio método, mediante vendor-reset: {2}.',
  '{0} is of a family ({1}) that does not come back from the resets the kernel has for it: {2}.':
    '{0} es de una familia ({1}) que no vuelve de los reinicios que el núcleo tiene para ella: {2}.',
  '{0} is of a family ({1}) of which some are reported not to come back from the resets the kernel has for it: {2}.':
    '{0} es de una familia ({1}) de la que se informa de que algunas no vuelven de los reinicios que el núcleo tiene para ellas: {2}.',
  'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.':
    'Apague el huésped en vez de reiniciarlo o matarlo, vincule la tarjeta a vfio-pci al arrancar, y apague y encienda el anfitrión cuando la tarjeta no vuelva.',
  'Take the newest kernel and the newest firmware for the card.':
    'Use el núcleo más reciente y el firmware más reciente para la tarjeta.',
  'With the module loaded, let the kernel use it for this card.':
    'Con el módulo cargado, haga que el núcleo lo use para esta tarjeta.',
  'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.':
    'Instale el módulo del núcleo vendor-reset (no forma parte del núcleo, así que debe corresponder a la versión de su núcleo y estar firmado con una clave propia si Secure Boot está activado) y cárguelo pronto.',
  'The card brings its own ROM': 'La tarjeta trae su propia ROM',
  'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.':
    'Con su ROM el firmware del huésped muestra imagen, y algunos controladores leen de ella las tablas de la tarjeta; los chips de portátil guardan la suya en el firmware del anfitrión.',
  '{0} has a ROM of its own. What the boot display shows of it may be altered; a copy made elsewhere is safer.':
    '{0} tiene ROM propia. Lo que muestra de ella la pantalla de arranque puede estar alterado; una copia hecha en otro sitio es más segura.',
  '{0} has a ROM of its own.': '{0} tiene ROM propia.',
  '{0} is drawn by the platform and needs no ROM.': '{0}: lo dibuja la plataforma y no necesita ROM.',
  '{0} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.':
    '{0} no tiene ROM; el huésped no muestra nada hasta que se carga su controlador, y los controladores de portátil pueden negarse.',
  'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.':
    'No espere una pantalla del firmware en el huésped. Si su controlador se niega, se puede indicar un archivo ROM en la definición del huésped; tómelo de esta misma tarjeta, no de otro modelo.',
  'With the card, its other functions are reserved for guests too':
    'Con la tarjeta, también sus otras funciones están reservadas para huéspedes',
  'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.':
    'Las guías suelen nombrar solo la función de imagen; una función de sonido o USB que queda en el controlador del anfitrión impide reiniciar la tarjeta, o iniciar el huésped.',
  '{0} is not reserved for guests at boot.': '{0} no se reserva para huéspedes al arrancar.',
  'No other function of {0} is left to the host.': 'Ninguna otra función de {0} queda para el anfitrión.',
  '{0}, by unknown': '{0}, por un controlador desconocido',
  '{0} is reserved, but a driver of the host holds {1}.':
    '{0} está reservado, pero un controlador del anfitrión tiene {1}.',
  'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Reserve del mismo modo todas las funciones de la tarjeta y regenere el initramfs. Un controlador integrado en el núcleo (a menudo xhci_hcd) sigue llegando antes; libvirt mueve entonces esa función al iniciar el huésped (managed=yes).',
  'All functions of the card can go together': 'Todas las funciones de la tarjeta pueden ir juntas',
  'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.':
    'Las funciones de sonido, USB y USB-C de una tarjeta comparten su reinicio y su alimentación; una que quede en un controlador del anfitrión impide reiniciar la tarjeta, o incluso iniciar.',
  'A function of {0} cannot go: {1}': 'Una función de {0} no puede ir: {1}',
  'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.':
    'Conecte lo que cuelga de la tarjeta (teclado, red, disco en su puerto USB-C) a un puerto del anfitrión.',
  'Could not tell whether all of {0} can go.': 'No se pudo saber si todo {0} puede ir.',
  '{0} has one function only.': '{0} tiene una sola función.',
  '{0} goes with {1}.': '{0} va con {1}.',
  'The card wakes from its power states': 'La tarjeta despierta de sus estados de energía',
  'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.':
    'Una tarjeta en reposo pasa a D3cold, sin alimentación; algunas no vuelven y no responden a nada hasta que se apaga el anfitrión.',
  '{0} did not wake from a power state since the last start of the host.':
    '{0} no despertó de un estado de energía desde el último arranque del anfitrión.',
  'Power the host off fully and on again; nothing less brings the card back.':
    'Apague del todo el anfitrión y enciéndalo de nuevo; nada menos devuelve la tarjeta.',
  '{0} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.':
    '{0} está en poder de vfio-pci y sin alimentación (D3cold); si despierta se verá en el primer inicio.',
  'The kernel names no power state for {0}, and logged no failure to wake.':
    'El núcleo no indica un estado de energía de {0}, y no registró que fallara al despertar.',
  '{0} is in {1}, and the kernel logged no failure to wake.':
    '{0} está en {1}, y el núcleo no registró que fallara al despertar.',
  'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.':
    'O prohíba el corte de alimentación solo para esta tarjeta, antes de que vfio-pci la tome; entonces consume unos vatios en reposo.',
  'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.':
    'El anfitrión no tiene otra salida gráfica, así que no vincule la tarjeta al arrancar: el escritorio tiene que cerrarse antes de iniciar el huésped, y vuelve después.',
  'The card is built in': 'La tarjeta es interna',
  'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.':
    'Una tarjeta en una caja Thunderbolt o USB4 puede desaparecer mientras la tiene un huésped, recibe otra dirección cada vez que se conecta y tiene pocas líneas.',
  '{0} is plugged in from outside, behind {1}.': '{0}: conexión desde fuera, tras {1}.',
  'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.':
    'Tenga la caja encendida antes de que arranque el anfitrión, no la desconecte nunca mientras funciona un huésped, y haga que la tarjeta se busque por sus identificadores además de por su dirección.',
  'Nothing marks {0}, or a port on the way to it, as reachable from outside.':
    'Nada señala {0}, ni un puerto en el camino hasta ahí, como accesible desde fuera.',
  'There is a graphics card to give away': 'Hay una tarjeta gráfica que ceder',
  'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.':
    'Un huésped con gráficos de verdad necesita una tarjeta de verdad: la que usa el controlador de gestión de un servidor para dibujar no cuenta.',
  'One graphics card: {0}.': 'Una tarjeta gráfica: {0}.',
  '{0} graphics cards: {1}.': '{0} tarjetas gráficas: {1}.',
  'The kernel shows no PCI device at all.': 'El núcleo no muestra ningún dispositivo PCI.',
  'None of the {0} PCI functions is a display.': 'Ninguna de las {0} funciones PCI es una salida gráfica.',
  'The only display is that of the management controller: {0}.':
    'La única salida gráfica es la del controlador de gestión: {0}.',
  'On the machine that runs this guest, give it a GPU.': 'En el equipo que ejecuta este huésped, dele una GPU.',
  'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.':
    'Instale una tarjeta gráfica, mejor en la ranura más cercana al procesador; si hay una y no aparece, compruebe sus cables de alimentación y su asiento.',
  'The host keeps a display of its own': 'El anfitrión conserva una salida gráfica propia',
  'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.':
    'Sin una segunda salida gráfica, el anfitrión queda a oscuras mientras funciona el huésped, y no se ve nada con que arreglar lo que haya salido mal.',
  'Without {0} the host still has {1}.': 'Sin {0}, al anfitrión le queda {1}.',
  '{0} is the host’s only display; without it the host has no picture.':
    '{0} es la única salida gráfica del anfitrión; sin ella, el anfitrión no tiene imagen.',
  'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.':
    'Con una sola tarjeta solo queda el modo de una sola GPU: el escritorio se cierra al iniciar el huésped y vuelve después. Tenga SSH u otra vía de acceso antes de probarlo.',
  'On the machine that runs this guest, give it a second display.':
    'En el equipo que ejecuta este huésped, dele una segunda salida gráfica.',
  'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.':
    'Si el procesador no tiene gráficos propios, al anfitrión le basta la tarjeta más barata en cualquier ranura libre.',
  'This processor has no graphics of its own, but the cheapest card in any free slot is enough for the host.':
    'Este procesador no tiene gráficos propios, pero al anfitrión le basta la tarjeta más barata en cualquier ranura libre.',
  'The ids given to vfio-pci take no device from the host':
    'Los identificadores dados a vfio-pci no quitan ningún dispositivo al anfitrión',
  'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.':
    'vfio-pci.ids= toma en el próximo arranque todos los dispositivos con esos identificadores, también el disco o la salida gráfica desde los que arranca el anfitrión.',
  'The ids take what the host needs: {0}.': 'Los identificadores toman lo que el anfitrión necesita: {0}.',
  'The ids {0} take one device each, and none that the host needs.':
    'Los identificadores {0} toman un dispositivo cada uno, y ninguno que el anfitrión necesite.',
  '{0} fits several devices': '{0} corresponde a varios dispositivos',
  '{0} fits no device of this host': '{0} no corresponde a ningún dispositivo de este anfitrión',
  'Of the ids given to vfio-pci, {0}.': 'De los identificadores dados a vfio-pci, {0}.',
  'Check the ids against the card (`lspci -nn`), and take out what fits nothing.':
    'Compare los identificadores con la tarjeta (`lspci -nn`) y quite los que no corresponden a nada.',
  'Before the next restart take these ids out, and bind the card by its address instead (driver_override).':
    'Antes del próximo reinicio quite estos identificadores y vincule la tarjeta por su dirección (driver_override).',
  'There is no graphics card that could be given away.': 'No hay ninguna tarjeta gráfica que se pueda ceder.',
  'All memory windows of the card have an address': 'Todas las ventanas de memoria de la tarjeta tienen dirección',
  'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.':
    'Una ventana (BAR) para la que el firmware y el núcleo no encontraron sitio no se puede asignar a un huésped, y la tarjeta no funciona allí.',
  'All {0} windows of {1} have an address.': 'Las {0} ventanas de {1} tienen todas dirección.',
  '{0} has windows without an address: {1}.': '{0} tiene ventanas sin dirección: {1}.',
  'The kernel logged no fault of the card or its slot':
    'El núcleo no registró ningún fallo de la tarjeta ni de su ranura',
  'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.':
    'Una tarjeta con poca alimentación, mal asentada o que se cae del bus falla también en un huésped, donde es mucho más difícil saber por qué.',
  '{0} lacks its power cables.': 'A {0} le faltan los cables de alimentación.',
  'Switch the machine off and plug in all power cables that the card has sockets for.':
    'Apague el equipo y conecte todos los cables de alimentación para los que la tarjeta tiene conector.',
  'The kernel log has no fault of {0}.': 'El registro del núcleo no tiene ningún fallo de {0}.',
  'The kernel logged a fault of {0} or its slot.': 'El núcleo registró un fallo de {0} o de su ranura.',
  'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.':
    'Apague del todo el equipo y enciéndalo de nuevo. Si vuelve sin que haya funcionado un huésped, asiente de nuevo la tarjeta y sus cables de alimentación, y pruébela sin riser o en otra ranura.',
  'The host is not left with a management controller’s display alone':
    'El anfitrión no se queda solo con la salida gráfica de un controlador de gestión',
  'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.':
    'El controlador de gestión de un servidor dibuja una consola sin aceleración: basta para iniciar sesión, no para un escritorio junto al huésped.',
  'No management controller’s display is what the host would be left with.':
    'Al anfitrión no le quedaría la salida gráfica de un controlador de gestión.',
  'Without {0} the host is left with {1}, a management console.':
    'Sin {0}, al anfitrión le queda {1}, una consola de gestión.',
  'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.':
    'Basta para un equipo al que se accede por la red. Para un escritorio en el anfitrión, añada una pequeña tarjeta propia.',
  'Firmware keeps no memory tied to the card': 'El firmware no mantiene memoria ligada a la tarjeta',
  'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.':
    'Si el firmware exige una asignación fija para un dispositivo (RMRR en Intel, IVMD en AMD), el núcleo se niega a darlo a un huésped.',
  '{0} is in no IOMMU group yet; this is judged once it is.':
    '{0} aún no está en ningún grupo IOMMU; esto se juzgará cuando lo esté.',
  'Firmware ties no memory to the group of {0}.': 'El firmware no liga memoria al grupo de {0}.',
  'Firmware demands a fixed memory mapping for {0}, so the kernel does not hand it over.':
    'El firmware exige una asignación fija de memoria para {0}, así que el núcleo no lo entrega.',
  'Update the machine’s firmware; the demand is often an error of one version.':
    'Actualice el firmware del equipo; esa exigencia es a menudo un error de una versión.',
  'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.':
    'En un servidor, retire la ranura de la gestión de memoria compartida (HP y HPE: con la herramienta conrep, RMRDS_Slot en Endpoints_Excluded), o use otra ranura.',
  'The card’s memory window has a size that suits it': 'La ventana de memoria de la tarjeta tiene un tamaño adecuado',
  'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.':
    'Las tarjetas con BAR redimensionable pueden mostrar toda su memoria a la vez. Intel Arc pierde mucha velocidad sin ello; para otros fabricantes, 256 MiB es el tamaño seguro en un huésped.',
  '{0} has no resizable BAR.': '{0} no tiene BAR redimensionable.',
  'BAR {0} of {1} has its full size, {2}; the guest’s firmware needs that much room.':
    'La BAR {0} de {1} tiene su tamaño completo, {2}; el firmware del huésped necesita todo ese sitio.',
  'BAR {0} of {1} is {2} of {3}, which every guest can place.':
    'La BAR {0} de {1} tiene {2} de {3}, que cualquier huésped puede colocar.',
  'BAR {0} of {1} is {2} of {3}; Intel cards are much slower so.':
    'La BAR {0} de {1} tiene {2} de {3}; así las tarjetas Intel son mucho más lentas.',
  'A graphics card can be shared by its virtual functions':
    'Una tarjeta gráfica se puede compartir mediante sus funciones virtuales',
  'A card that splits itself serves a guest while the host keeps its picture, without a second card.':
    'Una tarjeta que se divide atiende a un huésped mientras el anfitrión conserva su imagen, sin una segunda tarjeta.',
  'up to {0} virtual functions': 'hasta {0} funciones virtuales',
  '{0} mediated types': '{0} tipos mediados',
  'No graphics card here splits itself; a card goes to one guest as a whole.':
    'Ninguna tarjeta gráfica se divide aquí; una tarjeta va entera a un huésped.',
  'The card’s ids belong to it alone': 'Los identificadores de la tarjeta son solo suyos',
  'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.':
    'vfio-pci.ids= toma todos los dispositivos con los identificadores dados: con una gemela en el anfitrión, este pierde su propia tarjeta en el próximo arranque.',
  'No other device of the host has the ids of {0}.':
    'Ningún otro dispositivo del anfitrión tiene los identificadores de {0}.',
  '{0} have the same ids as {1}; only the address tells them apart.':
    '{0} tienen los mismos identificadores que {1}; solo la dirección los distingue.',
  '{0} has the same ids as {1}; only the address tells them apart.':
    '{0} tiene los mismos identificadores que {1}; solo la dirección los distingue.',
  'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.':
    'Vincule por dirección (driver_override, establecido antes de que se cargue el controlador nativo), no con vfio-pci.ids= ni con driverctl, que da los identificadores a vfio-pci.',
}
