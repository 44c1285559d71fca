// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSecurity: CoreSentences = {
  'AppArmor keeps QEMU from something': 'AppArmor hält QEMU von etwas ab',
  'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.':
    'Die Datei liegt außerhalb der Orte, die das Profil kennt: ein ROM, gemeinsamer Speicher, eine Festplatte anderswo.',
  '`journalctl -k | grep DENIED`: the name and the right that was asked for.':
    '`journalctl -k | grep DENIED`: der Name und das verlangte Recht.',
  'The name is below /run/udev/data: that does no harm.': 'Der Name liegt unter /run/udev/data: Das schadet nicht.',
  'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.':
    'Ergänzen Sie in /etc/apparmor.d/local/abstractions/libvirt-qemu eine Regel, und laden Sie neu.',
  'Or move the file to a place that is known.': 'Oder verschieben Sie die Datei an einen bekannten Ort.',
  'Do not switch AppArmor off for it.': 'Schalten Sie AppArmor nicht deswegen aus.',
  'libvirt’s list of devices lacks the node': 'Der Geräteliste von libvirt fehlt der Knoten',
  'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.':
    'Die Control Group eines Gasts darf nur die Knoten in cgroup_device_acl öffnen, was immer die Dateirechte sagen.',
  'The path in cgroup_device_acl of /etc/libvirt/qemu.conf.':
    'Der Pfad in cgroup_device_acl von /etc/libvirt/qemu.conf.',
  'The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.':
    'Die errno ist „Permission denied“: Dann sind es die Dateirechte, AppArmor oder SELinux.',
  'Use the element that libvirt has for it.': 'Verwenden Sie das Element, das libvirt dafür hat.',
  'Or add the node, with everything that stands there by default.':
    'Oder ergänzen Sie den Knoten, mit allem, was dort vorgegeben ist.',
  'There is nobody who could ask for the password': 'Niemand ist da, der nach dem Passwort fragen könnte',
  'Over SSH or in a bare session no program shows polkit’s question.':
    'Über SSH oder in einer bloßen Sitzung zeigt kein Programm die Frage von polkit.',
  '`loginctl show-session`: its type.': '`loginctl show-session`: ihre Art.',
  'An agent runs in this session.': 'In dieser Sitzung läuft ein Agent.',
  'Use `sudo` for that command.': 'Verwenden Sie `sudo` für diesen Befehl.',
  'SELinux keeps QEMU from something': 'SELinux hält QEMU von etwas ab',
  'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.':
    'Die Datei hat ein Label, das Gäste nicht anrühren dürfen: aus einem Home-Verzeichnis, einem eigenen Ort, gemeinsamem Speicher, von einem Eingabegerät.',
  '`ausearch -m avc -ts recent`, `ls -Z`.': '`ausearch -m avc -ts recent`, `ls -Z`.',
  'The denial’s comm is no QEMU.': 'comm der Verweigerung ist kein QEMU.',
  '`semanage fcontext -t virt_image_t` and restorecon.': '`semanage fcontext -t virt_image_t` und restorecon.',
  'A boolean, or a small policy module.': 'Ein Boolean oder ein kleines Richtlinienmodul.',
  '`setenforce 0` is not a fix.': '`setenforce 0` ist keine Lösung.',
  'The guest belongs to your session, not to the system': 'Der Gast gehört Ihrer Sitzung, nicht dem System',
  'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.':
    'Programme, die Benutzer starten, wie Boxes, verwenden qemu:///session, wo sich kein Gerät durchreichen lässt.',
  '`virsh uri`.': '`virsh uri`.',
  'It says qemu:///system.': 'Es ergibt qemu:///system.',
  'Use qemu:///system, and define the guest there.': 'Verwenden Sie qemu:///system, und definieren Sie den Gast dort.',
  'libvirt’s service is not allowed enough': 'Dem Dienst von libvirt ist nicht genug erlaubt',
  'A drop-in of the service limits locked memory or hides devices.':
    'Ein Drop-in des Dienstes begrenzt gesperrten Speicher oder verbirgt Geräte.',
  '`systemctl cat libvirtd virtqemud`.': '`systemctl cat libvirtd virtqemud`.',
  'No drop-in does.': 'Kein Drop-in tut das.',
  'A drop-in that takes the limit out.': 'Ein Drop-in, das die Grenze herausnimmt.',
  'The service is less confined.': 'Der Dienst ist weniger eingesperrt.',
  'You may not manage guests': 'Sie dürfen keine Gäste verwalten',
  'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.':
    'Sie sind nicht in der Gruppe libvirt, haben sich seither nicht neu angemeldet, oder kein Programm kann nach dem Passwort fragen.',
  '`id`; `getfacl` on the socket.': '`id`; `getfacl` auf den Socket.',
  'You are in the group in this session.': 'Sie sind in dieser Sitzung in der Gruppe.',
  '`usermod -aG libvirt USER`, and log in again.': '`usermod -aG libvirt USER`, und melden Sie sich neu an.',
  'Who is in that group can become root.': 'Wer in dieser Gruppe ist, kann root werden.',
}
