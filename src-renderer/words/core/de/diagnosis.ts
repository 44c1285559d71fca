// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosis: CoreSentences = {
  'The machine runs, and nothing shows it any more.': 'Die Maschine läuft, und nichts zeigt es mehr.',
  'The same was read again, and it is not in it any more.':
    'Dasselbe wurde noch einmal gelesen, und es steht nicht mehr darin.',
  'What had shown it was not read this time.': 'Was es gezeigt hatte, wurde diesmal nicht gelesen.',
  'Its lines are still in the log of the last start. Start the machine again to see.':
    'Seine Zeilen stehen noch im Protokoll des letzten Starts. Starten Sie die Maschine noch einmal, um es zu sehen.',
  'error: Failed to start domain': 'error: Failed to start domain',
  'Error starting domain:': 'Error starting domain:',
  'Fehler beim Starten der Domain': 'Fehler beim Starten der Domain',
  'Erreur lors du démarrage du domaine': 'Erreur lors du démarrage du domaine',
  'error: Failed to create domain': 'error: Failed to create domain',
  'error: Failed to define domain': 'error: Failed to define domain',
  'error: Failed to connect to the hypervisor': 'error: Failed to connect to the hypervisor',
  'Unable to connect to libvirt': 'Unable to connect to libvirt',
  'Unable to complete install': 'Unable to complete install',
  'internal error: qemu unexpectedly closed the monitor': 'internal error: qemu unexpectedly closed the monitor',
  'internal error: QEMU unexpectedly closed the monitor': 'internal error: QEMU unexpectedly closed the monitor',
  'internal error: process exited while connecting to monitor':
    'internal error: process exited while connecting to monitor',
  'internal error: process exited prior to exec': 'internal error: process exited prior to exec',
  'shutting down, reason=failed': 'shutting down, reason=failed',
  'shutting down, reason=crashed': 'shutting down, reason=crashed',
  'vfio: error getting device': 'vfio: error getting device',
  'error getting device from group': 'error getting device from group',
  'libvirtd quit during handshake': 'libvirtd quit during handshake',
  'vfio <bdf>: failed': 'vfio <bdf>: failed',
  'vfio-pci <bdf>: failed': 'vfio-pci <bdf>: failed',
  'error: kvm run failed': 'error: kvm run failed',
  'KVM internal error': 'KVM internal error',
  'KVM: entry failed, hardware error': 'KVM: entry failed, hardware error',
  'BUG: kernel NULL pointer dereference': 'BUG: kernel NULL pointer dereference',
  'Kernel panic - not syncing': 'Kernel panic - not syncing',
  'general protection fault': 'general protection fault',
  'unable to handle page fault for address': 'unable to handle page fault for address',
  'TASK ERROR: start failed': 'TASK ERROR: start failed',
  'qemu: qemu_thread_create': 'qemu: qemu_thread_create',
  'The kernel’s log of this boot, from before the guest was started: `journalctl -k -b > kernel.log`.':
    'Das Kernel-Protokoll dieses Starts, von vor dem Start des Gasts: `journalctl -k -b > kernel.log`.',
  'The guest’s own log: `/var/log/libvirt/qemu/NAME.log`.':
    'Das eigene Protokoll des Gasts: `/var/log/libvirt/qemu/NAME.log`.',
  'libvirt’s journal: `journalctl -b -u libvirtd -u virtqemud > libvirt.log`.':
    'Das Journal von libvirt: `journalctl -b -u libvirtd -u virtqemud > libvirt.log`.',
  'The guest’s definition: `virsh dumpxml NAME`.': 'Die Definition des Gasts: `virsh dumpxml NAME`.',
  'A capture of the machine: `throughway capture my-pc.tar.gz`, and then `throughway diagnose --capture my-pc.tar.gz kernel.log`.':
    'Eine Aufnahme des Rechners: `throughway capture my-pc.tar.gz`, und dann `throughway diagnose --capture my-pc.tar.gz kernel.log`.',
}
