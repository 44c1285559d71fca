// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGuestDriver: CoreSentences = {
  'amdgpu waits for the card’s mailbox without end': 'amdgpu attend sans fin la boîte aux lettres de la carte',
  'The card’s controller hangs after a guest, or its first region has no address.':
    'Le contrôleur de la carte est figé après un invité, ou sa première région n’a pas d’adresse.',
  '`lspci -vv`, Region 0; is it at power-on or after a guest?':
    '`lspci -vv`, Region 0 ; est-ce à la mise sous tension ou après un invité ?',
  'The line comes once and the driver goes on.': 'La ligne vient une fois et le pilote continue.',
  'At power-on: Above 4G Decoding on, CSM off.': 'À la mise sous tension : Above 4G Decoding activé, CSM désactivé.',
  'After a guest: switch the host off and on.': 'Après un invité : éteignez et rallumez l’hôte.',
  'Binding the driver then hangs until a restart.': 'Lier le pilote reste alors figé jusqu’à un redémarrage.',
  'Windows has stopped this device because it has reported problems':
    'Windows has stopped this device because it has reported problems',
  'Windows has stopped this device (Code 43)': 'Windows a arrêté ce périphérique (code 43)',
  'Device Manager … Code 43': 'Device Manager … Code 43',
  'Device Manager … Error 43': 'Device Manager … Error 43',
  'Code 43 … Device Manager': 'Code 43 … Device Manager',
  'Error 43 … Device Manager': 'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat':
    'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes':
    'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas':
    'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi':
    'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas':
    'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy':
    'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止': 'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题': 'Windows 已停止该设备，因为它报告了问题',
  'так как оно сообщило о возникновении неполадок': 'так как оно сообщило о возникновении неполадок',
  'NVIDIA Corporation': 'NVIDIA Corporation',
  'NVIDIA GeForce': 'NVIDIA GeForce',
  'NVRM: loading': 'NVRM: loading',
  'amdgpu <bdf>': 'amdgpu <bdf>',
  'Advanced Micro Devices, Inc. [AMD/ATI]': 'Advanced Micro Devices, Inc. [AMD/ATI]',
  'UHD Graphics': 'UHD Graphics',
  'Iris Xe Graphics': 'Iris Xe Graphics',
  'Intel(R) HD Graphics': 'Intel(R) HD Graphics',
  'The Radeon does not come up in Windows (Code 43)': 'La Radeon ne démarre pas dans Windows (Code 43)',
  'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.':
    'La carte n’a pas été réinitialisée depuis son dernier usage, sa fonction son manque, ou des graphismes intégrés n’ont pas leur ROM.',
  'The host’s log for lines of reset-amd-bug; is the .1 function in the definition?':
    'Le journal de l’hôte, pour les lignes de reset-amd-bug ; la fonction .1 est-elle dans la définition ?',
  'It also happens at the first start after power-on.':
    'Cela arrive aussi au premier démarrage après la mise sous tension.',
  'Pass the sound function too.': 'Donnez aussi la fonction son.',
  'Give integrated graphics their ROM and GOP driver.': 'Donnez aux graphismes intégrés leur ROM et leur pilote GOP.',
  'vendor-reset, or switching the host off and on.': 'vendor-reset, ou éteindre et rallumer l’hôte.',
  'Services in the guest that reset the card are other people’s programs.':
    'Les services dans l’invité qui réinitialisent la carte sont des programmes de tiers.',
  'amdgpu cannot start the card’s security processor':
    'amdgpu ne peut pas lancer le processeur de sécurité de la carte',
  'The card is still in the state a guest left it in, or its memory region is not mapped.':
    'La carte est encore dans l’état où un invité l’a laissée, ou sa région mémoire n’est pas en correspondance.',
  'The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?':
    'Le journal de l’hôte sur la région (boot-fb-holds-bar). Est-ce le premier démarrage après la mise sous tension ?',
  'The firmware package is missing: then the log names a file.':
    'Le paquet de micrologiciels manque : le journal nomme alors un fichier.',
  'Fix the cause on the host.': 'Réglez la cause sur l’hôte.',
  'Windows gave up waiting for the graphics driver': 'Windows a renoncé à attendre le pilote graphique',
  'The driver took longer than Windows allows, or the card is unstable after the host used it.':
    'Le pilote a mis plus de temps que Windows n’en permet, ou la carte est instable après que l’hôte l’a utilisée.',
  'The live kernel dumps of Windows.': 'Les live kernel dumps de Windows.',
  'It happens on bare metal too.': 'Cela arrive aussi sans machine virtuelle.',
  'Set TdrDelay to 8 in the guest.': 'Mettez TdrDelay à 8 dans l’invité.',
  'Keep amdgpu away from the card before.': 'Tenez d’abord amdgpu à l’écart de la carte.',
  'A change in the guest’s registry.': 'Un changement dans le registre de l’invité.',
  'The guest crashes over what its processor claims to have': 'L’invité plante sur ce que son processeur prétend avoir',
  'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.':
    'host-passthrough transmet une fonction qui ne marche pas dans un invité, ou la virtualisation imbriquée que Windows veut utiliser lui-même.',
  'The processor’s mode in the definition, and the kernel’s version.':
    'Le mode du processeur dans la définition, et la version du noyau.',
  'It happens with a named processor model too.': 'Cela arrive aussi avec un modèle de processeur nommé.',
  'Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.':
    'Retirez la fonction (`svm`, `vmx`, `amd-stibp`), ou utilisez host-model.',
  'Speed, or virtual machines within the guest, are lost.':
    'De la vitesse, ou des machines virtuelles dans l’invité, sont perdues.',
  'The guest crashes on a register that KVM does not emulate': 'L’invité plante sur un registre que KVM n’émule pas',
  'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.':
    'Windows ou un jeu lit un registre propre au modèle (MSR), KVM répond par une faute, et le système s’arrête.',
  '`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.':
    '`cat /sys/module/kvm/parameters/ignore_msrs` répond N, et la ligne est de l’heure du plantage.',
  'Only the line is there and nothing crashed: then it is harmless.':
    'Il n’y a que la ligne et rien n’a planté : elle est alors sans gravité.',
  '`options kvm ignore_msrs=1 report_ignored_msrs=0`.': '`options kvm ignore_msrs=1 report_ignored_msrs=0`.',
  'It also hides real faults.': 'Cela cache aussi de vraies fautes.',
  'Windows finds no room for the card (Code 12)': 'Windows ne trouve pas de place pour la carte (Code 12)',
  'The firmware’s window for memory regions is smaller than what the cards want.':
    'La fenêtre du micrologiciel pour les régions mémoire est plus petite que ce que veulent les cartes.',
  'See ovmf-mmio-window-small.': 'Voyez ovmf-mmio-window-small.',
  'The regions are assigned.': 'Les régions sont attribuées.',
  'Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.':
    'Agrandissez la fenêtre (ovmf-mmio-window-small) ; Above 4G Decoding sur l’hôte.',
  'As there.': 'Comme là-bas.',
  'Intel graphics do not come up in Windows (Code 43)': 'Les graphismes Intel ne démarrent pas dans Windows (Code 43)',
  'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.':
    'Le pilote ne trouve ni OpRegion ni BIOS vidéo, pas de mémoire réservée, ou un hyperviseur qui ne lui plaît pas.',
  'The igd lines in QEMU’s log.': 'Les lignes igd dans le journal de QEMU.',
  'QEMU’s log has the OpRegion without a complaint.': 'Le journal de QEMU a l’OpRegion sans plainte.',
  'Pass the OpRegion and a ROM for integrated graphics.': 'Donnez l’OpRegion et une ROM pour graphismes intégrés.',
  'A virtual function of i915-sriov.': 'Une fonction virtuelle d’i915-sriov.',
  'Such ROMs are other people’s programs.': 'Ces ROM sont des programmes de tiers.',
  'The card is in its mode for confidential computing': 'La carte est dans son mode d’informatique confidentielle',
  'The mode is stored in the card, and a plain guest cannot use it then.':
    'Le mode est enregistré dans la carte, et un invité ordinaire ne peut alors pas l’utiliser.',
  '`nvidia_gpu_tools.py --query-cc-settings`.': '`nvidia_gpu_tools.py --query-cc-settings`.',
  'The mode is off.': 'Le mode est désactivé.',
  'Switch it off with the maker’s tool.': 'Désactivez-le avec l’outil du fabricant.',
  'The card is reset by that.': 'La carte est réinitialisée par là.',
  'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)':
    'Le pilote NVIDIA s’est arrêté parce qu’il a vu une machine virtuelle (Code 43)',
  'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.':
    'Les pilotes des cartes GeForce antérieurs à 465 refusent de marcher dans une machine virtuelle ; les suivants ne butent que sur ce qu’une définition bizarre leur montre.',
  "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.":
    "La définition n’a pas `<kvm><hidden state='on'/></kvm>` ni de `<vendor_id>` sous `<hyperv>`.",
  'The version of the driver in the guest.': 'La version du pilote dans l’invité.',
  'The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.':
    'Le pilote est 465 ou plus récent : regardez alors la réinitialisation de la carte, sa ROM et ses régions mémoire.',
  'Install a driver of 465 or newer.': 'Installez un pilote 465 ou plus récent.',
  'Else hide the hypervisor and set a vendor id of twelve letters.':
    'Sinon, cachez l’hyperviseur et mettez un vendor_id de douze lettres.',
  'Hiding the hypervisor’s bit altogether costs speed.':
    'Cacher entièrement le bit de l’hyperviseur coûte de la vitesse.',
  'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)':
    'Les interruptions de l’invité sont partagées entre QEMU et KVM (Code 43, saccades)',
  'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.':
    'Depuis QEMU 4.0, une machine q35 sépare ses contrôleurs d’interruptions, et certains pilotes de NVIDIA ne le supportent pas.',
  "The definition lacks `<ioapic driver='kvm'/>`.": "La définition n’a pas `<ioapic driver='kvm'/>`.",
  'It is there.': 'Il y est.',
  "Add `<ioapic driver='kvm'/>` to `<features>`.": "Ajoutez `<ioapic driver='kvm'/>` à `<features>`.",
  'A virtual IOMMU that remaps interrupts does not go with it.':
    'Une IOMMU virtuelle qui remappe les interruptions n’est pas compatible avec cela.',
  'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)':
    'Le pilote NVIDIA pour portables ne trouve ni batterie ni ROM ACPI (Code 43)',
  'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.':
    'Les cartes de portables sans sortie à elles ont un pilote qui cherche une batterie, une ROM ACPI et l’identifiant de sous-système du fabricant.',
  'The host is a laptop, and the card’s class is 0302 (3D controller).':
    'L’hôte est un portable, et la classe de la carte est 0302 (contrôleur 3D).',
  'The host is a desktop.': 'L’hôte est un ordinateur de bureau.',
  'Add an ACPI table with a battery (`-acpitable`).': 'Ajoutez une table ACPI avec une batterie (`-acpitable`).',
  'Pass the subsystem ids and the card’s ROM.': 'Donnez les identifiants de sous-système et la ROM de la carte.',
  'A wrong table can keep the guest from starting.': 'Une mauvaise table peut empêcher l’invité de démarrer.',
  'The NVIDIA driver finds a region of the card without an address':
    'Le pilote NVIDIA trouve une région de la carte sans adresse',
  'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.':
    'La région n’a pas reçu d’adresse : un invité SeaBIOS, une fenêtre trop petite, ou un hôte sans Above 4G Decoding.',
  'Is the line from the guest or the host? `lspci -vv`, Region 1.':
    'La ligne vient-elle de l’invité ou de l’hôte ? `lspci -vv`, Region 1.',
  'Every region has an address.': 'Chaque région a une adresse.',
  'In the guest: OVMF, q35 and a larger window.': 'Dans l’invité : OVMF, q35 et une fenêtre plus grande.',
  'On the host: fw-above-4g-off.': 'Sur l’hôte : fw-above-4g-off.',
  'The NVIDIA driver is of the wrong kind for this card':
    'Le pilote NVIDIA n’est pas de la bonne sorte pour cette carte',
  'Cards up to Pascal only work with the closed module, the newest only with the open one.':
    'Les cartes jusqu’à Pascal ne marchent qu’avec le module fermé, les plus récentes qu’avec le module ouvert.',
  '`modinfo -F license nvidia`, and the card’s generation.':
    '`modinfo -F license nvidia`, et la génération de la carte.',
  'The other kind says the same.': 'L’autre sorte dit la même chose.',
  'Install the other kind.': 'Installez l’autre sorte.',
  'The NVIDIA driver cannot initialise the card': 'Le pilote NVIDIA ne peut pas initialiser la carte',
  'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.':
    'La carte a été laissée en mauvais état par une réinitialisation, n’a pas sa ROM, dort, est plus récente que le pilote, ou la mauvaise sorte de pilote est installée.',
  'The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.':
    'Les lignes juste avant décident : D3cold, GSP, BAR, IO_PAGE_FAULT.',
  'It works after the host’s power was off: then it is the reset.':
    'Elle marche après une coupure d’alimentation de l’hôte : c’est alors la réinitialisation.',
  'Follow the line before it.': 'Suivez la ligne qui la précède.',
  'Install a driver that knows the card.': 'Installez un pilote qui connaît la carte.',
  'The NVIDIA card does not answer any more': 'La carte NVIDIA ne répond plus',
  'The link to the card is gone: power, riser, a failed reset, or saving power on the link.':
    'La liaison avec la carte est perdue : alimentation, riser, réinitialisation ratée, ou économie d’énergie sur la liaison.',
  '`lspci -vv` shows rev ff; lines of AER before.': '`lspci -vv` affiche rev ff ; des lignes d’AER avant.',
  'The card answers again without a restart.': 'La carte répond de nouveau sans redémarrage.',
  'Seat the card and its plugs anew.': 'Remettez en place la carte et ses prises.',
  'ASPM off, a lower generation of PCIe in firmware.':
    'ASPM désactivé, une génération PCIe plus basse dans le micrologiciel.',
  'Switch the machine off and on.': 'Éteignez et rallumez la machine.',
  'Work on the hardware.': 'Intervention sur le matériel.',
}
