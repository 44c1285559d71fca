// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netBridgeHelperDenied: Signature = {
  id: 'net-bridge-helper-denied',
  stage: 'storage-network',
  title: 'QEMU’s helper for bridges says no',
  matchers: [
    {
      phrases: [
        'failed to create tun device: <EPERM>',
        'access denied by acl file',
        'failed to parse default acl file',
        'qemu-bridge-helper … failed',
        'bridge helper failed',
        'is not a suitable bridge helper',
        'failed to communicate with bridge helper',
        'could not configure /dev/net/tun (<word>): <EPERM>',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.',
  confirm: ['`ls -l` on qemu-bridge-helper; bridge.conf.'],
  ruleOut: ['The guest runs in the system’s libvirt.'],
  fix: ['Use the system’s libvirt.', 'Or `allow br0` in bridge.conf and the setuid bit.'],
  risk: 'A helper that runs as root for everybody.',
  remedy: null,
  sources: ['https://wiki.qemu.org/Features/HelperNetworking'],
}
