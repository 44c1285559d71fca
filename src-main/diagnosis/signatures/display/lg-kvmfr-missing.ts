// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgKvmfrMissing: Signature = {
  id: 'lg-kvmfr-missing',
  stage: 'display',
  title: '/dev/kvmfr0 is not there, or no device',
  matchers: [
    {
      phrases: [
        "can't open backing store /dev/kvmfr0 for guest RAM: <ENOENT>",
        "can't open backing store /dev/kvmfr0 for guest RAM: <EACCES>",
        "can't open backing store /dev/kvmfr0 for guest RAM: <EPERM>",
        'backing store /dev/kvmfr0',
        "Could not open '/dev/kvmfr0'",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The module is not loaded before the guest, and QEMU then makes a plain file; or libvirt’s list of devices lacks it.',
  confirm: ['`[ -c /dev/kvmfr0 ]`, `lsmod | grep kvmfr`, cgroup_device_acl in qemu.conf.'],
  ruleOut: ['It is a character device, and in the list.'],
  fix: [
    'Stop the guest, delete the file, load `kvmfr static_size_mb=N`.',
    'Add it to cgroup_device_acl, with everything that stands there by default.',
  ],
  risk: 'A list without the defaults keeps every guest from starting.',
  remedy: null,
  sources: [
    'https://looking-glass.io/docs',
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
  ],
}
