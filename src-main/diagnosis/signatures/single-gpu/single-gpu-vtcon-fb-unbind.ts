// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuVtconFbUnbind: Signature = {
  id: 'single-gpu-vtcon-fb-unbind',
  stage: 'single-gpu',
  title: 'Letting go of the console or the framebuffer failed',
  matchers: [
    {
      phrases: [
        '/sys/class/vtconsole/vtcon<n>/bind: <ENOENT>',
        '/efi-framebuffer/unbind: <ENOENT>',
        '/efi-framebuffer/unbind: <ENODEV>',
        '/simple-framebuffer/unbind: <ENODEV>',
        '/vtcon<n>/bind: <ENOENT>',
        '/vtcon<n>/bind: <EACCES>',
      ],
      confidence: 'high',
    },
    {
      phrases: ['write error: <ENODEV>'],
      confidence: 'medium',
      with: [
        'efi-framebuffer/unbind',
        '/sys/bus/platform/drivers/efi-framebuffer',
        'echo efi-framebuffer.0',
        'vfio-startup.sh: line <n>: echo: write error',
      ],
    },
  ],
  explains: ['libvirt-hook-failed'],
  cause: 'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.',
  confirm: ['`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.'],
  ruleOut: ['The names in the script are there.'],
  fix: ['Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/joeknock90/Single-GPU-Passthrough/issues/47',
    'https://bugzilla.kernel.org/show_bug.cgi?id=216475',
  ],
}
