// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const perfLgRefreshCap: Signature = {
  id: 'perf-lg-refresh-cap',
  stage: 'performance',
  title: 'Looking Glass shows fewer pictures than the screen could',
  matchers: [{ phrases: ['CurrentRefreshRate : 30', 'CurrentRefreshRate: 30'], confidence: 'low' }],
  explains: [],
  cause: 'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.',
  confirm: ['The refresh rate in the guest; the link’s width times the frame’s size.'],
  ruleOut: ['The guest’s rate is the one wanted.'],
  fix: ['Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md'],
}
