// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosis: CoreSentences = {
  'The machine runs, and nothing shows it any more.': 'マシンは動いており、これを示すものはもうありません。',
  'The same was read again, and it is not in it any more.': '同じものを読み直したところ、もう含まれていません。',
  'What had shown it was not read this time.': 'これを示していたものは、今回は読み取っていません。',
  'Its lines are still in the log of the last start. Start the machine again to see.':
    '前回の起動のログにまだその行があります。確認するにはマシンをもう一度起動してください。',
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
    'ゲスト起動前から始まる今回のブートのカーネルログ：`journalctl -k -b > kernel.log`。',
  'The guest’s own log: `/var/log/libvirt/qemu/NAME.log`.': 'ゲスト自身のログ：`/var/log/libvirt/qemu/NAME.log`。',
  'libvirt’s journal: `journalctl -b -u libvirtd -u virtqemud > libvirt.log`.':
    'libvirt のジャーナル：`journalctl -b -u libvirtd -u virtqemud > libvirt.log`。',
  'The guest’s definition: `virsh dumpxml NAME`.': 'ゲストの定義：`virsh dumpxml NAME`。',
  'A capture of the machine: `throughway capture my-pc.tar.gz`, and then `throughway diagnose --capture my-pc.tar.gz kernel.log`.':
    'マシンのキャプチャ：`throughway capture my-pc.tar.gz`、続いて `throughway diagnose --capture my-pc.tar.gz kernel.log`。',
}
