// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const winInaccessibleBootDevice: Signature = {
  id: 'win-inaccessible-boot-device',
  stage: 'windows',
  title: 'Windows cannot reach its disk any more',
  matchers: [{ phrases: ['INACCESSIBLE_BOOT_DEVICE', 'INACCESSIBLE BOOT DEVICE'], confidence: 'high' }],
  explains: [],
  cause: 'The disk was moved to virtio before Windows had the driver for its start.',
  confirm: ['Did the bus change?'],
  ruleOut: ['The bus is the one Windows was installed with.'],
  fix: ['Start with SATA and a small second disk on virtio, install the driver, then change.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-0x7b--inaccessible-boot-device',
  ],
}
