// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const spiceGlFailed: Signature = {
  id: 'spice-gl-failed',
  stage: 'start',
  title: 'The virtual display’s OpenGL cannot be set up',
  matchers: [
    {
      phrases: [
        'egl: no drm render node available',
        'SPICE GL support is local-only for now',
        'egl: render node init failed',
        'egl: eglInitialize failed',
        'egl: gbm_create_device failed',
        'gbm: failed to open any driver',
        'is incompatible with the GL context',
        'egl: failed to open render node',
        'OpenGL support was not enabled in this build of QEMU',
        'eglGetDisplay failed',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'OpenGL is on for a display that listens on a network port, or on the card that the guest has.',
  confirm: ["`<gl enable='yes'>` and its rendernode in the definition."],
  ruleOut: ['OpenGL is off in the definition.'],
  fix: ['Switch it off, or set the listening type to none and name another card’s render node.'],
  risk: 'None.',
  remedy: 'guest.disable-display-gl',
  sources: ['https://www.spice-space.org/spice-user-manual.html'],
}
