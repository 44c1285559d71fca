// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const updNvidiaDrmDefault: Signature = {
  id: 'upd-nvidia-drm-default',
  stage: 'update',
  title: 'Since an update of NVIDIA’s driver programs hold the card',
  matchers: [
    {
      phrases: ['Module nvidia_drm is in use'],
      confidence: 'medium',
      with: [
        'NVIDIA UNIX x86_64 Kernel Module 57<n>',
        'NVIDIA UNIX x86_64 Kernel Module 58<n>',
        'NVIDIA UNIX Open Kernel Module for x86_64 5<n>',
        'nvidia … 570.',
        'nvidia-driver-570',
        'nvidia-driver-580',
        'nvidia-570',
        'nvidia-open 57',
        'NVIDIA-SMI 57<n>',
        'NVIDIA-SMI 58<n>',
        'nvidia_drm.modeset=1',
        'nvidia-drm.modeset=1',
      ],
    },
  ],
  explains: ['single-gpu-module-in-use'],
  cause: 'Newer drivers switch their display part on by themselves, and programs open it.',
  confirm: ['`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.'],
  ruleOut: ['modeset is N.'],
  fix: ['End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.'],
  risk: 'Wayland on NVIDIA needs modeset.',
  remedy: 'boot-parameters.set',
  sources: ['https://wiki.archlinux.org/title/NVIDIA'],
}
