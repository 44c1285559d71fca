// SPDX-License-Identifier: MIT
import type { Phrase } from './signature.ts'

/** Lines that say that something failed, and not why. They tell a log of a failure from one of a healthy machine. */
export const symptomPhrases: readonly Phrase[] = [
  'error: Failed to start domain',
  'Error starting domain:',
  'Fehler beim Starten der Domain',
  'Erreur lors du démarrage du domaine',
  'error: Failed to create domain',
  'error: Failed to define domain',
  'error: Failed to connect to the hypervisor',
  'Unable to connect to libvirt',
  'Unable to complete install',
  'internal error: qemu unexpectedly closed the monitor',
  'internal error: QEMU unexpectedly closed the monitor',
  'internal error: process exited while connecting to monitor',
  'internal error: process exited prior to exec',
  'libvirt.libvirtError:',
  'shutting down, reason=failed',
  'shutting down, reason=crashed',
  'vfio: error getting device',
  'error getting device from group',
  'libvirtd quit during handshake',
  'vfio <bdf>: failed',
  'vfio-pci <bdf>: failed',
  'error: kvm run failed',
  'KVM internal error',
  'KVM: entry failed, hardware error',
  'BUG: kernel NULL pointer dereference',
  'Kernel panic - not syncing',
  'general protection fault',
  'unable to handle page fault for address',
  'TASK ERROR: start failed',
  'qemu: qemu_thread_create',
]

/** What to collect where nothing is known about a failure. */
export const collectAdvice: readonly string[] = [
  'The kernel’s log of this boot, from before the guest was started: `journalctl -k -b > kernel.log`.',
  'The guest’s own log: `/var/log/libvirt/qemu/NAME.log`.',
  'libvirt’s journal: `journalctl -b -u libvirtd -u virtqemud > libvirt.log`.',
  'The guest’s definition: `virsh dumpxml NAME`.',
  'A capture of the machine: `throughway capture my-pc.tar.gz`, and then `throughway diagnose --capture my-pc.tar.gz kernel.log`.',
]
