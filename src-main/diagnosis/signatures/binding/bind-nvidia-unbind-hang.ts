// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindNvidiaUnbindHang: Signature = {
  id: 'bind-nvidia-unbind-hang',
  stage: 'binding',
  title: 'The NVIDIA driver waits for programs that still use the card',
  matchers: [
    {
      phrases: [
        'Attempting to remove device <bdf> with non-zero usage count',
        'Attempting to remove minor device <n> with non-zero usage count',
        'nv_pci_remove_helper+<hex>',
        'nv_pci_remove+<hex>',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-state-lock-timeout', 'single-gpu-hook-hang'],
  cause:
    'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.',
  confirm: ['Before unbinding: `fuser -v /dev/nvidia*`.'],
  ruleOut: ['Nothing holds /dev/nvidia*.'],
  fix: [
    'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.',
    'Once it hangs, only a restart helps.',
  ],
  risk: 'Ending the session loses unsaved work.',
  remedy: null,
  sources: [
    'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/894',
    'https://github.com/ipaqmaster/vfio/issues/13',
  ],
}
