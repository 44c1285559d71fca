// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const groupBridgeAssignment: Signature = {
  id: 'group-bridge-assignment',
  stage: 'grouping',
  title: 'A PCI bridge was given to the guest',
  matchers: [{ phrases: ['Non-endpoint PCI devices cannot be assigned to guests'], confidence: 'high' }],
  explains: [],
  cause: 'Bridges of the group stay with the host; only endpoints can be given away.',
  confirm: ['The device’s class is 0x0604.'],
  ruleOut: ['The device is an endpoint.'],
  fix: ['Take the bridge out of the guest’s definition.'],
  risk: 'None.',
  remedy: 'guest.remove-hostdev',
  sources: ['https://gitlab.com/libvirt/libvirt/-/blob/master/src/hypervisor/virhostdev.c'],
}
