// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtStateLockTimeout: Signature = {
  id: 'libvirt-state-lock-timeout',
  stage: 'start',
  title: 'The guest is stuck in an earlier command',
  matchers: [{ phrases: ['cannot acquire state change lock'], confidence: 'high' }],
  explains: [],
  cause: 'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.',
  confirm: ['`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).'],
  ruleOut: ['The next attempt works.'],
  fix: ['Find what hangs; where the kernel waits, only a restart helps.'],
  risk: 'Forcing it can lose the guest’s data.',
  remedy: null,
  sources: ['https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_domainjob.c'],
}
