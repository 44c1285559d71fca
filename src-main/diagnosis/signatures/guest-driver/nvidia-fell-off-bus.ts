// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const nvidiaFellOffBus: Signature = {
  id: 'nvidia-fell-off-bus',
  stage: 'guest-driver',
  title: 'The NVIDIA card does not answer any more',
  matchers: [
    {
      phrases: [
        'fallen off the bus and is not responding to commands',
        'Xid (PCI:<text>): 79,',
        'NVRM: GPU <bdf>: GPU has fallen off the bus',
        'NVRM: GPU at … GPU has fallen off the bus',
        'GPU is lost. Reboot the system',
      ],
      confidence: 'high',
    },
  ],
  explains: ['guest-nvrm-rminit-failed'],
  cause: 'The link to the card is gone: power, riser, a failed reset, or saving power on the link.',
  confirm: ['`lspci -vv` shows rev ff; lines of AER before.'],
  ruleOut: ['The card answers again without a restart.'],
  fix: [
    'Seat the card and its plugs anew.',
    'ASPM off, a lower generation of PCIe in firmware.',
    'Switch the machine off and on.',
  ],
  risk: 'Work on the hardware.',
  remedy: null,
  sources: ['https://docs.nvidia.com/deploy/xid-errors/'],
}
