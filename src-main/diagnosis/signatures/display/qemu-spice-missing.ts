// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuSpiceMissing: Signature = {
  id: 'qemu-spice-missing',
  stage: 'display',
  title: 'This QEMU comes without SPICE or QXL',
  matchers: [
    {
      phrases: [
        'spice graphics are not supported with this QEMU',
        'SPICE graphics are not supported with this QEMU',
        "domain configuration does not support video model 'qxl'",
        "'qxl-vga' is not a valid device model name",
        "'qxl' is not a valid device model name",
        "'spicevmc' is not a valid char driver name",
        'lacks smartcard passthrough mode support',
        '-spice: invalid option',
        'qemu-<word>: -spice … There is no option group',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The distribution has split SPICE and QXL off QEMU, or has dropped them (RHEL 9), and the definition asks for them.',
  confirm: ['`qemu-system-x86_64 -device help | grep qxl`; `virsh domcapabilities`.'],
  ruleOut: ['Both are listed.'],
  fix: [
    'Install what was split off (qemu-desktop, qemu-ui-spice-core, qemu-device-display-qxl).',
    'Or use VNC and a virtio display.',
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html', 'https://wiki.archlinux.org/title/QEMU'],
}
