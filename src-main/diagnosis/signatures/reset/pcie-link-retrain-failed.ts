// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const pcieLinkRetrainFailed: Signature = {
  id: 'pcie-link-retrain-failed',
  stage: 'reset',
  title: 'The link below a port is dead',
  matchers: [
    {
      phrases: ['broken device, retraining non-functional downstream link at', 'pcieport <bdf>: retraining failed'],
      confidence: 'high',
    },
    { phrases: ['Data Link Layer Link Active not set in <n> msec'], confidence: 'medium' },
  ],
  explains: ['reset-header-127', 'nvidia-fell-off-bus'],
  cause: 'The device is off, its slot lost power, or the riser does not carry the signal.',
  confirm: ['LnkSta of the port in `lspci -vv`.'],
  ruleOut: ['The device behind the port works.'],
  fix: ['Switch the machine off and on.', 'Another slot, or without the riser.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/pci/quirks.c'],
}
