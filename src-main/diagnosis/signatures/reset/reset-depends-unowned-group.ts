// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetDependsUnownedGroup: Signature = {
  id: 'reset-depends-unowned-group',
  stage: 'reset',
  title: 'Resetting the device would reset another that the guest does not have',
  matchers: [{ phrases: ['depends on group <n> which is not owned'], confidence: 'medium' }],
  explains: [],
  cause: 'Another function on the same bus belongs to the host, often because the ACS override split them.',
  confirm: ['Functions on the same bus in other groups.'],
  ruleOut: ['The device has its own reset (FLR): then the message does no harm.'],
  fix: ['Bind and pass the others too.'],
  risk: 'None.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://gitlab.com/qemu-project/qemu/-/blob/master/hw/vfio/pci.c',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
}
