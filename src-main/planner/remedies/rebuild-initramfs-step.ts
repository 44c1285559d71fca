// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { WantedStep } from './step-words.ts'

/** New images that hold the pieces. */
export function rebuildInitramfsStep(generator: InitramfsGenerator): WantedStep {
  return {
    id: 'initramfs',
    kind: 'initramfs.rebuild',
    title: 'Make the initramfs anew',
    reason: 'The devices have to be bound before any driver takes them, and that happens in the initramfs.',
    risk: {
      level: 'medium',
      text: 'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.',
    },
    reboot: true,
    undoNote: null,
    operation: { kind: 'initramfs.rebuild', generator },
  }
}
