// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfBootNotFound: Signature = {
  id: 'ovmf-boot-not-found',
  stage: 'rom',
  title: 'The guest’s firmware finds nothing to start',
  matchers: [
    {
      phrases: [
        'BdsDxe: failed to load Boot<hex> … Not Found',
        // The name of a device may be long, and its path stands behind it.
        'BdsDxe: failed to load Boot<hex> … from <path>: Not Found',
        'BdsDxe: failed to load Boot<hex> … from … Not Found',
      ],
      confidence: 'medium',
      unlessFollowedBy: ['BdsDxe: starting Boot<hex>'],
    },
    {
      phrases: [
        'BdsDxe: No bootable option or device was found',
        'No bootable option or device was found',
        'Boot failed: not a bootable disk',
        'No bootable device.',
      ],
      confidence: 'high',
      unlessFollowedBy: ['BdsDxe: starting Boot<hex>'],
    },
  ],
  explains: ['win-press-any-key'],
  cause:
    'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.',
  confirm: ['Has the disk an EFI partition? What is the order of devices?'],
  ruleOut: ['A later line starts an entry: a disc without an answer before the disk is usual.'],
  fix: ['Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/tianocore/tianocore.github.io/wiki/OVMF-FAQ'],
}
