// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const winPressAnyKey: Signature = {
  id: 'win-press-any-key',
  stage: 'windows',
  title: 'The installer’s disc waits for a key',
  matchers: [
    {
      phrases: ['Press any key to boot from CD or DVD'],
      confidence: 'medium',
      with: [
        'UEFI Interactive Shell',
        'BdsDxe: No bootable option or device was found',
        'BdsDxe: failed to load Boot<hex> … Not Found',
        'Shell> _',
        'startup.nsh',
      ],
    },
  ],
  explains: [],
  cause: 'Nobody pressed a key in time, and the firmware went on to the next entry.',
  confirm: ['Watch the first seconds.'],
  ruleOut: ['A key was pressed.'],
  fix: ['Reset and press a key; it can be sent by `virsh send-key`.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://www.qemu.org/docs/master/system/index.html'],
}
