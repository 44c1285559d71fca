// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const modeWords: Words['mode'] = {
  title: 'Mode',
  lead: 'Quand les périphériques changent de main, et ce que cet ordinateur doit encore réserver à l’invité.',
  chosen: 'Choisis',
  noDevices:
    'Aucun périphérique n’est choisi : le mode ne change alors rien. Choisissez-en un, ou continuez pour les seules options.',
  toChoose: 'Choisir des périphériques',
  legend: 'Quand les périphériques changent de main',
  modes: {
    static: {
      title: 'Statique',
      lead: 'Réservé à l’invité dès l’allumage de l’ordinateur. La voie la plus sûre.',
    },
    dynamic: {
      title: 'Dynamique',
      lead: 'L’hôte l’utilise jusqu’au démarrage de la machine virtuelle, puis de nouveau après son arrêt.',
    },
    'single-gpu': {
      title: 'GPU unique',
      lead: 'L’hôte cède sa seule carte graphique pendant que la machine virtuelle tourne.',
    },
    'virtual-function': {
      title: 'Fonction virtuelle',
      lead: 'Une partie de la carte va à l’invité, l’hôte garde le reste (SR-IOV, périphériques médiés, MIG).',
    },
    none: { title: 'Ne rien faire', lead: 'Laisser cet ordinateur tel quel.' },
  },
  notBuilt: 'Throughway ne sait pas encore le mettre en place',
  meansHere: 'Ce que cela signifie ici',
  points: {
    staticDrivers: (names) => `${names} n’aura pas de pilote sur l’hôte : l’hôte ne le verra jamais fonctionner.`,
    staticBoot:
      'Lié par adresse et identifiant avant qu’un autre pilote puisse le prendre ; une carte déplacée ou jumelle est laissée tranquille.',
    staticUndo: 'Effacer les mots ajoutés dans le menu de démarrage le rend à l’hôte pour ce démarrage.',
    staticLosesScreen: 'C’est le seul affichage de l’hôte : il n’aurait plus d’image, le plan refuse donc.',
    staticBootDisplay:
      'Le micrologiciel démarre dessus : les messages de démarrage et la demande du mot de passe du disque n’y apparaîtraient pas.',
    dynamicKeeps:
      'Rien n’est lié au démarrage ; libvirt prend le périphérique quand l’invité démarre et le rend ensuite.',
    dynamicLosesScreen: 'C’est le seul affichage de l’hôte : il n’a pas d’image pendant que l’invité tourne.',
    dynamicInUse: 'Ce qui l’utilise doit être fermé avant chaque démarrage de l’invité, sinon le démarrage échoue :',
    dynamicNothingInUse: 'Rien n’a été trouvé qui l’utilise en ce moment.',
    dynamicRisk: 'Certains pilotes lâchent mal une carte ; le mode statique évite cela.',
    singleHere: 'C’est le cas ici : la carte choisie est le seul affichage de l’hôte.',
    singleNotHere: 'Inutile ici : l’hôte garde un autre affichage.',
    singleUnknown: 'Nécessaire quand la carte choisie est le seul affichage de l’hôte.',
    virtualFunctions: 'Cet ordinateur a un périphérique dont des fonctions virtuelles sont utilisées.',
    virtualUnknown:
      'Demande une carte dont le micrologiciel et le pilote offrent de telles parties ; la plupart des cartes grand public ne le font pas.',
    noneHere: 'Rien n’est écrit. Fermez la fenêtre, ou relisez l’étape Vérifier.',
  },
  options: 'À préparer aussi',
  iommu: {
    title: 'Activer l’IOMMU là où elle est désactivée',
    text: 'Sans elle, aucun périphérique ne peut aller à un invité. Là où le noyau l’a déjà activée, rien n’est ajouté.',
  },
  passthrough: {
    title: 'Périphériques de l’hôte hors de l’IOMMU (iommu=pt)',
    text: 'Les périphériques de l’hôte évitent la traduction d’adresses, ce qui peut accélérer un peu les disques et réseaux rapides. Ils perdent la protection contre les accès mémoire égarés que donne la traduction ; le périphérique de l’invité la garde.',
  },
  hugePages: {
    title: 'Des huge pages pour la mémoire de l’invité',
    text: 'La mémoire est réservée au démarrage et l’hôte ne peut plus s’en servir, que l’invité tourne ou non. Les invités gourmands en mémoire en deviennent plus rapides et plus réguliers.',
    size: 'Taille des pages',
    amount: 'Gio réservés',
    sizes: { 2048: 'Pages de 2 Mio', 1048576: 'Pages de 1 Gio' },
    leaves: (left, all) => `Laisse à l’hôte ${left} sur ${all}.`,
    leavesLittle: (left, all) => `Ne laisse à l’hôte que ${left} sur ${all} : trop peu pour un bureau.`,
    leavesNone: (all) => `Cet ordinateur a ${all} : c’est tout, ou plus.`,
    memoryUnknown: 'Impossible de savoir combien de mémoire a cet ordinateur.',
  },
  isolation: {
    title: 'CPU gardés libres pour l’invité',
    text: 'L’ordonnanceur, les minuteries et les travaux d’entretien de l’hôte évitent ces CPU dès le démarrage, que l’invité tourne ou non : moins d’à-coups dans l’invité, moins de CPU pour l’hôte. Le CPU 0 reste à l’hôte.',
    label: 'CPU',
    hint: 'Nombres et plages, comme 4-7,12-15. Prenez les deux threads d’un cœur.',
    invalid: 'Ce n’est pas une liste de CPU : des nombres et des plages séparés par des virgules, comme 4-7,12-15.',
  },
  stack: {
    title: 'Installer ce qui fait tourner les machines virtuelles',
    text: 'Installe ce qui manque de QEMU, de libvirt, du micrologiciel d’invité et du TPM logiciel avec le gestionnaire de paquets du système, démarre libvirt avec son réseau et un emplacement pour les disques, et vous y donne accès. Les paquets restent quand le reste est annulé.',
  },
  guestHook: {
    title: 'Faire de la place pendant qu’une machine virtuelle tourne',
    text: 'Un hook de libvirt tient les programmes de cet ordinateur à l’écart des CPU d’une machine qui le demande, élève leur fréquence et alloue ses huge pages, de son démarrage à son arrêt. Rien n’est réservé quand aucune ne tourne.',
  },
}
