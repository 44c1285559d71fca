// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetNoMechanism: Signature = {
  id: 'reset-no-mechanism',
  stage: 'reset',
  title: 'The device cannot be reset',
  matchers: [
    {
      phrases: [
        'no FLR, PM reset or bus reset available',
        'no available reset mechanism',
        'Unable to reset PCI device <bdf>',
      ],
      confidence: 'medium',
      // The guest ran and ended as it should: the function did without.
      unlessFollowedBy: ['shutting down, reason=shutdown'],
    },
    {
      phrases: ['/reset: Inappropriate ioctl for device', "/reset': Inappropriate ioctl for device"],
      confidence: 'low',
      unlessFollowedBy: ['TASK OK'],
    },
  ],
  explains: [],
  cause: 'It has no function-level reset, keeps its state through sleep, and shares its bus with others.',
  confirm: ['`cat /sys/bus/pci/devices/ADDRESS/reset_method`.'],
  ruleOut: ['A method is listed.'],
  fix: ['Pass all functions on its bus.', 'Use another slot.', 'Be content with one start for each power-on.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://www.qubes-os.org/doc/pci-troubleshooting',
    'https://gitlab.com/libvirt/libvirt/-/blob/master/src/util/virpci.c',
  ],
}
