// SPDX-License-Identifier: MIT
import type { Verdict } from '../../src-main/model/finding.ts'

/** A shape for each verdict, so that nothing hangs on colour: the words stand beside it. */
const shapes: Record<Verdict, { readonly frame: string; readonly sign: string }> = {
  pass: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z', sign: 'm4.8 8.2 2.2 2.2 4.2-4.6' },
  warn: { frame: 'M8 1.2 15.3 14a.8.8 0 0 1-.7 1.2H1.4A.8.8 0 0 1 .7 14Z', sign: 'M8 6v4m0 2.3v.2' },
  fail: { frame: 'M4.9 1h6.2L15 4.9v6.2L11.1 15H4.9L1 11.1V4.9Z', sign: 'm5.5 5.5 5 5m0-5-5 5' },
  unknown: {
    frame: 'M8 .8 15.2 8 8 15.2.8 8Z',
    sign: 'M6.3 6.5c0-1 .8-1.6 1.7-1.6s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.5m0 2v.2',
  },
  'not-applicable': {
    frame: 'M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z',
    sign: 'M5 8h6',
  },
}

/** The mark of a verdict. It says nothing to a screen reader; the word beside it does. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { frame, sign } = shapes[verdict]
  return (
    <svg className={`mark mark-${verdict}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className="mark-frame" d={frame} />
      <path className="mark-sign" d={sign} />
    </svg>
  )
}
