// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const start: CoreSentences = {
  'Whether the IOMMU is on': 'Si la IOMMU está activada',
  'The IOMMU is on.': 'La IOMMU está activada.',
  'The IOMMU is off, so no device can be handed over. `throughway doctor` says why.':
    'La IOMMU está desactivada, así que no se puede ceder ningún dispositivo. `throughway doctor` dice por qué.',
  'Whether {0} is there': 'Si {0} está',
  'There is no device at {0} any more; a card that was moved or taken out gets another address. `throughway devices` lists those there are.':
    'Ya no hay ningún dispositivo en {0}; una tarjeta que se mueve o se retira recibe otra dirección. `throughway devices` enumera los que hay.',
  '{0} is there.': '{0} está.',
  '{0} is still {1}.': '{0} sigue siendo {1}.',
  '{0} is {1} now; {2}:{3} was chosen for this machine. Addresses move when cards are added or firmware changes: choose the device anew.':
    '{0} es ahora {1}; para esta máquina se eligió {2}:{3}. Las direcciones cambian cuando se añaden tarjetas o cambia el firmware: elija de nuevo el dispositivo.',
  'The IOMMU group of {0}': 'El grupo IOMMU de {0}',
  '{0} is in no IOMMU group; nothing guards the host from it.':
    '{0} no está en ningún grupo IOMMU; nada protege de él al anfitrión.',
  'Everything in group {0} goes with {1}, or is unused.': 'Todo lo del grupo {0} va con {1} o no se usa.',
  'Group {0} has {1} beside {2}, and the host uses it: all of a group goes, or nothing.':
    'El grupo {0} tiene {1} además de {2}, y el anfitrión lo usa: va todo el grupo o nada.',
  'Group {0} has {1} beside {2}, and the host uses them: all of a group goes, or nothing.':
    'El grupo {0} tiene {1} además de {2}, y el anfitrión los usa: va todo el grupo o nada.',
  '{0} is lent to {1}, which is running. Stop it first.': '{0} se prestó a {1}, que está en marcha. Deténgalo antes.',
  'Which driver has {0}': 'Qué controlador tiene {0}',
  '{0} waits for a guest.': '{0} espera a un huésped.',
  '{0} is bound to {1}, and this machine is not set to take it from there. `throughway plan --device {2}` binds it for guests.':
    '{0} está en poder de {1}, y esta máquina no está configurada para quitárselo. `throughway plan --device {2}` lo vincula para huéspedes.',
  'Who uses {0}': 'Quién usa {0}',
  '{0} is in use by {1}. End it first.': '{0} está en uso por {1}. Termínelo antes.',
  '{0} is in use by {1}. End them first.': '{0} está en uso por {1}. Termínelos antes.',
  '{0} is taken from {1} now, and given back when the machine stops.':
    '{0} se quita ahora a {1} y se devuelve cuando la máquina se detiene.',
  '{0} ({1}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.':
    '{0} ({1}) no está. Si se movió, hay que indicárselo a la máquina; si su sistema de archivos no está montado, móntelo.',
  '{0} ({1}) is no block device.': '{0} ({1}) no es un dispositivo de bloques.',
  'Whether the volume {0} is there': 'Si el volumen {0} está',
  'There is no volume {0} ({1}).': 'No hay ningún volumen {0} ({1}).',
  'The volume {0} is there.': 'El volumen {0} está.',
  'Whether the host uses {0}': 'Si el anfitrión usa {0}',
  'The host itself uses {0}: {1}. Two systems on one disk destroy what is on it; unmount it first.':
    'El propio anfitrión usa {0}: {1}. Dos sistemas en un mismo disco destruyen lo que contiene; desmóntelo antes.',
  '{0} is in use by {1}, which is running. Stop it first.':
    '{0} está en uso por {1}, que está en marcha. Deténgalo antes.',
  'The firmware {0} is gone; a package that was removed or updated had it. `throughway plan --stack` installs what is missing.':
    'El firmware {0} ha desaparecido; lo traía un paquete que se eliminó o se actualizó. `throughway plan --stack` instala lo que falta.',
  "The firmware's variables {0} are gone, and so is their template {1}.":
    'Las variables {0} del firmware han desaparecido, y también su plantilla {1}.',
  'The firmware {0} is there.': 'El firmware {0} está.',
  'How much memory is free': 'Cuánta memoria hay libre',
  '{0} are free for the {1} of this machine.': 'Hay {0} libres para los {1} de esta máquina.',
  'This machine takes {0} and {1} are free.': 'Esta máquina toma {0} y hay {1} libres.',
  'This machine takes {0} and {1} are free. Close programs, or give it less.':
    'Esta máquina toma {0} y hay {1} libres. Cierre programas o dele menos.',
  'This machine takes {0} and {1} are free. The host may swap.':
    'Esta máquina toma {0} y hay {1} libres. El anfitrión puede recurrir a la memoria de intercambio.',
  'The size of huge pages': 'El tamaño de las páginas enormes',
  'How many huge pages are free': 'Cuántas páginas enormes hay libres',
  'one huge page of {0} are there ({1} free).': 'Hay una página enorme de {0} ({1} libres).',
  'one huge page of {0} on node {1} are there ({2} free).': 'Hay una página enorme de {0} en el nodo {1} ({2} libres).',
  '{0} huge pages of {1} are there ({2} free).': 'Hay {0} páginas enormes de {1} ({2} libres).',
  '{0} huge pages of {1} on node {2} are there ({3} free).':
    'Hay {0} páginas enormes de {1} en el nodo {2} ({3} libres).',
  'one huge page of {0} are made at the start; {1} are free now.':
    'Una página enorme de {0} se crea al iniciar; ahora hay {1} libres.',
  'one huge page of {0} on node {1} are made at the start; {2} are free now.':
    'Una página enorme de {0} en el nodo {1} se crea al iniciar; ahora hay {2} libres.',
  '{0} huge pages of {1} are made at the start; {2} are free now.':
    '{0} páginas enormes de {1} se crean al iniciar; ahora hay {2} libres.',
  '{0} huge pages of {1} on node {2} are made at the start; {3} are free now.':
    '{0} páginas enormes de {1} en el nodo {2} se crean al iniciar; ahora hay {3} libres.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:2M`, or stop what holds them.':
    'Hace falta una página enorme de {0} y hay {1} libres. Resérvelas con `throughway plan --hugepages {2}:2M` o detenga lo que las ocupa.',
  'one huge page of {0} are needed and {1} are free. Reserve them with `throughway plan --hugepages {2}:1G`, or stop what holds them.':
    'Hace falta una página enorme de {0} y hay {1} libres. Resérvelas con `throughway plan --hugepages {2}:1G` o detenga lo que las ocupa.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'Hace falta una página enorme de {0} en el nodo {1} y hay {2} libres. Resérvelas con `throughway plan --hugepages {3}:2M` o detenga lo que las ocupa.',
  'one huge page of {0} on node {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'Hace falta una página enorme de {0} en el nodo {1} y hay {2} libres. Resérvelas con `throughway plan --hugepages {3}:1G` o detenga lo que las ocupa.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:2M`, or stop what holds them.':
    'Hacen falta {0} páginas enormes de {1} y hay {2} libres. Resérvelas con `throughway plan --hugepages {3}:2M` o detenga lo que las ocupa.',
  '{0} huge pages of {1} are needed and {2} are free. Reserve them with `throughway plan --hugepages {3}:1G`, or stop what holds them.':
    'Hacen falta {0} páginas enormes de {1} y hay {2} libres. Resérvelas con `throughway plan --hugepages {3}:1G` o detenga lo que las ocupa.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:2M`, or stop what holds them.':
    'Hacen falta {0} páginas enormes de {1} en el nodo {2} y hay {3} libres. Resérvelas con `throughway plan --hugepages {4}:2M` o detenga lo que las ocupa.',
  '{0} huge pages of {1} on node {2} are needed and {3} are free. Reserve them with `throughway plan --hugepages {4}:1G`, or stop what holds them.':
    'Hacen falta {0} páginas enormes de {1} en el nodo {2} y hay {3} libres. Resérvelas con `throughway plan --hugepages {4}:1G` o detenga lo que las ocupa.',
  'Whether the network “{0}” runs': 'Si la red «{0}» funciona',
  'There is no network “{0}”. `throughway plan --stack` sets the default one up.':
    'No hay ninguna red «{0}». `throughway plan --stack` configura la predeterminada.',
  'The network “{0}” runs.': 'La red «{0}» funciona.',
  'The network “{0}” does not run: `virsh net-start {1}` starts it, `throughway plan --stack` has it start with the host.':
    'La red «{0}» no funciona: `virsh net-start {1}` la inicia, `throughway plan --stack` hace que se inicie con el anfitrión.',
  'Whether the interface {0} is there': 'Si la interfaz {0} está',
  'There is no network interface {0}.': 'No hay ninguna interfaz de red {0}.',
  'The interface {0} is there.': 'La interfaz {0} está.',
  'Whether the USB device {0} is plugged in': 'Si el dispositivo USB {0} está conectado',
  'The USB device {0} is plugged in.': 'El dispositivo USB {0} está conectado.',
  'The USB device {0} is not plugged in, and the machine is set not to start without it.':
    'El dispositivo USB {0} no está conectado, y la máquina está configurada para no iniciarse sin él.',
  'at port {0}-{1}': 'en el puerto {0}-{1}',
  'Which CPUs are online': 'Qué CPU están en línea',
  'CPUs {0} are online.': 'Las CPU {0} están en línea.',
  'CPUs {0} are offline or gone, and this machine is pinned to them.':
    'Las CPU {0} están fuera de línea o han desaparecido, y esta máquina está fijada a ellas.',
  'Whether the hook that makes room for the guest is installed': 'Si está instalado el hook que hace sitio al huésped',
  'The hook that makes room for the guest is installed.': 'El hook que hace sitio al huésped está instalado.',
  'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.':
    'El hook que hace sitio al huésped no está instalado: el anfitrión queda como está. `throughway plan --guest-hook` muestra lo que haría.',
  '{0} could not be told: {1}.': '{0}: no se pudo saber ({1}).',
}
