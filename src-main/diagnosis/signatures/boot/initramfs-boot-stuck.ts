// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const initramfsBootStuck: Signature = {
  id: 'initramfs-boot-stuck',
  stage: 'boot',
  title: 'The start stops after the card was bound early',
  matchers: [
    {
      phrases: ['Starting dracut pre-udev hook'],
      confidence: 'medium',
      with: ['vfio_pci: add [<word>[ffff', 'vfio-pci.ids=<word>', 'vfio-pci <bdf>: vgaarb', 'rd.driver.pre=vfio-pci'],
      unlessFollowedBy: ['Finished dracut pre-udev hook', 'Started dracut pre-udev hook', 'Reached target'],
    },
    {
      phrases: ['Loading initial ramdisk'],
      confidence: 'low',
      with: ['vfio-pci.ids=<word>', 'rd.driver.pre=vfio-pci'],
      unlessFollowedBy: ['Linux version', 'Reached target'],
    },
  ],
  explains: [],
  cause:
    'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.',
  confirm: ['Does it answer to SSH? Does the fallback entry start?'],
  ruleOut: ['The next lines of the start follow.'],
  fix: [
    'Start the fallback entry and take wrong names out.',
    'Connect the monitor to the other card; a password prompt may wait there.',
  ],
  risk: 'Switching off a machine that runs and only lacks a picture can lose data.',
  remedy: null,
  sources: ['https://github.com/uwzis/GPU-Passthrough-Manager/issues/40'],
}
