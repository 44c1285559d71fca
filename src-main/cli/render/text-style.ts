// SPDX-License-Identifier: MIT
import type { HostVerdict, Verdict } from '../../model/finding.ts'

/** How text may look where it is printed. */
export interface TextStyle {
  readonly hasColor: boolean
  readonly hasUnicode: boolean
  /** Columns to wrap at; Infinity where the reader is a program. */
  readonly width: number
  readonly isVerbose: boolean
}

/** Style for a reader of whom nothing is known: a file, a pipe, a test. */
export const plainStyle: TextStyle = {
  hasColor: false,
  hasUnicode: true,
  width: Number.POSITIVE_INFINITY,
  isVerbose: false,
}

export type Tone = 'good' | 'caution' | 'bad' | 'open' | 'quiet' | 'strong'

// Basic colours only: they follow the reader's own palette, light or dark.
const codes: Record<Tone, string> = { good: '32', caution: '33', bad: '31', open: '36', quiet: '2', strong: '1' }

/** The text in a tone, where there is colour. */
export function paint(text: string, tone: Tone, style: TextStyle): string {
  return style.hasColor ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text
}

const marks: Record<Verdict, readonly [unicode: string, ascii: string, tone: Tone]> = {
  pass: ['✓', '+', 'good'],
  warn: ['!', '!', 'caution'],
  fail: ['✗', 'x', 'bad'],
  unknown: ['?', '?', 'open'],
  'not-applicable': ['–', '-', 'quiet'],
}

/** One column that stands for a verdict; it differs in shape, not in colour alone. */
export function formatMark(verdict: Verdict | HostVerdict, style: TextStyle): string {
  const [unicode, ascii, tone] = marks[verdict]
  return paint(style.hasUnicode ? unicode : ascii, tone, style)
}

/** Signs that draw the outline, in what the locale can show. */
export function signs(style: TextStyle) {
  return style.hasUnicode
    ? { branch: '├─', last: '└─', trunk: '│ ', arrow: '→', dot: '·' }
    : { branch: '|-', last: '`-', trunk: '| ', arrow: '->', dot: '-' }
}
