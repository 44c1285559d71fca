// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSecurity: CoreSentences = {
  'AppArmor keeps QEMU from something': 'AppArmor impide algo a QEMU',
  'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.':
    'El archivo está fuera de los sitios que el perfil conoce: una ROM, memoria compartida, un disco en otro lugar.',
  '`journalctl -k | grep DENIED`: the name and the right that was asked for.':
    '`journalctl -k | grep DENIED`: el nombre y el derecho que se pidió.',
  'The name is below /run/udev/data: that does no harm.': 'El nombre está bajo /run/udev/data: no hace daño.',
  'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.':
    'Añada una regla a /etc/apparmor.d/local/abstractions/libvirt-qemu y recargue.',
  'Or move the file to a place that is known.': 'O pase el archivo a un sitio conocido.',
  'Do not switch AppArmor off for it.': 'No desactive AppArmor por ello.',
  'libvirt’s list of devices lacks the node': 'A la lista de dispositivos de libvirt le falta el nodo',
  'A guest’s control group may open only the nodes in cgroup_device_acl, whatever the file’s mode says.':
    'El grupo de control de un huésped solo puede abrir los nodos de cgroup_device_acl, digan lo que digan los permisos del archivo.',
  'The path in cgroup_device_acl of /etc/libvirt/qemu.conf.': 'La ruta en cgroup_device_acl de /etc/libvirt/qemu.conf.',
  'The errno is “Permission denied”: then it is the mode, AppArmor or SELinux.':
    'El errno es “Permission denied”: entonces son los permisos, AppArmor o SELinux.',
  'Use the element that libvirt has for it.': 'Use el elemento que libvirt tiene para ello.',
  'Or add the node, with everything that stands there by default.':
    'O añada el nodo, con todo lo que figura ahí de forma predeterminada.',
  'There is nobody who could ask for the password': 'No hay quien pueda pedir la contraseña',
  'Over SSH or in a bare session no program shows polkit’s question.':
    'Por SSH o en una sesión mínima ningún programa muestra la pregunta de polkit.',
  '`loginctl show-session`: its type.': '`loginctl show-session`: su tipo.',
  'An agent runs in this session.': 'En esta sesión hay un agente en marcha.',
  'Use `sudo` for that command.': 'Use `sudo` para esa orden.',
  'SELinux keeps QEMU from something': 'SELinux impide algo a QEMU',
  'The file has a label that guests may not touch: from a home folder, a place of one’s own, shared memory, an input device.':
    'El archivo tiene una etiqueta que los huéspedes no pueden tocar: de una carpeta personal, un sitio propio, memoria compartida, un dispositivo de entrada.',
  '`ausearch -m avc -ts recent`, `ls -Z`.': '`ausearch -m avc -ts recent`, `ls -Z`.',
  'The denial’s comm is no QEMU.': 'El comm de la denegación no es un QEMU.',
  '`semanage fcontext -t virt_image_t` and restorecon.': '`semanage fcontext -t virt_image_t` y restorecon.',
  'A boolean, or a small policy module.': 'Un booleano, o un pequeño módulo de política.',
  '`setenforce 0` is not a fix.': '`setenforce 0` no es un arreglo.',
  'The guest belongs to your session, not to the system': 'El huésped pertenece a su sesión, no al sistema',
  'Programs run by users, as Boxes, use qemu:///session, where no device can be passed.':
    'Los programas ejecutados por usuarios, como Boxes, usan qemu:///session, donde no se puede ceder ningún dispositivo.',
  '`virsh uri`.': '`virsh uri`.',
  'It says qemu:///system.': 'Dice qemu:///system.',
  'Use qemu:///system, and define the guest there.': 'Use qemu:///system y defina ahí el huésped.',
  'libvirt’s service is not allowed enough': 'Al servicio de libvirt no se le permite lo suficiente',
  'A drop-in of the service limits locked memory or hides devices.':
    'Un drop-in del servicio limita la memoria bloqueada u oculta dispositivos.',
  '`systemctl cat libvirtd virtqemud`.': '`systemctl cat libvirtd virtqemud`.',
  'No drop-in does.': 'Ningún drop-in lo hace.',
  'A drop-in that takes the limit out.': 'Un drop-in que quite el límite.',
  'The service is less confined.': 'El servicio está menos confinado.',
  'You may not manage guests': 'Usted no puede gestionar huéspedes',
  'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.':
    'No está en el grupo libvirt, no ha iniciado sesión de nuevo desde entonces, o ningún programa puede pedir la contraseña.',
  '`id`; `getfacl` on the socket.': '`id`; `getfacl` sobre el socket.',
  'You are in the group in this session.': 'Está en el grupo en esta sesión.',
  '`usermod -aG libvirt USER`, and log in again.': '`usermod -aG libvirt USER`, e inicie sesión de nuevo.',
  'Who is in that group can become root.': 'Quien está en ese grupo puede convertirse en root.',
}
