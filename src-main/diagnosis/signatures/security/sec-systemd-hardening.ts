// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secSystemdHardening: Signature = {
  id: 'sec-systemd-hardening',
  stage: 'security',
  title: 'libvirt’s service is not allowed enough',
  matchers: [
    {
      phrases: ['LimitMEMLOCK=<word>', 'PrivateDevices=yes', 'DeviceAllow=<word>'],
      confidence: 'medium',
      with: [
        'VFIO_MAP_DMA failed: <ENOMEM>',
        'RLIMIT_MEMLOCK (<n>) exceeded',
        'cannot limit locked memory of process <n> to <limit:n>: <EPERM>',
        'vfio_dma_map(<text>) = -12',
        'vfio_container_dma_map(<text>) = -12',
      ],
    },
  ],
  explains: ['vfio-memlock-limit'],
  cause: 'A drop-in of the service limits locked memory or hides devices.',
  confirm: ['`systemctl cat libvirtd virtqemud`.'],
  ruleOut: ['No drop-in does.'],
  fix: ['A drop-in that takes the limit out.'],
  risk: 'The service is less confined.',
  remedy: null,
  sources: ['https://github.com/seapath/meta-seapath/issues/166'],
}
