// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestNvrmRminitFailed: Signature = {
  id: 'guest-nvrm-rminit-failed',
  stage: 'guest-driver',
  title: 'The NVIDIA driver cannot initialise the card',
  matchers: [
    { phrases: ['RmInitAdapter failed! (', 'rm_init_adapter failed', 'RmInitAdapter failed'], confidence: 'medium' },
    { phrases: ['No devices were found'], confidence: 'low', with: ['nvidia-smi', 'NVRM: GPU <bdf>:'] },
  ],
  explains: [],
  cause:
    'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.',
  confirm: ['The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.'],
  ruleOut: ['It works after the host’s power was off: then it is the reset.'],
  fix: ['Follow the line before it.', 'Switch the host off and on.', 'Install a driver that knows the card.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/bryansteiner/gpu-passthrough-tutorial/issues/39'],
}
