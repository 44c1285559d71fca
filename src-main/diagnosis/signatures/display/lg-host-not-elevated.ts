// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgHostNotElevated: Signature = {
  id: 'lg-host-not-elevated',
  stage: 'display',
  title: 'Looking Glass’s host application lacks rights in Windows',
  matchers: [
    {
      phrases: ['Access is denied.'],
      confidence: 'low',
      with: ['looking-glass-host', 'Looking Glass Host', 'Looking Glass (host)', 'dxgi.c'],
    },
  ],
  explains: [],
  cause: 'It does not run as a service, so Windows’ secure screen hides everything from it.',
  confirm: ['Its log.'],
  ruleOut: ['The service runs.'],
  fix: ['Install it as a service.'],
  risk: 'Changing how Windows asks for rights makes it less safe.',
  remedy: null,
  sources: ['https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md'],
}
