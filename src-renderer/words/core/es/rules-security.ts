// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesSecurity: CoreSentences = {
  'Thunderbolt and USB4 ports are behind the IOMMU': 'Los puertos Thunderbolt y USB4 están tras la IOMMU',
  'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.':
    'Un dispositivo conectado ahí puede alcanzar la memoria. Con protección DMA, la IOMMU solo le deja ver lo que le dio su controlador.',
  'The host has no Thunderbolt or USB4 port.': 'El anfitrión no tiene puertos Thunderbolt ni USB4.',
  'The IOMMU protects all Thunderbolt and USB4 ports.': 'La IOMMU protege todos los puertos Thunderbolt y USB4.',
  '{0} of {1} Thunderbolt domains are not behind the IOMMU.': '{0} de {1} dominios Thunderbolt no están tras la IOMMU.',
  'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.':
    'Active «Kernel DMA Protection» (o «Thunderbolt DMA protection») en el firmware, junto a la IOMMU; los equipos más antiguos no lo tienen.',
  'Until then allow new devices one by one.': 'Hasta entonces, autorice los dispositivos nuevos uno por uno.',
  'Kernel lockdown leaves room for passthrough': 'El lockdown del núcleo deja sitio al passthrough',
  'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.':
    'El lockdown impide incluso a root modificar el núcleo en uso. VFIO y la vinculación de controladores siguen permitidos; los módulos sin firmar, las escrituras directas en registros y, en su forma estricta, el trazado no.',
  'The kernel is not locked down.': 'El núcleo no está en lockdown.',
  'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.':
    'El núcleo está en lockdown (integrity); la vinculación y VFIO funcionan, los módulos sin firmar y setpci no.',
  'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.':
    'El núcleo está en lockdown por confidencialidad (confidentiality); el passthrough funciona, pero la latencia apenas se puede trazar.',
  'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.':
    'Si nada exige la forma estricta, lockdown=integrity protege el núcleo igual de bien contra cambios.',
  'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.':
    'Instale AppArmor o SELinux como lo ofrezca esta distribución y actívelo en la línea de órdenes del núcleo.',
  'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.':
    'Instale AppArmor, quite apparmor=0 o lsm= de la línea de órdenes del núcleo si está ahí y reinicie.',
  'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.':
    'Escriba SELINUX=enforcing en /etc/selinux/config, quite selinux=0 de la línea de órdenes del núcleo si está ahí, haga reetiquetar los archivos y reinicie.',
  'Switch AppArmor on in the system’s configuration.': 'Active AppArmor en la configuración del sistema.',
  'Each guest’s QEMU is confined': 'El QEMU de cada huésped está confinado',
  'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.':
    'libvirt da a cada huésped un confinamiento propio (AppArmor o SELinux), para que un huésped que escape de QEMU no alcance ni los archivos del anfitrión ni a otros huéspedes.',
  'AppArmor is active; libvirt confines each guest with it.':
    'AppArmor está activo; libvirt confina con él a cada huésped.',
  'SELinux is enforcing; libvirt gives each guest labels of its own.':
    'SELinux está en modo enforcing; libvirt da a cada huésped etiquetas propias.',
  'SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.':
    'SELinux solo registra (permissive), así que un huésped que escape de QEMU no queda retenido.',
  'Let SELinux enforce again.': 'Vuelva a poner SELinux en modo enforcing.',
  'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.':
    'No están activos ni AppArmor ni SELinux, así que un huésped que escape de QEMU tiene los derechos de su usuario.',
  'options {0} {1}': 'options {0} {1}',
  'IOMMU groups show the isolation there really is': 'Los grupos IOMMU muestran el aislamiento que hay de verdad',
  'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.':
    'pcie_acs_override, que solo conocen los núcleos parcheados, divide los grupos suponiendo un aislamiento que el hardware no promete: un huésped puede alcanzar a sus vecinos sin pasar por la IOMMU.',
  'No ACS override is on the kernel command line.': 'No hay ACS override en la línea de órdenes del núcleo.',
  'pcie_acs_override is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override está en la línea de órdenes, pero este núcleo no lo conoce: los grupos son como sin él.',
  'pcie_acs_override={0} is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override={0} está en la línea de órdenes, pero este núcleo no lo conoce: los grupos son como sin él.',
  'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.':
    'Solo lo conocen los núcleos con el parche (linux-zen, CachyOS, Proxmox y otros); otra ranura es la mejor vía.',
  'pcie_acs_override is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override está en la línea de órdenes; si el núcleo lo conoce, los grupos parecen más aislados de lo que están.',
  'pcie_acs_override is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override está en la línea de órdenes y el núcleo lo sigue, así que los grupos parecen más aislados de lo que están.',
  'pcie_acs_override={0} is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override={0} está en la línea de órdenes; si el núcleo lo conoce, los grupos parecen más aislados de lo que están.',
  'pcie_acs_override={0} is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override={0} está en la línea de órdenes y el núcleo lo sigue, así que los grupos parecen más aislados de lo que están.',
  'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.':
    'Consérvelo solo si acepta que un huésped pueda alcanzar la memoria de los dispositivos que antes compartían su grupo.',
  'VFIO insists on an IOMMU': 'VFIO exige una IOMMU',
  'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.':
    'En el modo sin IOMMU, un dispositivo escribe donde le diga quien lo usa, incluida la memoria del anfitrión. No sirve para máquinas virtuales.',
  'VFIO’s no-IOMMU mode is off.': 'El modo sin IOMMU de VFIO está desactivado.',
  'VFIO’s unsafe no-IOMMU mode is on.': 'El modo inseguro sin IOMMU de VFIO está activado.',
  'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.':
    'Quite enable_unsafe_noiommu_mode de donde esté y reinicie; una GPU para un huésped necesita la IOMMU de todos modos.',
  'Secure Boot stands in the way of nothing that is needed': 'Secure Boot no estorba nada de lo necesario',
  'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.':
    'VFIO funciona con Secure Boot. Los módulos que no vienen con el núcleo deben estar firmados con una clave propia, o los rechaza.',
  'The host was started without UEFI, where there is no Secure Boot.':
    'El anfitrión arrancó sin UEFI, donde no existe Secure Boot.',
  'Secure Boot is off.': 'Secure Boot está desactivado.',
  'Secure Boot is on; VFIO, binding and the IOMMU work under it.':
    'Secure Boot está activado; VFIO, la vinculación y la IOMMU funcionan con él.',
  'Secure Boot is on, and the card ({0}) wants vendor-reset, which must be signed to load.':
    'Secure Boot está activado y la tarjeta ({0}) necesita vendor-reset, que debe estar firmado para cargarse.',
  'Enrol the key that DKMS signs with; the machine asks for the password at its next start.':
    'Registre la clave con la que firma DKMS; el equipo pide la contraseña en el próximo arranque.',
  'Guests cannot forge interrupts of the host': 'Los huéspedes no pueden falsificar interrupciones del anfitrión',
  'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.':
    'allow_unsafe_interrupts permite que VFIO funcione sin reasignación de interrupciones; un huésped puede enviar entonces al anfitrión interrupciones inventadas.',
  'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.':
    'El anfitrión tiene reasignación de interrupciones, así que la opción no sirve de nada: quítela y regenere el initramfs si está en modprobe.d.',
  'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.':
    'Consiga que funcione la reasignación de interrupciones (firmware: x2APIC, IOMMU) y después quite la opción.',
  'allow_unsafe_interrupts is on: a guest may forge interrupts of the host.':
    'allow_unsafe_interrupts está activado: un huésped puede falsificar interrupciones del anfitrión.',
  'allow_unsafe_interrupts is set nowhere.': 'allow_unsafe_interrupts no está establecido en ningún sitio.',
}
