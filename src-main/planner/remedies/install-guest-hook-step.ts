// SPDX-License-Identifier: MIT
import type { WantedStep } from './step-words.ts'

/** The hook by which libvirt makes room for a guest while it runs. */
export const installGuestHookStep: WantedStep = {
  id: 'guest-hook',
  kind: 'guest-hook.install',
  title: 'Let libvirt make room for guests while they run',
  reason:
    'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.',
  risk: {
    level: 'medium',
    text: 'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.',
  },
  reboot: false,
  undoNote: null,
  operation: { kind: 'guest-hook.install' },
}
