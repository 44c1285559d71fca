// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesSecurity: CoreSentences = {
  'Thunderbolt and USB4 ports are behind the IOMMU': 'Thunderbolt- und USB4-Anschlüsse liegen hinter der IOMMU',
  'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.':
    'Ein dort eingestecktes Gerät kann auf den Speicher zugreifen. Mit DMA-Schutz lässt die IOMMU es nur sehen, was sein Treiber ihm gegeben hat.',
  'The host has no Thunderbolt or USB4 port.': 'Der Host hat keinen Thunderbolt- oder USB4-Anschluss.',
  'The IOMMU protects all Thunderbolt and USB4 ports.': 'Die IOMMU schützt alle Thunderbolt- und USB4-Anschlüsse.',
  '{0} of {1} Thunderbolt domains are not behind the IOMMU.':
    'Thunderbolt-Domänen, die nicht hinter der IOMMU liegen: {0} von {1}.',
  'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.':
    'Schalten Sie in der Firmware neben der IOMMU auch „Kernel DMA Protection“ (oder „Thunderbolt DMA protection“) ein; ältere Rechner haben es nicht.',
  'Until then allow new devices one by one.': 'Erlauben Sie bis dahin neue Geräte einzeln.',
  'Kernel lockdown leaves room for passthrough': 'Der Lockdown des Kernels lässt Passthrough Raum',
  'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.':
    'Der Lockdown hindert selbst root daran, den laufenden Kernel zu ändern. VFIO und das Binden von Treibern bleiben erlaubt; unsignierte Module, direkte Registerzugriffe und, in der strengen Form, Tracing nicht.',
  'The kernel is not locked down.': 'Der Kernel ist nicht im Lockdown.',
  'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.':
    'Der Kernel ist im Lockdown (integrity); Binden und VFIO funktionieren, unsignierte Module und setpci nicht.',
  'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.':
    'Der Kernel ist im Lockdown confidentiality; Passthrough funktioniert, aber Latenzen lassen sich kaum untersuchen.',
  'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.':
    'Wo nichts die strenge Form verlangt, schützt lockdown=integrity den Kernel ebenso vor Änderungen.',
  'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.':
    'Installieren Sie AppArmor oder SELinux, wie diese Distribution es anbietet, und schalten Sie es in der Kernel-Befehlszeile ein.',
  'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.':
    'Installieren Sie AppArmor, nehmen Sie apparmor=0 oder lsm= aus der Kernel-Befehlszeile, falls es dort steht, und starten Sie neu.',
  'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.':
    'Schreiben Sie SELINUX=enforcing in /etc/selinux/config, nehmen Sie selinux=0 aus der Kernel-Befehlszeile, falls es dort steht, lassen Sie die Dateien neu kennzeichnen, und starten Sie neu.',
  'Switch AppArmor on in the system’s configuration.': 'Schalten Sie AppArmor in der Konfiguration des Systems ein.',
  'Each guest’s QEMU is confined': 'Das QEMU jedes Gasts ist eingesperrt',
  'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.':
    'libvirt gibt jedem Gast eine eigene Begrenzung (AppArmor oder SELinux), damit ein Gast, der aus QEMU ausbricht, weder die Dateien des Hosts noch andere Gäste erreicht.',
  'AppArmor is active; libvirt confines each guest with it.':
    'AppArmor ist aktiv; libvirt sperrt jeden Gast damit ein.',
  'SELinux is enforcing; libvirt gives each guest labels of its own.':
    'SELinux setzt seine Regeln durch (enforcing); libvirt gibt jedem Gast eigene Kennzeichen.',
  'SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.':
    'SELinux protokolliert nur (permissive); ein Gast, der aus QEMU ausbricht, wird nicht aufgehalten.',
  'Let SELinux enforce again.': 'Lassen Sie SELinux seine Regeln wieder durchsetzen.',
  'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.':
    'Weder AppArmor noch SELinux ist aktiv; ein Gast, der aus QEMU ausbricht, hat die Rechte von dessen Benutzer.',
  'options {0} {1}': 'options {0} {1}',
  'IOMMU groups show the isolation there really is': 'Die IOMMU-Gruppen zeigen die wirkliche Isolation',
  'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.':
    'pcie_acs_override, das nur gepatchte Kernel kennen, teilt Gruppen, indem es eine Isolation annimmt, die die Hardware nicht zusagt: Ein Gast kann seine Nachbarn womöglich an der IOMMU vorbei erreichen.',
  'No ACS override is on the kernel command line.': 'In der Kernel-Befehlszeile steht kein ACS-Override.',
  'pcie_acs_override is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override steht in der Befehlszeile, aber dieser Kernel kennt es nicht: Die Gruppen sind wie ohne.',
  'pcie_acs_override={0} is on the command line, but this kernel does not know it: the groups are as without it.':
    'pcie_acs_override={0} steht in der Befehlszeile, aber dieser Kernel kennt es nicht: Die Gruppen sind wie ohne.',
  'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.':
    'Nur Kernel mit dem Patch (linux-zen, CachyOS, Proxmox und andere) kennen es; ein anderer Steckplatz ist der bessere Weg.',
  'pcie_acs_override is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override steht in der Befehlszeile; kennt der Kernel es, sehen Gruppen isolierter aus, als sie sind.',
  'pcie_acs_override is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override steht in der Befehlszeile, und der Kernel befolgt es; Gruppen sehen daher isolierter aus, als sie sind.',
  'pcie_acs_override={0} is on the command line, where the kernel knows it, groups look more isolated than they are.':
    'pcie_acs_override={0} steht in der Befehlszeile; kennt der Kernel es, sehen Gruppen isolierter aus, als sie sind.',
  'pcie_acs_override={0} is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    'pcie_acs_override={0} steht in der Befehlszeile, und der Kernel befolgt es; Gruppen sehen daher isolierter aus, als sie sind.',
  'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.':
    'Behalten Sie es nur, wenn Sie hinnehmen, dass ein Gast womöglich den Speicher von Geräten erreicht, die zuvor seine Gruppe teilten.',
  'VFIO insists on an IOMMU': 'VFIO besteht auf einer IOMMU',
  'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.':
    'Im Modus ohne IOMMU schreibt ein Gerät, wohin sein Nutzer will, auch in den Speicher des Hosts. Für virtuelle Maschinen nützt das nichts.',
  'VFIO’s no-IOMMU mode is off.': 'Der Modus von VFIO ohne IOMMU ist aus.',
  'VFIO’s unsafe no-IOMMU mode is on.': 'Der unsichere Modus von VFIO ohne IOMMU ist an.',
  'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.':
    'Entfernen Sie enable_unsafe_noiommu_mode überall, wo es gesetzt ist, und starten Sie neu; eine GPU für einen Gast braucht die IOMMU ohnehin.',
  'Secure Boot stands in the way of nothing that is needed': 'Secure Boot steht nichts Nötigem im Weg',
  'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.':
    'VFIO arbeitet unter Secure Boot. Module, die nicht mit dem Kernel kommen, müssen mit einem eigenen Schlüssel signiert sein, sonst weist es sie ab.',
  'The host was started without UEFI, where there is no Secure Boot.':
    'Der Host ist ohne UEFI gestartet, wo es kein Secure Boot gibt.',
  'Secure Boot is off.': 'Secure Boot ist aus.',
  'Secure Boot is on; VFIO, binding and the IOMMU work under it.':
    'Secure Boot ist an; VFIO, das Binden und die IOMMU arbeiten damit.',
  'Secure Boot is on, and the card ({0}) wants vendor-reset, which must be signed to load.':
    'Secure Boot ist an, und die Karte ({0}) braucht vendor-reset, das nur signiert geladen wird.',
  'Enrol the key that DKMS signs with; the machine asks for the password at its next start.':
    'Hinterlegen Sie den Schlüssel, mit dem DKMS signiert; der Rechner fragt beim nächsten Start nach dem Passwort.',
  'Guests cannot forge interrupts of the host': 'Gäste können keine Interrupts des Hosts fälschen',
  'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.':
    'allow_unsafe_interrupts lässt VFIO ohne Interrupt-Remapping arbeiten; ein Gast kann dem Host dann selbst gemachte Interrupts schicken.',
  'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.':
    'Der Host hat Interrupt-Remapping, die Option nützt also nichts: Entfernen Sie sie, und bauen Sie das initramfs neu, wo sie in modprobe.d steht.',
  'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.':
    'Bringen Sie das Interrupt-Remapping zum Laufen (Firmware: x2APIC, IOMMU), und entfernen Sie dann die Option.',
  'allow_unsafe_interrupts is on: a guest may forge interrupts of the host.':
    'allow_unsafe_interrupts ist an: Ein Gast kann Interrupts des Hosts fälschen.',
  'allow_unsafe_interrupts is set nowhere.': 'allow_unsafe_interrupts ist nirgends gesetzt.',
}
