// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netFirewallBlocksGuest: Signature = {
  id: 'net-firewall-blocks-guest',
  stage: 'storage-network',
  title: 'A firewall stops the guest’s traffic',
  matchers: [
    { phrases: ['[UFW BLOCK] IN=virbr<n>', '[UFW BLOCK] IN=virbr', 'FINAL_REJECT: IN=virbr'], confidence: 'high' },
    {
      phrases: ['Chain FORWARD (policy DROP', '-P FORWARD DROP'],
      confidence: 'medium',
      with: ['DOCKER-USER', 'DOCKER-FORWARD', 'Chain DOCKER'],
    },
  ],
  explains: [],
  cause: 'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.',
  confirm: ['`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.'],
  ruleOut: ['Forwarding accepts virbr0.'],
  fix: ['Allow virbr0 (ufw allow in on virbr0, and its route).', 'Accept it in DOCKER-USER; the zone libvirt.'],
  risk: 'Do not open forwarding wider than to that bridge.',
  remedy: null,
  sources: ['https://github.com/moby/moby/issues/52612', 'https://github.com/docker/for-linux/issues/949'],
}
