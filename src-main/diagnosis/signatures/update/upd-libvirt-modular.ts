// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const updLibvirtModular: Signature = {
  id: 'upd-libvirt-modular',
  stage: 'update',
  title: 'Two kinds of libvirt’s daemons get in each other’s way',
  matchers: [
    {
      phrases: [
        'Unit libvirtd.service not found',
        'Unit libvirtd.service could not be found',
        'Unit libvirtd.service is masked',
      ],
      confidence: 'medium',
      with: ['virtqemud', 'virtqemud.socket', 'virtnetworkd'],
    },
    {
      phrases: [
        "Failed to connect socket to '<path>virtqemud-sock': <ENOENT>",
        "Failed to connect socket to '<path>virtnetworkd-sock': <ENOENT>",
      ],
      confidence: 'high',
      with: ['libvirtd.service', 'active (running)', 'libvirtd.socket'],
    },
  ],
  explains: ['libvirt-daemon-down'],
  cause: 'The distribution went over from libvirtd to single daemons, and one set is half off.',
  confirm: ["`systemctl list-units 'virt*' libvirtd`."],
  ruleOut: ['Only one set is on.'],
  fix: ['Switch one set on and the other off.'],
  risk: 'Guests are not listed meanwhile.',
  remedy: 'libvirt.enable',
  sources: ['https://libvirt.org/daemons.html'],
}
