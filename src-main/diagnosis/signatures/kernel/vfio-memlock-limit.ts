// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioMemlockLimit: Signature = {
  id: 'vfio-memlock-limit',
  stage: 'kernel',
  title: 'QEMU may not lock as much memory as the guest has',
  matchers: [
    {
      phrases: [
        'VFIO_MAP_DMA failed: <ENOMEM>',
        'VFIO_MAP_DMA: -12',
        'VFIO_MAP_DMA failed: -12',
        'vfio_dma_map(<text>) = -12',
        'vfio_container_dma_map(<text>) = -12',
        'RLIMIT_MEMLOCK (<n>) exceeded',
        'IOMMU_IOAS_MAP failed: <ENOMEM>',
        'cannot limit locked memory of process <n> to <limit:n>: <EPERM>',
        'cannot limit locked memory to <limit:n>: <EPERM>',
        'vfio_pin_pages_remote: RLIMIT_MEMLOCK',
      ],
      confidence: 'high',
    },
    { phrases: ['mlock: <ENOMEM>', 'locking memory failed', 'failed to lock memory'], confidence: 'medium' },
  ],
  explains: ['qemu-guest-ram-alloc'],
  cause:
    'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.',
  confirm: [
    'The kernel’s log names RLIMIT_MEMLOCK.',
    '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.',
  ],
  ruleOut: ['The errno is not 12.'],
  fix: [
    'Start the guest through the system’s libvirt, which raises the limit.',
    'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.',
  ],
  risk: 'Who may lock everything can leave the host without memory.',
  remedy: null,
  sources: [
    'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/165',
    'https://github.com/kubevirt/kubevirt/issues/17694',
  ],
}
