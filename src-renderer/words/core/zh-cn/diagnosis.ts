// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosis: CoreSentences = {
  'The machine runs, and nothing shows it any more.': '虚拟机正在运行，没有迹象再表明此问题。',
  'The same was read again, and it is not in it any more.': '再次读取了同样的内容，其中已没有此问题。',
  'What had shown it was not read this time.': '这次没有读取曾表明此问题的内容。',
  'Its lines are still in the log of the last start. Start the machine again to see.':
    '其记录仍在上次启动的日志中。请再次启动虚拟机查看。',
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
    '本次启动的内核日志，从客户机启动之前开始：`journalctl -k -b > kernel.log`。',
  'The guest’s own log: `/var/log/libvirt/qemu/NAME.log`.': '客户机自己的日志：`/var/log/libvirt/qemu/NAME.log`。',
  'libvirt’s journal: `journalctl -b -u libvirtd -u virtqemud > libvirt.log`.':
    'libvirt 的日志：`journalctl -b -u libvirtd -u virtqemud > libvirt.log`。',
  'The guest’s definition: `virsh dumpxml NAME`.': '客户机的定义：`virsh dumpxml NAME`。',
  'A capture of the machine: `throughway capture my-pc.tar.gz`, and then `throughway diagnose --capture my-pc.tar.gz kernel.log`.':
    '机器的采集：`throughway capture my-pc.tar.gz`，然后 `throughway diagnose --capture my-pc.tar.gz kernel.log`。',
}
