// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisReset: CoreSentences = {
  'The laptop’s ACPI cannot switch the card on': 'L’ACPI du portable ne peut pas allumer la carte',
  'The firmware’s method waits for the card in a loop that ends by time.':
    'La méthode du micrologiciel attend la carte dans une boucle qui finit par expirer.',
  'The lines stand together with “not ready … after resume”; the host is a laptop.':
    'Les lignes accompagnent « not ready … after resume » ; l’hôte est un portable.',
  'The card wakes all the same.': 'La carte se réveille quand même.',
  '`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.':
    '`options vfio-pci disable_idle_d3=1` dans l’initramfs ; `power/control` à on.',
  'Unable to change power state from D3cold to D0, device inaccessible':
    'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible':
    'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible':
    'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible':
    'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)":
    "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)":
    "can't change power state from D3hot to D0 (config space inaccessible)",
  '{0} <bdf>: Unable to change power state from': '{0} <bdf>: Unable to change power state from',
  "{0} <bdf>: can't change power state from": "{0} <bdf>: can't change power state from",
  "Unknown PCI header type '127'": "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up': 'not ready <n>ms after resume; giving up',
  'The host was suspended while a guest had a device':
    'L’hôte a été mis en veille pendant qu’un invité avait un périphérique',
  'PM: suspend exit': 'PM: suspend exit',
  'PM: suspend entry (deep)': 'PM: suspend entry (deep)',
  'PM: suspend entry (s2idle)': 'PM: suspend entry (s2idle)',
  'Devices in a guest’s hands are not saved and restored by the host’s suspend.':
    'La mise en veille de l’hôte n’enregistre ni ne rétablit les périphériques aux mains d’un invité.',
  'The journal: was there a suspend between the guest’s start and the failure?':
    'Le journal : y a-t-il eu une mise en veille entre le démarrage de l’invité et l’échec ?',
  'The host did not sleep.': 'L’hôte n’a pas dormi.',
  'Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.':
    'Gardez l’hôte éveillé pendant qu’un invité tourne (un inhibiteur), ou éteignez d’abord l’invité.',
  'AER: Corrected error<| message> received<:|from> <bdf>': 'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>':
    'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error': 'AER: Multiple Corrected error',
  'AER: Multiple Correctable error': 'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>': 'PCIe Bus Error: severity=Correct<ed|able>',
  'The PCIe link reports transmission errors': 'La liaison PCIe signale des erreurs de transmission',
  'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.':
    'Un riser, un mauvais contact, l’économie d’énergie sur la liaison, ou un périphérique débranché pendant que l’invité l’a.',
  'How often, how severe, and which device.': 'Combien, de quelle gravité, et quel périphérique.',
  'A few corrected errors at power-on.': 'Quelques erreurs corrigées à la mise sous tension.',
  'Seat the card anew, without a riser.': 'Remettez la carte en place, sans riser.',
  'A lower generation in firmware, ASPM off.': 'Une génération plus basse dans le micrologiciel, ASPM désactivé.',
  '`pci=noaer` only hides them.': '`pci=noaer` ne fait que les cacher.',
  'The card’s link is slower than both ends can':
    'La liaison de la carte est plus lente que ses deux bouts ne le peuvent',
  'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.':
    'L’emplacement a moins de lignes PCIe, ASPM est forcé, ou le contact est mauvais. Au repos, une vitesse basse est normale.',
  '`current_link_speed` and `current_link_width` against their maxima while the card works.':
    '`current_link_speed` et `current_link_width` comparés à leurs maximums pendant que la carte travaille.',
  'The speed rises under load.': 'La vitesse monte sous charge.',
  'Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.':
    'Remettez la carte en place ; retirez `pcie_aspm=force` ; fixez la génération dans le micrologiciel.',
  'Idle cards slow down on purpose.': 'Les cartes au repos ralentissent exprès.',
  'The link below a port is dead': 'La liaison sous un port est morte',
  'The device is off, its slot lost power, or the riser does not carry the signal.':
    'Le périphérique est éteint, son emplacement n’est plus alimenté, ou le riser ne transmet pas le signal.',
  'LnkSta of the port in `lspci -vv`.': 'LnkSta du port dans `lspci -vv`.',
  'The device behind the port works.': 'Le périphérique derrière le port fonctionne.',
  'Another slot, or without the riser.': 'Un autre emplacement, ou sans le riser.',
  'The Radeon cannot be reset between two starts': 'La Radeon ne peut pas être réinitialisée entre deux démarrages',
  'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.':
    'Polaris, Vega et Navi 1x n’ont pas de réinitialisation par le bus qui marche ; les générations suivantes peuvent rester dans un état qu’aucune réinitialisation n’efface.',
  'The card’s generation by its id; the first start after power-on is fine.':
    'La génération de la carte d’après son identifiant ; le premier démarrage après la mise sous tension va bien.',
  'The first start fails too.': 'Le premier démarrage échoue aussi.',
  'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.':
    'vendor-reset pour Polaris à Navi 14, avec `reset_method` à device_specific.',
  'Shut the guest down rather than restarting it, and do not hand the card back and forth.':
    'Éteignez l’invité plutôt que de le redémarrer, et ne faites pas passer la carte de l’un à l’autre.',
  'A module from outside the kernel.': 'Un module extérieur au noyau.',
  'The device lost its memory regions, again and again':
    'Le périphérique a perdu ses régions mémoire, encore et encore',
  'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.':
    'Le périphérique a oublié sa configuration lors d’une réinitialisation. Une ou deux fois, c’est courant ; des dizaines de fois, il est mort.',
  'Count the lines in a minute.': 'Comptez les lignes en une minute.',
  'It is one line or two at a start.': 'C’est une ligne ou deux à un démarrage.',
  'Switch the host off and on, and treat it as reset-d3cold-stuck.':
    'Éteignez et rallumez l’hôte, et traitez-le comme reset-d3cold-stuck.',
  'An RTX 50 does not come back when its guest ends': 'Une RTX 50 ne revient pas quand son invité se termine',
  'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.':
    'Le micrologiciel de la carte ne revient pas de la réinitialisation de fonction (FLR) à la fin de l’invité, et l’hôte l’attend.',
  'The device id is of that generation, and “soft lockup” or “rcu stall” follows.':
    'L’identifiant est de cette génération, et « soft lockup » ou « rcu stall » suit.',
  'It is another generation.': 'C’est une autre génération.',
  'Update the card’s firmware.': 'Mettez à jour le micrologiciel de la carte.',
  'A newer kernel; shut the guest down instead of restarting it.':
    'Un noyau plus récent ; éteignez l’invité au lieu de le redémarrer.',
  'The card does not wake from its deepest sleep': 'La carte ne se réveille pas de son sommeil le plus profond',
  'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.':
    'Au repos, la carte a été mise hors tension, et sa carte mère ou son micrologiciel ne peut pas la ramener ; ou sa dernière réinitialisation a échoué.',
  '`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.':
    '`cat /sys/bus/pci/devices/ADDRESS/power_state` ; les premiers octets de son config se lisent ffffffff.',
  'The device answers (`lspci -vv` shows its id).': 'Le périphérique répond (`lspci -vv` montre son identifiant).',
  'Now: switch the host off and on.': 'Maintenant : éteignez et rallumez l’hôte.',
  'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.':
    'Ensuite : `options vfio-pci disable_idle_d3=1` dans l’initramfs, `d3cold_allowed` à 0, ASPM désactivé pour l’emplacement.',
  'The device refuses to sleep': 'Le périphérique refuse de dormir',
  'The function has no power management that works, as USB of some processors with graphics.':
    'La fonction n’a pas de gestion d’énergie qui marche, comme l’USB de certains processeurs avec graphismes.',
  'The line and the function it names.': 'La ligne et la fonction qu’elle nomme.',
  'The device works all the same.': 'Le périphérique fonctionne quand même.',
  'Resetting the device would reset another that the guest does not have':
    'Réinitialiser le périphérique en réinitialiserait un autre que l’invité n’a pas',
  'Another function on the same bus belongs to the host, often because the ACS override split them.':
    'Une autre fonction du même bus appartient à l’hôte, souvent parce que l’ACS override les a séparées.',
  'Functions on the same bus in other groups.': 'Des fonctions du même bus dans d’autres groupes.',
  'The device has its own reset (FLR): then the message does no harm.':
    'Le périphérique a sa propre réinitialisation (FLR) : le message est alors sans gravité.',
  'Bind and pass the others too.': 'Liez et donnez aussi les autres.',
  'A function breaks when it is reset by itself (FLR)':
    'Une fonction se casse quand elle est réinitialisée seule (FLR)',
  'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).':
    'Le matériel dit pouvoir être réinitialisé ainsi et ne le peut pas ; la liste du noyau ne l’a pas encore (USB et son de Matisse et Starship, certains graphismes intégrés, certains NVMe).',
  'Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.':
    'Son identifiant (fabricant et modèle) dans la liste quirk_no_flr du noyau ; la version du noyau.',
  'It also fails with a bus reset.': 'Cela échoue aussi avec une réinitialisation par le bus.',
  'Use a newer kernel.': 'Utilisez un noyau plus récent.',
  '`echo bus > reset_method`, or leave it empty.': '`echo bus > reset_method`, ou laissez-le vide.',
  'Do not pass that function.': 'Ne donnez pas cette fonction.',
  'Without a reset the next guest may see what the last one left.':
    'Sans réinitialisation, l’invité suivant peut voir ce que le précédent a laissé.',
  'The device answers with nothing but ones': 'Le périphérique ne répond que des uns',
  'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.':
    'Une réinitialisation ratée, un sommeil profond ou une mise en veille l’a rendu illisible ; libvirt 8.6 le dit aussi par un défaut à lui.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.': '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.',
  'The version of libvirt.': 'La version de libvirt.',
  'The bytes are the device’s id.': 'Les octets sont l’identifiant du périphérique.',
  'Switch the host off and on, then see reset-d3cold-stuck to prevent it.':
    'Éteignez et rallumez l’hôte, puis voyez reset-d3cold-stuck pour l’éviter.',
  'Some cards do better with their own driver at boot instead of vfio-pci.':
    'Certaines cartes vont mieux avec leur propre pilote au démarrage qu’avec vfio-pci.',
  'The device cannot be reset': 'Le périphérique ne peut pas être réinitialisé',
  'It has no function-level reset, keeps its state through sleep, and shares its bus with others.':
    'Il n’a pas de réinitialisation de fonction (FLR), garde son état en dormant, et partage son bus avec d’autres.',
  '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.': '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.',
  'A method is listed.': 'Une méthode est listée.',
  'Pass all functions on its bus.': 'Donnez toutes les fonctions de son bus.',
  'Be content with one start for each power-on.': 'Contentez-vous d’un démarrage par mise sous tension.',
  'The device does not come back after a reset': 'Le périphérique ne revient pas après une réinitialisation',
  'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.':
    'Le noyau a réinitialisé ou réveillé le périphérique et a attendu en vain sa réponse ; l’hôte peut être figé pendant ce temps.',
  'The largest number, “giving up”, and the kind of reset.':
    'Le plus grand nombre, « giving up », et le type de réinitialisation.',
  'A later line says “ready … after”: then it was only slow.':
    'Une ligne suivante dit « ready … after » : il était seulement lent.',
  'Try another way to reset it (`reset_method`).': 'Essayez une autre façon de le réinitialiser (`reset_method`).',
  'A wrong method can hang the device.': 'Une mauvaise méthode peut figer le périphérique.',
  'vendor-reset ran and failed': 'vendor-reset a été exécuté et a échoué',
  'The card hung already when the reset began, or the module does not know this chip.':
    'La carte était déjà figée au début de la réinitialisation, ou le module ne connaît pas cette puce.',
  'The lines behind “performing reset”; “reset result = 0” is a success.':
    'Les lignes après « performing reset » ; « reset result = 0 » est un succès.',
  'The result is 0.': 'Le résultat est 0.',
  'Switch the host off and on, and load the module earlier.':
    'Éteignez et rallumez l’hôte, et chargez le module plus tôt.',
  'Take it out for chips it does not know.': 'Retirez-le pour les puces qu’il ne connaît pas.',
  'It can make things worse.': 'Il peut aggraver les choses.',
  'vendor-reset is installed and not used': 'vendor-reset est installé et n’est pas utilisé',
  'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.':
    'Depuis Linux 5.15, `reset_method` doit valoir device_specific ; ou le module est chargé trop tard, ne connaît pas la puce, ou le noyau n’a pas ce à quoi il s’accroche.',
  '`lsmod | grep vendor_reset`, `cat reset_method`.': '`lsmod | grep vendor_reset`, `cat reset_method`.',
  'The log has “performing pre-reset”.': 'Le journal a « performing pre-reset ».',
  'A udev rule that writes device_specific; load the module early.':
    'Une règle udev qui écrit device_specific ; chargez le module tôt.',
  'Refused to change power state from D3hot to D0': 'Refused to change power state from D3hot to D0',
  '{0} <bdf>: Refused to change power state from': '{0} <bdf>: Refused to change power state from',
}
