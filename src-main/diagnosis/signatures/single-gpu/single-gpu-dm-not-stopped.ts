// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuDmNotStopped: Signature = {
  id: 'single-gpu-dm-not-stopped',
  stage: 'single-gpu',
  title: 'The desktop was not stopped before the card was taken',
  matchers: [
    {
      phrases: [
        'Failed to stop <word>.service: Unit <unit:word>.service not loaded',
        'Failed to stop <word>.service: Unit <unit:word> not loaded',
      ],
      confidence: 'high',
      where: ({ word }) => /dm$|display-manager|greetd|ly$|emptty/i.test(word ?? ''),
    },
  ],
  explains: ['single-gpu-module-in-use'],
  cause: 'The script names a display manager that this system does not have, or the session runs without one.',
  confirm: ['`loginctl`, `lsof /dev/dri/card*`.'],
  ruleOut: ['The display manager ended.'],
  fix: ['Stop display-manager.service, and the user’s graphical session.'],
  risk: 'Unsaved work is lost.',
  remedy: null,
  sources: ['https://github.com/joeknock90/Single-GPU-Passthrough/issues/41'],
}
