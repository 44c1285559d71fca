// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesCpu: CoreSentences = {
  'The IOMMU reaches every address a guest may use': 'L’IOMMU atteint toute adresse qu’un invité peut utiliser',
  'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.':
    'Le micrologiciel d’un invité place les grandes BAR aussi haut que le CPU le permet ; si les adresses de l’IOMMU sont plus courtes, leur projection échoue et l’invité ne démarre pas.',
  'This IOMMU names no width of its own.': 'Cette IOMMU n’indique pas de largeur propre.',
  'The IOMMU maps {0} bits, the CPU has {1}.': 'L’IOMMU couvre {0} bits, le CPU {1}.',
  'Tell the guest the shorter width in its CPU definition.':
    'Indiquez à l’invité la largeur la plus courte dans la définition de son CPU.',
  'The CPU’s architecture is one that Throughway knows': 'L’architecture du CPU est de celles que Throughway connaît',
  'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.':
    'Micrologiciel, IOMMU et invités diffèrent selon l’architecture ; ce que Throughway sait a été appris sur x86 64 bits.',
  'The kernel runs on 64-bit x86.': 'Le noyau tourne sur x86 64 bits.',
  'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.':
    'C’est une machine ARM 64 bits : VFIO y fonctionne avec une SMMU, mais une bonne partie de ce qui est dit ici vaut pour x86.',
  'Compare each finding with the board’s own documentation.':
    'Comparez chaque constat à la documentation de la carte mère.',
  'The kernel is a 32-bit one, which has no room for a guest with a GPU.':
    'Le noyau est un noyau 32 bits, où un invité avec GPU n’a pas la place.',
  'The architecture {0} is not one that Throughway can prepare.': 'Throughway ne peut pas préparer l’architecture {0}.',
  'Install a 64-bit system.': 'Installez un système 64 bits.',
  'Use a machine with a 64-bit x86 CPU.': 'Utilisez une machine avec un CPU x86 64 bits.',
  'All cores share caches of the same size': 'Tous les cœurs partagent des caches de même taille',
  'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.':
    'Sur les CPU dont une seule puce a un cache empilé, les jeux tournent bien mieux quand l’invité est sur cette puce et nulle part ailleurs.',
  'No third-level cache is reported.': 'Aucun cache de troisième niveau n’est signalé.',
  'unknown size': 'taille inconnue',
  'the third-level caches below {0} were not all readable':
    'les caches de troisième niveau sous {0} n’étaient pas tous lisibles',
  'No third-level cache is larger than another.': 'Aucun cache de troisième niveau n’est plus grand qu’un autre.',
  'The third-level caches differ: {0}.': 'Les caches de troisième niveau diffèrent : {0}.',
  'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.':
    'Épinglez un invité de jeu aux cœurs du plus grand cache, et le travail de l’hôte aux autres.',
  'All cores are of one kind': 'Tous les cœurs sont du même type',
  'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.':
    'Un invité croit tous ses CPU égaux ; sur un mélange de cœurs rapides et lents, son ordonnanceur place mal le travail.',
  'All cores are alike.': 'Tous les cœurs sont semblables.',
  'The CPU mixes kinds of cores: {0}.': 'Le CPU mêle plusieurs types de cœurs : {0}.',
  'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.':
    'Épinglez les CPU de l’invité à un seul type de cœur, et le travail de l’hôte aux autres.',
  'one performance core': 'un cœur performant',
  '{0} performance cores': '{0} cœurs performants',
  'one efficiency core': 'un cœur économe',
  '{0} efficiency cores': '{0} cœurs économes',
  'one low-power core': 'un cœur basse consommation',
  '{0} low-power cores': '{0} cœurs basse consommation',
  'one core of unknown kind': 'un cœur de type inconnu',
  '{0} cores of unknown kind': '{0} cœurs de type inconnu',
  'There are cores for both host and guest': 'Il y a des cœurs pour l’hôte et pour l’invité',
  'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.':
    'L’hôte a besoin d’au moins un cœur entier pour lui-même et pour les périphériques de l’invité, sinon l’invité saccade.',
  'There are one core, one thread.': 'Il y a un cœur, un thread.',
  'There are one core, {0} threads.': 'Il y a un cœur, {0} threads.',
  'There are {0} cores, one thread.': 'Il y a {0} cœurs, un thread.',
  'There are {0} cores, {1} threads.': 'Il y a {0} cœurs, {1} threads.',
  'There are only one core, one thread, so host and guest get very little each.':
    'Il n’y a qu’un cœur, un thread : hôte et invité ont chacun très peu.',
  'There are only one core, {0} threads, so host and guest get very little each.':
    'Il n’y a qu’un cœur, {0} threads : hôte et invité ont chacun très peu.',
  'There are only {0} cores, one thread, so host and guest get very little each.':
    'Il n’y a que {0} cœurs, un thread : hôte et invité ont chacun très peu.',
  'There are only {0} cores, {1} threads, so host and guest get very little each.':
    'Il n’y a que {0} cœurs, {1} threads : hôte et invité ont chacun très peu.',
  'A CPU with four or more cores lets the guest have most of them to itself.':
    'Un CPU de quatre cœurs ou plus en laisse la plupart à l’invité seul.',
  'There is a single core, which host and guest would have to share.':
    'Il n’y a qu’un seul cœur, que l’hôte et l’invité devraient partager.',
  'A CPU with four or more cores is needed.': 'Il faut un CPU de quatre cœurs ou plus.',
  'The cores raise their clock under load': 'Les cœurs montent en fréquence sous charge',
  'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.':
    'Un gouverneur qui maintient la fréquence au plus bas rend l’invité lent, si bien réglé soit-il.',
  'The kernel does not set the clock here.': 'Le noyau ne règle pas la fréquence ici.',
  'The governor in use follows the load ({0}).': 'Le gouverneur en service suit la charge ({0}).',
  'The governor {0} of {1} does not follow the load.': 'Le gouverneur {0} de {1} ne suit pas la charge.',
  'Choose schedutil, or performance while the guest runs.':
    'Choisissez schedutil, ou performance pendant que l’invité tourne.',
  'The host keeps cores of its own': 'L’hôte garde des cœurs à lui',
  'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.':
    'Les CPU retirés à l’ordonnanceur au démarrage restent inactifs si rien n’y est épinglé, et l’hôte doit travailler sur ce qui reste.',
  'No CPU is taken from the scheduler.': 'Aucun CPU n’est retiré à l’ordonnanceur.',
  'One CPU is taken from the scheduler, one core left to the host.':
    'Un CPU est retiré à l’ordonnanceur, un cœur est laissé à l’hôte.',
  'One CPU is taken from the scheduler, {0} cores left to the host.':
    'Un CPU est retiré à l’ordonnanceur, {0} cœurs sont laissés à l’hôte.',
  '{0} CPUs are taken from the scheduler, one core left to the host.':
    '{0} CPU sont retirés à l’ordonnanceur, un cœur est laissé à l’hôte.',
  '{0} CPUs are taken from the scheduler, {1} cores left to the host.':
    '{0} CPU sont retirés à l’ordonnanceur, {1} cœurs sont laissés à l’hôte.',
  'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.':
    'Laissez deux cœurs à l’hôte dans isolcpus=, ou isolez plutôt au démarrage de l’invité, ce qui peut être annulé.',
  'Guests take interrupts without leaving the CPU’s guest mode':
    'Les invités reçoivent les interruptions sans quitter le mode invité du CPU',
  'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.':
    'Avec APICv ou AVIC, les interruptions du GPU atteignent l’invité sans sortie vers l’hôte, ce qui lisse les temps d’image.',
  'The CPU offers no virtualization here.': 'Le CPU n’offre pas de virtualisation ici.',
  'This CPU has no such feature; guests work, with more exits.':
    'Ce CPU n’a pas cette fonction ; les invités marchent, avec plus de sorties.',
  'the KVM module is not loaded, so nothing says what it uses':
    'le module KVM n’est pas chargé : rien ne dit ce qu’il utilise',
  'The KVM module uses it.': 'Le module KVM l’utilise.',
  'The CPU has APICv, but kvm_intel does not use it.': 'Le CPU a APICv, mais kvm_intel ne l’utilise pas.',
  'Remove enable_apicv=0 from the options of kvm_intel and load the module again.':
    'Retirez enable_apicv=0 des options de kvm_intel et rechargez le module.',
  'The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.':
    'Le CPU a AVIC et kvm_amd le laisse désactivé, comme la plupart des noyaux par défaut.',
  'It is known which cores share a cache': 'On sait quels cœurs partagent un cache',
  'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.':
    'Un invité dont les CPU sont à cheval sur deux caches paie chaque accès de l’un à l’autre ; pour épingler, il faut savoir où passe la frontière.',
  'The kernel reports no third-level cache.': 'Le noyau ne signale aucun cache de troisième niveau.',
  'one CPU of {0} tell no third-level cache': 'un CPU sur {0} n’indique pas de cache de troisième niveau',
  '{0} CPUs of {1} tell no third-level cache': '{0} CPU sur {1} n’indiquent pas de cache de troisième niveau',
  'one CPU': 'un CPU',
  'All cores share one third-level cache.': 'Tous les cœurs partagent un cache de troisième niveau.',
  'The cores fall into one group with a third-level cache each.':
    'Les cœurs forment un groupe, avec un cache de troisième niveau.',
  'The cores fall into {0} groups with a third-level cache each.':
    'Les cœurs forment {0} groupes, avec un cache de troisième niveau chacun.',
  'one group': 'un groupe',
  '{0} groups': '{0} groupes',
  'The CPU translates guest memory by itself': 'Le CPU traduit lui-même la mémoire de l’invité',
  'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.':
    'Sans EPT ni NPT, le noyau double chaque table de pages de l’invité, ce qui coûte bien plus qu’un GPU n’apporte.',
  'The CPU has NPT.': 'Le CPU a NPT.',
  'The CPU has EPT.': 'Le CPU a EPT.',
  'The CPU has no NPT, so guests run slowly.': 'Le CPU n’a pas NPT : les invités tournent lentement.',
  'The CPU has no EPT, so guests run slowly.': 'Le CPU n’a pas EPT : les invités tournent lentement.',
  'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.':
    'Il faut un CPU plus récent ; si ce système est lui-même un invité, son hyperviseur doit le lui transmettre.',
  'The kernel keeps time by the CPU’s own counter': 'Le noyau mesure le temps avec le compteur du CPU',
  'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.':
    'Là où le noyau se méfie du compteur TSC, chaque lecture de l’heure dans un invité quitte le mode invité, et les jeux saccadent.',
  'The clock source is tsc.': 'La source d’horloge est tsc.',
  'A guest keeps time by its hypervisor’s clock ({0}).':
    'Un invité mesure le temps avec l’horloge de son hyperviseur ({0}).',
  'This architecture has a counter of its own ({0}).': 'Cette architecture a son propre compteur ({0}).',
  'The clock source is {0}, so the kernel does not trust the time stamp counter.':
    'La source d’horloge est {0} : le noyau ne se fie donc pas au compteur TSC.',
  'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.':
    'Mettez le micrologiciel à jour, et cherchez clocksource= ou tsc= sur la ligne de commande du noyau ; tsc=reliable ne fait que cacher le défaut.',
  'The CPU’s virtualization is switched on': 'La virtualisation du CPU est activée',
  'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.':
    'KVM exécute les invités sur le CPU lui-même, par Intel VT-x ou AMD-V ; sans cela, il n’y a pas d’invité à qui donner un GPU.',
  '{0} is there and switched on.': '{0} est présent et activé.',
  'This CPU has no virtualization.': 'Ce CPU n’a pas de virtualisation.',
  'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.':
    'Il faut un CPU avec Intel VT-x et VT-d, ou avec AMD-V et AMD-Vi.',
  'The CPU has {0}, but the firmware has switched it off.': 'Le CPU a {0}, mais le micrologiciel l’a désactivé.',
  'Xen keeps the CPU’s virtualization to itself.': 'Xen garde la virtualisation du CPU pour lui.',
  '{0}, whose guest this is, does not pass the CPU’s virtualization on.':
    '{0}, dont ce système est l’invité, ne transmet pas la virtualisation du CPU.',
  'On the machine that runs this guest, allow nesting (kvm_amd nested=1) and give the guest the host’s CPU.':
    'Sur la machine qui fait tourner cet invité, autorisez l’imbrication (kvm_amd nested=1) et donnez à l’invité le CPU de l’hôte.',
  'On the machine that runs this guest, allow nesting (kvm_intel nested=1) and give the guest the host’s CPU.':
    'Sur la machine qui fait tourner cet invité, autorisez l’imbrication (kvm_intel nested=1) et donnez à l’invité le CPU de l’hôte.',
  'Switch nested virtualization on for this guest, in its hypervisor’s settings.':
    'Activez la virtualisation imbriquée pour cet invité, dans les réglages de son hyperviseur.',
  'Intel VT-x': 'Intel VT-x',
}
