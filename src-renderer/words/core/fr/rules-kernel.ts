// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesKernel: CoreSentences = {
  'The running kernel’s configuration can be read': 'La configuration du noyau qui tourne peut être lue',
  'What the kernel does without being told, and what it has built in, stands there and nowhere else.':
    'Ce que le noyau fait de lui-même, et ce qu’il a d’intégré, est écrit là et nulle part ailleurs.',
  'It can.': 'Elle peut l’être.',
  'The firmware’s frame buffer gives way to vfio-pci': 'Le framebuffer du micrologiciel laisse la place à vfio-pci',
  'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.':
    'L’image du micrologiciel est dans la mémoire d’une carte ; tant que le noyau la retient, la BAR de cette carte ne peut pas être confiée.',
  'initcall_blacklist=sysfb_init keeps the kernel from using it at all.':
    'initcall_blacklist=sysfb_init empêche le noyau de s’en servir.',
  'No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Plus aucune carte ne porte le framebuffer du micrologiciel. Le paramètre video=efifb:off ne fait rien ici : le premier écran est simpledrm.',
  'No card holds the firmware’s frame buffer any more.': 'Plus aucune carte ne porte le framebuffer du micrologiciel.',
  'the release has no version': 'la version du noyau ne contient pas de numéro',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Il est dans {0}, et vfio-pci de ce noyau le retire en se liant. Le paramètre video=efifb:off ne fait rien ici : le premier écran est simpledrm.',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds.':
    'Il est dans {0}, et vfio-pci de ce noyau le retire en se liant.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Il est dans {0}, et ce noyau ne le retire pas quand vfio-pci se lie. Le paramètre video=efifb:off ne fait rien ici : le premier écran est simpledrm.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds.':
    'Il est dans {0}, et ce noyau ne le retire pas quand vfio-pci se lie.',
  'Install a kernel of 6.0 or later, or let the firmware start on the other card.':
    'Installez un noyau 6.0 ou plus récent, ou faites démarrer le micrologiciel sur l’autre carte.',
  'The kernel has the newer interface to the IOMMU': 'Le noyau a la nouvelle interface vers l’IOMMU',
  'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.':
    'iommufd remplacera l’interface propre à VFIO ; les deux font l’affaire aujourd’hui, et libvirt prend l’ancienne sauf demande contraire.',
  'This kernel has no iommufd; guests use the older interface and lose nothing by it.':
    'Ce noyau n’a pas iommufd ; les invités utilisent l’ancienne interface et n’y perdent rien.',
  'The kernel has iommufd beside the older interface.': 'Le noyau a iommufd à côté de l’ancienne interface.',
  'The KVM module for this CPU is loaded': 'Le module KVM de ce CPU est chargé',
  'The module is loaded by itself where the CPU can; when it is not, something keeps it out.':
    'Le module se charge de lui-même si le CPU le permet ; sinon, quelque chose l’en empêche.',
  'This rule knows the modules for Intel and AMD only.': 'Cette règle ne connaît que les modules pour Intel et AMD.',
  '{0} is built in.': '{0} est intégré au noyau.',
  '{0} is loaded.': '{0} est chargé.',
  'The running kernel has no {0}.': 'Le noyau qui tourne n’a pas {0}.',
  'Install the distribution’s standard kernel, or restart if the kernel was just updated.':
    'Installez le noyau standard de la distribution, ou redémarrez si le noyau vient d’être mis à jour.',
  '{0} is kept out by modprobe’s configuration.': 'La configuration de modprobe empêche {0}.',
  '{0} is there, but not loaded.': '{0} existe, mais n’est pas chargé.',
  'Load it; if that is refused, the kernel log says why.':
    'Chargez-le ; en cas de refus, le journal du noyau dit pourquoi.',
  'No module is asked for that this kernel no longer has': 'Aucun module que ce noyau n’a plus n’est demandé',
  'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.':
    'vfio_virqfd a été intégré à vfio dans Linux 6.2 ; un générateur qui ne le trouve pas peut laisser un initramfs incomplet.',
  'The initial ramdisk’s configuration names none.': 'La configuration de l’initramfs n’en nomme aucun.',
  'It names vfio_virqfd, which this kernel still has.': 'Elle nomme vfio_virqfd, que ce noyau a encore.',
  'It names vfio_virqfd, which kernels before 6.2 have.':
    'Elle nomme vfio_virqfd, que les noyaux antérieurs à 6.2 ont.',
  'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.':
    'La configuration de l’initramfs nomme vfio_virqfd, que ce noyau n’a plus.',
  'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.':
    'Retirez-en vfio_virqfd et régénérez l’initramfs ; vfio l’apporte.',
  'No other hypervisor’s module is loaded': 'Aucun module d’un autre hyperviseur n’est chargé',
  'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.':
    'Un seul hyperviseur à la fois peut tenir la virtualisation du CPU ; pendant qu’un autre fait tourner une machine, KVM peut être refusé.',
  'There is none.': 'Il n’y en a aucun.',
  'The module of {0} is loaded.': 'Le module de {0} est chargé.',
  'Stop its machines before a guest is started, or unload the module.':
    'Arrêtez ses machines avant de démarrer un invité, ou déchargez le module.',
  'The kernel knows the passthrough parameters it was given': 'Le noyau connaît les paramètres de passthrough reçus',
  'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.':
    'Un paramètre que seuls des noyaux modifiés connaissent, comme pcie_acs_override, ne change rien ici, si souvent que les guides le citent.',
  'It has not complained about any.': 'Il ne s’est plaint d’aucun.',
  'The kernel does not know {0}.': 'Le noyau ne connaît pas {0}.',
  'Devices reserved for guests are held by vfio-pci': 'Les périphériques réservés aux invités sont tenus par vfio-pci',
  'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.':
    'Une carte réservée que son pilote habituel a prise d’abord ne peut être donnée à un invité qu’en la retirant à l’hôte en marche.',
  'No device is reserved for a guest at boot.': 'Aucun périphérique n’est réservé à un invité au démarrage.',
  'No device here has the ids given to vfio-pci: {0}.':
    'Aucun périphérique n’a ici les identifiants donnés à vfio-pci : {0}.',
  'Correct the ids; the card may have been replaced or mistyped.':
    'Corrigez les identifiants ; la carte a peut-être été remplacée, ou il y a une faute de frappe.',
  '{0} (no driver)': '{0} (aucun pilote)',
  '{0} (held by {1})': '{0} (tenu par {1})',
  'Reserved, but not held by vfio-pci: {0}.': 'Réservé, mais pas tenu par vfio-pci : {0}.',
  'Make vfio-pci load before the usual driver (see “{0}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Faites charger vfio-pci avant le pilote habituel (voir «   {0}   »), régénérez l’initramfs et redémarrez. Un pilote intégré au noyau, souvent xhci_hcd, reste le premier ; libvirt déplace alors cette fonction au démarrage de l’invité (managed=yes).',
  'vfio-pci holds {0}.': 'vfio-pci tient {0}.',
  'The kernel is recent enough': 'Le noyau est assez récent',
  'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.':
    'Avant 6.0, vfio-pci ne pouvait pas prendre une carte au framebuffer du micrologiciel, et la remise de périphériques avait des défauts corrigés depuis.',
  '{0} does not begin with a version': '{0} ne commence pas par un numéro de version',
  'This is Linux {0}.{1}.': 'C’est Linux {0}.{1}.',
  'Install a newer kernel of the distribution, 6.1 or later.':
    'Installez un noyau plus récent de la distribution, 6.1 ou ultérieur.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is kept up to date.':
    'C’est Linux {0}.{1} avec les modifications du distributeur : son numéro dit peu ; VFIO y est tenu à jour.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is an old one.':
    'C’est Linux {0}.{1} avec les modifications du distributeur : son numéro dit peu ; VFIO y est ancien.',
  'Move to the distribution’s next release (9 or later).':
    'Passez à la version suivante de la distribution (9 ou ultérieure).',
  'This is Linux {0}.{1}: passthrough works, with more care for the frame buffer.':
    'C’est Linux {0}.{1} : le passthrough fonctionne, avec plus de précautions pour le framebuffer.',
  'This is Linux {0}.{1}, which is too old.': 'C’est Linux {0}.{1}, trop ancien.',
  'The kernel has VFIO': 'Le noyau a VFIO',
  'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.':
    'VFIO permet à un programme de piloter un périphérique ; vfio-pci tient la carte, et un second module lui projette la mémoire de l’invité.',
  'VFIO is built into the kernel.': 'VFIO est intégré au noyau.',
  'The kernel has VFIO as modules.': 'Le noyau a VFIO sous forme de modules.',
  'If the kernel was updated since the last start, restart first: its modules may be gone.':
    'Si le noyau a été mis à jour depuis le dernier démarrage, redémarrez d’abord : ses modules ont peut-être disparu.',
  'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.':
    'Installez le noyau standard de la distribution avec tous ses modules ; les noyaux allégés et pour le cloud omettent VFIO.',
  'Nothing forbids loading VFIO': 'Rien n’interdit de charger VFIO',
  'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.':
    'Une liste noire ou une ligne install laissée par un guide de durcissement écarte le module, et lier une carte échoue sans message clair.',
  'The kernel parameter {0} keeps VFIO out.': 'Le paramètre du noyau {0} écarte VFIO.',
  'An install line refuses to load VFIO.': 'Une ligne install refuse de charger VFIO.',
  'VFIO is blacklisted, so it is loaded only when something asks for it by name.':
    'VFIO est sur liste noire : il n’est chargé que si on le demande par son nom.',
  'Neither modprobe’s configuration nor the command line does.':
    'Ni la configuration de modprobe ni la ligne de commande ne le font.',
  'Remove the line from {0} and rebuild the initial ramdisk.': 'Retirez la ligne de {0} et régénérez l’initramfs.',
}
