// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtEmulatorMissing: Signature = {
  id: 'libvirt-emulator-missing',
  stage: 'start',
  title: 'libvirt finds no QEMU for this kind of guest',
  matchers: [
    {
      phrases: [
        "Host does not support virtualization type 'hvm'",
        'Host does not support virtualization type hvm',
        'Unable to find suitable emulator for',
        'Cannot find suitable emulator for',
        'Cannot check QEMU binary',
        'Cannot find QEMU binary',
        'could not find capabilities for arch=',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.',
  confirm: [
    '`virsh capabilities` lists the guests that are possible.',
    '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  ],
  ruleOut: ['The architecture is listed in the capabilities.'],
  fix: ['Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatcaps.html', 'https://github.com/virt-manager/virt-manager/issues/481'],
}
