// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetFlrBrokenDevice: Signature = {
  id: 'reset-flr-broken-device',
  stage: 'reset',
  title: 'A function breaks when it is reset by itself (FLR)',
  matchers: [
    { phrases: ['not ready <n>ms after FLR; giving up'], confidence: 'medium' },
    { phrases: ['not ready <n>ms after FLR; waiting'], confidence: 'low', unlessFollowedBy: ['ready <n>ms after FLR'] },
  ],
  explains: ['reset-not-ready-timeout'],
  cause:
    'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).',
  confirm: ['Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.'],
  ruleOut: ['It also fails with a bus reset.'],
  fix: ['Use a newer kernel.', '`echo bus > reset_method`, or leave it empty.', 'Do not pass that function.'],
  risk: 'Without a reset the next guest may see what the last one left.',
  remedy: null,
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/pci/quirks.c',
    'https://github.com/patmagauran/i915ovmfPkg/issues/23',
  ],
}
