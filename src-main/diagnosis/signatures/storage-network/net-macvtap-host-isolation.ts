// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netMacvtapHostIsolation: Signature = {
  id: 'net-macvtap-host-isolation',
  stage: 'storage-network',
  title: 'Host and guest cannot talk over macvtap',
  matchers: [
    {
      phrases: ["\\<interface type='direct'", "\\<source dev='<word>' mode='bridge'"],
      confidence: 'low',
      with: [
        'cannot ping the host',
        "can't ping the host",
        'can not reach the host',
        'cannot reach the host',
        "can't reach the host",
        'host cannot reach the guest',
        "host can't reach the guest",
      ],
    },
  ],
  explains: [],
  cause: 'macvtap hands frames to the wire alone; the host does not see them.',
  confirm: ["`<interface type='direct'>`."],
  ruleOut: ['The guest does not reach other machines either.'],
  fix: ['A second interface on the network “default”, or a real bridge.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html'],
}
