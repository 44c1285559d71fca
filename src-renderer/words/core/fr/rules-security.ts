// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesSecurity: CoreSentences = {
  'Thunderbolt and USB4 ports are behind the IOMMU': 'Les ports Thunderbolt et USB4 sont derrière l’IOMMU',
  'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.':
    'Un périphérique branché là peut atteindre la mémoire. Avec la protection DMA, l’IOMMU ne lui laisse voir que ce que son pilote lui a donné.',
  'The host has no Thunderbolt or USB4 port.': 'L’hôte n’a pas de port Thunderbolt ni USB4.',
  'The IOMMU protects all Thunderbolt and USB4 ports.': 'L’IOMMU protège tous les ports Thunderbolt et USB4.',
  '{0} of {1} Thunderbolt domains are not behind the IOMMU.':
    '{0} domaines Thunderbolt sur {1} ne sont pas derrière l’IOMMU.',
  'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.':
    'Activez «  Kernel DMA Protection  » (ou «  Thunderbolt DMA protection  ») dans le micrologiciel, en plus de l’IOMMU ; les machines anciennes n’en ont pas.',
  'Until then allow new devices one by one.': 'D’ici là, autorisez les nouveaux périphériques un par un.',
  'Kernel lockdown leaves room for passthrough': 'Le verrouillage du noyau (lockdown) laisse la place au passthrough',
  'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.':
    'Le lockdown empêche même root de modifier le noyau qui tourne. VFIO et la liaison de pilotes restent permis ; les modules non signés, l’écriture directe de registres et, dans sa forme stricte, le traçage ne le sont pas.',
  'The kernel is not locked down.': 'Le noyau n’est pas verrouillé.',
  'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.':
    'Le noyau est verrouillé (integrity) ; liaison et VFIO fonctionnent, modules non signés et setpci non.',
  'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.':
    'Le noyau est verrouillé (confidentiality) ; le passthrough fonctionne, mais la latence ne peut guère être tracée.',
  'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.':
    'Si rien n’exige la forme stricte, lockdown=integrity protège le noyau tout autant des modifications.',
  'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.':
    'Installez AppArmor ou SELinux comme cette distribution le propose, et activez-le sur la ligne de commande du noyau.',
  'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.':
    'Installez AppArmor, retirez apparmor=0 ou lsm= de la ligne de commande du noyau s’ils y sont, et redémarrez.',
  'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.':
    'Écrivez SELINUX=enforcing dans /etc/selinux/config, retirez selinux=0 de la ligne de commande du noyau s’il y est, faites réétiqueter les fichiers et redémarrez.',
  'Switch AppArmor on in the system’s configuration.': 'Activez AppArmor dans la configuration du système.',
  'Each guest’s QEMU is confined': 'Le QEMU de chaque invité est confiné',
  'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.':
    'libvirt donne à chaque invité son propre confinement (AppArmor ou SELinux) : un invité qui s’échappe de QEMU n’atteint ni les fichiers de l’hôte ni les autres invités.',
  'AppArmor is active; libvirt confines each guest with it.':
    'AppArmor est actif ; libvirt confine chaque invité avec lui.',
  'SELinux is enforcing; libvirt gives each guest labels of its own.':
    'SELinux est en mode enforcing ; libvirt donne à chaque invité ses propres étiquettes.',
  'SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.':
    'SELinux ne fait que noter (permissive) : un invité qui s’échappe de QEMU n’est pas retenu.',
  'Let SELinux enforce again.': 'Remettez SELinux en mode enforcing.',
  'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.':
    'Ni AppArmor ni SELinux n’est actif : un invité qui s’échappe de QEMU a les droits de son utilisateur.',
  'options {0} {1}': 'options {0} {1}',
  'IOMMU groups show the isolation there really is': 'Les groupes IOMMU montrent l’isolation réelle',
  'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.':
    'pcie_acs_override, connu des seuls noyaux modifiés, sépare les groupes en supposant une isolation que le matériel ne promet pas : un invité peut atteindre ses voisins en contournant l’IOMMU.',
  'No ACS override is on the kernel command line.': 'Il n’y a pas d’ACS override sur la ligne de commande du noyau.',
  'pcie_acs_override is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override est sur la ligne de commande, mais ce noyau ne le connaît pas : les groupes sont comme sans lui.',
  'pcie_acs_override={0} is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override={0} est sur la ligne de commande, mais ce noyau ne le connaît pas : les groupes sont comme sans lui.',
  'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.':
    'Seuls les noyaux avec le patch (linux-zen, CachyOS, Proxmox et d’autres) le connaissent ; un autre emplacement vaut mieux.',
  'pcie_acs_override is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override est sur la ligne de commande ; si le noyau le connaît, les groupes paraissent plus isolés qu’ils ne le sont.',
  'pcie_acs_override is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override est sur la ligne de commande, et le noyau le suit : les groupes paraissent plus isolés qu’ils ne le sont.',
  'pcie_acs_override={0} is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override={0} est sur la ligne de commande ; si le noyau le connaît, les groupes paraissent plus isolés qu’ils ne le sont.',
  'pcie_acs_override={0} is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override={0} est sur la ligne de commande, et le noyau le suit : les groupes paraissent plus isolés qu’ils ne le sont.',
  'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.':
    'Ne le gardez que si vous acceptez qu’un invité puisse atteindre la mémoire de périphériques qui partageaient son groupe auparavant.',
  'VFIO insists on an IOMMU': 'VFIO exige une IOMMU',
  'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.':
    'En mode no-IOMMU, un périphérique écrit là où son utilisateur le lui dit, mémoire de l’hôte comprise. Cela ne sert à rien pour des machines virtuelles.',
  'VFIO’s no-IOMMU mode is off.': 'Le mode no-IOMMU de VFIO est désactivé.',
  'VFIO’s unsafe no-IOMMU mode is on.': 'Le mode no-IOMMU de VFIO, qui n’est pas sûr, est activé.',
  'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.':
    'Retirez enable_unsafe_noiommu_mode partout où il est posé, et redémarrez ; un GPU pour un invité demande de toute façon l’IOMMU.',
  'Secure Boot stands in the way of nothing that is needed': 'Secure Boot ne gêne rien de ce qui est nécessaire',
  'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.':
    'VFIO fonctionne sous Secure Boot. Les modules qui ne viennent pas avec le noyau doivent être signés avec votre propre clé, sinon il les refuse.',
  'The host was started without UEFI, where there is no Secure Boot.':
    'L’hôte a démarré sans UEFI : il n’y a donc pas de Secure Boot.',
  'Secure Boot is off.': 'Secure Boot est désactivé.',
  'Secure Boot is on; VFIO, binding and the IOMMU work under it.':
    'Secure Boot est activé ; VFIO, la liaison et l’IOMMU fonctionnent avec lui.',
  'Secure Boot is on, and the card ({0}) wants vendor-reset, which must be signed to load.':
    'Secure Boot est activé, et la carte ({0}) demande vendor-reset, qui doit être signé pour être chargé.',
  'Enrol the key that DKMS signs with; the machine asks for the password at its next start.':
    'Inscrivez la clé avec laquelle DKMS signe ; la machine demande le mot de passe à son prochain démarrage.',
  'Guests cannot forge interrupts of the host': 'Les invités ne peuvent pas forger d’interruptions de l’hôte',
  'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.':
    'allow_unsafe_interrupts fait fonctionner VFIO sans remappage des interruptions ; un invité peut alors envoyer à l’hôte des interruptions de sa fabrication.',
  'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.':
    'L’hôte a le remappage des interruptions : l’option ne sert à rien. Retirez-la, et régénérez l’initramfs si elle est dans modprobe.d.',
  'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.':
    'Faites fonctionner le remappage des interruptions (micrologiciel : x2APIC, IOMMU), puis retirez l’option.',
  'allow_unsafe_interrupts is on: a guest may forge interrupts of the host.':
    'allow_unsafe_interrupts est activé : un invité peut forger des interruptions de l’hôte.',
  'allow_unsafe_interrupts is set nowhere.': 'allow_unsafe_interrupts n’est posé nulle part.',
}
