// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesVirtualization: CoreSentences = {
  'A virtual network starts with the host': 'Una red virtual se inicia con el anfitrión',
  'Most machine definitions name the network “default”; where it is not active, the machine does not start.':
    'La mayoría de las definiciones de máquina nombran la red «default»; si no está activa, la máquina no se inicia.',
  'libvirt is not installed.': 'libvirt no está instalado.',
  'The network {0} starts with the host.': 'La red {0} se inicia con el anfitrión.',
  'The network {0} is defined, but does not start with the host.':
    'La red {0} está definida, pero no se inicia con el anfitrión.',
  'Start it now and with the host.': 'Iníciela ahora y con el anfitrión.',
  'No virtual network is defined.': 'No hay ninguna red virtual definida.',
  'Define libvirt’s own default network, or give the guest a bridge.':
    'Defina la red predeterminada de libvirt o dé un puente al huésped.',
  'UEFI firmware for guests is installed': 'Hay firmware UEFI para huéspedes instalado',
  'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.':
    'El controlador de una GPU encuentra su tarjeta por la UEFI del huésped; los huéspedes BIOS necesitan la ROM heredada de la tarjeta y el arbitraje VGA, que las tarjetas modernas y Windows 11 ya no admiten.',
  'UEFI for guests is described and its files are there.': 'Hay una UEFI para huéspedes descrita y sus archivos están.',
  'nothing says whether the files that {0} names are there': 'nada dice si están los archivos que {0} nombra',
  '{0} could not be read': 'no se pudo leer {0}',
  'No UEFI for guests is described.': 'No hay ninguna UEFI para huéspedes descrita.',
  'UEFI for guests is described, but its files are missing.':
    'Hay una UEFI para huéspedes descrita, pero faltan sus archivos.',
  'KVM can run guests': 'KVM puede ejecutar huéspedes',
  'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.':
    'Sin KVM, QEMU emula la CPU por software, demasiado despacio para un huésped con una GPU real.',
  '{0} exists, but the CPU offers no virtualization here, so no guest can use it.':
    '{0} existe, pero la CPU no ofrece virtualización aquí, así que ningún huésped puede usarlo.',
  'The CPU offers no virtualization here, so KVM has nothing to work with.':
    'La CPU no ofrece virtualización aquí, así que KVM no tiene con qué trabajar.',
  'There is no /dev/kvm, so the KVM module is not loaded.': 'No hay /dev/kvm, así que el módulo KVM no está cargado.',
  'Load the module {0}; if that is refused, the kernel log says why.':
    'Cargue el módulo {0}; si se rechaza, el registro del núcleo dice por qué.',
  'Load the module kvm; if that is refused, the kernel log says why.':
    'Cargue el módulo kvm; si se rechaza, el registro del núcleo dice por qué.',
  '{0} is there and the CPU can use it.': '{0} está y la CPU puede usarlo.',
  '{0} is there, but this user may not open it; libvirt’s system instance may.':
    '{0} está, pero este usuario no puede abrirlo; la instancia de sistema de libvirt sí puede.',
  'To run guests without libvirt, join the group {0} and log in again.':
    'Para ejecutar huéspedes sin libvirt, únase al grupo {0} e inicie sesión de nuevo.',
  'libvirt is installed': 'libvirt está instalado',
  'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.':
    'libvirt guarda la definición de la máquina, sube sus límites y entrega y recupera los dispositivos.',
  'There is no libvirt daemon for QEMU.': 'No hay ningún demonio de libvirt para QEMU.',
  'libvirt is installed.': 'libvirt está instalado.',
  'libvirt {0} is installed.': 'libvirt {0} está instalado.',
  'One set of libvirt daemons is enabled': 'Hay un solo juego de demonios de libvirt habilitado',
  'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.':
    'libvirtd y virtqemud gestionan las mismas máquinas; habilitados a la vez, se las disputan y uno no ve ninguna.',
  'the service manager’s links could not be read': 'no se pudieron leer los enlaces del gestor de servicios',
  'No libvirt daemon is enabled.': 'No hay ningún demonio de libvirt habilitado.',
  'Only the modular daemons are enabled.': 'Solo están habilitados los demonios modulares.',
  'Only libvirtd is enabled.': 'Solo está habilitado libvirtd.',
  'Both libvirtd and the modular daemons are enabled.': 'Están habilitados libvirtd y los demonios modulares a la vez.',
  'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.':
    'Conserve uno; si no hay ningún huésped en marcha, desactive libvirtd y deje los demonios modulares.',
  'libvirt runs, or starts when it is called': 'libvirt funciona, o se inicia cuando se le llama',
  'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.':
    'Un demonio que ni funciona ni está habilitado no responde a nadie, y todas las máquinas virtuales parecen haber desaparecido.',
  'libvirt runs.': 'libvirt funciona.',
  'libvirt is enabled and starts when it is called.': 'libvirt está habilitado y se inicia cuando se le llama.',
  'nothing says whether a libvirt daemon runs': 'nada dice si funciona un demonio de libvirt',
  'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket':
    'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
  'libvirt is installed, but neither running nor enabled.':
    'libvirt está instalado, pero ni funciona ni está habilitado.',
  'Enable its sockets.': 'Habilite sus sockets.',
  'Throughway sees the host itself, not a container': 'Throughway ve el anfitrión mismo, no un contenedor',
  'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.':
    'Dentro de un contenedor, los programas, paquetes, grupos y nodos de dispositivo son los del contenedor, así que lo comprobado sobre ellos puede no valer para el anfitrión.',
  'Nothing here says container.': 'Nada aquí indica un contenedor.',
  'Throughway runs inside a container ({0}), so what it says about programs, packages and users may not hold for the host.':
    'Throughway funciona dentro de un contenedor ({0}), así que lo que dice sobre programas, paquetes y usuarios puede no valer para el anfitrión.',
  'Run Throughway on the host, outside the container.': 'Ejecute Throughway en el anfitrión, fuera del contenedor.',
  'This is a physical machine': 'Es un equipo físico',
  'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.':
    'Una máquina virtual solo puede ceder una GPU que recibió ella misma, y solo si su hipervisor le ofrece una IOMMU y virtualización anidada.',
  'No hypervisor runs below this system.': 'Ningún hipervisor funciona por debajo de este sistema.',
  'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.':
    'Este sistema dirige Xen, al que pertenecen la CPU y la IOMMU; KVM y VFIO no pueden usarlas.',
  'This system is itself a guest of {0}.': 'Este sistema es a su vez un huésped de {0}.',
  'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.':
    'Configure el passthrough en el equipo que ejecuta este huésped. Para anidarlo, ese equipo debe dar a este huésped la GPU, la virtualización de la CPU y una IOMMU virtual con reasignación de interrupciones.',
  'QEMU is installed': 'QEMU está instalado',
  'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.':
    'QEMU es el programa que se convierte en la máquina virtual y abre la GPU mediante VFIO.',
  'There is no QEMU system emulator.': 'No hay ningún emulador de sistema QEMU.',
  'QEMU is installed.': 'QEMU está instalado.',
  'QEMU {0} is installed.': 'QEMU {0} está instalado.',
  'The guests’ UEFI offers Secure Boot': 'La UEFI de los huéspedes ofrece Secure Boot',
  'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.':
    'Windows 11 y el antitrampas de varios juegos piden un huésped que pueda arrancar con Secure Boot.',
  'No UEFI for guests is installed.': 'No hay ninguna UEFI para huéspedes instalada.',
  'A build with Secure Boot and enrolled keys is there.': 'Hay una compilación con Secure Boot y claves registradas.',
  'A build with Secure Boot is there.': 'Hay una compilación con Secure Boot.',
  'None of the installed builds offers Secure Boot.': 'Ninguna de las compilaciones instaladas ofrece Secure Boot.',
  'A software TPM is installed': 'Hay un TPM por software instalado',
  'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.':
    'Windows 11 pide un TPM 2.0, que swtpm da a un huésped sin tocar el del anfitrión.',
  'swtpm is installed.': 'swtpm está instalado.',
  'There is no swtpm, so a guest cannot have a TPM.': 'No hay swtpm, así que un huésped no puede tener TPM.',
  'This user may manage virtual machines': 'Este usuario puede gestionar máquinas virtuales',
  'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.':
    'La instancia de sistema de libvirt, que el passthrough necesita, responde a root y a los miembros de su grupo; a los demás se les pide cada vez una contraseña o se les rechaza.',
  'Nobody is logged in on a system that was read from a directory.':
    'Nadie tiene sesión iniciada en un sistema leído desde un directorio.',
  'This session is root’s.': 'Esta sesión es de root.',
  'This session is in the group libvirt.': 'Esta sesión está en el grupo libvirt.',
  'There is no group libvirt here; access is asked for each time.':
    'Aquí no hay grupo libvirt; el acceso se pide cada vez.',
  'This session is not in the group libvirt.': 'Esta sesión no está en el grupo libvirt.',
  'Join the group and log in again; a member can do through libvirt what root can.':
    'Únase al grupo e inicie sesión de nuevo; un miembro puede hacer mediante libvirt lo que puede root.',
}
