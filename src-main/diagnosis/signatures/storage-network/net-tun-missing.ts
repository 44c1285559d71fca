// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const netTunMissing: Signature = {
  id: 'net-tun-missing',
  stage: 'storage-network',
  title: 'The kernel’s module for virtual network cards is not there',
  matchers: [
    {
      phrases: [
        'Unable to open /dev/net/tun, is tun module loaded',
        'could not open /dev/net/tun: <ENOENT>',
        'could not open /dev/net/tun: <ENODEV>',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.',
  confirm: ['`uname -r` against `ls /lib/modules`.', '`modprobe tun`.'],
  ruleOut: ['`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.'],
  fix: [
    'Restart the host, so that the kernel and its modules fit.',
    'Else load tun, and name it in /etc/modules-load.d.',
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/Libvirt', 'https://docs.kernel.org/networking/tuntap.html'],
}
