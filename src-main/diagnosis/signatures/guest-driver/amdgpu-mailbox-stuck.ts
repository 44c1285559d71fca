// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const amdgpuMailboxStuck: Signature = {
  id: 'amdgpu-mailbox-stuck',
  stage: 'guest-driver',
  title: 'amdgpu waits for the card’s mailbox without end',
  matchers: [{ phrases: ['ACK should not assert! wait again'], confidence: 'high' }],
  explains: ['guest-amd-psp-init-failed'],
  cause: 'The card’s controller hangs after a guest, or its first region has no address.',
  confirm: ['`lspci -vv`, Region 0; is it at power-on or after a guest?'],
  ruleOut: ['The line comes once and the driver goes on.'],
  fix: ['At power-on: Above 4G Decoding on, CSM off.', 'After a guest: switch the host off and on.'],
  risk: 'Binding the driver then hangs until a restart.',
  remedy: null,
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/gpu/drm/amd/amdgpu/mxgpu_ai.c',
  ],
}
