// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netSubnetInUse: Signature = {
  id: 'net-subnet-in-use',
  stage: 'storage-network',
  title: 'The virtual network’s addresses are in use already',
  matchers: [
    {
      phrases: ['Network is already in use by interface <word>', "bridge name '<word>' already in use"],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-network-inactive'],
  cause:
    'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.',
  confirm: ['`ip addr`: which interface has the range of `virsh net-dumpxml default`.'],
  ruleOut: ['No interface has it.'],
  fix: [
    'Give the network another range: `virsh net-edit default`.',
    'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.',
  ],
  risk: 'Guests with fixed addresses need new ones.',
  remedy: null,
  sources: ['https://wiki.libvirt.org/Networking.html'],
}
