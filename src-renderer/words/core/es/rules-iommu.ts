// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesIommu: CoreSentences = {
  'The graphics cards that a guest may get are behind the IOMMU':
    'Las tarjetas gráficas que puede recibir un huésped están tras la IOMMU',
  'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.':
    'Un núcleo puede manejar la IOMMU y aun así dejar fuera los gráficos integrados; lo que queda fuera no se puede ceder.',
  'The kernel drives no IOMMU.': 'El núcleo no maneja ninguna IOMMU.',
  'There is no graphics card.': 'No hay ninguna tarjeta gráfica.',
  'Every graphics card has an IOMMU group.': 'Cada tarjeta gráfica tiene un grupo IOMMU.',
  '{0} has no IOMMU group, which is right for graphics that stay with the host.':
    '{0} no tiene grupo IOMMU, lo que es correcto para gráficos que se quedan en el anfitrión.',
  '{0} has no IOMMU group.': '{0} no tiene grupo IOMMU.',
  '{0} have no IOMMU group.': '{0} no tienen grupo IOMMU.',
  'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.':
    'Quite la palabra igfx_off de intel_iommu= en la línea de órdenes del núcleo y reinicie.',
  'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.':
    'Busque DMAR o AMD-Vi en el registro del núcleo; puede que la tabla del firmware omita esta ranura.',
  'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.':
    'Los dispositivos del propio anfitrión se saltan la traducción (iommu=pt); los huéspedes quedan aislados igualmente.',
  'The host’s own devices go through the IOMMU, which forgets old mappings in batches.':
    'Los dispositivos del propio anfitrión pasan por la IOMMU, que olvida las asignaciones antiguas por lotes.',
  'The host’s own devices go through the IOMMU, which forgets every mapping at once.':
    'Los dispositivos del propio anfitrión pasan por la IOMMU, que olvida cada asignación al momento.',
  'The host’s own devices go through the IOMMU.': 'Los dispositivos del propio anfitrión pasan por la IOMMU.',
  'The IOMMU does not slow the host’s own devices down': 'La IOMMU no ralentiza los dispositivos del propio anfitrión',
  'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.':
    'El modo estricto hace que cada transferencia de los discos y la red del anfitrión espere a la IOMMU; el passthrough nunca lo necesita.',
  '{0} makes the IOMMU forget every mapping at once.': '{0} hace que la IOMMU olvide cada asignación al momento.',
  'the firmware describes none': 'el firmware no describe ninguna',
  'a kernel parameter switches it off': 'un parámetro del núcleo la desactiva',
  'the kernel is built without it': 'el núcleo está compilado sin ella',
  'the kernel leaves it off by default': 'el núcleo la deja desactivada de forma predeterminada',
  'the firmware’s tables are faulty': 'las tablas del firmware son defectuosas',
  'nothing that was read says why': 'nada de lo leído dice por qué',
  'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.':
    'Compruebe que VT-d o la IOMMU de AMD estén en Enabled, no en Auto, en el firmware; después busque DMAR, AMD-Vi e IOMMU en el registro del núcleo, justo tras un reinicio.',
  'what decides it could not all be read': 'no se pudo leer todo lo que lo decide',
  'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.':
    'Mire las comprobaciones que no se pudieron saber y después busque DMAR, AMD-Vi e IOMMU en el registro del núcleo.',
  'The kernel drives the IOMMU': 'El núcleo maneja la IOMMU',
  'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.':
    'Sin IOMMU, un dispositivo cedido a un huésped podría leer y escribir toda la memoria del anfitrión, así que VFIO lo rechaza.',
  'The kernel drives {0}.': 'El núcleo maneja {0}.',
  'The kernel drives no IOMMU: {0}.': 'El núcleo no maneja ninguna IOMMU: {0}.',
  'The firmware describes an IOMMU': 'El firmware describe una IOMMU',
  'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.':
    'El núcleo encuentra la IOMMU por una tabla del firmware; si VT-d o AMD-Vi están desactivados allí, la tabla falta y ningún parámetro ayuda.',
  'The firmware describes an IOMMU that the kernel drives.': 'El firmware describe una IOMMU que el núcleo maneja.',
  'The firmware has the table {0}.': 'El firmware tiene la tabla {0}.',
  'Xen keeps the IOMMU to itself.': 'Xen se reserva la IOMMU.',
  '{0} gives this guest no IOMMU.': '{0} no da ninguna IOMMU a este huésped.',
  'The firmware describes no IOMMU: it is switched off there, or the machine has none.':
    'El firmware no describe ninguna IOMMU: está desactivada allí o el equipo no la tiene.',
  'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).':
    'En el equipo que ejecuta este huésped, dele una IOMMU virtual con reasignación de interrupciones (en libvirt: <iommu model="intel"> con <driver intremap="on"/>, en el tipo de máquina q35).',
  'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.':
    'Dé a este huésped una IOMMU virtual en los ajustes de su hipervisor, si este la ofrece.',
  'Look in the firmware for an IOMMU or SMMU and switch it on.': 'Busque una IOMMU o SMMU en el firmware y actívela.',
  'The kernel finds no fault in the firmware’s IOMMU tables':
    'El núcleo no encuentra fallos en las tablas IOMMU del firmware',
  'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.':
    'Unas tablas defectuosas hacen que el núcleo renuncie a la IOMMU, a su reasignación de interrupciones o a algunos dispositivos.',
  'The firmware has no such tables.': 'El firmware no tiene tales tablas.',
  'The kernel log has no complaint about them.': 'El registro del núcleo no contiene quejas sobre ellas.',
  'Update the firmware; if the newest one still has the fault, report it to the board’s maker.':
    'Actualice el firmware; si el más reciente sigue con el fallo, comuníquelo al fabricante de la placa.',
  'The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.':
    'El núcleo se queja de las tablas IOMMU del firmware y no maneja ninguna IOMMU.',
  'The kernel complains about the firmware’s IOMMU tables.': 'El núcleo se queja de las tablas IOMMU del firmware.',
  'The kernel has sorted devices into IOMMU groups': 'El núcleo ha repartido los dispositivos en grupos IOMMU',
  'VFIO hands out whole groups; a device without a group cannot be given to a guest.':
    'VFIO entrega grupos enteros; un dispositivo sin grupo no se puede ceder a un huésped.',
  'Without an IOMMU there are no groups.': 'Sin IOMMU no hay grupos.',
  'There are groups, but no IOMMU behind them: they isolate nothing.':
    'Hay grupos, pero ninguna IOMMU detrás: no aíslan nada.',
  'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.':
    'Active la IOMMU y desactive el modo inseguro sin IOMMU de VFIO.',
  'There is one group.': 'Hay un grupo.',
  'There are {0} groups.': 'Hay {0} grupos.',
  'The kernel has made no IOMMU group.': 'El núcleo no ha formado ningún grupo IOMMU.',
  'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.':
    'Busque DMAR o AMD-Vi en el registro del núcleo; puede hacer falta actualizar el firmware.',
  'The IOMMU checks interrupts as well': 'La IOMMU comprueba también las interrupciones',
  'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.':
    'Sin reasignación de interrupciones, un huésped podría provocar cualquier interrupción en el anfitrión mediante su dispositivo, así que VFIO se niega a iniciarse.',
  'The kernel has switched interrupt remapping on.': 'El núcleo ha activado la reasignación de interrupciones.',
  'The IOMMU works, but does not remap interrupts.': 'La IOMMU funciona, pero no reasigna interrupciones.',
  'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.':
    'En el equipo que ejecuta este huésped, active la reasignación de interrupciones de la IOMMU virtual.',
  'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.':
    'Actualice el firmware y active en él x2APIC si tiene ese ajuste; los chipsets más antiguos no pueden hacerlo.',
  'The kernel switches the IOMMU on, by itself or because it is told to':
    'El núcleo activa la IOMMU, por sí solo o porque se le indica',
  'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.':
    'Algunas distribuciones compilan el núcleo de modo que una IOMMU de Intel siga desactivada hasta que un parámetro la pida; una de AMD no necesita parámetro.',
  'The kernel drives the IOMMU.': 'El núcleo maneja la IOMMU.',
  'This rule knows the IOMMUs of Intel and AMD only.': 'Esta regla solo conoce las IOMMU de Intel y AMD.',
  'The kernel switches an AMD IOMMU on by itself.': 'El núcleo activa por sí solo una IOMMU de AMD.',
  'The kernel is built without AMD’s IOMMU.': 'El núcleo está compilado sin la IOMMU de AMD.',
  'The kernel is built without Intel’s IOMMU.': 'El núcleo está compilado sin la IOMMU de Intel.',
  'The command line switches it on.': 'La línea de órdenes la activa.',
  'The kernel switches an Intel IOMMU on by itself.': 'El núcleo activa por sí solo una IOMMU de Intel.',
  'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.':
    'El núcleo deja desactivada una IOMMU de Intel si no se le indica otra cosa, y nada se lo indica.',
  'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.':
    'El firmware tiene una tabla DMAR, nada desactiva la IOMMU y aun así el núcleo no maneja ninguna: debe de estar desactivada de forma predeterminada.',
  'Install the distribution’s standard kernel, which has it.':
    'Instale el núcleo estándar de la distribución, que la incluye.',
  'No device has reached for memory that is not its own': 'Ningún dispositivo ha intentado acceder a memoria ajena',
  'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.':
    'Un fallo significa que la IOMMU detuvo a un dispositivo: un error de un controlador, una tarjeta en mal estado tras un reinicio o un firmware defectuoso.',
  'The kernel log has none.': 'El registro del núcleo no tiene ninguno.',
  'The kernel log has one line about forbidden memory access of {0}.':
    'El registro del núcleo tiene una línea sobre un acceso prohibido a memoria de {0}.',
  'The kernel log has one line about forbidden memory access.':
    'El registro del núcleo tiene una línea sobre un acceso prohibido a memoria.',
  'The kernel log has {0} lines about forbidden memory access of {1}.':
    'El registro del núcleo tiene {0} líneas sobre accesos prohibidos a memoria de {1}.',
  'The kernel log has {0} lines about forbidden memory access.':
    'El registro del núcleo tiene {0} líneas sobre accesos prohibidos a memoria.',
  'one line': 'una línea',
  'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.':
    'Compruebe si empiezan con un huésped: entonces la tarjeta necesita otra forma de reinicio. Si no, busque un firmware o un núcleo más reciente.',
  'No kernel parameter switches the IOMMU off': 'Ningún parámetro del núcleo desactiva la IOMMU',
  'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.':
    'Un parámetro que quedó de un arreglo antiguo mantiene la IOMMU desactivada, diga lo que diga el firmware.',
  'The kernel drives the IOMMU, so nothing has switched it off.':
    'El núcleo maneja la IOMMU, así que nada la ha desactivado.',
  'The command line does not switch it off.': 'La línea de órdenes no la desactiva.',
  'The kernel parameter {0} switches the IOMMU off.': 'El parámetro del núcleo {0} desactiva la IOMMU.',
  'Every IOMMU parameter on the command line does something':
    'Todos los parámetros de IOMMU de la línea de órdenes hacen algo',
  'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.':
    'Las palabras que el núcleo ignora dan la impresión de que la IOMMU está atendida y ocultan lo que falta de verdad.',
  'No word about the IOMMU is without effect.': 'Ninguna palabra sobre la IOMMU carece de efecto.',
  '{0} has no effect.': '{0} no tiene efecto.',
  '{0} have no effect.': '{0} no tienen efecto.',
  'Make it {0}={1} on the kernel command line, without the word {2}; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own.':
    'Deje {0}={1} en la línea de órdenes del núcleo, sin la palabra {2}; para que los dispositivos del propio anfitrión se salten la IOMMU, escriba iommu=pt como parámetro aparte.',
  'Make it {0}={1} on the kernel command line, without the word {2}.':
    'Deje {0}={1} en la línea de órdenes del núcleo, sin la palabra {2}.',
  'the kernel does not know the word {0}': 'el núcleo no conoce la palabra {0}',
  'this machine has an Intel IOMMU': 'este equipo tiene una IOMMU de Intel',
  'an AMD IOMMU is on by itself, and the kernel does not know this word':
    'una IOMMU de AMD se activa por sí sola y el núcleo no conoce esta palabra',
  'this machine has an AMD IOMMU': 'este equipo tiene una IOMMU de AMD',
  'this is a module’s name, not a parameter': 'es el nombre de un módulo, no un parámetro',
}
