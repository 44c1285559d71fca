// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netBridgeMissing: Signature = {
  id: 'net-bridge-missing',
  stage: 'storage-network',
  title: 'The bridge does not exist',
  matchers: [
    {
      phrases: [
        "Failed to add tap interface to bridge '<word>': <ENODEV>",
        "Cannot get interface MTU on '<word>': <ENODEV>",
        'Unable to get index for interface <word>: <ENODEV>',
        "Cannot get interface flags on '<word>': <ENODEV>",
        "Cannot get interface MAC on '<word>': <ENODEV>",
        "Cannot get interface index on '<word>': <ENODEV>",
        "Cannot get interface index for '<word>': <ENODEV>",
        'failed to get mtu of bridge',
        "bridge '<word>' does not exist",
        "no physical interface on bridge '<word>'",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The definition names a bridge that the host has not made.',
  confirm: ['`ip link show BRIDGE`.'],
  ruleOut: ['It is listed.'],
  fix: ['Make it with NetworkManager, or use the network “default”.'],
  risk: 'Over SSH, a change of the host’s network can lock you out.',
  remedy: null,
  sources: ['https://wiki.libvirt.org/Networking.html'],
}
