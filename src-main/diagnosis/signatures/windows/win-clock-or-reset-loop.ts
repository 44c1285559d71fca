// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const winClockOrResetLoop: Signature = {
  id: 'win-clock-or-reset-loop',
  stage: 'windows',
  title: 'The installation begins again and again',
  matchers: [
    {
      phrases: [
        'Windows installation cannot proceed',
        'The computer restarted unexpectedly or encountered an unexpected error',
      ],
      confidence: 'low',
    },
  ],
  explains: [],
  cause: 'The disc stands before the disk in the order of starting.',
  confirm: ['The order.'],
  ruleOut: ['The disk is first.'],
  fix: ['Eject the disc after the first part, or put the disk first.'],
  risk: 'None.',
  remedy: 'guest.eject-medium',
  sources: ['https://libvirt.org/formatdomain.html'],
}
