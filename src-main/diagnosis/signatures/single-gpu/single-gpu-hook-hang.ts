// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuHookHang: Signature = {
  id: 'single-gpu-hook-hang',
  stage: 'single-gpu',
  title: 'The hook script does not end',
  matchers: [
    {
      phrases: [
        '/etc/libvirt/hooks/<path> -) unexpected exit status 137',
        'task rpc-libvirtd:<n> blocked for more than',
        'task rpc-virtqemud:<n> blocked for more than',
        'task libvirtd:<n> blocked for more than',
        'task qemu:<n> blocked for more than',
        'task prio-rpc-libvir:<n> blocked for more than',
        'task prio-rpc-virtqe:<n> blocked for more than',
        'task start.sh:<n> blocked for more than',
        'task virsh:<n> blocked for more than',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-hook-failed', 'libvirt-state-lock-timeout'],
  cause: 'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.',
  confirm: ['`ps` shows state D; the script’s children.'],
  ruleOut: ['It ends by hand.'],
  fix: ["Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit."],
  risk: 'Once the kernel waits, only a hard restart helps.',
  remedy: null,
  sources: [
    'https://github.com/PassthroughPOST/VFIO-Tools/issues/4',
    'https://github.com/joeknock90/Single-GPU-Passthrough/issues/6',
  ],
}
