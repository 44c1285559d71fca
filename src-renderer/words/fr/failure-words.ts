// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { list, plural, row } = createFormats('fr')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive':
    'Ce n’est pas une archive tar compressée par gzip. Les captures se terminent par .tar.gz et se font avec « throughway capture ».',
  'too-large': 'Il est plus grand qu’aucune capture. Une vraie fait moins de deux mégaoctets.',
  'too-many-entries': 'Il contient plus de fichiers qu’aucune capture.',
  'unsafe-path':
    'Il contient un fichier dont le chemin sort de l’archive. Une capture ne fait jamais cela : il n’a donc pas été ouvert.',
  'unsafe-link':
    'Il contient un lien qui sort de l’archive. Une capture ne fait jamais cela : il n’a donc pas été ouvert.',
  'unsafe-entry':
    'Il contient un nœud de périphérique ou un autre fichier spécial. Une capture ne fait jamais cela : il n’a donc pas été ouvert.',
  damaged: 'Il n’a pas pu être lu jusqu’au bout ; il a peut-être été tronqué en chemin.',
  'not-a-capture': 'C’est une archive, mais pas une capture : le manifeste par lequel chaque capture commence manque.',
  'newer-version': 'Elle vient d’un Throughway plus récent. Mettez celui-ci à jour pour la lire.',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': 'Il n’est pas installé. L’étape Préparer installe ce qui manque de QEMU et de libvirt.',
  'not-running': 'Il est installé, mais son service n’est pas démarré. L’étape Préparer l’active.',
  'not-allowed': 'Votre utilisateur n’y a pas accès. L’étape Préparer vous l’ouvre ; reconnectez-vous ensuite.',
  lost: 'La connexion est perdue. Elle revient d’elle-même dès que libvirt tourne de nouveau.',
  'other-host': 'Ce qui est affiché n’est pas une machine en marche : il n’y a pas de machines virtuelles à montrer.',
}

const machineStateWords: Record<MachineState, string> = {
  running: 'en marche',
  idle: 'en marche, et attend son disque',
  paused: 'en pause',
  'shutting-down': 'en cours d’arrêt',
  off: 'éteinte',
  crashed: 'éteinte après un plantage',
  suspended: 'en veille',
  unknown: 'dans un état que libvirt ne dit pas',
}

/** A failure in French. */
export const failureWords: Words['frame']['failure'] = (failure, fileName) => {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? 'Le fichier'} n’a pas été ouvert`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: 'La demande n’a pas été acceptée', text: `${failure.field} : ${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway ne connaît pas cette demande',
        text: `Cette page et le programme derrière elle ne vont pas ensemble (${failure.name}). Rechargez la page.`,
      }
    case 'host-unreadable':
      return { title: `${failure.path} n’a pas pu être lu`, text: failure.detail }
    case 'file-unwritable':
      return { title: `${failure.path} n’a pas pu être écrit`, text: failure.detail }
    case 'session-missing':
      return { title: 'Cette adresse a expiré', text: 'Relancez Throughway ou utilisez le lien le plus récent.' }
    case 'plan-outdated':
      return {
        title: 'Le plan n’est plus celui qui est affiché',
        text: 'L’hôte a été relu depuis son élaboration. Regardez d’abord le nouveau plan. Rien n’a été modifié.',
      }
    case 'plan-refused':
      return { title: 'Rien n’a été modifié : le plan contient des refus', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: 'Un démarrage d’essai n’est pas possible ici', text: failure.reason }
    case 'host-not-changeable':
      return { title: 'Rien ne peut être modifié sur cet hôte', text: failure.reason }
    case 'helper-missing':
      return {
        title: 'L’auxiliaire n’est pas encore installé',
        text: 'Installez-le depuis l’étape Préparer ; rien n’a été modifié.',
      }
    case 'helper-dismissed':
      return {
        title: 'Vous avez fermé la demande de mot de passe',
        text: 'Rien n’a été modifié. Redemandez quand vous serez prêt.',
      }
    case 'helper-not-authorised':
      return {
        title: 'Les droits d’administrateur n’ont pas été accordés',
        text: `Rien n’a été modifié. ${failure.detail}`.trim(),
      }
    case 'helper-failed':
      return {
        title: 'L’auxiliaire s’est terminé sans réponse',
        text: `${failure.detail} L’Historique dit jusqu’où il est allé.`,
      }
    case 'change-running':
      return {
        title: 'Une autre modification est en cours',
        text: 'Attendez qu’elle soit terminée ; l’étape Appliquer la montre.',
      }
    case 'restart-impossible':
      return { title: 'L’ordinateur ne se redémarre pas d’ici', text: failure.reason }
    case 'machines-running':
      return {
        title: 'L’ordinateur n’a pas été redémarré',
        text: plural(failure.names.length, {
          one: `${row(failure.names)} est en marche et perdrait ce qui n’est qu’en mémoire. Éteignez-la d’abord, dans Machines.`,
          other: `${list(failure.names)} sont en marche et perdraient ce qui n’est qu’en mémoire. Éteignez-les d’abord, dans Machines.`,
        }),
      }
    case 'restart-inhibited':
      return {
        title: 'L’ordinateur n’a pas été redémarré',
        text: `Il est retenu par ${list(failure.holders.map(({ who, why }) => `${who} (${why})`))}. Réessayez quand ce sera fini, ou mettez-y fin.`,
      }
    case 'restart-refused':
      return {
        title: 'L’ordinateur n’a pas été redémarré',
        text: `systemd-logind répond : « ${failure.detail} » Redémarrez-le sur place, ou par « sudo systemctl reboot » dans un terminal.`,
      }
    case 'change-refused':
      return { title: 'L’auxiliaire a refusé et n’a rien modifié', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt ne répond pas', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt ne l’a pas fait', text: failure.detail }
    case 'machine-unknown':
      return {
        title: `Il n’y a pas de machine ${failure.name}`,
        text: 'Un autre programme l’a peut-être supprimée.',
      }
    case 'machine-name-taken':
      return { title: `Une machine s’appelle déjà ${failure.name}`, text: 'Choisissez un autre nom.' }
    case 'machine-state-wrong':
      return {
        title: 'Ce n’est pas possible maintenant',
        text: `${failure.name} est ${machineStateWords[failure.state]}.`,
      }
    case 'machine-busy':
      return { title: `${failure.name} est occupée`, text: 'Attendez la fin de ce qui est en cours.' }
    case 'preflight-failed':
      return {
        title: 'La machine n’a pas été démarrée',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return { title: 'Ce diagnostic n’est plus gardé', text: 'Vérifiez de nouveau, et il sera refait.' }
    case 'edit-impossible':
      return { title: `${failure.name} n’a pas été modifiée`, text: failure.reason }
    case 'definition-changed':
      return {
        title: `${failure.name} n’a pas été modifiée`,
        text: 'Sa définition a été changée entre-temps par quelqu’un d’autre et reste telle quelle. Regardez-la de nouveau.',
      }
    case 'draft-outdated':
      return {
        title: 'Cette ébauche n’est plus à jour',
        text: 'Regardez d’abord la nouvelle. Rien n’a été créé.',
      }
    case 'guest-refused':
      return {
        title: 'Cette machine ne peut pas être créée ici',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: 'Un disque physique n’a pas été confirmé',
        text: `Saisissez le chemin de chaque disque sur lequel la machine peut écrire : ${row(failure.paths)}.`,
      }
    case 'disk-refused':
      return { title: `${failure.path} ne peut pas être utilisé`, text: failure.reason }
    case 'task-running':
      return { title: 'Une chose après l’autre', text: `${failure.title} est encore en cours.` }
    case 'password-missing':
      return { title: 'Il manque un mot de passe', text: 'Le compte à créer en a besoin.' }
    case 'usb-refused':
      return { title: `Le périphérique du port ${failure.port} n’a pas été prêté`, text: failure.reason }
    case 'image-refused':
      return { title: `${failure.path} ne peut pas être utilisé`, text: failure.reason }
    case 'task-cancelled':
      return { title: 'Interrompu', text: 'Ce qui avait été fait a été retiré.' }
    case 'part-missing':
      return { title: `${failure.part} manque`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway a une défaillance', text: `${failure.detail}. Le journal a les détails.` }
    case 'connection-lost':
      return {
        title: 'Throughway ne répond pas',
        text: 'Il a peut-être été arrêté. La page revient d’elle-même dès qu’il tourne de nouveau.',
      }
  }
}
