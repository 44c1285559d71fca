// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netBridgeAddFailed: Signature = {
  id: 'net-bridge-add-failed',
  stage: 'storage-network',
  title: 'The guest’s interface cannot join the bridge',
  matchers: [
    {
      phrases: [
        'Unable to add bridge <word> port <port:word>: <Operation not supported|Device or resource busy|Operation not permitted|Invalid argument>',
        'error creating macvtap interface <word> (<mac:word>): <EBUSY>',
        'error creating macvtap interface <word> (<mac:word>): Operation not supported',
        'Unable to add bridge',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.',
  confirm: ['The bridge’s kind.'],
  ruleOut: ['Another guest can join.'],
  fix: ['Name the right kind of virtual port.', 'Another kernel.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html'],
}
