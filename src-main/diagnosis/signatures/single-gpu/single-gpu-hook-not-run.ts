// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuHookNotRun: Signature = {
  id: 'single-gpu-hook-not-run',
  stage: 'single-gpu',
  title: 'The hook script did not run',
  matchers: [
    {
      phrases: ['Non-executable hook script', '/etc/libvirt/hooks/qemu: <ENOENT>', 'hook script … is not executable'],
      confidence: 'high',
    },
  ],
  explains: ['single-gpu-dm-not-stopped'],
  cause:
    'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.',
  confirm: ['Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.'],
  ruleOut: ['Its output is in the journal.'],
  fix: ['Correct it, and restart libvirt.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/hooks.html', 'https://github.com/BigAnteater/KVM-GPU-Passthrough/issues/8'],
}
