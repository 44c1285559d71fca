// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rootHelper: CoreSentences = {
  'an earlier step did not succeed': 'une étape précédente n’a pas réussi',
  'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.':
    'L’hôte n’est plus comme il était quand le plan a été ébauché. Cette étape n’a rien modifié ; refaites le plan.',
  '{0} changed meanwhile.': '{0} a été modifié entre-temps.',
  'grub-script-check rejects the new grub.cfg': 'grub-script-check refuse le nouveau grub.cfg',
  '{0} cannot list the new image': '{0} ne peut pas lister la nouvelle image',
  'Only the person who asks can be admitted to libvirt.':
    'Seule la personne qui le demande peut recevoir l’accès à libvirt.',
  '{0} carries a mounted file system or swap space of this system; it is not bound for guests.':
    '{0} porte un système de fichiers monté ou le swap de ce système ; il n’est pas lié pour des invités.',
  'it is not a plain file': 'ce n’est pas un fichier ordinaire',
  'it is too large': 'il est trop grand',
  'the machine itself is changed by root only': 'la machine elle-même n’est modifiée que par root',
  'unknown arguments': 'arguments inconnus',
  '--root is not for what polkit started': '--root n’est pas pour ce que polkit a lancé',
  'the root must be another folder than /': 'la racine doit être un autre dossier que /',
  'the root must be a folder of your own': 'la racine doit être un dossier à vous',
  '{0} was not made anew: programs do not run in another root':
    '{0} n’a pas été refait : aucun programme ne tourne dans une autre racine',
  '{0} was not run: programs do not run in another root':
    '{0} n’a pas été lancé : aucun programme ne tourne dans une autre racine',
  '{0}. {1} is as it was.': '{0}. {1} est comme avant.',
  '{0} ended with status {1}. {2} is as it was.': '{0} s’est terminé avec le code {1}. {2} est comme avant.',
  '{0} ended with status {1}': '{0} s’est terminé avec le code {1}',
  '{0} is not installed where only root can write': '{0} n’est pas installé là où seul root peut écrire',
  '{0} could not be started: {1}': '{0} n’a pas pu être lancé : {1}',
  '{0} was ended by {1}, or took too long': '{0} a été arrêté par {1}, ou a pris trop longtemps',
  '{0} was ended by a signal, or took too long': '{0} a été arrêté par un signal, ou a pris trop longtemps',
  'a signal': 'un signal',
  'This helper speaks version {0}, the program {1}. Install the helper again.':
    'Cet assistant parle la version {0}, le programme la version {1}. Réinstallez l’assistant.',
  'the first message must be a greeting': 'le premier message doit être une salutation',
  'Consent was given to {0}, not to this.': 'L’accord a été donné à {0}, pas à ceci.',
  'the message is {0}': 'le message est {0}',
  '{0}: not understood': '{0} : pas compris',
  'not understood': 'pas compris',
  'Another change is running on this machine.': 'Une autre modification est en cours sur cette machine.',
  'A package manager is at work ({0}). Try again when it is done.':
    'Un gestionnaire de paquets est au travail ({0}). Réessayez quand il aura fini.',
  'Line {0} of /var/lib/throughway/journal is not as it was written.':
    'La ligne {0} de /var/lib/throughway/journal n’est pas comme elle a été écrite.',
  'Transaction {0} is {1}; there is nothing to undo.': 'La transaction {0} est à l’état {1} ; il n’y a rien à annuler.',
  'Transaction {0} is {1}; it is not unfinished.': 'La transaction {0} est à l’état {1} ; elle n’est pas inachevée.',
  'There is no space left for the journal in /var/lib.': 'Il n’y a plus de place pour le journal dans /var/lib.',
  'The file system of /var/lib/throughway is read-only.':
    'Le système de fichiers de /var/lib/throughway est en lecture seule.',
  'Transaction {0} is unfinished: finish it or roll it back first.':
    'La transaction {0} est inachevée : achevez-la ou faites-la revenir en arrière d’abord.',
  'A trial ({0}) is waiting: keep it or undo it first.': 'Un essai ({0}) attend : gardez-le ou annulez-le d’abord.',
  '{0} changed since in a way that cannot be told from this change. Nothing was touched.':
    '{0} a été modifié depuis d’une façon qu’on ne peut pas distinguer de ce changement. Rien n’a été touché.',
  'The saved copy of {0} is missing or not as it was saved. Nothing was touched.':
    'La copie gardée de {0} manque ou n’est pas comme elle a été enregistrée. Rien n’a été touché.',
  'The files are back; not everything else is: {0}': 'Les fichiers sont rétablis ; tout le reste ne l’est pas : {0}',
  'the journal is damaged in line {0}; nothing was settled':
    'le journal est endommagé à la ligne {0} ; rien n’a été réglé',
  'trial {0} of {1} is over: taken away': 'l’essai {0} de {1} est terminé : retiré',
  'trial {0} of {1} is over: left as it is ({2})': 'l’essai {0} de {1} est terminé : laissé tel quel ({2})',
  'the trial is not answered, but somebody is logged in; waiting for them':
    'l’essai est sans réponse, mais quelqu’un est connecté ; on attend',
  'nobody answered the trial and nobody is logged in; restarting with the old parameters':
    'l’essai est resté sans réponse et personne n’est connecté ; redémarrage avec les anciens paramètres',
  '{0} was changed by others since: their changes stay, ours are taken out.':
    '{0} a été modifié par d’autres depuis : leurs changements restent, les nôtres sont retirés.',
  '{0} was made anew: it had changed since.': '{0} a été refait : il avait changé depuis.',
  '{0} ended with status {1}.': '{0} s’est terminé avec le code {1}.',
  'it speaks version {0} of the protocol, this program {1}':
    'il parle la version {0} du protocole, ce programme la version {1}',
  'its answer is {0}': 'sa réponse est {0}',
  'it ended with status {0} and no answer': 'il s’est terminé avec le code {0} et sans réponse',
  'it ended with status none and no answer': 'il s’est terminé sans code et sans réponse',
  'this installation of Throughway lacks the helper; build or install it again':
    'l’assistant manque dans cette installation de Throughway ; compilez-la ou installez-la de nouveau',
  '{0} is not what was to be installed': '{0} n’est pas ce qui devait être installé',
  'the folder {0} has an unusual name; set TMPDIR to another':
    'le dossier {0} a un nom inhabituel ; donnez un autre TMPDIR',
}
