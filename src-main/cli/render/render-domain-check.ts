// SPDX-License-Identifier: MIT
import type { CheckedDomain } from '../../services/machines/check-domain-text.ts'
import { paint, type TextStyle, type Tone } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

type DomainFinding = CheckedDomain['findings'][number]

const tones: Record<DomainFinding['severity'], Tone> = { error: 'bad', warning: 'caution', note: 'quiet' }
const titles: Record<DomainFinding['severity'], string> = {
  error: 'Stops the guest, or loses data',
  warning: 'Costs',
  note: 'Good to know',
}

/** Findings about a domain for a person: the worst first, each with its line, and whether --fix does about it. */
export function renderDomainCheck(findings: readonly DomainFinding[], style: TextStyle): string {
  if (findings.length === 0) return 'Nothing stands against this definition.'
  const lines = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const shown = findings.filter((finding) => finding.severity === severity)
    if (shown.length === 0) return []
    return [
      paint(titles[severity], tones[severity], style),
      ...shown.flatMap((finding) => renderFinding(finding, style)),
      '',
    ]
  })
  const fixable = findings.filter((finding) => finding.edits.length > 0).length
  return [...lines, `${findings.length} in all; --fix does about ${fixable} of them.`].join('\n')
}

function renderFinding({ line, code, path, text, source, edits }: DomainFinding, style: TextStyle): string[] {
  const place = `  line ${line}  ${code}${edits.length > 0 ? ' (can be fixed)' : ''}`
  const words = wrapText(text, style.width, '    ', '    ')
  const more = style.isVerbose
    ? [path, ...(source === null ? [] : [source])].map((one) => paint(`    ${one}`, 'quiet', style))
    : []
  return [place, ...words, ...more]
}
