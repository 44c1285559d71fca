// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesKernel: CoreSentences = {
  'The running kernel’s configuration can be read': 'Se puede leer la configuración del núcleo en uso',
  'What the kernel does without being told, and what it has built in, stands there and nowhere else.':
    'Lo que el núcleo hace sin que se le indique, y lo que lleva integrado, está ahí y en ningún otro sitio.',
  'It can.': 'Se puede.',
  'The firmware’s frame buffer gives way to vfio-pci': 'El framebuffer del firmware cede el paso a vfio-pci',
  'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.':
    'La imagen del firmware está en la memoria de una tarjeta; mientras el núcleo la retiene, la BAR de esa tarjeta no se puede entregar.',
  'initcall_blacklist=sysfb_init keeps the kernel from using it at all.':
    'initcall_blacklist=sysfb_init impide que el núcleo lo use en absoluto.',
  'No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Ninguna tarjeta contiene ya el framebuffer del firmware. El parámetro video=efifb:off no hace nada aquí: la pantalla inicial es simpledrm.',
  'No card holds the firmware’s frame buffer any more.': 'Ninguna tarjeta contiene ya el framebuffer del firmware.',
  'the release has no version': 'la release no indica versión',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Está en {0}, y el vfio-pci de este núcleo lo retira al vincularse. El parámetro video=efifb:off no hace nada aquí: la pantalla inicial es simpledrm.',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds.':
    'Está en {0}, y el vfio-pci de este núcleo lo retira al vincularse.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Está en {0}, y este núcleo no lo retira cuando vfio-pci se vincula. El parámetro video=efifb:off no hace nada aquí: la pantalla inicial es simpledrm.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds.':
    'Está en {0}, y este núcleo no lo retira cuando vfio-pci se vincula.',
  'Install a kernel of 6.0 or later, or let the firmware start on the other card.':
    'Instale un núcleo 6.0 o posterior, o haga que el firmware arranque en la otra tarjeta.',
  'The kernel has the newer interface to the IOMMU': 'El núcleo tiene la interfaz nueva con la IOMMU',
  'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.':
    'iommufd sustituirá a la interfaz de asignación propia de VFIO; hoy ambas sirven, y libvirt usa la antigua si no se le indica otra cosa.',
  'This kernel has no iommufd; guests use the older interface and lose nothing by it.':
    'Este núcleo no tiene iommufd; los huéspedes usan la interfaz antigua y no pierden nada.',
  'The kernel has iommufd beside the older interface.': 'El núcleo tiene iommufd junto a la interfaz antigua.',
  'The KVM module for this CPU is loaded': 'El módulo KVM de esta CPU está cargado',
  'The module is loaded by itself where the CPU can; when it is not, something keeps it out.':
    'El módulo se carga solo cuando la CPU puede; si no lo está, algo lo impide.',
  'This rule knows the modules for Intel and AMD only.': 'Esta regla solo conoce los módulos de Intel y AMD.',
  '{0} is built in.': '{0} está integrado.',
  '{0} is loaded.': '{0} está cargado.',
  'The running kernel has no {0}.': 'El núcleo en uso no tiene {0}.',
  'Install the distribution’s standard kernel, or restart if the kernel was just updated.':
    'Instale el núcleo estándar de la distribución, o reinicie si el núcleo se acaba de actualizar.',
  '{0} is kept out by modprobe’s configuration.': 'La configuración de modprobe impide cargar {0}.',
  '{0} is there, but not loaded.': '{0} está disponible, pero no cargado.',
  'Load it; if that is refused, the kernel log says why.':
    'Cárguelo; si se rechaza, el registro del núcleo dice por qué.',
  'No module is asked for that this kernel no longer has': 'No se pide ningún módulo que este núcleo ya no tiene',
  'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.':
    'vfio_virqfd pasó a ser parte de vfio en Linux 6.2; un generador que no lo encuentra puede dejar un initramfs incompleto.',
  'The initial ramdisk’s configuration names none.': 'La configuración del initramfs no nombra ninguno.',
  'It names vfio_virqfd, which this kernel still has.': 'Nombra vfio_virqfd, que este núcleo aún tiene.',
  'It names vfio_virqfd, which kernels before 6.2 have.':
    'Nombra vfio_virqfd, que tienen los núcleos anteriores a 6.2.',
  'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.':
    'La configuración del initramfs nombra vfio_virqfd, que este núcleo ya no tiene.',
  'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.':
    'Quite de ahí vfio_virqfd y regenere el initramfs; vfio lo trae consigo.',
  'No other hypervisor’s module is loaded': 'No está cargado el módulo de ningún otro hipervisor',
  'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.':
    'Solo un hipervisor a la vez puede usar la virtualización de la CPU; mientras otro ejecuta una máquina, KVM puede ser rechazado.',
  'There is none.': 'No hay ninguno.',
  'The module of {0} is loaded.': 'El módulo de {0} está cargado.',
  'Stop its machines before a guest is started, or unload the module.':
    'Detenga sus máquinas antes de iniciar un huésped, o descargue el módulo.',
  'The kernel knows the passthrough parameters it was given':
    'El núcleo conoce los parámetros de passthrough que recibió',
  'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.':
    'Un parámetro que solo conocen los núcleos parcheados, como pcie_acs_override, no cambia nada aquí, por mucho que lo nombren las guías.',
  'It has not complained about any.': 'No se ha quejado de ninguno.',
  'The kernel does not know {0}.': 'El núcleo no conoce {0}.',
  'Devices reserved for guests are held by vfio-pci': 'vfio-pci tiene los dispositivos reservados para huéspedes',
  'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.':
    'Una tarjeta reservada que su controlador habitual tomó antes no se puede dar a un huésped sin quitársela al anfitrión en marcha.',
  'No device is reserved for a guest at boot.': 'Ningún dispositivo se reserva para un huésped al arrancar.',
  'No device here has the ids given to vfio-pci: {0}.':
    'Ningún dispositivo tiene aquí los identificadores dados a vfio-pci: {0}.',
  'Correct the ids; the card may have been replaced or mistyped.':
    'Corrija los identificadores; puede que la tarjeta se haya cambiado o que haya una errata.',
  '{0} (no driver)': '{0} (sin controlador)',
  '{0} (held by {1})': '{0} (lo tiene {1})',
  'Reserved, but not held by vfio-pci: {0}.': 'Reservado, pero no en poder de vfio-pci: {0}.',
  'Make vfio-pci load before the usual driver (see “{0}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Haga que vfio-pci se cargue antes que el controlador habitual (véase «{0}»), regenere el initramfs y reinicie. Un controlador integrado en el núcleo, a menudo xhci_hcd, sigue llegando antes; libvirt mueve entonces esa función al iniciar el huésped (managed=yes).',
  'vfio-pci holds {0}.': 'vfio-pci tiene {0}.',
  'The kernel is recent enough': 'El núcleo es lo bastante reciente',
  'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.':
    'Antes de 6.0, vfio-pci no podía quitar una tarjeta al framebuffer del firmware, y la entrega de dispositivos tenía condiciones de carrera ya corregidas.',
  '{0} does not begin with a version': '{0} no empieza por una versión',
  'This is Linux {0}.{1}.': 'Es Linux {0}.{1}.',
  'Install a newer kernel of the distribution, 6.1 or later.':
    'Instale un núcleo más reciente de la distribución, 6.1 o posterior.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is kept up to date.':
    'Es Linux {0}.{1} con cambios de la distribución, así que su número dice poco; su VFIO se mantiene al día.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is an old one.':
    'Es Linux {0}.{1} con cambios de la distribución, así que su número dice poco; su VFIO es antiguo.',
  'Move to the distribution’s next release (9 or later).':
    'Pase a la siguiente versión de la distribución (9 o posterior).',
  'This is Linux {0}.{1}: passthrough works, with more care for the frame buffer.':
    'Es Linux {0}.{1}: el passthrough funciona, con más cuidado por el framebuffer.',
  'This is Linux {0}.{1}, which is too old.': 'Es Linux {0}.{1}, que es demasiado antiguo.',
  'The kernel has VFIO': 'El núcleo tiene VFIO',
  'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.':
    'VFIO permite que un programa maneje un dispositivo; vfio-pci tiene la tarjeta y un segundo módulo le asigna la memoria del huésped.',
  'VFIO is built into the kernel.': 'VFIO está integrado en el núcleo.',
  'The kernel has VFIO as modules.': 'El núcleo tiene VFIO como módulos.',
  'If the kernel was updated since the last start, restart first: its modules may be gone.':
    'Si el núcleo se actualizó desde el último arranque, reinicie primero: sus módulos pueden haber desaparecido.',
  'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.':
    'Instale el núcleo estándar de la distribución con todos sus módulos; los núcleos reducidos y para la nube no incluyen VFIO.',
  'Nothing forbids loading VFIO': 'Nada prohíbe cargar VFIO',
  'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.':
    'Una lista negra o una línea install que dejó una guía de seguridad impide cargar el módulo, y vincular una tarjeta falla sin un mensaje claro.',
  'The kernel parameter {0} keeps VFIO out.': 'El parámetro del núcleo {0} impide cargar VFIO.',
  'An install line refuses to load VFIO.': 'Una línea install se niega a cargar VFIO.',
  'VFIO is blacklisted, so it is loaded only when something asks for it by name.':
    'VFIO está en la lista negra, así que solo se carga cuando algo lo pide por su nombre.',
  'Neither modprobe’s configuration nor the command line does.':
    'No lo hacen ni la configuración de modprobe ni la línea de órdenes.',
  'Remove the line from {0} and rebuild the initial ramdisk.': 'Quite la línea de {0} y regenere el initramfs.',
}
