// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netDnsmasqConflict: Signature = {
  id: 'net-dnsmasq-conflict',
  stage: 'storage-network',
  title: 'Another name server keeps libvirt’s from starting',
  matchers: [
    {
      phrases: [
        'failed to create listening socket for <word>: Address already in use',
        'dnsmasq: failed to create listening socket',
        'dnsmasq: failed to bind … Address already in use',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-network-inactive'],
  cause: 'A name or DHCP server of the host listens on every address, the bridge’s too.',
  confirm: ["`ss -lunp 'sport = :53'`."],
  ruleOut: ['Nothing else listens on port 53 or 67.'],
  fix: ['Tell the other server to bind to its own interfaces only.'],
  risk: 'Names may not be resolved meanwhile.',
  remedy: null,
  sources: ['https://wiki.libvirt.org/Libvirtd_and_dnsmasq.html'],
}
