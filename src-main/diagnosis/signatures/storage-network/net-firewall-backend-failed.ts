// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netFirewallBackendFailed: Signature = {
  id: 'net-firewall-backend-failed',
  stage: 'storage-network',
  title: 'libvirt cannot set the firewall up for its network',
  matchers: [
    {
      phrases: [
        'Failed to initialize a valid firewall backend',
        'Failed to apply firewall rules',
        'Failed to apply firewall command',
        'firewall_backend … not available',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-network-inactive'],
  cause:
    'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.',
  confirm: ['`iptables -L`, `nft list ruleset` as root.', '`uname -r` against `ls /lib/modules`.'],
  ruleOut: ['`virsh net-start default` comes without an error.'],
  fix: [
    'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.',
    'After an update of the kernel, restart the host.',
    'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.',
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/Libvirt', 'https://libvirt.org/firewall.html'],
}
