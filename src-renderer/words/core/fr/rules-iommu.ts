// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesIommu: CoreSentences = {
  'The graphics cards that a guest may get are behind the IOMMU':
    'Les cartes graphiques qu’un invité peut recevoir sont derrière l’IOMMU',
  'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.':
    'Un noyau peut piloter l’IOMMU et laisser les graphismes intégrés en dehors ; ce qui est en dehors ne peut pas être donné.',
  'The kernel drives no IOMMU.': 'Le noyau ne pilote aucune IOMMU.',
  'There is no graphics card.': 'Il n’y a pas de carte graphique.',
  'Every graphics card has an IOMMU group.': 'Chaque carte graphique a un groupe IOMMU.',
  '{0} has no IOMMU group, which is right for graphics that stay with the host.':
    'Sans groupe IOMMU : {0}. C’est normal pour des graphismes qui restent à l’hôte.',
  '{0} has no IOMMU group.': 'Sans groupe IOMMU : {0}.',
  '{0} have no IOMMU group.': 'Sans groupe IOMMU : {0}.',
  'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.':
    'Retirez le mot igfx_off de intel_iommu= sur la ligne de commande du noyau, puis redémarrez.',
  'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.':
    'Cherchez DMAR ou AMD-Vi dans le journal du noyau ; la table du micrologiciel omet peut-être cet emplacement.',
  'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.':
    'Les périphériques de l’hôte contournent la traduction (iommu=pt) ; les invités sont isolés quand même.',
  'The host’s own devices go through the IOMMU, which forgets old mappings in batches.':
    'Les périphériques de l’hôte passent par l’IOMMU, qui oublie les anciennes correspondances par lots.',
  'The host’s own devices go through the IOMMU, which forgets every mapping at once.':
    'Les périphériques de l’hôte passent par l’IOMMU, qui oublie chaque correspondance aussitôt.',
  'The host’s own devices go through the IOMMU.': 'Les périphériques de l’hôte passent par l’IOMMU.',
  'The IOMMU does not slow the host’s own devices down': 'L’IOMMU ne ralentit pas les périphériques de l’hôte',
  'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.':
    'En mode strict, chaque transfert des disques et du réseau de l’hôte attend l’IOMMU ; le passthrough n’en a jamais besoin.',
  '{0} makes the IOMMU forget every mapping at once.': '{0} fait oublier aussitôt chaque correspondance à l’IOMMU.',
  'the firmware describes none': 'le micrologiciel n’en décrit aucune',
  'a kernel parameter switches it off': 'un paramètre du noyau la désactive',
  'the kernel is built without it': 'le noyau est compilé sans elle',
  'the kernel leaves it off by default': 'le noyau la laisse désactivée par défaut',
  'the firmware’s tables are faulty': 'les tables du micrologiciel sont défectueuses',
  'nothing that was read says why': 'rien de ce qui a été lu ne dit pourquoi',
  'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.':
    'Vérifiez que VT-d ou l’IOMMU d’AMD est sur Enabled, et non Auto, dans le micrologiciel ; cherchez ensuite DMAR, AMD-Vi et IOMMU dans le journal du noyau, juste après un redémarrage.',
  'what decides it could not all be read': 'ce qui en décide n’a pas pu être lu en entier',
  'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.':
    'Regardez les constats indéterminés, puis cherchez DMAR, AMD-Vi et IOMMU dans le journal du noyau.',
  'The kernel drives the IOMMU': 'Le noyau pilote l’IOMMU',
  'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.':
    'Sans IOMMU, un périphérique donné à un invité pourrait lire et écrire toute la mémoire de l’hôte : VFIO le refuse donc.',
  'The kernel drives {0}.': 'Le noyau pilote {0}.',
  'The kernel drives no IOMMU: {0}.': 'Le noyau ne pilote aucune IOMMU : {0}.',
  'The firmware describes an IOMMU': 'Le micrologiciel décrit une IOMMU',
  'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.':
    'Le noyau trouve l’IOMMU grâce à une table du micrologiciel ; si VT-d ou AMD-Vi y est désactivé, la table manque et aucun paramètre n’y peut rien.',
  'The firmware describes an IOMMU that the kernel drives.': 'Le micrologiciel décrit une IOMMU que le noyau pilote.',
  'The firmware has the table {0}.': 'Le micrologiciel a la table {0}.',
  'Xen keeps the IOMMU to itself.': 'Xen garde l’IOMMU pour lui.',
  '{0} gives this guest no IOMMU.': '{0} ne donne pas d’IOMMU à cet invité.',
  'The firmware describes no IOMMU: it is switched off there, or the machine has none.':
    'Le micrologiciel ne décrit aucune IOMMU : elle y est désactivée, ou la machine n’en a pas.',
  'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).':
    'Sur la machine qui fait tourner cet invité, donnez-lui une IOMMU virtuelle avec remappage des interruptions (dans libvirt : <iommu model="intel"> avec <driver intremap="on"/>, sur le type de machine q35).',
  'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.':
    'Donnez à cet invité une IOMMU virtuelle dans les réglages de son hyperviseur, s’il en propose une.',
  'Look in the firmware for an IOMMU or SMMU and switch it on.':
    'Cherchez une IOMMU ou une SMMU dans le micrologiciel et activez-la.',
  'The kernel finds no fault in the firmware’s IOMMU tables':
    'Le noyau ne trouve aucun défaut dans les tables IOMMU du micrologiciel',
  'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.':
    'Des tables défectueuses font renoncer le noyau à l’IOMMU, à son remappage des interruptions ou à certains périphériques.',
  'The firmware has no such tables.': 'Le micrologiciel n’a pas de telles tables.',
  'The kernel log has no complaint about them.': 'Le journal du noyau ne s’en plaint pas.',
  'Update the firmware; if the newest one still has the fault, report it to the board’s maker.':
    'Mettez le micrologiciel à jour ; si le plus récent a encore le défaut, signalez-le au fabricant de la carte mère.',
  'The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.':
    'Le noyau se plaint des tables IOMMU du micrologiciel et ne pilote aucune IOMMU.',
  'The kernel complains about the firmware’s IOMMU tables.': 'Le noyau se plaint des tables IOMMU du micrologiciel.',
  'The kernel has sorted devices into IOMMU groups': 'Le noyau a réparti les périphériques en groupes IOMMU',
  'VFIO hands out whole groups; a device without a group cannot be given to a guest.':
    'VFIO confie des groupes entiers ; un périphérique sans groupe ne peut pas être donné à un invité.',
  'Without an IOMMU there are no groups.': 'Sans IOMMU, il n’y a pas de groupes.',
  'There are groups, but no IOMMU behind them: they isolate nothing.':
    'Il y a des groupes, mais pas d’IOMMU derrière eux : ils n’isolent rien.',
  'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.':
    'Activez l’IOMMU, et désactivez le mode no-IOMMU de VFIO, qui n’est pas sûr.',
  'There is one group.': 'Il y a un groupe.',
  'There are {0} groups.': 'Il y a {0} groupes.',
  'The kernel has made no IOMMU group.': 'Le noyau n’a créé aucun groupe IOMMU.',
  'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.':
    'Cherchez DMAR ou AMD-Vi dans le journal du noyau ; une mise à jour du micrologiciel est peut-être nécessaire.',
  'The IOMMU checks interrupts as well': 'L’IOMMU contrôle aussi les interruptions',
  'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.':
    'Sans remappage des interruptions, un invité pourrait déclencher n’importe quelle interruption dans l’hôte par son périphérique : VFIO refuse donc de démarrer.',
  'The kernel has switched interrupt remapping on.': 'Le noyau a activé le remappage des interruptions.',
  'The IOMMU works, but does not remap interrupts.': 'L’IOMMU fonctionne, mais ne remappe pas les interruptions.',
  'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.':
    'Sur la machine qui fait tourner cet invité, activez le remappage des interruptions de l’IOMMU virtuelle.',
  'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.':
    'Mettez le micrologiciel à jour et activez-y x2APIC si ce réglage existe ; les chipsets anciens n’en sont pas capables.',
  'The kernel switches the IOMMU on, by itself or because it is told to':
    'Le noyau active l’IOMMU, de lui-même ou parce qu’on le lui demande',
  'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.':
    'Certaines distributions compilent le noyau de sorte qu’une IOMMU Intel reste désactivée tant qu’un paramètre ne la demande pas ; une IOMMU AMD n’a besoin d’aucun paramètre.',
  'The kernel drives the IOMMU.': 'Le noyau pilote l’IOMMU.',
  'This rule knows the IOMMUs of Intel and AMD only.': 'Cette règle ne connaît que les IOMMU d’Intel et d’AMD.',
  'The kernel switches an AMD IOMMU on by itself.': 'Le noyau active de lui-même une IOMMU AMD.',
  'The kernel is built without AMD’s IOMMU.': 'Le noyau est compilé sans l’IOMMU d’AMD.',
  'The kernel is built without Intel’s IOMMU.': 'Le noyau est compilé sans l’IOMMU d’Intel.',
  'The command line switches it on.': 'La ligne de commande l’active.',
  'The kernel switches an Intel IOMMU on by itself.': 'Le noyau active de lui-même une IOMMU Intel.',
  'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.':
    'Le noyau laisse une IOMMU Intel désactivée tant qu’on ne lui dit pas le contraire, et rien ne le lui dit.',
  'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.':
    'Le micrologiciel a une table DMAR, rien ne désactive l’IOMMU, et pourtant le noyau n’en pilote aucune : elle doit être désactivée par défaut.',
  'Install the distribution’s standard kernel, which has it.':
    'Installez le noyau standard de la distribution, qui l’a.',
  'No device has reached for memory that is not its own':
    'Aucun périphérique n’a visé de la mémoire qui n’est pas à lui',
  'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.':
    'Une faute signifie que l’IOMMU a arrêté un périphérique : défaut d’un pilote, carte en mauvais état après une réinitialisation, ou micrologiciel défectueux.',
  'The kernel log has none.': 'Le journal du noyau n’en contient aucune.',
  'The kernel log has one line about forbidden memory access of {0}.':
    'Le journal du noyau contient une ligne sur un accès mémoire interdit de {0}.',
  'The kernel log has one line about forbidden memory access.':
    'Le journal du noyau contient une ligne sur un accès mémoire interdit.',
  'The kernel log has {0} lines about forbidden memory access of {1}.':
    'Le journal du noyau contient {0} lignes sur des accès mémoire interdits de {1}.',
  'The kernel log has {0} lines about forbidden memory access.':
    'Le journal du noyau contient {0} lignes sur des accès mémoire interdits.',
  'one line': 'une ligne',
  'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.':
    'Voyez si elles commencent avec un invité : la carte demande alors une autre façon d’être réinitialisée. Sinon, cherchez un micrologiciel ou un noyau plus récent.',
  'No kernel parameter switches the IOMMU off': 'Aucun paramètre du noyau ne désactive l’IOMMU',
  'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.':
    'Un paramètre laissé par un ancien contournement maintient l’IOMMU désactivée, quel que soit le réglage du micrologiciel.',
  'The kernel drives the IOMMU, so nothing has switched it off.':
    'Le noyau pilote l’IOMMU : rien ne l’a donc désactivée.',
  'The command line does not switch it off.': 'La ligne de commande ne la désactive pas.',
  'The kernel parameter {0} switches the IOMMU off.': 'Le paramètre du noyau {0} désactive l’IOMMU.',
  'Every IOMMU parameter on the command line does something':
    'Chaque paramètre IOMMU de la ligne de commande a un effet',
  'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.':
    'Des mots que le noyau ignore donnent l’impression que l’IOMMU est réglée et cachent ce qui manque vraiment.',
  'No word about the IOMMU is without effect.': 'Aucun mot sur l’IOMMU n’est sans effet.',
  '{0} has no effect.': 'Sans effet : {0}.',
  '{0} have no effect.': 'Sans effet : {0}.',
  'Make it {0}={1} on the kernel command line, without the word {2}; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own.':
    'Mettez {0}={1} sur la ligne de commande du noyau, sans le mot {2} ; pour que les périphériques de l’hôte contournent l’IOMMU, écrivez iommu=pt comme paramètre à part.',
  'Make it {0}={1} on the kernel command line, without the word {2}.':
    'Mettez {0}={1} sur la ligne de commande du noyau, sans le mot {2}.',
  'the kernel does not know the word {0}': 'le noyau ne connaît pas le mot {0}',
  'this machine has an Intel IOMMU': 'cette machine a une IOMMU Intel',
  'an AMD IOMMU is on by itself, and the kernel does not know this word':
    'une IOMMU AMD s’active d’elle-même, et le noyau ne connaît pas ce mot',
  'this machine has an AMD IOMMU': 'cette machine a une IOMMU AMD',
  'this is a module’s name, not a parameter': 'c’est le nom d’un module, pas un paramètre',
}
