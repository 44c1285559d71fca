// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netWifiBridge: Signature = {
  id: 'net-wifi-bridge',
  stage: 'storage-network',
  title: 'Wi-Fi cannot be part of a bridge',
  matchers: [
    {
      phrases: [
        "can't add wl<word> to bridge <bridge:word>: Operation not supported",
        "can't add wlan<n> to bridge",
        'device wl<word> does not support … bridge',
      ],
      confidence: 'high',
    },
    {
      phrases: ['RTNETLINK answers: Operation not supported'],
      confidence: 'medium',
      with: ['master br<n>', 'ip link set wl<word> master', 'brctl addif br<n> wl<word>'],
    },
  ],
  explains: ['net-bridge-add-failed'],
  cause: 'An access point takes frames of one address from each client.',
  confirm: ['The uplink’s name begins with wl.'],
  ruleOut: ['The uplink is a cable.'],
  fix: ['Use the NAT network.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.libvirt.org/Networking.html'],
}
