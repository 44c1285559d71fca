// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const gpuPowerCables: Signature = {
  id: 'gpu-power-cables',
  stage: 'firmware',
  title: 'The card’s own power cables are not connected',
  matchers: [{ phrases: ['GPU does not have the necessary power cables connected'], confidence: 'high' }],
  explains: ['guest-nvrm-rminit-failed', 'nvidia-fell-off-bus'],
  cause: 'The card draws more than its slot gives, and says that its plug is missing or loose.',
  confirm: ['The line names the card.'],
  ruleOut: ['No such line.'],
  fix: ['Switch the machine off, and connect each plug of the card firmly.'],
  risk: 'Work on the hardware: unplug the machine first.',
  remedy: null,
  sources: ['https://docs.nvidia.com/deploy/xid-errors/'],
}
