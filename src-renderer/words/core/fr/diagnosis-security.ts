// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSecurity: CoreSentences = {
  'AppArmor keeps QEMU from something': 'AppArmor interdit quelque chose à QEMU',
  'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.':
    'Le fichier est hors des endroits que le profil connaît : une ROM, de la mémoire partagée, un disque ailleurs.',
  '`journalctl -k | grep DENIED`: the name and the right that was asked for.':
    '`journalctl -k | grep DENIED` : le nom et le droit demandé.',
  'The name is below /run/udev/data: that does no harm.': 'Le nom est sous /run/udev/data : c’est sans gravité.',
  'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.':
    'Ajoutez une règle à /etc/apparmor.d/local/abstractions/libvirt-qemu et rechargez.',
  'Or move the file to a place that is known.': 'Ou déplacez le fichier à un endroit connu.',
  'Do not switch AppArmor off for it.': 'Ne désactivez pas AppArmor pour cela.',
  'libvirt’s list of devices lacks the node': 'Le nœud manque dans la liste de périphériques de libvirt',
  'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.':
    'Le groupe de contrôle d’un invité ne peut ouvrir que les nœuds de cgroup_device_acl, quels que soient les droits du fichier.',
  'The path in cgroup_device_acl of /etc/libvirt/qemu.conf.':
    'Le chemin dans cgroup_device_acl de /etc/libvirt/qemu.conf.',
  'The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.':
    'L’errno est « Permission denied » : ce sont alors les droits, AppArmor ou SELinux.',
  'Use the element that libvirt has for it.': 'Utilisez l’élément que libvirt a pour cela.',
  'Or add the node, with everything that stands there by default.':
    'Ou ajoutez le nœud, avec tout ce qui y est par défaut.',
  'There is nobody who could ask for the password': 'Il n’y a personne qui puisse demander le mot de passe',
  'Over SSH or in a bare session no program shows polkit’s question.':
    'Par SSH ou dans une session nue, aucun programme ne montre la question de polkit.',
  '`loginctl show-session`: its type.': '`loginctl show-session` : son type.',
  'An agent runs in this session.': 'Un agent tourne dans cette session.',
  'Use `sudo` for that command.': 'Utilisez `sudo` pour cette commande.',
  'SELinux keeps QEMU from something': 'SELinux interdit quelque chose à QEMU',
  'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.':
    'Le fichier a une étiquette à laquelle les invités ne peuvent pas toucher : d’un dossier personnel, d’un endroit à soi, de mémoire partagée, d’un périphérique d’entrée.',
  '`ausearch -m avc -ts recent`, `ls -Z`.': '`ausearch -m avc -ts recent`, `ls -Z`.',
  'The denial’s comm is no QEMU.': 'Le comm du refus n’est pas un QEMU.',
  '`semanage fcontext -t virt_image_t` and restorecon.': '`semanage fcontext -t virt_image_t` et restorecon.',
  'A boolean, or a small policy module.': 'Un booléen, ou un petit module de politique.',
  '`setenforce 0` is not a fix.': '`setenforce 0` n’est pas un remède.',
  'The guest belongs to your session, not to the system': 'L’invité appartient à votre session, pas au système',
  'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.':
    'Les programmes lancés par les utilisateurs, comme Boxes, utilisent qemu:///session, où aucun périphérique ne peut être donné.',
  '`virsh uri`.': '`virsh uri`.',
  'It says qemu:///system.': 'Il répond qemu:///system.',
  'Use qemu:///system, and define the guest there.': 'Utilisez qemu:///system, et définissez-y l’invité.',
  'libvirt’s service is not allowed enough': 'Le service de libvirt n’a pas assez de droits',
  'A drop-in of the service limits locked memory or hides devices.':
    'Un drop-in du service limite la mémoire verrouillée ou cache des périphériques.',
  '`systemctl cat libvirtd virtqemud`.': '`systemctl cat libvirtd virtqemud`.',
  'No drop-in does.': 'Aucun drop-in ne le fait.',
  'A drop-in that takes the limit out.': 'Un drop-in qui retire la limite.',
  'The service is less confined.': 'Le service est moins confiné.',
  'You may not manage guests': 'Vous ne pouvez pas gérer d’invités',
  'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.':
    'Vous n’êtes pas dans le groupe libvirt, ne vous êtes pas reconnecté depuis, ou aucun programme ne peut demander le mot de passe.',
  '`id`; `getfacl` on the socket.': '`id` ; `getfacl` sur le socket.',
  'You are in the group in this session.': 'Vous êtes dans le groupe dans cette session.',
  '`usermod -aG libvirt USER`, and log in again.': '`usermod -aG libvirt USER`, et reconnectez-vous.',
  'Who is in that group can become root.': 'Qui est dans ce groupe peut devenir root.',
}
