// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuModuleInUse: Signature = {
  id: 'single-gpu-module-in-use',
  stage: 'single-gpu',
  title: 'The card’s driver cannot be unloaded',
  matchers: [
    {
      phrases: [
        'FATAL: Module nvidia<|_drm|_modeset|_uvm> is in use',
        'FATAL: Module amdgpu is in use',
        'FATAL: Module radeon is in use',
        'FATAL: Module i915 is in use',
        'FATAL: Module nouveau is in use',
        'ERROR: Module nvidia<|_drm|_modeset|_uvm> is in use',
        'ERROR: Module amdgpu is in use',
        'ERROR: Module nouveau is in use',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-hook-failed', 'single-gpu-hook-hang'],
  cause: 'Programs, the persistence daemon, lighting tools or the console still use it.',
  confirm: ['`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.'],
  ruleOut: ['The count is 0.'],
  fix: [
    'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.',
    'With AMD leave unloading out.',
  ],
  risk: 'Forcing it hangs the machine.',
  remedy: null,
  sources: ['https://github.com/QaidVoid/Complete-Single-GPU-Passthrough/issues/38'],
}
